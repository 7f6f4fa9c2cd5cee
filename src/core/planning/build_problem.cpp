// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/planning/build_candidates.h"
#include "core/planning/exercise_numbers.h"
#include "core/planning/history_digest.h"
#include "core/planning/problem.h"

namespace limber::inline planning {
namespace {

constexpr int kWeekDays = 7;
constexpr int kNoRpeLimit = 10;
constexpr int kMinutesAnExercise = 9;  ///< begun ones count
constexpr int kFewExercises = 2;
constexpr int kManyExercises = 6;

constexpr PatternMask masks(std::initializer_list<Pattern> patterns) {
    PatternMask result = 0;
    for (const Pattern pattern : patterns) result |= maskOf(pattern);
    return result;
}

void addGroups(Problem& problem, const PlanRequest& request) {
    int first = 0;
    while (first < request.days) {
        int last = std::min(first + kWeekDays, request.days) - 1;
        if (request.days > kWeekDays) {
            const Date date = request.from + Days(first);
            last = std::min(first + daysBetween(date, weekStart(date) + Days(kWeekDays)), request.days) - 1;
        }
        problem.groups.push_back({.firstDay = first, .lastDay = last});
        for (int d = first; d <= last; ++d)
            problem.days[static_cast<std::size_t>(d)].group = static_cast<int>(problem.groups.size()) - 1;
        first = last + 1;
    }
}

void addWeeks(Problem& problem, const PlanRequest& request) {
    Date week = weekStart(request.from);
    const Date end = request.from + Days(request.days);
    for (; week < end; week += Days(kWeekDays)) {
        const int first = daysBetween(request.from, week);
        problem.weeks.push_back({.firstDay = first, .lastDay = first + kWeekDays - 1});
        for (int d = std::max(first, 0); d < std::min(first + kWeekDays, request.days); ++d)
            problem.days[static_cast<std::size_t>(d)].week = static_cast<int>(problem.weeks.size()) - 1;
    }
}

void readAdjustments(ProblemDay& day, const PlanRequest& request) {
    const auto& parameters = planningParameters();
    for (const PlanAdjustment* adjustment : adjustmentsOn(request, day.date)) {
        day.warmUpMinutes = std::max(day.warmUpMinutes,
                                     std::min(adjustment->warmUpMinutes, parameters.whole("warm_up_minutes_longest")));
        day.mostNew = std::min(day.mostNew, adjustment->newExercisesPerSession);
        for (const Muscle muscle : adjustment->restedMuscles) day.rested |= maskOf(muscle);
    }
}

void readStanding(ProblemDay& day, const PlanRequest& request) {
    if (!request.history) return;
    for (const PlanDay& standing : request.history->plannedDays) {
        if (standing.date != day.date) continue;
        for (const PlanBlock& block : standing.blocks) {
            if (isKept(block, *request.history)) continue;
            day.standingAny = true;
            day.standingStretch |= block.kind == BlockKind::stretching;
            day.standingYoga |= block.kind == BlockKind::yoga;
            day.standingCardio |= block.kind == BlockKind::cardio;
        }
    }
}

/// A pinned workout without a pinned warm-up gets one.
int missingWarmUp(const ProblemDay& day, const PlanRequest& request, bool withPins) {
    if (!withPins || !request.history) return 0;
    bool workout = false;
    bool warmUp = false;
    for (const PlanDay& standing : request.history->plannedDays) {
        if (standing.date != day.date) continue;
        for (const PlanBlock& block : standing.blocks) {
            workout |= block.kind == BlockKind::workout && block.pinned && !isLogged(block, *request.history);
            warmUp |= block.kind == BlockKind::warmUp && isKept(block, *request.history);
        }
    }
    return workout && !warmUp ? day.warmUpMinutes : 0;
}

void addDays(Problem& problem, const PlanRequest& request, const Person& person, const HistoryDigest& digest,
             const Catalogue& catalogue, bool withPins) {
    for (int d = 0; d < request.days; ++d) {
        ProblemDay& day = problem.days[static_cast<std::size_t>(d)];
        day.date = request.from + Days(d);
        day.allMinutes = minutesOn(request, day.date);
        day.warmUpMinutes = problem.parameters->whole("warm_up_minutes");
        day.preferred = isPreferred(request, person, day.date);
        day.closed = illOn(request, day.date);
        day.usualExercises =
            std::clamp((day.allMinutes + kMinutesAnExercise - 1) / kMinutesAnExercise, kFewExercises, kManyExercises);
        readAdjustments(day, request);
        readStanding(day, request);
        const DayFacts& fixed = problem.fixedOn(d);
        day.minutes = day.closed ? 0 : std::max(0, day.allMinutes - fixed.minutes);
        day.fixedWarmUpMinutes = missingWarmUp(day, request, withPins);
        if (day.fixedWarmUpMinutes > day.minutes) day.fixedWarmUpMinutes = 0;
        day.minutes -= day.fixedWarmUpMinutes;
        const Ceiling ceiling = ceilingOf(circumstancesOn(request, day.date));
        day.tight = ceiling.noHighLoad;
        const bool gentleOnly = request.safety.limits.gentleOnlyOn(day.date);
        day.workoutAllowed = !ceiling.noStrength && !gentleOnly && !fixed.workout && !day.closed;
        if (!ceiling.noStrength && !gentleOnly && !fixed.cardio && !day.closed)
            day.cardio = chooseCardio(request, person, digest, catalogue, day.date);
        day.mostRpe = isLighterWeek(digest, day.group) ? problem.parameters->whole("lighter_week_rpe") : kNoRpeLimit;
        day.walk = chooseWalk(request, catalogue, day.date);
        day.walkOffered = (ceiling.noStrength || gentleOnly) && !day.closed && day.walk != nullptr;
    }
}

void setRules(Problem& problem, const PlanRequest& request, const Person& person, const HistoryDigest& digest) {
    const auto& parameters = *problem.parameters;
    ProblemRules& rules = problem.rules;
    const bool beginner = person.level == Level::beginner;
    rules.restDays = parameters.whole(person.careful ? "rest_days_careful" : "rest_days");
    const bool careful = person.careful || ceilingOf(circumstancesOn(request, request.from)).noHighLoad;
    rules.highLoadsADay = parameters.whole(careful ? "high_loads_a_day_careful" : "high_loads_a_day");
    rules.exercisesMost = parameters.whole("exercises_most");
    rules.directSetsASession =
        parameters.whole(person.level == Level::advanced ? "direct_sets_a_session_advanced" : "direct_sets_a_session");
    rules.sameExerciseDays =
        parameters.whole(beginner || person.withoutEquipment ? "same_exercise_days_beginner" : "same_exercise_days");
    rules.weeklySetsMost = parameters.whole(beginner ? "weekly_sets_most_beginner" : "weekly_sets_most");
    rules.beginnersDose = person.beginnersDose || digest.startsAfresh;
    if (rules.beginnersDose) {
        rules.directSetsASession = parameters.whole("beginner_dose_sets");
        rules.doseDays = parameters.whole("beginner_dose_days");
    }
    rules.samePrimaryMost = parameters.whole("same_primary_most");
    rules.stationsMost = parameters.whole("stations_most");
    rules.heavyHingesMost = parameters.whole("heavy_hinges_most");
    rules.stretchSecondsAWeek = parameters.whole("stretch_minutes_a_week") * 60;
    rules.exercisesLeast = parameters.whole("exercises_least");
    rules.exercisesLeastShort = parameters.whole("exercises_least_short");
    rules.shortSessionMinutes = parameters.whole("short_session_minutes");
    rules.cardioMinutes = parameters.whole("cardio_minutes");
    rules.workoutsAWeek = wishesOf(request).workouts;
    rules.newcomer = digest.records.empty();
    rules.longestSession = digest.longestSession + digest.longestSession / 5;
    for (const PlanAdjustment& adjustment : request.adjustments)
        rules.balanceFactor = std::max(rules.balanceFactor, adjustment.balanceWeightFactor);
}

/// Effective quarters that the back muscles may reach in a week.
int growthLimit(double mean, const ProblemWeek& week, const PlanRequest& request, bool fourWeeks) {
    const auto& parameters = planningParameters();
    double limit = mean + std::max(parameters.constant("growth_fraction") * mean, parameters.constant("growth_sets"));
    for (const PlanAdjustment& adjustment : request.adjustments) {
        const Date first = request.from + Days(std::max(week.firstDay, 0));
        const Date last = request.from + Days(std::min(week.lastDay, request.days - 1));
        if (adjustment.growthFraction <= 0 || adjustment.until < first || adjustment.since > last) continue;
        limit = std::min(limit, mean + std::max(adjustment.growthFraction * mean, adjustment.growthSets));
    }
    if (fourWeeks && request.profile.weightGoalLbPerWeek.value_or(0) <= -1) limit = std::min(limit, mean);
    return static_cast<int>(std::floor(limit * kQuartersASet + 1e-9));
}

void limitWeek(ProblemWeek& week, const Problem& problem, const PlanRequest& request, const HistoryDigest& digest) {
    const auto& parameters = *problem.parameters;
    for (const Muscle muscle : allOf<Muscle>()) {
        int most = problem.rules.weeklySetsMost * kQuartersASet;
        if (isBackMuscle(muscle))
            most = std::min(most, growthLimit(digest.weeklyMean[muscle], week, request, digest.fourWeeks));
        week.most[static_cast<std::size_t>(muscle)] = static_cast<std::int16_t>(most);
    }
    int planned = 0;
    int withTime = 0;
    for (int d = std::max(week.firstDay, 0); d <= std::min(week.lastDay, problem.dayCount() - 1); ++d) {
        const ProblemDay& day = problem.day(d);
        ++planned;
        withTime += day.allMinutes >= parameters.whole("stretching_minutes_needed") ? 1 : 0;
        for (const PlanAdjustment* adjustment : adjustmentsOn(request, day.date)) {
            week.hingeDaysMost = std::min(week.hingeDaysMost, adjustment->hingeDaysAtMost);
            if (adjustment->fewerHardSessions > 0)
                week.hardDaysMost =
                    std::min(week.hardDaysMost, std::max(0, digest.hardSessionsAWeek - adjustment->fewerHardSessions));
        }
    }
    const int asked = parameters.whole("stretching_days_a_week") * planned / kWeekDays;
    week.stretchingDays = std::min(asked, withTime);
}

/// A share of a weekly wish, to the nearest, at least one of anything asked.
int shareOf(int wish, int days) {
    if (wish <= 0) return 0;
    return std::max(1, (wish * days * 2 + kWeekDays) / (2 * kWeekDays));
}

void wish(ProblemGroup& group, const Problem& problem, const PlanRequest& request) {
    const Wishes wishes = wishesOf(request);
    const int days = group.lastDay - group.firstDay + 1;
    group.workouts = shareOf(wishes.workouts, days);
    group.cardio = shareOf(wishes.cardio, days);
    int yoga = wishes.yoga;
    int gentle = 0;
    int stretching = problem.parameters->whole("stretching_days_a_week");
    for (const PlanAdjustment& adjustment : request.adjustments) {
        const Date first = problem.day(group.firstDay).date;
        const Date last = problem.day(group.lastDay).date;
        if (adjustment.until < first || adjustment.since > last) continue;
        yoga = std::max(yoga, adjustment.yogaAtLeast);
        gentle += adjustment.gentleSessions;
        stretching = std::max(stretching, adjustment.stretchingDays);
        group.extensorSetsExtra += static_cast<int>(std::ceil(adjustment.extensorSetsExtra));
        group.lateralSetsExtra += static_cast<int>(std::ceil(adjustment.lateralTrunkSetsExtra));
    }
    group.yoga = shareOf(yoga, days);
    group.gentle = shareOf(gentle, days);
    group.stretchingDays = stretching * days / kWeekDays;
    for (int d = group.firstDay; d <= group.lastDay; ++d) group.gentle += problem.day(d).walkOffered ? 1 : 0;
}

void setTargets(ProblemGroup& group, const PlanRequest& request, const Person& person, bool lighter) {
    const auto& parameters = planningParameters();
    PerMuscle target = parameters.weeklySets.at({person.goal, person.level});
    double flexionFactor = 1;
    for (const PlanAdjustment& adjustment : request.adjustments)
        flexionFactor = std::min(flexionFactor, adjustment.flexionTargetFactor);
    target[Muscle::rectusAbdominis] *= flexionFactor;
    const int days = group.lastDay - group.firstDay + 1;
    const double share = (lighter ? parameters.constant("lighter_week_sets") : 1.0) * days / kWeekDays;
    for (std::size_t m = 0; m < kMuscleCount; ++m) {
        group.target[m] = static_cast<std::int16_t>(std::lround(target.values[m] * share * kQuartersASet));
    }
}

bool anyEligible(const Problem& problem, const ProblemGroup& group, PatternMask patterns) {
    return std::any_of(problem.candidates.begin(), problem.candidates.end(), [&](const Candidate& candidate) {
        if ((candidate.role & patterns) == 0) return false;
        for (int d = group.firstDay; d <= group.lastDay; ++d)
            if (candidate.mostSets[static_cast<std::size_t>(d)] > 0) return true;
        return false;
    });
}

void setPatterns(Problem& problem) {
    constexpr PatternMask kPull = masks({Pattern::horizontalPull, Pattern::verticalPull});
    const ProblemGroup all{.firstDay = 0, .lastDay = problem.dayCount() - 1};
    problem.rules.pushPullWaived = !anyEligible(problem, all, kPull);
    problem.rules.pullPatterns = problem.rules.pushPullWaived ? kPull | maskOf(Pattern::scapular) : kPull;
    for (ProblemGroup& group : problem.groups) {
        group.fewWorkouts = group.workouts >= 1 && group.workouts <= 2;
        if (group.workouts == 0 || group.lastDay - group.firstDay + 1 < kWeekDays) continue;
        const PatternMask squat = maskOf(Pattern::squat);
        for (const PatternMask wanted : {anyEligible(problem, group, squat) ? squat : maskOf(Pattern::lunge),
                                         masks({Pattern::hinge, Pattern::hipExtension}), problem.rules.pullPatterns,
                                         masks({Pattern::horizontalPush, Pattern::verticalPush}),
                                         masks({Pattern::antiExtension}), masks({Pattern::antiLateral})})
            if (anyEligible(problem, group, wanted)) group.patterns.push_back(wanted);
    }
}

}  // namespace

Problem buildProblem(const PlanRequest& request, const Catalogue& catalogue, bool withPins) {
    Problem problem;
    problem.parameters = &planningParameters();
    const Person person = personOf(request);
    const HistoryDigest digest = digestHistory(request, person, catalogue);
    const Date last = request.from + Days(request.days - 1);
    problem.fixed = factsOfRange(request, person, digest, catalogue,
                                 {.range = {request.from - Days(Problem::kPastDays), last + Days(Problem::kFutureDays)},
                                  .open = {request.from, last},
                                  .withPins = withPins});
    problem.days.resize(static_cast<std::size_t>(request.days));
    addWeeks(problem, request);
    addGroups(problem, request);
    addDays(problem, request, person, digest, catalogue, withPins);
    setRules(problem, request, person, digest);
    addCandidates(problem, request, person, digest, catalogue);
    addRoutines(problem, request, person, catalogue);
    for (ProblemWeek& week : problem.weeks) limitWeek(week, problem, request, digest);
    for (std::size_t g = 0; g < problem.groups.size(); ++g) {
        wish(problem.groups[g], problem, request);
        setTargets(problem.groups[g], request, person, isLighterWeek(digest, static_cast<int>(g)));
    }
    setPatterns(problem);
    return problem;
}

}  // namespace limber::inline planning
