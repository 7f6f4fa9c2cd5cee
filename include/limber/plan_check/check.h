// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/domain/plan.h"
#include "limber/domain/plan_request.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline plan_check {

/// Every rule of `docs/planning.md` that `plan` does not keep, judged from the request alone; shares nothing with
/// the solver. Hard problems first, then by date. What a pin or the log already broke is not the plan's doing:
/// a pinned block's breach is listed as hard with the rule it breaks, a breach by the log is not listed.
[[nodiscard]] std::vector<PlanProblem> checkPlan(const Plan& plan, const PlanRequest& request,
                                                 const Catalogue& catalogue);

}  // namespace limber::inline plan_check
