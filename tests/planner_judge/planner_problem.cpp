// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <string>

#include "limber/exchange/writers.h"
#include "limber/plan_check/check.h"
#include "limber/planning/planner.h"
#include "planner_judge/decisions.h"
#include "planner_judge/exhaustive.h"
#include "planner_judge/fixed_problems.h"
#include "support/random_requests.h"

/// planner_problem list full|small
/// planner_problem model NAME FILE          the problem in LP format
/// planner_problem plan NAME BUDGET [FILE]  score, CPU time and hard problems; the model with the plan's decisions
/// fixed planner_problem exhaustive NAME          the lowest score of all plans that the checker lets pass
/// planner_problem json NAME BUDGET         the plan
/// NAME is of the list, or random:SEED.
namespace limber::test {
namespace {

constexpr int kTimings = 3;
constexpr double kQuarters = 4;

std::optional<PlanRequest> requestNamed(const std::string& name) {
    const std::string random = "random:";
    if (name.rfind(random, 0) == 0)
        return randomRequest(Seed{std::stoull(name.substr(random.size()))}, *builtInCatalogue(),
                             {.withPins = false, .days = 7});
    for (const auto& problems : {fullSizeProblems(), smallProblems()})
        for (const FixedProblem& problem : problems)
            if (problem.name == name) return problem.request;
    return std::nullopt;
}

std::optional<Budget> budgetNamed(const std::string& name) {
    if (name == "first") return Budget::first;
    if (name == "shown") return Budget::shown;
    if (name == "background") return Budget::background;
    return std::nullopt;
}

double milliseconds(std::clock_t ticks) { return 1000.0 * static_cast<double>(ticks) / CLOCKS_PER_SEC; }

void list(const std::string& size) {
    for (const auto& problem : size == "small" ? smallProblems() : fullSizeProblems()) fmt::print("{}\n", problem.name);
}

void model(const PlanRequest& request, const std::string& file) {
    std::ofstream(file) << *writeModel(request, *builtInCatalogue());
}

/// As little as one of a few runs took: others may use the machine.
double timeToPlan(const PlanRequest& request, Budget budget) {
    double best = 0;
    for (int i = 0; i < kTimings; ++i) {
        const std::clock_t start = std::clock();
        const auto plan = makePlan(request, *builtInCatalogue(), budget);
        const double taken = plan ? milliseconds(std::clock() - start) : 0;
        best = i == 0 ? taken : std::min(best, taken);
    }
    return best;
}

void plan(const PlanRequest& request, Budget budget, const std::string& file) {
    const auto catalogue = builtInCatalogue();
    const Plan made = *makePlan(request, *catalogue, budget);
    const auto problems = checkPlan(made, request, *catalogue);
    const auto hard = std::count_if(problems.begin(), problems.end(), [](const auto& found) { return found.hard; });
    const Problem problem = buildProblem(request, *catalogue, true);
    const auto days = openDaysOf(made, request, problem, *catalogue);
    PlanState state(problem);
    for (int day = 0; day < problem.dayCount(); ++day) state.set(day, days[static_cast<std::size_t>(day)]);
    fmt::print("{{\"score\": {}, \"points\": {}, \"hard\": {}, \"ms\": {:.1f}}}\n", made.score.total,
               state.points() / kQuarters, hard, timeToPlan(request, budget));
    if (file.empty()) return;
    std::ofstream(file) << withDecisions(*writeModel(request, *catalogue), decisionsOf(days, problem));
}

int run(const std::vector<std::string>& words) {
    const auto word = [&](std::size_t i) { return i < words.size() ? words[i] : std::string{}; };
    if (word(0) == "list") {
        list(word(1));
        return 0;
    }
    const auto request = requestNamed(word(1));
    if (!request) return 2;
    const auto budget = budgetNamed(word(2));
    if (word(0) == "model")
        model(*request, word(2));
    else if (word(0) == "plan" && budget)
        plan(*request, *budget, word(3));
    else if (word(0) == "exhaustive")
        fmt::print("{}\n", exhaustiveOptimum(*request, *builtInCatalogue()));
    else if (word(0) == "json" && budget)
        fmt::print("{}\n", writePlan(*makePlan(*request, *builtInCatalogue(), *budget),
                                     *Phrases::builtIn("en", builtInCatalogue())));
    else
        return 2;
    return 0;
}

}  // namespace
}  // namespace limber::test

int main(int argc, char** argv) { return limber::test::run({argv + 1, argv + argc}); }
