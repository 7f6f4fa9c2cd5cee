// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/planning/day_plans.h"
#include "core/planning/lp_solution.h"
#include "core/planning/plan_requests.h"
#include "core/planning/search.h"
#include "support/random_requests.h"

namespace limber::testing {
namespace {

void put(LpSolution& solution, const DayPlan& plan, int day, const Problem& problem) {
    const auto set = [&](const char* letter, int index, int value = 1) {
        solution.set(fmt::format("{}{}_{}", letter, index, day), value);
    };
    const auto setDay = [&](const char* word, int value) { solution.set(fmt::format("{}_{}", word, day), value); };
    for (int i = 0; i < plan.count; ++i) {
        const Item& item = plan.items[static_cast<std::size_t>(i)];
        set("x", item.exercise);
        set("s", item.exercise, item.sets);
    }
    if (plan.workout()) set("z", plan.focus);
    if (plan.stretching >= 0) set("r", plan.stretching);
    if (plan.yoga >= 0) set("y", plan.yoga);
    setDay("w", plan.workout() ? 1 : 0);
    setDay("m", plan.workout() ? workoutMinutes(plan, problem) : 0);
    setDay("c", plan.cardioMinutes > 0 ? 1 : 0);
    setDay("cm", plan.cardioMinutes);
    setDay("l", plan.walkMinutes > 0 ? 1 : 0);
    setDay("lm", plan.walkMinutes);
}

/// The plan that the search finds keeps every row of the model, at the same price.
void expectAgreement(const PlanRequest& request, const std::string& what) {
    constexpr int kQuarters = 4;
    const Problem problem = buildProblem(request, *builtInCatalogue(), true);
    PlanState state(problem);
    searchPlan(state, standingDays(request, problem, *builtInCatalogue()), request.seed,
               {.nodes = 8000, .skeletons = 1}, nullptr);
    LpSolution solution(*writeModel(request, *builtInCatalogue()));
    for (int d = 0; d < problem.dayCount(); ++d) put(solution, state.day(d), d, problem);
    solution.complete();
    EXPECT_EQ(solution.broken(), 0) << what;
    EXPECT_DOUBLE_EQ(solution.objective(), static_cast<double>(state.points()) / kQuarters) << what;
}

}  // namespace

TEST(PlanModel, HoldsThePlanOfAnOrdinaryWeekAtItsScore) { expectAgreement(ordinaryRequest(), "ordinary"); }

TEST(PlanModel, HoldsThePlansOfRandomPeopleAtTheirScore) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const test::RandomRequestOptions options{.withPins = false, .days = 7};
        expectAgreement(test::randomRequest(Seed{seed}, *builtInCatalogue(), options), fmt::format("seed {}", seed));
    }
}

}  // namespace limber::testing
