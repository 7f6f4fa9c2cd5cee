// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "core/planning/plan_requests.h"
#include "embedded/knowledge.h"

namespace limber::testing {
namespace {

std::string refusalOf(const PlanRequest& request) {
    const auto plan = makePlan(request, *builtInCatalogue(), Budget::first);
    return plan ? "" : plan.error().detail;
}

bool isHigh(const Exercise& exercise) { return exercise.spineLoad == SpineLoad::high; }

PlanBlock pinnedWorkout(const std::string& exercise) {
    PlanBlock block{.id = {"pinned"}, .kind = BlockKind::workout, .title = {"title.own", {{"text", "Mine"}}}};
    block.minutes = 20;
    block.pinned = true;
    block.exercises = {{.exercise = exercise, .sets = 3, .reps = 5, .rpe = Effort::from(7)}};
    return block;
}

/// The built-in catalogue, with nobody having looked at the properties of its compound lifts yet.
Catalogue withUnreviewedLifts() {
    CatalogueData data = parseCatalogue(embedded::knowledge()).value();
    for (Exercise& exercise : data.exercises)
        if (exercise.compound) {
            exercise.spineTags.clear();
            exercise.cautions.clear();
        }
    return Catalogue(std::move(data));
}

/// How many of the planned exercises are compound lifts.
std::size_t compoundLiftsFor(const PlanRequest& request, const Catalogue& catalogue) {
    std::size_t count = 0;
    const auto plan = makePlan(request, catalogue, Budget::first);
    for (const PlanBlock& workout : blocksOf(plan.value(), BlockKind::workout))
        for (const PlannedExercise& planned : workout.exercises)
            count += catalogue.exercise(planned.exercise)->compound ? 1U : 0U;
    return count;
}

}  // namespace

TEST(PlanSafety, NobodyWithAConditionGetsWhatHasNotBeenReviewed) {
    const Catalogue catalogue = withUnreviewedLifts();
    PlanRequest request = ordinaryRequest();
    EXPECT_GT(compoundLiftsFor(request, catalogue), 0U);
    request.profile.conditions = {{Condition::reducedSensation, {}}};
    EXPECT_EQ(compoundLiftsFor(request, catalogue), 0U);
    EXPECT_GT(compoundLiftsFor(request, *builtInCatalogue()), 0U);
}

TEST(PlanSafety, AnEmergencyGivesNoPlan) {
    PlanRequest request = ordinaryRequest();
    request.safety.level = SafetyLevel::emergency;
    EXPECT_EQ(refusalOf(request), "emergency");
}

TEST(PlanSafety, NobodyUnder16GetsAPlan) {
    PlanRequest request = ordinaryRequest();
    request.profile.birthYear = 2011;
    EXPECT_EQ(refusalOf(request), "under_16");
    request.profile.birthYear = 2010;
    EXPECT_EQ(refusalOf(request), "");
}

TEST(PlanSafety, PromptKeepsSpineLoadBelowHigh) {
    PlanRequest request = ordinaryRequest();
    request.safety.level = SafetyLevel::prompt;
    EXPECT_TRUE(datesWith(planFor(request), isHigh).empty());
}

TEST(PlanSafety, HalfSetsHalveTheDose) {
    PlanRequest request = ordinaryRequest();
    request.safety.limits.halfSets = true;
    for (const PlanBlock& workout : blocksOf(planFor(request), BlockKind::workout)) {
        EXPECT_TRUE(hasReason(workout, "reason.half_sets"));
        for (const PlannedExercise& planned : workout.exercises) EXPECT_LE(planned.sets, 2);
    }
}

TEST(PlanSafety, WalkingOnlyAfterBirth) {
    PlanRequest request = ordinaryRequest();
    request.safety.limits.walkingAndGentleOnly = true;
    const Plan plan = planFor(request);
    EXPECT_TRUE(blocksOf(plan, BlockKind::workout).empty());
    EXPECT_TRUE(blocksOf(plan, BlockKind::cardio).empty());
    EXPECT_FALSE(blocksOf(plan, BlockKind::easyWalk).empty());
}

TEST(PlanSafety, TrainingComesBackOnceTheGentleDaysAreOver) {
    PlanRequest request = ordinaryRequest();
    request.safety.limits.walkingAndGentleOnly = true;
    request.safety.limits.gentleUntil = kMonday + Days(2);
    const auto dates = datesWith(planFor(request), [](const Exercise&) { return true; });
    ASSERT_FALSE(dates.empty());
    EXPECT_GT(dates.front(), kMonday + Days(2));
}

TEST(PlanSafety, TheEasyWalkIsOneThatThePersonLikes) {
    PlanRequest request = ordinaryRequest();
    request.safety.limits.walkingAndGentleOnly = true;
    request.profile.avoidExercises = {"easy_walk_pace"};
    for (const PlanBlock& walk : blocksOf(planFor(request), BlockKind::easyWalk))
        EXPECT_EQ(walk.exercises.front().exercise, "walking");
    request.profile.avoidExercises = {"easy_walk_pace", "walking"};
    EXPECT_TRUE(blocksOf(planFor(request), BlockKind::easyWalk).empty());
}

TEST(PlanSafety, WhatAnAreaRestsIsNotLoaded) {
    PlanRequest request = ordinaryRequest();
    request.safety.limits.restingAreas = {{Area::lowerBack, kMonday + Days(2)}};
    const auto muscles = builtInCatalogue()->musclesOf(Area::lowerBack);
    const auto dates = datesWith(planFor(request), [&](const Exercise& exercise) {
        return std::any_of(muscles.begin(), muscles.end(), [&](Muscle m) { return exercise.involvement(m) > 0; });
    });
    for (const Date date : dates) EXPECT_GT(date, kMonday + Days(2));
}

TEST(PlanSafety, ConditionsExcludeExercises) {
    PlanRequest request = ordinaryRequest();
    request.profile.conditions = {{.condition = Condition::shoulder}};
    for (const PlanBlock& workout : blocksOf(planFor(request), BlockKind::workout))
        for (const PlannedExercise& planned : workout.exercises)
            EXPECT_TRUE(suits(exerciseOf(planned), request.profile, kMonday)) << planned.exercise;
}

TEST(PlanTightness, AtFiveNoHighLoadUntilTheReadingIsOld) {
    PlanRequest request = ordinaryRequest();
    request.profile.goal = Goal::strength;
    request.tightnessNow = 6;
    request.tightnessUsual = 3;
    request.tightnessDate = kMonday;
    for (const Date date : datesWith(planFor(request), isHigh)) EXPECT_GT(date, kMonday + Days(2));
}

TEST(PlanTightness, AtSevenNoStrengthButAWalk) {
    PlanRequest request = ordinaryRequest();
    request.tightnessNow = 7;
    request.tightnessDate = kMonday;
    const Plan plan = planFor(request);
    for (const PlanDay& day : plan.days) {
        if (day.date > kMonday + Days(2)) continue;
        EXPECT_TRUE(day.rest);
        EXPECT_EQ(day.restReason->code, "rest.tight");
    }
    EXPECT_FALSE(blocksOf(plan, BlockKind::easyWalk).empty());
}

TEST(PlanTightness, AfterSevenNothingHeavyForAWeekOrUntilABetterReading) {
    PlanRequest request = ordinaryRequest();
    request.profile.goal = Goal::strength;
    const auto before = datesWith(planFor(request), isHigh);
    ASSERT_FALSE(before.empty());
    historyOf(request).checkIns = {{.date = kMonday - Days(1), .tightness = Tightness::from(8)}};
    const Plan plan = planFor(request);
    for (const Date date : datesWith(plan, isHigh)) EXPECT_GT(date, kMonday + Days(5));
    EXPECT_TRUE(hasReason(blocksOf(plan, BlockKind::workout).front(), "reason.after_tight"));
    historyOf(request).checkIns.push_back({.date = kMonday, .tightness = Tightness::from(2)});
    EXPECT_EQ(datesWith(planFor(request), isHigh), before);
}

TEST(PlanPins, APinStaysAsItIs) {
    PlanRequest request = ordinaryRequest();
    const PlanBlock pinned = pinnedWorkout("goblet_squat");
    historyOf(request).plannedDays = {{.date = kMonday + Days(1), .rest = false, .blocks = {pinned}}};
    const Plan plan = planFor(request);
    const PlanBlock* kept = plan.find(pinned.id);
    ASSERT_NE(kept, nullptr);
    EXPECT_EQ(kept->exercises, pinned.exercises);
    EXPECT_EQ(kept->minutes, pinned.minutes);
    EXPECT_TRUE(hasReason(*kept, "reason.pinned"));
}

TEST(PlanPins, RecoveryMindsThePin) {
    PlanRequest request = ordinaryRequest();
    request.profile.availableMinutes[Weekday::tue] = 60;
    historyOf(request).plannedDays = {
        {.date = kMonday + Days(1), .rest = false, .blocks = {pinnedWorkout("back_squat")}}};
    const Plan plan = planFor(request);
    for (const Date date : {kMonday, kMonday + Days(2)}) {
        int sets = 0;
        for (const PlanBlock& block : plan.days[static_cast<std::size_t>(daysBetween(kMonday, date))].blocks)
            for (const PlannedExercise& planned : block.exercises)
                if (exerciseOf(planned).involvement(Muscle::quadriceps) >= 1) sets += planned.sets;
        EXPECT_LT(sets, 2) << toIso(date);
    }
}

TEST(PlanPins, ConditionsAreStrongerThanPins) {
    PlanRequest request = ordinaryRequest();
    request.safety.level = SafetyLevel::prompt;
    historyOf(request).plannedDays = {{.date = kMonday, .rest = false, .blocks = {pinnedWorkout("deadlift")}}};
    EXPECT_EQ(planFor(request).find({"pinned"}), nullptr);
}

TEST(PlanPins, UnderTheCeilingAPinIsShownPaused) {
    PlanRequest request = ordinaryRequest();
    request.tightnessNow = 8;
    request.tightnessDate = kMonday;
    historyOf(request).plannedDays = {{.date = kMonday, .rest = false, .blocks = {pinnedWorkout("goblet_squat")}}};
    const Plan paused = planFor(request);
    ASSERT_NE(paused.find({"pinned"}), nullptr);
    EXPECT_TRUE(hasReason(*paused.find({"pinned"}), "reason.paused"));
    historyOf(request).plannedDays.front().blocks.front().keptAnyway = true;
    const Plan kept = planFor(request);
    EXPECT_FALSE(hasReason(*kept.find({"pinned"}), "reason.paused"));
}

TEST(PlanPins, AWeekOfPinsIsObeyed) {
    PlanRequest request = ordinaryRequest();
    for (int d = 0; d < 7; ++d) {
        PlanBlock block = pinnedWorkout("goblet_squat");
        block.id.value += std::to_string(d);
        historyOf(request).plannedDays.push_back({.date = kMonday + Days(d), .rest = false, .blocks = {block}});
    }
    const Plan plan = planFor(request);
    EXPECT_EQ(blocksOf(plan, BlockKind::workout).size(), 7U);
}

TEST(PlanWeekNote, IllDaysAreFree) {
    PlanRequest request = ordinaryRequest();
    WeekNote note{.from = kMonday, .to = kMonday + Days(3)};
    note.ill = true;
    historyOf(request).weekNotes = {note};
    const Plan plan = planFor(request);
    for (int d = 0; d < 4; ++d) {
        EXPECT_TRUE(plan.days[static_cast<std::size_t>(d)].blocks.empty());
        EXPECT_EQ(plan.days[static_cast<std::size_t>(d)].restReason->code, "rest.ill");
    }
}

TEST(PlanWeekNote, OtherEquipmentHoldsForItsDates) {
    PlanRequest request = ordinaryRequest();
    WeekNote note{.from = kMonday, .to = kMonday + Days(6)};
    note.equipment.emplace();
    historyOf(request).weekNotes = {note};
    for (const PlanBlock& workout : blocksOf(planFor(request), BlockKind::workout))
        for (const PlannedExercise& planned : workout.exercises)
            EXPECT_TRUE(exerciseOf(planned).equipment.empty() ||
                        exerciseOf(planned).equipment.front() == Equipment::mat)
                << planned.exercise;
}

TEST(PlanReturn, TwoWeeksAwayStartWithFewerSetsAndLessLoad) {
    PlanRequest request = ordinaryRequest();
    for (int week = 3; week <= 7; ++week)
        for (const int day : {0, 2, 4})
            logStrength(request, kMonday - Days(7 * week) + Days(day), {"goblet_squat", "bench_press", "one_arm_row"},
                        4, 20);
    for (const PlanBlock& workout : blocksOf(planFor(request), BlockKind::workout)) {
        EXPECT_TRUE(hasReason(workout, "reason.away"));
        for (const PlannedExercise& planned : workout.exercises) {
            EXPECT_LE(planned.sets, 2) << planned.exercise;
            EXPECT_LE(planned.load.value_or(Mass{}).kilograms(), 16.0);
        }
    }
}

}  // namespace limber::testing
