// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "gui/widgets/card.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace limber::inline gui {

/// A sentence in place of a dialog, with at most a few things to do about it. Hidden until it has something to say.
class Notice : public Card {
    Q_OBJECT
public:
    enum class Kind { quiet, lookHere, urgent };
    explicit Notice(QWidget* parent = nullptr);
    void say(const QString& sentence, Kind kind);
    /// Adds a button to what was said; the notice goes when it is pressed.
    QPushButton* offer(const QString& word, std::function<void()> action);
    void clear();
    [[nodiscard]] QString sentence() const;

private:
    QLabel* m_sign;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

}  // namespace limber::inline gui
