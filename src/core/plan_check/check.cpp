// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/plan_check/check.h"

#include "core/plan_check/rules.h"

namespace limber::inline plan_check {

std::vector<PlanProblem> checkPlan(const Plan& plan, const PlanRequest& request, const Catalogue& catalogue) {
    if (request.days < 1) return {};
    const Facts facts(plan, request, catalogue);
    Problems problems;
    for (const auto rule :
         {checkSafety, checkPins, checkTime, checkRest, checkRecovery, checkStretching, checkSpineLoad, checkGrowth,
          checkDose, checkRepetition, checkSessionShape, checkWeekShape, checkEligibility, checkStructure})
        rule(facts, problems);
    return std::move(problems).sorted();
}

}  // namespace limber::inline plan_check
