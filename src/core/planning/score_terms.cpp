// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/score_terms.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

#include "core/planning/focus.h"
#include "core/planning/plan_state.h"
#include "limber/base/expects.h"

namespace limber::inline planning {
namespace {

constexpr int kTrunkRatioTop = 3;  ///< abdominal : extensor at most 3 : 2
constexpr int kTrunkRatioBottom = 2;
constexpr int kPushPullTop = 6;  ///< push : pull at most 6 : 5
constexpr int kPushPullBottom = 5;
constexpr int kExtraDays = 2;
constexpr std::size_t kMostFocuses = 8;

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
    int missing = 0;
    int beyond = 0;
    for (std::size_t m = 0; m < kPaddedMuscles; ++m) {
        const int target = group.target[m];
        missing += over(target, sums.effective[m]);
        beyond += target > 0 ? over(sums.effective[m], mostWanted(target)) : 0;
    }
    values.addQuarters(Term::weeklySetsShort, missing);
    values.addQuarters(Term::weeklySetsOver, beyond);
}

void addFocuses(TermValues& values, const PlanState& state, const ProblemGroup& group) {
    const Problem& problem = state.problem();
    const auto& focuses = problem.parameters->focuses;
    LIMBER_EXPECTS(focuses.size() <= kMostFocuses);
    std::array<int, kMostFocuses> workouts{};
    for (int d = group.firstDay; d <= group.lastDay; ++d) {
        const DayPlan& plan = state.day(d);
        if (plan.workout() && plan.focus >= 0) ++workouts[static_cast<std::size_t>(plan.focus)];
    }
    for (std::size_t f = 0; f < focuses.size(); ++f)
        values.add(Term::unusualFocus, over(workouts[f], mostOfAWeek(focuses[f], problem.rules)));
}

void addExtras(TermValues& values, const PlanState& state, const ProblemGroup& group) {
    if (group.extensorSetsExtra == 0 && group.lateralSetsExtra == 0) return;
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

/// Bits of the days `first` to `last` of the horizon.
std::uint64_t daysFrom(int first, int last) {
    if (last < first) return 0;
    const std::uint64_t many = (std::uint64_t{1} << static_cast<unsigned>(last - first + 1)) - 1;
    return many << static_cast<unsigned>(first + Problem::kPastDays);
}

/// Workouts with the focus of the one so many days before.
int daysWithFocusOf(const PlanState& state, int daysBefore) {
    int days = 0;
    for (int d = daysBefore; d < state.problem().dayCount(); ++d) {
        const DayPlan& plan = state.day(d);
        const DayPlan& before = state.day(d - daysBefore);
        days += plan.workout() && before.workout() && before.focus == plan.focus ? 1 : 0;
    }
    return days;
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
    for (std::size_t i = 0; i < kPaddedTerms; ++i) points += values.m_quarters[i] * weights[i];
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
    const DayBits& bits = state.bits();
    const std::uint64_t horizon = daysFrom(0, problem.dayCount() - 1);
    values.add(Term::sameFocusSoon, daysWithFocusOf(state, 1) + daysWithFocusOf(state, 2));
    values.add(Term::workoutsInARow, std::popcount(bits.workout & bits.workout << 1U & horizon));
    values.add(Term::hardDaysAdjacent, std::popcount(bits.hard & bits.hard << 1U & horizon));
    values.add(Term::stretchingSpread, std::popcount(bits.stretched & bits.stretched << 1U & horizon));
    const std::uint64_t three = bits.training & bits.training << 1U & bits.training << 2U & horizon;
    const std::uint64_t none =
        ~(bits.training | bits.training << 1U | bits.training << 2U) & daysFrom(2, problem.dayCount() - 1);
    values.add(Term::restSpread, std::popcount(three | none));
    for (const ProblemWeek& week : problem.weeks) {
        const int last = std::min(week.lastDay, problem.dayCount() - 1);
        const int stretched = std::popcount(bits.stretched & daysFrom(std::max(week.firstDay, 0), last));
        values.add(Term::stretchingDayMissing, over(week.stretchingDays, stretched));
    }
}

}  // namespace limber::inline planning
