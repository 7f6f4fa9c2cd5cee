// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/score_terms.h"

#include <algorithm>
#include <cstdlib>

#include "core/planning/focus.h"
#include "core/planning/plan_state.h"

namespace limber::inline planning {
namespace {

constexpr int kTrunkRatioTop = 3;  ///< abdominal : extensor at most 3 : 2
constexpr int kTrunkRatioBottom = 2;
constexpr int kPushPullTop = 6;  ///< push : pull at most 6 : 5
constexpr int kPushPullBottom = 5;
constexpr int kExtraDays = 2;

int over(int value, int limit) { return std::max(0, value - limit); }

void addShape(TermValues& values, const DayPlan& plan, int minutes, const ProblemDay& day, const ProblemRules& rules) {
    values.add(Term::thinWorkout, over(day.usualExercises, plan.count));
    const int least = minutes < rules.shortSessionMinutes ? rules.exercisesLeastShort : rules.exercisesLeast;
    values.add(Term::sessionTooSmall, over(least, plan.count));
    if (rules.longestSession > 0) values.add(Term::longSession, over(minutes, rules.longestSession));
}

void addBlend(TermValues& values, const DayPlan& plan, const Problem& problem) {
    int push = 0;
    int pull = 0;
    PatternMask seen = 0;
    for (int i = 0; i < plan.count; ++i) {
        const Candidate& candidate = problem.candidate(plan.items[static_cast<std::size_t>(i)].exercise);
        push += candidate.push ? 1 : 0;
        pull += candidate.pull ? 1 : 0;
        values.add(Term::samePattern, (seen & candidate.pattern) != 0 ? 1 : 0);
        seen |= candidate.pattern;
    }
    if (!problem.rules.pushPullWaived) values.add(Term::unpaired, over(push, pull) + over(pull, push + 1));
}

void addChoice(TermValues& values, const DayPlan& plan, int d, const Problem& problem) {
    const unsigned weekday = 1U << static_cast<unsigned>(weekdayOf(problem.day(d).date));
    for (int i = 0; i < plan.count; ++i) {
        const Item& item = plan.items[static_cast<std::size_t>(i)];
        const Candidate& candidate = problem.candidate(item.exercise);
        const int dose = std::min<int>(candidate.dose.sets, candidate.mostSets[static_cast<std::size_t>(d)]);
        values.add(Term::unusualDose, std::abs(item.sets - dose) * (candidate.mayLead(d) ? 2 : 1));
        values.add(Term::loadWhileTight, candidate.medium && problem.day(d).tight ? 1 : 0);
        values.add(Term::unaccustomed, candidate.unaccustomed && !problem.rules.newcomer ? 1 : 0);
        values.add(Term::unfamiliar, candidate.familiar || problem.rules.newcomer ? 0 : 1);
        values.add(Term::secondChoice, candidate.stepsBehind[static_cast<std::size_t>(d)]);
        const bool usual = candidate.usualWeekdays == 0 || (candidate.usualWeekdays & weekday) != 0;
        values.add(Term::unusualWeekday, usual ? 0 : 1);
    }
}

void addChange(TermValues& values, const DayPlan& plan, int d, const Problem& problem) {
    const ProblemDay& day = problem.day(d);
    if (!day.standingAny) return;
    int kept = 0;
    for (int i = 0; i < plan.count; ++i) {
        const Item& item = plan.items[static_cast<std::size_t>(i)];
        const int standing = problem.candidate(item.exercise).standingSets[static_cast<std::size_t>(d)];
        kept += standing > 0 ? 1 : 0;
        if (standing > 0 && standing != item.sets) values.addQuarters(Term::change, 2);
    }
    values.add(Term::change, plan.count - kept + day.standingItems - kept);
    const bool stretch = plan.stretching >= 0 || plan.otherStretching;
    const bool yoga = plan.yoga >= 0 || plan.otherYoga;
    values.add(Term::change, (stretch != day.standingStretch ? 1 : 0) + (yoga != day.standingYoga ? 1 : 0) +
                                 ((plan.cardioMinutes > 0) != day.standingCardio ? 1 : 0));
}

bool isPreferred(const std::vector<RoutineOption>& options, int index, int day) {
    return index < 0 || options[static_cast<std::size_t>(index)].preferred[static_cast<std::size_t>(day)];
}

struct GroupSums {
    Counts effective{};
    int workouts = 0;
    int cardio = 0;
    int yoga = 0;
    int gentle = 0;
    int stretched = 0;
    int heavyHinges = 0;
    int heavySquats = 0;
    int abdominal = 0;
    int extensor = 0;
    int push = 0;
    int pull = 0;
    PatternMask patterns = 0;
    ExerciseBits exercises{};
};

void addFacts(GroupSums& sums, const DayFacts& facts) {
    addTo(sums.effective, facts.effective);
    sums.workouts += facts.workout ? 1 : 0;
    sums.cardio += facts.cardio ? 1 : 0;
    sums.yoga += facts.yoga ? 1 : 0;
    sums.gentle += facts.gentle ? 1 : 0;
    sums.stretched += facts.stretched ? 1 : 0;
    sums.heavyHinges += facts.heavyHinge ? 1 : 0;
    sums.heavySquats += facts.heavySquat ? 1 : 0;
    sums.abdominal += facts.abdominal;
    sums.extensor += facts.extensor;
    sums.push += facts.push;
    sums.pull += facts.pull;
    sums.patterns |= facts.patterns;
    sums.exercises |= facts.exercises;
}

void addSets(TermValues& values, const GroupSums& sums, const ProblemGroup& group) {
    for (std::size_t m = 0; m < kMuscleCount; ++m) {
        const int target = group.target[m];
        if (target == 0) continue;
        values.addQuarters(Term::weeklySetsShort, over(target, sums.effective[m]));
        values.addQuarters(Term::weeklySetsOver, over(sums.effective[m], mostWanted(target)));
    }
}

void addFocuses(TermValues& values, const PlanState& state, const ProblemGroup& group) {
    const Problem& problem = state.problem();
    const auto& focuses = problem.parameters->focuses;
    for (std::size_t f = 0; f < focuses.size(); ++f) {
        int workouts = 0;
        for (int d = group.firstDay; d <= group.lastDay; ++d)
            workouts += state.day(d).workout() && state.day(d).focus == static_cast<int>(f) ? 1 : 0;
        values.add(Term::unusualFocus, over(workouts, mostOfAWeek(focuses[f], problem.rules)));
    }
}

void addExtras(TermValues& values, const PlanState& state, const ProblemGroup& group) {
    int back = 0;
    int backDays = 0;
    int lateral = 0;
    int lateralDays = 0;
    constexpr auto kErector = static_cast<std::size_t>(Muscle::erectorSpinae);
    constexpr auto kLateral = static_cast<std::size_t>(Muscle::quadratusLumborum);
    for (int d = group.firstDay; d <= group.lastDay; ++d) {
        const DayFacts& facts = state.facts(d);
        back += facts.direct[kErector];
        backDays += facts.direct[kErector] > 0 ? 1 : 0;
        lateral += facts.direct[kLateral];
        lateralDays += facts.direct[kLateral] > 0 ? 1 : 0;
    }
    if (group.extensorSetsExtra > 0)
        values.add(Term::extraTargetMissing, over(group.extensorSetsExtra, back) + over(kExtraDays, backDays));
    if (group.lateralSetsExtra > 0)
        values.add(Term::extraTargetMissing, over(group.lateralSetsExtra, lateral) + over(kExtraDays, lateralDays));
}

void addPatterns(TermValues& values, const PlanState& state, const ProblemGroup& group, const GroupSums& sums) {
    if (sums.workouts > 0)
        for (const PatternMask wanted : group.patterns)
            values.add(Term::patternMissing, (sums.patterns & wanted) == 0 ? 1 : 0);
    if (!group.fewWorkouts) return;
    for (int d = group.firstDay; d <= group.lastDay; ++d) {
        const DayFacts& added = state.added(d);
        if (!added.workout) continue;
        const int missing = ((added.patterns & kLowerBody) == 0 ? 1 : 0) +
                            ((added.patterns & state.problem().rules.pullPatterns) == 0 ? 1 : 0);
        values.add(Term::lowerBodyOrPullMissing, missing);
    }
}

bool hasSameFocus(const PlanState& state, int day, int daysBefore) {
    if (day < daysBefore || !state.day(day).workout()) return false;
    const DayPlan& before = state.day(day - daysBefore);
    return before.workout() && before.focus == state.day(day).focus;
}

}  // namespace

Weights weightsOf(const PlanningParameters& parameters, int balanceFactor) {
    Weights weights{};
    for (const Term term : allOf<Term>())
        weights[static_cast<std::size_t>(term)] =
            parameters.weight(nameOf(term)) * (term == Term::trunkBalance ? balanceFactor : 1);
    return weights;
}

int pointsOf(const TermValues& values, const Weights& weights) {
    int points = 0;
    for (const Term term : allOf<Term>()) points += values.quarters(term) * weights[static_cast<std::size_t>(term)];
    return points;
}

void addDayTerms(TermValues& values, const PlanState& state, int day) {
    const Problem& problem = state.problem();
    const DayPlan& plan = state.day(day);
    if (plan.workout()) {
        addShape(values, plan, workoutMinutes(plan, problem), problem.day(day), problem.rules);
        addFocusTerms(values, plan, day, problem);
        addBlend(values, plan, problem);
        addChoice(values, plan, day, problem);
        values.add(Term::dayNotPreferred, problem.day(day).preferred ? 0 : 1);
        values.add(Term::heavyLiftAgain, over(state.added(day).highLoads, 1));
    }
    if (plan.cardioMinutes > 0) values.add(Term::shortCardio, over(problem.rules.cardioMinutes, plan.cardioMinutes));
    values.add(Term::otherRoutine, isPreferred(problem.stretching, plan.stretching, day) ? 0 : 1);
    values.add(Term::otherRoutine, isPreferred(problem.yoga, plan.yoga, day) ? 0 : 1);
    addChange(values, plan, day, problem);
    values.add(Term::minutes, state.added(day).minutes);
}

void addGroupTerms(TermValues& values, const PlanState& state, int index) {
    const Problem& problem = state.problem();
    const ProblemGroup& group = problem.groups[static_cast<std::size_t>(index)];
    GroupSums sums;
    for (int d = group.firstDay; d <= group.lastDay; ++d) addFacts(sums, state.facts(d));
    values.add(Term::workoutMissing, over(group.workouts, sums.workouts));
    values.add(Term::workoutTooMany, over(sums.workouts, group.workouts));
    values.add(Term::cardioMissing, over(group.cardio, sums.cardio));
    values.add(Term::yogaMissing, over(group.yoga, sums.yoga));
    values.add(Term::gentleMissing, over(group.gentle + group.yoga, sums.gentle + over(group.yoga, sums.yoga)));
    values.add(Term::stretchingDaysWished, over(group.stretchingDays, sums.stretched));
    addFocuses(values, state, group);
    values.add(Term::heavyLiftAgain, over(sums.heavyHinges, 1) + over(sums.heavySquats, 1));
    if (group.workouts > 0) addSets(values, sums, group);
    addPatterns(values, state, group, sums);
    addExtras(values, state, group);
    values.addQuarters(Term::trunkBalance, over(kTrunkRatioBottom * sums.abdominal, kTrunkRatioTop * sums.extensor));
    if (!problem.rules.pushPullWaived)
        values.add(Term::pushPull, over(kPushPullBottom * sums.push, kPushPullTop * sums.pull));
    values.add(Term::differentExercises, static_cast<int>(sums.exercises.count()));
}

void addNeighbourTerms(TermValues& values, const PlanState& state) {
    const Problem& problem = state.problem();
    for (int d = 0; d < problem.dayCount(); ++d) {
        values.add(Term::sameFocusSoon, (hasSameFocus(state, d, 1) ? 1 : 0) + (hasSameFocus(state, d, 2) ? 1 : 0));
        const DayFacts& today = state.facts(d);
        const DayFacts& before = state.facts(d - 1);
        const DayFacts& twoBefore = state.facts(d - 2);
        values.add(Term::workoutsInARow, today.workout && before.workout ? 1 : 0);
        values.add(Term::hardDaysAdjacent, today.hard && before.hard ? 1 : 0);
        values.add(Term::stretchingSpread, today.stretched && before.stretched ? 1 : 0);
        const int training = (today.training() ? 1 : 0) + (before.training() ? 1 : 0) + (twoBefore.training() ? 1 : 0);
        values.add(Term::restSpread, training == 3 || (training == 0 && d > 1) ? 1 : 0);
    }
    for (const ProblemWeek& week : problem.weeks) {
        int stretched = 0;
        for (int d = std::max(week.firstDay, 0); d <= std::min(week.lastDay, problem.dayCount() - 1); ++d)
            stretched += state.facts(d).stretched ? 1 : 0;
        values.add(Term::stretchingDayMissing, over(week.stretchingDays, stretched));
    }
}

}  // namespace limber::inline planning
