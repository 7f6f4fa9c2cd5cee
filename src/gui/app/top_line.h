// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "gui/widgets/card.h"

class QLabel;
class QPushButton;

namespace limber::inline gui {

/// A calm line at the head of the window that stays on every page, with one thing to do about it.
class TopLine final : public Card {
    Q_OBJECT
public:
    explicit TopLine(QWidget* parent);
    /// An empty sentence takes the line away.
    void say(const QString& sentence, const QString& action, std::function<void()> follow);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_sentence;
    QPushButton* m_action;
    std::function<void()> m_follow{};
};

}  // namespace limber::inline gui
