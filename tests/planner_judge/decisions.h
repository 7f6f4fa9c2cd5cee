// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/planning/plan_state.h"
#include "limber/domain/plan.h"

namespace limber::test {

/// What the planner put on each day, kept blocks left out.
[[nodiscard]] std::vector<DayPlan> openDaysOf(const Plan& plan, const PlanRequest& request, const Problem& problem,
                                              const Catalogue& catalogue);

/// The days as values of the model's decisions; what is not named is 0.
using Decisions = std::map<std::string, int>;
[[nodiscard]] Decisions decisionsOf(const std::vector<DayPlan>& days, const Problem& problem);

/// The model with every decision fixed at its value in the plan.
[[nodiscard]] std::string withDecisions(const std::string& model, const Decisions& decisions);

}  // namespace limber::test
