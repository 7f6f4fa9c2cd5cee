// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/skeletons.h"

#include <algorithm>
#include <bit>

namespace limber::inline planning {
namespace {

constexpr int kShortestWorkout = 8;
constexpr int kLongEnough = 60;
constexpr int kWindow = 7;
constexpr int kWorthTrying = 60;  ///< points that the exercises chosen later may make up for

bool hasDay(unsigned days, int offset) { return offset >= 0 && offset < kWindow && (days >> offset & 1U) != 0; }

bool keepsRest(const PlanState& state, const ProblemGroup& group, unsigned days) {
    const Problem& problem = state.problem();
    const auto training = [&](int d) { return state.facts(d).training() || hasDay(days, d - group.firstDay); };
    for (int first = group.firstDay - kWindow + 1; first <= group.lastDay; ++first) {
        int count = 0;
        bool adds = false;
        for (int d = first; d < first + kWindow; ++d) {
            count += training(d) ? 1 : 0;
            adds |= hasDay(days, d - group.firstDay);
        }
        if (adds && count > kWindow - problem.rules.restDays) return false;
    }
    return true;
}

int costOf(const PlanState& state, const ProblemGroup& group, unsigned days) {
    const Problem& problem = state.problem();
    const PlanningParameters& parameters = *problem.parameters;
    const int adjacent = parameters.weight("workouts_in_a_row");
    int cost = 0;
    for (int d = group.firstDay; d <= group.lastDay; ++d) {
        if (!hasDay(days, d - group.firstDay)) continue;
        const ProblemDay& day = problem.day(d);
        cost += day.preferred ? 0 : parameters.weight("day_not_preferred");
        cost += std::max(0, kLongEnough - day.minutes) * 4;
        const bool before = state.facts(d - 1).workout || hasDay(days, d - 1 - group.firstDay);
        const bool after = d == group.lastDay && state.facts(d + 1).workout;
        cost += (before ? adjacent : 0) + (after ? adjacent : 0);
        cost -= day.standingItems > 0 ? parameters.weight("change") * day.standingItems * 2 : 0;
    }
    return cost;
}

}  // namespace

bool hasMinutesForWorkout(const ProblemDay& day) { return day.minutes >= day.warmUpMinutes + kShortestWorkout; }

bool hasTimeForWorkout(const ProblemDay& day) { return day.workoutAllowed && hasMinutesForWorkout(day); }

std::vector<unsigned> workoutDays(const PlanState& state, const ProblemGroup& group, int count) {
    const Problem& problem = state.problem();
    unsigned possible = 0;
    int done = 0;
    for (int d = group.firstDay; d <= group.lastDay; ++d) {
        if (hasTimeForWorkout(problem.day(d))) possible |= 1U << (d - group.firstDay);
        done += problem.fixedOn(d).workout ? 1 : 0;
    }
    for (int wanted = std::max(0, group.workouts - done); wanted > 0; --wanted) {
        std::vector<std::pair<int, unsigned>> ranked;
        for (unsigned days = possible; days != 0; days = (days - 1) & possible)
            if (std::popcount(days) == wanted && keepsRest(state, group, days))
                ranked.emplace_back(costOf(state, group, days), days);
        if (ranked.empty()) continue;
        std::sort(ranked.begin(), ranked.end());
        ranked.resize(std::min(ranked.size(), static_cast<std::size_t>(count)));
        std::vector<unsigned> best;
        for (const auto& [cost, days] : ranked)
            if (cost <= ranked.front().first + kWorthTrying) best.push_back(days);
        return best;
    }
    return {0U};
}

}  // namespace limber::inline planning
