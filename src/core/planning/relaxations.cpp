// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/planning/assemble.h"
#include "core/planning/search.h"
#include "core/planning/skeletons.h"

namespace limber::inline planning {
namespace {

constexpr int kWorkoutMinutes = 20;
constexpr std::size_t kDaysTried = 3;
constexpr int kNodesTried = 6000;

struct Count {
    int asked = 0;
    int placed = 0;
    std::vector<Date> without{};
};

Count countIn(const Solved& solved, int ProblemGroup::*wish, bool DayFacts::*placed) {
    Count count;
    for (const ProblemGroup& group : solved.problem.groups) {
        count.asked += group.*wish;
        for (int d = group.firstDay; d <= group.lastDay; ++d)
            if (solved.state.facts(d).*placed)
                ++count.placed;
            else
                count.without.push_back(solved.problem.day(d).date);
    }
    return count;
}

struct MoreTime {
    int day = 0;
    int missing = 0;  ///< minutes
};

/// Days without it, those first on which the fewest more minutes would make room.
std::vector<MoreTime> daysToLengthen(const Solved& solved, int needed, bool DayFacts::*placed) {
    std::vector<MoreTime> days;
    for (int d = 0; d < solved.problem.dayCount(); ++d) {
        const ProblemDay& day = solved.problem.day(d);
        if (day.closed || solved.state.facts(d).*placed) continue;
        const int missing = solved.state.added(d).minutes + needed - day.minutes;
        if (missing > 0) days.push_back({d, missing});
    }
    std::stable_sort(days.begin(), days.end(),
                     [](const MoreTime& a, const MoreTime& b) { return a.missing < b.missing; });
    days.resize(std::min(days.size(), kDaysTried));
    return days;
}

PlanRequest withMinutes(const PlanRequest& request, Date date, int minutes) {
    PlanRequest longer = request;
    auto history = request.history ? std::make_shared<History>(*request.history) : std::make_shared<History>();
    history->weekNotes.push_back({.from = date, .to = date, .minutes = {{date, minutes}}});
    longer.history = std::move(history);
    return longer;
}

Count countStretching(const PlanState& state) {
    const Problem& problem = state.problem();
    Count count;
    for (const ProblemWeek& week : problem.weeks) {
        int placed = 0;
        const int last = std::min(week.lastDay, problem.dayCount() - 1);
        for (int d = std::max(week.firstDay, 0); d <= last; ++d) {
            const bool stretched = state.facts(d).stretched;
            placed += stretched ? 1 : 0;
            if (!stretched) count.without.push_back(problem.day(d).date);
        }
        count.asked += week.stretchingDays;
        count.placed += std::min(placed, week.stretchingDays);
    }
    return count;
}

/// Stretching days beyond those that a week needs do not count.
int daysWith(const PlanState& state, bool DayFacts::*placed) {
    if (placed == &DayFacts::stretched) return countStretching(state).placed;
    int days = 0;
    for (int d = 0; d < state.problem().dayCount(); ++d) days += state.facts(d).*placed ? 1 : 0;
    return days;
}

/// The least more minutes of a day with which, planned anew, there is room for one more.
std::optional<Message> moreMinutes(const Solved& solved, int needed, bool DayFacts::*placed) {
    const int before = daysWith(solved.state, placed);
    for (const MoreTime& more : daysToLengthen(solved, needed, placed)) {
        const ProblemDay& day = solved.problem.day(more.day);
        const int minutes = day.allMinutes + more.missing;
        const PlanRequest longer = withMinutes(solved.request, day.date, minutes);
        const Problem problem = buildProblem(longer, solved.catalogue, true);
        PlanState state(problem);
        searchPlan(state, std::vector<DayPlan>(problem.days.size()), longer.seed, {.nodes = kNodesTried}, nullptr);
        if (daysWith(state, placed) > before)
            return Message{"lift.more_minutes", {{"date", day.date}, {"minutes", minutes}}};
    }
    return std::nullopt;
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

/// What keeps training out whatever the minutes are.
std::optional<Message> obstacleToTraining(const Solved& solved) {
    if (solved.request.safety.limits.gentleOnlyOn(solved.problem.days.back().date)) return Message{"lift.clearance"};
    int training = 0;
    bool ill = false;
    bool tight = false;
    for (int d = 0; d < solved.problem.dayCount(); ++d) {
        const ProblemDay& day = solved.problem.day(d);
        training += solved.state.facts(d).training() ? 1 : 0;
        ill |= day.closed;
        tight |= ceilingOf(circumstancesOn(solved.request, day.date)).noStrength;
    }
    if (ill) return Message{"lift.get_well"};
    if (tight) return Message{"lift.less_tight"};
    constexpr int kWeek = 7;
    const int most = kWeek - solved.problem.rules.restDays;
    if (training >= most && solved.problem.dayCount() <= kWeek) return Message{"lift.fewer_wishes"};
    return std::nullopt;
}

Message liftForTraining(const Solved& solved, int needed, bool DayFacts::*placed) {
    if (auto obstacle = obstacleToTraining(solved)) return *std::move(obstacle);
    if (placed == &DayFacts::workout && lacksExercises(solved)) return {"lift.more_exercises"};
    return moreMinutes(solved, needed, placed).value_or(Message{"lift.fewer_wishes"});
}

Message liftForRoutine(const Solved& solved, const std::vector<RoutineOption>& options, int needed,
                       bool DayFacts::*placed) {
    if (options.empty()) return {"lift.no_routine"};
    return moreMinutes(solved, needed, placed).value_or(Message{"lift.fewer_wishes"});
}

Relaxation relaxation(const char* rule, const Count& count, Message lift) {
    return {.rule = rule,
            .text = {std::string("relaxed.") + rule, {{"asked", count.asked}, {"placed", count.placed}}},
            .dates = count.without,
            .lift = std::move(lift)};
}

}  // namespace

std::vector<Relaxation> relaxations(const Solved& solved) {
    const auto& parameters = *solved.problem.parameters;
    std::vector<Relaxation> relaxed;
    const Count workouts = countIn(solved, &ProblemGroup::workouts, &DayFacts::workout);
    const int workoutNeeds = parameters.whole("warm_up_minutes") + kWorkoutMinutes;
    if (workouts.placed < workouts.asked)
        relaxed.push_back(relaxation("workouts", workouts, liftForTraining(solved, workoutNeeds, &DayFacts::workout)));
    const Count cardio = countIn(solved, &ProblemGroup::cardio, &DayFacts::cardio);
    if (cardio.placed < cardio.asked)
        relaxed.push_back(relaxation(
            "cardio", cardio, liftForTraining(solved, parameters.whole("cardio_minutes_least"), &DayFacts::cardio)));
    const Count yoga = countIn(solved, &ProblemGroup::yoga, &DayFacts::yoga);
    int yogaMinutes = 20;
    for (const RoutineOption& option : solved.problem.yoga) yogaMinutes = std::min(yogaMinutes, option.minutes);
    if (yoga.placed < yoga.asked)
        relaxed.push_back(
            relaxation("yoga", yoga, liftForRoutine(solved, solved.problem.yoga, yogaMinutes, &DayFacts::yoga)));
    const Count stretching = countStretching(solved.state);
    if (stretching.placed < stretching.asked)
        relaxed.push_back(
            relaxation("stretching", stretching,
                       liftForRoutine(solved, solved.problem.stretching, parameters.whole("stretching_minutes_needed"),
                                      &DayFacts::stretched)));
    return relaxed;
}

}  // namespace limber::inline planning
