// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner_judge/exhaustive.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <vector>

#include "core/planning/assemble.h"
#include "limber/base/expects.h"
#include "limber/plan_check/check.h"

namespace limber::test {
namespace {

constexpr std::size_t kMostPlans = 20'000'000;
constexpr double kQuarters = 4;

using DayPlans = std::vector<DayPlan>;

DayPlans workoutsOn(int day, const Problem& problem) {
    DayPlans plans{{}};
    for (std::size_t e = 0; e < problem.candidates.size(); ++e) {
        const Candidate& candidate = problem.candidates[e];
        const int most = candidate.mostSets[static_cast<std::size_t>(day)];
        const std::size_t before = plans.size();
        for (int sets = 1; sets <= most; ++sets)
            for (std::size_t i = 0; i < before; ++i) {
                DayPlan plan = plans[i];
                plan.add({static_cast<std::int16_t>(e), static_cast<std::int8_t>(sets)});
                if (factsOf(plan, problem.day(day), problem).minutes <= problem.day(day).minutes) plans.push_back(plan);
            }
    }
    DayPlans focused{{}};
    for (const DayPlan& plan : plans)
        for (std::size_t focus = 0; plan.workout() && focus < problem.parameters->focuses.size(); ++focus) {
            focused.push_back(plan);
            focused.back().focus = static_cast<std::int8_t>(focus);
        }
    return focused;
}

/// Every day's plan with each choice in place of none, as far as there is time.
void choose(DayPlans& plans, int day, const Problem& problem, int choices,
            const std::function<void(DayPlan&, int)>& set) {
    const std::size_t before = plans.size();
    for (int choice = 0; choice < choices; ++choice)
        for (std::size_t i = 0; i < before; ++i) {
            DayPlan plan = plans[i];
            set(plan, choice);
            if (factsOf(plan, problem.day(day), problem).minutes <= problem.day(day).minutes) plans.push_back(plan);
        }
}

DayPlans plansOf(int day, const Problem& problem) {
    DayPlans plans = workoutsOn(day, problem);
    const auto add = [&](int choices, const std::function<void(DayPlan&, int)>& set) {
        choose(plans, day, problem, choices, set);
    };
    add(static_cast<int>(problem.stretching.size()),
        [](DayPlan& plan, int choice) { plan.stretching = static_cast<std::int8_t>(choice); });
    add(static_cast<int>(problem.yoga.size()),
        [](DayPlan& plan, int choice) { plan.yoga = static_cast<std::int8_t>(choice); });
    return plans;
}

struct Priced {
    int points = 0;
    std::vector<std::int32_t> choice{};
};

class Enumeration {
public:
    explicit Enumeration(const Problem& problem) : m_state(problem), m_choice(problem.days.size()) {
        std::size_t count = 1;
        for (int day = 0; day < problem.dayCount(); ++day) {
            m_plans.push_back(plansOf(day, problem));
            count *= m_plans.back().size();
            LIMBER_EXPECTS(count <= kMostPlans);
        }
        visit(0);
        std::sort(m_all.begin(), m_all.end(), [](const Priced& a, const Priced& b) { return a.points < b.points; });
    }

    [[nodiscard]] const std::vector<Priced>& cheapestFirst() const { return m_all; }
    const PlanState& show(const Priced& priced) {
        for (std::size_t day = 0; day < m_plans.size(); ++day)
            m_state.set(static_cast<int>(day), m_plans[day][static_cast<std::size_t>(priced.choice[day])]);
        return m_state;
    }

private:
    void visit(std::size_t day) {
        if (day == m_plans.size()) {
            m_all.push_back({m_state.points(), m_choice});
            return;
        }
        for (std::size_t i = 0; i < m_plans[day].size(); ++i) {
            m_choice[day] = static_cast<std::int32_t>(i);
            m_state.set(static_cast<int>(day), m_plans[day][i]);
            visit(day + 1);
        }
    }

    PlanState m_state;
    std::vector<DayPlans> m_plans{};
    std::vector<std::int32_t> m_choice;
    std::vector<Priced> m_all{};
};

}  // namespace

double exhaustiveOptimum(const PlanRequest& request, const Catalogue& catalogue) {
    const Problem problem = buildProblem(request, catalogue, true);
    const Person person = personOf(request);
    const HistoryDigest digest = digestHistory(request, person, catalogue);
    Enumeration plans(problem);
    for (const Priced& priced : plans.cheapestFirst()) {
        const Solved solved{request, catalogue, problem, plans.show(priced), person, digest};
        const auto problems = checkPlan(assemble(solved), request, catalogue);
        if (std::none_of(problems.begin(), problems.end(), [](const PlanProblem& found) { return found.hard; }))
            return priced.points / kQuarters;
    }
    LIMBER_EXPECTS(false && "the empty plan breaks nothing");
    return 0;
}

}  // namespace limber::test
