// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner_judge/fixed_problems.h"

#include <algorithm>
#include <functional>

#include "bench/full_size.h"
#include "limber/knowledge/catalogue.h"
#include "support/builders.h"
#include "support/week_notation.h"

namespace limber::test {
namespace {

constexpr int kDays = 7;
constexpr int kOlderBirthYear = 1956;

const std::vector<Weekday> kThree{Weekday::mon, Weekday::wed, Weekday::fri};
const std::vector<Weekday> kFour{Weekday::mon, Weekday::tue, Weekday::thu, Weekday::fri};
const std::vector<Weekday> kSix{Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu, Weekday::fri, Weekday::sat};

struct Wish {
    Level level = Level::intermediate;
    std::vector<Weekday> days = kThree;
    int minutes = 60;
    int otherMinutes = 10;
    int cardio = 0;
    int yoga = 0;
};

/// With eight weeks of log.
PlanRequest experienced(const Wish& wish) {
    PlanRequest request = bench::fullSizeRequest(kDays);
    Profile& profile = request.profile;
    profile.experience = wish.level;
    profile.goal = Goal::general;
    profile.workoutsPerWeek = static_cast<int>(wish.days.size());
    profile.cardioPerWeek = wish.cardio;
    profile.yogaPerWeek = wish.yoga;
    for (const Weekday day : allOf<Weekday>()) profile.availableMinutes[day] = wish.otherMinutes;
    for (const Weekday day : wish.days) profile.availableMinutes[day] = wish.minutes;
    return request;
}

PlanRequest withoutLog(const Wish& wish, RecentTraining recent) {
    PlanRequest request = experienced(wish);
    request.profile.recentTraining = recent;
    request.history = std::make_shared<const History>();
    return request;
}

PlanRequest with(PlanRequest request, const std::function<void(PlanRequest&)>& change) {
    change(request);
    return request;
}

PlanAdjustment changeFor(Cause cause) {
    return {.cause = cause, .source = "DESIGN", .since = kMonday - Days{1}, .until = kMonday + Days{12}};
}

std::vector<FixedProblem> peopleWithoutChanges() {
    const Wish lifter{.level = Level::advanced, .days = kFour, .minutes = 75, .cardio = 1, .yoga = 1};
    return {{"lifter_four_days", experienced(lifter)},
            {"lifter_four_days_no_log", withoutLog(lifter, RecentTraining::regular)},
            {"strength_full_week", bench::fullSizeRequest(kDays)},
            {"three_hours", experienced({})},
            {"three_hours_no_log", withoutLog({}, RecentTraining::regular)},
            {"three_hours_after_a_break", withoutLog({}, RecentTraining::some)},
            {"beginner_full_gym", withoutLog({.level = Level::beginner, .minutes = 45}, RecentTraining::some)},
            {"newcomer_full_gym", withoutLog({.level = Level::beginner, .minutes = 45}, RecentTraining::none)},
            {"two_days", experienced({.days = {Weekday::tue, Weekday::sat}, .otherMinutes = 30, .cardio = 2})},
            {"six_days", experienced({.level = Level::advanced, .days = kSix, .minutes = 60, .yoga = 1})},
            {"half_an_hour_a_day", experienced({.minutes = 30, .otherMinutes = 30, .cardio = 1, .yoga = 2})},
            {"seventy", with(withoutLog({.level = Level::beginner, .minutes = 45, .cardio = 1}, RecentTraining::some),
                             [](PlanRequest& r) { r.profile.birthYear = kOlderBirthYear; })}};
}

std::vector<FixedProblem> peopleWithChanges() {
    const Wish wish{.days = kFour, .minutes = 60, .otherMinutes = 20, .cardio = 1};
    const auto changed = [&](Cause cause, const std::function<void(PlanAdjustment&)>& fill) {
        return with(experienced(wish), [&](PlanRequest& request) {
            request.adjustments.push_back(changeFor(cause));
            fill(request.adjustments.back());
        });
    };
    return {{"tight_at_six", with(experienced(wish),
                                  [](PlanRequest& r) {
                                      r.tightnessNow = 6;
                                      r.tightnessDate = kMonday;
                                      r.tightnessUsual = 3;
                                  })},
            {"stretches_too_little", changed(Cause::insufficientStretching,
                                             [](PlanAdjustment& a) {
                                                 a.warmUpMinutes = 10;
                                                 a.stretchingDays = 5;
                                                 a.stretchingRoutine = "back_hips_hamstrings";
                                                 a.yogaAtLeast = 1;
                                             })},
            {"imbalance", changed(Cause::muscularImbalance,
                                  [](PlanAdjustment& a) {
                                      a.extensorSetsExtra = a.lateralTrunkSetsExtra = 2;
                                      a.flexionTargetFactor = 0.5;
                                      a.balanceWeightFactor = 2;
                                  })},
            {"lifting", changed(Cause::postureAndLifting,
                                [](PlanAdjustment& a) {
                                    a.stepDownHingeAndSquat = true;
                                    a.loadFactor = 0.85;
                                })},
            {"tender_spots", changed(Cause::triggerPoints,
                                     [](PlanAdjustment& a) {
                                         a.hingeDaysAtMost = 1;
                                         a.restedMuscles = {Muscle::erectorSpinae, Muscle::multifidus};
                                     })},
            {"new_loads", changed(Cause::unaccustomedLoad,
                                  [](PlanAdjustment& a) {
                                      a.growthFraction = 0.1;
                                      a.growthSets = 1;
                                      a.newExercisesPerSession = 1;
                                  })},
            {"home_gym", with(experienced(wish),
                              [](PlanRequest& r) {
                                  r.profile.equipment = {{Equipment::dumbbell, Equipment::bench, Equipment::band}};
                              })},
            {"no_equipment", with(withoutLog({.level = Level::beginner, .minutes = 30}, RecentTraining::regular),
                                  [](PlanRequest& r) { r.profile.equipment.emplace(); })}};
}

bool isStepOf(const Exercise& exercise, const char* routine) {
    const auto& steps = builtInCatalogue()->routine(routine)->steps;
    return std::any_of(steps.begin(), steps.end(), [&](const auto& step) { return step.exercise == exercise.id; });
}

/// Somebody who likes these strength exercises only, and stretches of one short routine.
PlanRequest fewLiked(const std::vector<std::string>& liked, const std::vector<std::pair<Weekday, int>>& minutes,
                     int workouts, int days) {
    PlanRequest request = withoutLog({.level = Level::beginner}, RecentTraining::regular);
    request.days = days;
    request.profile.equipment.emplace();
    request.profile.workoutsPerWeek = workouts;
    for (const Weekday day : allOf<Weekday>()) request.profile.availableMinutes[day] = 0;
    for (const auto& [day, available] : minutes) request.profile.availableMinutes[day] = available;
    for (const Exercise& exercise : builtInCatalogue()->exercises()) {
        const bool isLiked = exercise.kind == ExerciseKind::strength
                                 ? std::find(liked.begin(), liked.end(), exercise.id) != liked.end()
                                 : isStepOf(exercise, "short_five") || exercise.kind == ExerciseKind::cardio;
        if (!isLiked) request.profile.avoidExercises.push_back(exercise.id);
    }
    return request;
}

}  // namespace

std::vector<FixedProblem> fullSizeProblems() {
    auto problems = peopleWithoutChanges();
    for (auto& problem : peopleWithChanges()) problems.push_back(std::move(problem));
    return problems;
}

std::vector<FixedProblem> smallProblems() {
    return {{"two_workouts", fewLiked({"body_weight_squat", "knee_push_up", "doorway_row", "dead_bug"},
                                      {{Weekday::mon, 30}, {Weekday::wed, 30}}, 2, 3)},
            {"trunk", fewLiked({"bird_dog", "side_plank", "dead_bug", "prone_cobra_lift"},
                               {{Weekday::mon, 20}, {Weekday::tue, 20}}, 1, 2)}};
}

}  // namespace limber::test
