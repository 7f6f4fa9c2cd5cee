// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/obstacles.h"

#include <algorithm>

#include "core/planning/skeletons.h"
#include "core/planning/trial.h"

namespace limber::inline planning {
namespace {

constexpr int kWeek = 7;
constexpr std::size_t kDaysTried = 3;

struct MoreTime {
    int day = 0;
    int missing = 0;  ///< minutes
};

/// Days without it, those first on which the fewest more minutes would make room.
std::vector<MoreTime> daysToLengthen(const Solved& solved, Wish wish) {
    std::vector<MoreTime> days;
    for (int d = 0; d < solved.problem.dayCount(); ++d) {
        const ProblemDay& day = solved.problem.day(d);
        if (day.closed || isOn(solved.state.facts(d), wish)) continue;
        const int missing = solved.state.added(d).minutes + leastMinutes(wish, solved.problem) - day.minutes;
        if (missing > 0) days.push_back({d, missing});
    }
    std::stable_sort(days.begin(), days.end(),
                     [](const MoreTime& a, const MoreTime& b) { return a.missing < b.missing; });
    days.resize(std::min(days.size(), kDaysTried));
    return days;
}

/// No day on which there is time has enough exercises for a workout.
bool lacksExercises(const Solved& solved) {
    for (int d = 0; d < solved.problem.dayCount(); ++d) {
        const auto eligible = std::count_if(
            solved.problem.candidates.begin(), solved.problem.candidates.end(),
            [&](const Candidate& candidate) { return candidate.mostSets[static_cast<std::size_t>(d)] > 0; });
        if (hasTimeForWorkout(solved.problem.day(d)) && eligible >= solved.problem.rules.exercisesLeastShort)
            return false;
    }
    return std::any_of(solved.problem.days.begin(), solved.problem.days.end(), hasTimeForWorkout);
}

std::optional<Message> obstacleToTraining(const Solved& solved) {
    if (solved.request.safety.limits.gentleOnlyOn(solved.problem.days.back().date)) return Message{"lift.clearance"};
    bool ill = false;
    bool tight = false;
    for (const ProblemDay& day : solved.problem.days) {
        ill |= day.closed;
        tight |= ceilingOf(circumstancesOn(solved.request, day.date)).noStrength;
    }
    if (ill) return Message{"lift.get_well"};
    if (tight) return Message{"lift.less_tight"};
    return std::nullopt;
}

}  // namespace

std::optional<Message> obstacleTo(Wish wish, const Solved& solved) {
    if (wish == Wish::yoga || wish == Wish::stretching) {
        const auto& options = wish == Wish::yoga ? solved.problem.yoga : solved.problem.stretching;
        return options.empty() ? std::optional(Message{"lift.no_routine"}) : std::nullopt;
    }
    if (auto obstacle = obstacleToTraining(solved)) return obstacle;
    if (wish == Wish::workouts && lacksExercises(solved)) return Message{"lift.more_exercises"};
    return std::nullopt;
}

std::optional<Message> moreMinutes(Wish wish, const Solved& solved) {
    int training = 0;
    for (int d = 0; d < solved.problem.dayCount(); ++d) training += solved.state.facts(d).training() ? 1 : 0;
    const bool isTraining = wish == Wish::workouts || wish == Wish::cardio;
    if (isTraining && solved.problem.dayCount() <= kWeek && training >= kWeek - solved.problem.rules.restDays)
        return std::nullopt;
    const int before = missingIn(solved.state)[at(wish)];
    for (const MoreTime& more : daysToLengthen(solved, wish)) {
        const ProblemDay& day = solved.problem.day(more.day);
        const int minutes = inFives(day.allMinutes + more.missing);
        PlanRequest longer = solved.request;
        noteMinutes(ownHistory(longer), day.date, minutes);
        if (missingWith(longer, solved.catalogue, {})[at(wish)] < before)
            return Message{"lift.more_minutes", {{"date", day.date}, {"minutes", minutes}}};
    }
    return std::nullopt;
}

}  // namespace limber::inline planning
