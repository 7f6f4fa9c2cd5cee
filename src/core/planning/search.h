// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <vector>

#include "core/planning/plan_state.h"
#include "limber/base/random.h"

namespace limber::inline planning {

struct SearchEffort {
    int nodes = 0;      ///< a group of days
    int skeletons = 1;  ///< sets of workout days that are filled in
};

/// Fills the empty state, group of days by group of days, and never leaves it infeasible. What stands is one of the
/// plans that the search starts from.
void searchPlan(PlanState& state, const std::vector<DayPlan>& standing, Seed seed, SearchEffort effort,
                const std::atomic<bool>* cancelled);

}  // namespace limber::inline planning
