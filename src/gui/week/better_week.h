// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/workspace/operations/plan_operations.h"
#include "limber/workspace/workspace.h"

namespace limber::inline gui {

/// What replanning the rest would make of the week, and what would make everything fit where something gives way.
struct BetterWeek {
    SavePlan plan{};
    std::vector<Message> lifts{};
};
/// With the changes in use. Errors as `suggestPlan`; infeasible when the week is past.
[[nodiscard]] Result<BetterWeek> betterWeek(const Snapshot& snapshot, Date from);

/// The plan has fewer sessions or stretching days than wished.
[[nodiscard]] bool fallsShort(const Plan& judged);

}  // namespace limber::inline gui
