// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/domain/plan.h"

class QHBoxLayout;
class QPushButton;

namespace limber::inline gui {

/// What can be done with a planned block: start it, see it lighter, log it, pin it, take it out.
class BlockFoot final : public QWidget {
    Q_OBJECT
public:
    /// `playable`: it carries out a routine that is known.
    BlockFoot(const PlanBlock& block, Date date, Date today, bool playable, QWidget* parent);
    void setPinned(bool pinned);

signals:
    void startWanted();
    void lighterWanted();
    void logWanted();
    void pinWanted(bool pinned);
    void removeWanted();

private:
    QHBoxLayout* addRow();
    void addStart(const PlanBlock& block, bool today, bool playable);

    QPushButton* m_pin = nullptr;
    bool m_pinned = false;
};

}  // namespace limber::inline gui
