// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>
#include <set>

#include "gui/week/better_week.h"
#include "gui/week/week_preview.h"

namespace limber::inline gui {

class WorkspaceBridge;

/// What the planner has to say about the week shown: a plan where there is none, a better one, and what a move would
/// lead to.
class WeekReplanner final : public QObject {
    Q_OBJECT
public:
    explicit WeekReplanner(WorkspaceBridge& bridge, QObject* parent = nullptr);
    [[nodiscard]] bool isPlanning() const { return m_planning; }
    [[nodiscard]] const std::optional<BetterWeek>& better() const { return m_better; }

    /// Plans what is left of the week anew and saves it; `days` more than the week for further ahead.
    void replan(Date from, bool asked, int days = 7);
    /// Once for a week without a plan.
    void planUnasked(Date from);
    /// Looks for a better plan of what is not pinned; `betterFound` follows.
    void lookForBetter(Date from);
    void forgetBetter() { m_better.reset(); }
    void useBetter();
    /// `previewed` follows, for the newest move asked for.
    void preview(Date from, const MoveBlock& move);
    void endPreview();

signals:
    void planningChanged();
    void saving();
    void saveFailed();
    void betterFound();
    void previewed(const limber::gui::WeekPreview& preview);
    void said(const QString& sentence, bool undoable);

private:
    void askPreview();

    WorkspaceBridge& m_bridge;
    bool m_planning = false;
    Date m_from{};
    int m_days = 7;
    bool m_asked = false;
    std::set<Date> m_plannedUnasked{};
    std::optional<BetterWeek> m_better{};
    std::optional<std::pair<Date, MoveBlock>> m_wanted{};
    bool m_previewUnderWay = false;
    int m_previewNumber = 0;  ///< of the newest one; older answers count no more
};

}  // namespace limber::inline gui
