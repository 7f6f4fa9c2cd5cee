// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "limber/plan_check/check.h"
#include "limber/planning/planner.h"
#include "support/random_requests.h"

namespace limber::test {
namespace {

std::uint64_t population() {
    const char* soak = std::getenv("LIMBER_SOAK");
    const std::uint64_t count = soak != nullptr ? std::strtoull(soak, nullptr, 10) : 0;
    return count == 1 ? 1000 : std::max<std::uint64_t>(count, 100);
}

/// What the planner must never do. A hand-made block may lack a reason, one of its own may not.
bool isForbidden(const PlanProblem& problem) {
    return problem.hard || problem.text.code == "problem.session_shape.no_reason";
}

std::vector<PlanProblem> hardProblems(const Plan& plan, const PlanRequest& request, const Catalogue& catalogue) {
    auto problems = checkPlan(plan, request, catalogue);
    std::erase_if(problems, [](const PlanProblem& problem) { return !isForbidden(problem); });
    return problems;
}

std::string described(std::uint64_t seed, const PlanProblem& problem) {
    auto text = fmt::format("seed {}: {}", seed, problem.text.code);
    for (const Date date : problem.dates) text += " " + toIso(date);
    for (const auto& [name, value] : problem.text.fields) {
        text += " " + name + "=";
        if (const auto* number = std::get_if<double>(&value)) text += fmt::format("{}", *number);
        if (const auto* whole = std::get_if<int>(&value)) text += fmt::format("{}", *whole);
        if (const auto* word = std::get_if<std::string>(&value)) text += *word;
        if (const auto* words = std::get_if<std::vector<std::string>>(&value))
            for (const auto& id : *words) text += id + ",";
    }
    return text;
}

/// The plan with nothing in it but what is pinned.
Plan pinsOf(Plan plan) {
    for (auto& day : plan.days) {
        auto& blocks = day.blocks;
        blocks.erase(std::remove_if(blocks.begin(), blocks.end(), [](const PlanBlock& block) { return !block.pinned; }),
                     blocks.end());
        day.rest = std::none_of(blocks.begin(), blocks.end(), [](const PlanBlock& block) {
            return block.kind == BlockKind::workout || block.kind == BlockKind::cardio;
        });
    }
    return plan;
}

bool isAmong(const PlanProblem& problem, const std::vector<PlanProblem>& problems) {
    return std::any_of(problems.begin(), problems.end(), [&](const PlanProblem& other) {
        const auto* muscle = problem.text.field("muscle");
        const auto* otherMuscle = other.text.field("muscle");
        const bool same = muscle == nullptr || otherMuscle == nullptr || *muscle == *otherMuscle;
        return same && other.text.code == problem.text.code && other.dates == problem.dates;
    });
}

void expectNoneBroken(RandomRequestOptions options, Budget budget) {
    const auto catalogue = builtInCatalogue();
    for (std::uint64_t seed = 1; seed <= population(); ++seed) {
        const auto request = randomRequest(Seed{seed}, *catalogue, options);
        const auto plan = makePlan(request, *catalogue, budget);
        ASSERT_TRUE(plan) << "seed " << seed << ": " << plan.error().detail;
        const auto byPins =
            options.withPins ? hardProblems(pinsOf(*plan), request, *catalogue) : std::vector<PlanProblem>{};
        for (const auto& problem : hardProblems(*plan, request, *catalogue))
            EXPECT_TRUE(isAmong(problem, byPins)) << described(seed, problem);
    }
}

TEST(Soak, BreaksNoHardRule) { expectNoneBroken({.withPins = false, .days = 7}, Budget::first); }

TEST(Soak, BreaksNoHardRuleWithTheBudgetThatIsShown) {
    expectNoneBroken({.withPins = false, .days = 7}, Budget::shown);
}

TEST(Soak, BreaksNoHardRuleOverAnyNumberOfDays) { expectNoneBroken({.withPins = false, .days = 0}, Budget::first); }

TEST(Soak, BreaksHardRulesOnlyWherePinsDo) { expectNoneBroken({.withPins = true, .days = 7}, Budget::first); }

/// Long yoga on one day left no room below the most stretching of a week for the third day.
TEST(Soak, SharesOutStretchingWhereDaysAreMissing) {
    const auto catalogue = builtInCatalogue();
    for (const auto& [seed, options] : {std::pair{6518U, RandomRequestOptions{.withPins = false, .days = 0}},
                                        {7060U, RandomRequestOptions{.withPins = true, .days = 7}}}) {
        const auto request = randomRequest(Seed{seed}, *catalogue, options);
        const auto plan = makePlan(request, *catalogue, Budget::first);
        ASSERT_TRUE(plan);
        for (const auto& problem : hardProblems(*plan, request, *catalogue))
            EXPECT_NE(problem.text.code, "problem.stretching.days") << described(seed, problem);
    }
}

TEST(Soak, PlansTheSameWeekTwice) {
    const auto catalogue = builtInCatalogue();
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto request = randomRequest(Seed{seed}, *catalogue);
        EXPECT_EQ(makePlan(request, *catalogue, Budget::first), makePlan(request, *catalogue, Budget::first)) << seed;
    }
}

}  // namespace
}  // namespace limber::test
