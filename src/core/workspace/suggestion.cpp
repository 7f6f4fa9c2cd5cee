// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/suggestion.h"

#include "limber/planning/lifts.h"

namespace limber::inline workspace {

Result<Suggestion> suggestion(const PlanRequest& request, const Catalogue& catalogue) {
    auto plan = suggestPlan(request, catalogue);
    if (!plan) return failure(plan.error());
    auto lifts = smallestLift(*plan, request, catalogue);
    return Suggestion{*std::move(plan), std::move(lifts)};
}

}  // namespace limber::inline workspace
