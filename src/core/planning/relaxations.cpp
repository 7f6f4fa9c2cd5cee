// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/planning/assemble.h"
#include "core/planning/skeletons.h"

namespace limber::inline planning {
namespace {

constexpr int kWorkoutMinutes = 20;

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

/// The day on which the fewest more minutes would make room, and how many there should be.
Message moreMinutes(const Solved& solved, int needed, bool DayFacts::*placed) {
    int best = -1;
    int bestMissing = 0;
    for (int d = 0; d < solved.problem.dayCount(); ++d) {
        const ProblemDay& day = solved.problem.day(d);
        if (day.closed || solved.state.facts(d).*placed) continue;
        const int missing = solved.state.added(d).minutes + needed - day.minutes;
        if (missing <= 0 || (best >= 0 && missing >= bestMissing)) continue;
        best = d;
        bestMissing = missing;
    }
    if (best < 0) return {"lift.fewer_wishes"};
    const ProblemDay& day = solved.problem.day(best);
    return {"lift.more_minutes", {{"date", day.date}, {"minutes", day.allMinutes + bestMissing}}};
}

Message liftForTraining(const Solved& solved, int needed, bool DayFacts::*placed) {
    const SafetyLimits& limits = solved.request.safety.limits;
    if (limits.gentleOnlyOn(solved.problem.days.back().date)) return {"lift.clearance"};
    int training = 0;
    bool room = false;
    bool ill = false;
    bool tight = false;
    for (int d = 0; d < solved.problem.dayCount(); ++d) {
        const ProblemDay& day = solved.problem.day(d);
        training += solved.state.facts(d).training() ? 1 : 0;
        ill |= day.closed;
        tight |= ceilingOn(solved.request, day.date).noStrength;
        room |= !(solved.state.facts(d).*placed) && day.minutes - solved.state.added(d).minutes >= needed;
    }
    if (ill) return {"lift.get_well"};
    if (tight) return {"lift.less_tight"};
    constexpr int kWeek = 7;
    const int most = kWeek - solved.problem.rules.restDays;
    if (training >= most && solved.problem.dayCount() <= kWeek) return {"lift.fewer_wishes"};
    if (!room) return moreMinutes(solved, needed, placed);
    return {"lift.fewer_wishes"};
}

Relaxation relaxation(const char* rule, const Count& count, Message lift) {
    return {.rule = rule,
            .text = {std::string("relaxed.") + rule, {{"asked", count.asked}, {"placed", count.placed}}},
            .dates = count.without,
            .lift = std::move(lift)};
}

Count countStretching(const Solved& solved) {
    Count count;
    for (const ProblemWeek& week : solved.problem.weeks) {
        int placed = 0;
        const int last = std::min(week.lastDay, solved.problem.dayCount() - 1);
        for (int d = std::max(week.firstDay, 0); d <= last; ++d) {
            const bool stretched = solved.state.facts(d).stretched;
            placed += stretched ? 1 : 0;
            if (!stretched) count.without.push_back(solved.problem.day(d).date);
        }
        count.asked += week.stretchingDays;
        count.placed += std::min(placed, week.stretchingDays);
    }
    return count;
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
        relaxed.push_back(relaxation("yoga", yoga,
                                     solved.problem.yoga.empty() ? Message{"lift.no_routine"}
                                                                 : moreMinutes(solved, yogaMinutes, &DayFacts::yoga)));
    const Count stretching = countStretching(solved);
    if (stretching.placed < stretching.asked)
        relaxed.push_back(
            relaxation("stretching", stretching,
                       solved.problem.stretching.empty()
                           ? Message{"lift.no_routine"}
                           : moreMinutes(solved, parameters.whole("stretching_minutes_needed"), &DayFacts::stretched)));
    return relaxed;
}

}  // namespace limber::inline planning
