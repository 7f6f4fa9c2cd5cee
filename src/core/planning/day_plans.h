// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/planning/plan_state.h"

namespace limber::inline planning {

/// A day of a plan as the search sees it.
[[nodiscard]] DayPlan dayPlanOf(const PlanDay& day, int index, const Problem& problem, const Catalogue& catalogue);

/// What stands on the days of the horizon and may be planned anew, as far as it is still eligible.
[[nodiscard]] std::vector<DayPlan> standingDays(const PlanRequest& request, const Problem& problem,
                                                const Catalogue& catalogue);

}  // namespace limber::inline planning
