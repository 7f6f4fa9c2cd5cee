// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/shortfall.h"

#include <algorithm>

namespace limber::inline planning {
namespace {

constexpr int kWorkoutMinutes = 20;
constexpr int kYogaMinutes = 20;

int askedIn(const ProblemGroup& group, Wish wish) {
    return wish == Wish::workouts ? group.workouts : wish == Wish::cardio ? group.cardio : group.yoga;
}

WishCount countStretching(const PlanState& state) {
    const Problem& problem = state.problem();
    WishCount count;
    for (const ProblemWeek& week : problem.weeks) {
        int placed = 0;
        const int last = std::min(week.lastDay, problem.dayCount() - 1);
        for (int d = std::max(week.firstDay, 0); d <= last; ++d) {
            const bool stretched = isOn(state.facts(d), Wish::stretching);
            placed += stretched ? 1 : 0;
            if (!stretched) count.without.push_back(problem.day(d).date);
        }
        count.asked += week.stretchingDays;
        count.placed += std::min(placed, week.stretchingDays);
    }
    return count;
}

}  // namespace

bool isOn(const DayFacts& day, Wish wish) {
    switch (wish) {
        case Wish::workouts: return day.workout;
        case Wish::cardio: return day.cardio;
        case Wish::yoga: return day.yoga;
        case Wish::stretching: break;
    }
    return day.stretched;
}

int leastMinutes(Wish wish, const Problem& problem) {
    const PlanningParameters& parameters = *problem.parameters;
    switch (wish) {
        case Wish::workouts: return parameters.whole("warm_up_minutes") + kWorkoutMinutes;
        case Wish::cardio: return parameters.whole("cardio_minutes_least");
        case Wish::stretching: return parameters.whole("stretching_minutes_needed");
        case Wish::yoga: break;
    }
    int least = kYogaMinutes;
    for (const RoutineOption& option : problem.yoga) least = std::min(least, option.minutes);
    return least;
}

WishCount countOf(Wish wish, const PlanState& state) {
    if (wish == Wish::stretching) return countStretching(state);
    WishCount count;
    for (const ProblemGroup& group : state.problem().groups) {
        count.asked += askedIn(group, wish);
        for (int d = group.firstDay; d <= group.lastDay; ++d)
            if (isOn(state.facts(d), wish))
                ++count.placed;
            else
                count.without.push_back(state.problem().day(d).date);
    }
    return count;
}

PerWish missingIn(const PlanState& state) {
    PerWish missing{};
    for (const Wish wish : kWishes) missing[at(wish)] = countOf(wish, state).missing();
    return missing;
}

}  // namespace limber::inline planning
