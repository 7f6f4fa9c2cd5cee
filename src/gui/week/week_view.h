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
    bool hasPlan = false;         ///< something stands on today or later
    bool changesWaiting = false;  ///< the log asks for changes that the person has not answered
    WantedMornings mornings{};
    [[nodiscard]] bool isPast() const { return today > from + Days{6}; }
};

[[nodiscard]] WeekView weekView(const Snapshot& snapshot, Date from);

/// A plan for what is left of the week, pinned blocks kept, ready to be saved: with all that the log asks for when the
/// person asked for it, else with the changes in use. Errors as `suggestPlan`.
[[nodiscard]] Result<SavePlan> replanned(const Snapshot& snapshot, Date from, bool asked);

/// The problems of `now` that `better` does not have.
[[nodiscard]] bool solves(const Plan& better, const PlanProblem& problem);

}  // namespace limber::inline gui
