// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"
#include "limber/workspace/workspace.h"

class QLabel;
class QPushButton;

namespace limber::inline gui {

/// "Tight right now?": five quiet minutes, with the tightness before and after, and what has eased this back so far.
class TightNowCard final : public Card {
    Q_OBJECT
public:
    explicit TightNowCard(QWidget* parent = nullptr);
    void show(const Snapshot& snapshot);

signals:
    void playWanted(const QString& routine, const QString& treatment);

private:
    QPushButton* makeStart(const QString& word, const QString& routine);

    QLabel* m_own;
    QPushButton* m_lying;
};

}  // namespace limber::inline gui
