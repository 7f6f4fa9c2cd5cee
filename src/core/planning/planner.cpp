// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/planning/planner.h"

#include <algorithm>

#include "core/planning/assemble.h"
#include "core/planning/day_plans.h"
#include "core/planning/model.h"
#include "core/planning/search.h"
#include "limber/base/expects.h"

namespace limber::inline planning {
namespace {

SearchEffort effortOf(Budget budget) {
    constexpr std::array<int, 3> kSkeletons{1, 2, 6};
    constexpr std::array<const char*, 3> kNames{"first", "shown", "background"};
    const auto index = static_cast<std::size_t>(budget);
    return {.nodes = planningParameters().searchNodes.find(kNames[index])->second, .skeletons = kSkeletons[index]};
}

std::optional<Error> refusal(const PlanRequest& request) {
    const auto refused = [](const char* why) { return Error{.code = ErrorCode::refused, .detail = why}; };
    if (request.safety.level == SafetyLevel::emergency) return refused("emergency");
    const auto age = request.profile.ageOn(request.today);
    if (age && *age < planningParameters().whole("minimum_age")) return refused("under_16");
    if (!request.safety.limits.planAllowed) return refused("emergency");
    return std::nullopt;
}

Score scoreOf(const PlanState& state) {
    constexpr double kQuarters = 4.0;
    const TermValues values = state.terms();
    Score score;
    for (const Term term : allOf<Term>()) {
        const int factor = term == Term::trunkBalance ? state.problem().rules.balanceFactor : 1;
        const int weight = state.problem().parameters->weight(nameOf(term)) * factor;
        score.terms.push_back({std::string(nameOf(term)), values.quarters(term) / kQuarters, weight});
        score.total += score.terms.back().value * weight;
    }
    return score;
}

}  // namespace

Result<Plan> makePlan(const PlanRequest& request, const Catalogue& catalogue, Budget budget,
                      const std::atomic<bool>* cancelled) {
    LIMBER_EXPECTS(request.days >= 1 && request.days <= kMostDays);
    if (auto refused = refusal(request)) return failure(*std::move(refused));
    const Problem problem = buildProblem(request, catalogue, true);
    PlanState state(problem);
    searchPlan(state, standingDays(request, problem, catalogue), request.seed, effortOf(budget), cancelled);
    const Person person = personOf(request);
    const HistoryDigest digest = digestHistory(request, person, catalogue);
    const Solved solved{request, catalogue, problem, state, person, digest};
    Plan plan = assemble(solved);
    explain(plan, solved);
    plan.relaxed = relaxations(solved);
    plan.score = scorePlan(plan, request, catalogue);
    return plan;
}

Score scorePlan(const Plan& plan, const PlanRequest& request, const Catalogue& catalogue) {
    PlanRequest same = request;
    same.from = plan.from;
    same.days = std::clamp(static_cast<int>(plan.days.size()), 1, kMostDays);
    const Problem problem = buildProblem(same, catalogue, false);
    PlanState state(problem);
    for (const PlanDay& day : plan.days) {
        const int index = daysBetween(plan.from, day.date);
        if (problem.inHorizon(index)) state.set(index, dayPlanOf(day, index, problem, catalogue));
    }
    return scoreOf(state);
}

Result<std::string> writeModel(const PlanRequest& request, const Catalogue& catalogue) {
    LIMBER_EXPECTS(request.days >= 1 && request.days <= kMostDays);
    if (auto refused = refusal(request)) return failure(*std::move(refused));
    return Model(buildProblem(request, catalogue, true)).text();
}

}  // namespace limber::inline planning
