// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "limber/workspace/loop.h"
#include "limber/workspace/mornings.h"
#include "limber/workspace/operations/plan_operations.h"
#include "limber/workspace/week_summary.h"

namespace limber::inline gui {

struct DayView {
    PlanDay plan{};
    std::vector<Session> logged{};  ///< sessions that no planned block of the day stands for
    int plannedMinutes = 0;
    int availableMinutes = 0;
};

/// Everything that the page shows of one week, from one snapshot.
struct WeekView {
    Date from{};
    Date today{};
    std::vector<DayView> days{};
    Plan plan{};  ///< as saved; problems and score of the days from today on
    WeekSummary summary{};
    SafetyState safety{};
    std::vector<PlanDay> fourWeeks{};  ///< as planned, from this week on where it holds the shown one
    std::optional<WeekNote> note{};    ///< of its first day that is not past
    int daysAway = 0;                  ///< since the last entry in the log; 0 without one
    bool hasPlan = false;              ///< something stands on today or later
    bool changesWaiting = false;       ///< the log asks for changes that the person has not answered
    WantedMornings mornings{};
    bool hasUsualWeek = false;
    [[nodiscard]] bool isPast() const { return today > from + Days{6}; }
};

/// What can still be planned of a week: from today or its first day on; no days when it is past.
struct PlanPart {
    Date from{};
    int days = 0;
};
[[nodiscard]] PlanPart partToPlan(const Snapshot& snapshot, Date from);

/// A workout takes the warm-up right before it along to another day.
[[nodiscard]] std::vector<BlockId> goingAlong(const WeekView& week, const PlanBlock& block);

[[nodiscard]] WeekView weekView(const Snapshot& snapshot, Date from);

/// A plan for what is left of the week, or of `days`, pinned blocks kept, ready to be saved: with all that the log asks
/// for when the person asked for it, else with the changes in use. Errors as `suggestPlan`.
[[nodiscard]] Result<SavePlan> replanned(const Snapshot& snapshot, Date from, bool asked, int days = 7);

/// The problems of `now` that `better` does not have.
[[nodiscard]] bool solves(const Plan& better, const PlanProblem& problem);

}  // namespace limber::inline gui
