// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/planning/plan_requests.h"
#include "limber/knowledge/planning_parameters.h"

namespace limber::testing {
namespace {

/// Four workouts of 75 minutes with everything at hand.
PlanRequest lifter() {
    PlanRequest request = ordinaryRequest();
    const auto everything = allOf<Equipment>();
    request.profile.equipment = {everything.begin(), everything.end()};
    request.profile.workoutsPerWeek = 4;
    for (const Weekday day : {Weekday::mon, Weekday::tue, Weekday::thu, Weekday::fri})
        request.profile.availableMinutes[day] = 75;
    request.profile.availableMinutes[Weekday::wed] = 10;
    return request;
}

std::set<std::string> exercisesIn(const Plan& plan) {
    std::set<std::string> found;
    for (const PlanBlock& workout : blocksOf(plan, BlockKind::workout))
        for (const PlannedExercise& planned : workout.exercises) found.insert(planned.exercise);
    return found;
}

}  // namespace

TEST(PlanChoices, NameExercisesOfTheirPattern) {
    for (const auto& [pattern, tiers] : planningParameters().choices)
        for (const auto& tier : tiers)
            for (const std::string& id : tier) {
                const Exercise* exercise = builtInCatalogue()->exercise(id);
                ASSERT_NE(exercise, nullptr) << id;
                EXPECT_EQ(exercise->pattern, pattern) << id;
            }
}

TEST(PlanChoices, AFullGymNeedsNoStandIns) {
    const auto exercises = exercisesIn(planFor(lifter()));
    for (const char* standIn : {"doorway_row", "wall_sit", "wall_side_plank", "body_weight_squat", "wall_push_up"})
        EXPECT_EQ(exercises.count(standIn), 0U) << standIn;
}

TEST(PlanChoices, WithoutEquipmentTheStandInsTrain) {
    PlanRequest request = ordinaryRequest();
    request.profile.equipment.emplace();
    const auto exercises = exercisesIn(planFor(request));
    EXPECT_EQ(exercises.count("body_weight_squat") + exercises.count("sit_to_stand"), 1U);
    EXPECT_EQ(exercises.count("doorway_row"), 1U);
}

TEST(PlanChoices, ABeginnerWithoutEquipmentTrainsLegsAndHips) {
    PlanRequest request = ordinaryRequest();
    request.profile.experience = Level::beginner;
    request.profile.recentTraining = RecentTraining::none;
    request.profile.equipment.emplace();
    std::set<Pattern> patterns;
    for (const PlanBlock& workout : blocksOf(planFor(request), BlockKind::workout))
        for (const PlannedExercise& planned : workout.exercises) patterns.insert(exerciseOf(planned).pattern);
    EXPECT_GE(patterns.count(Pattern::squat) + patterns.count(Pattern::lunge), 1U);
    EXPECT_GE(patterns.count(Pattern::hinge) + patterns.count(Pattern::hipExtension), 1U);
}

TEST(PlanChoices, TheDoseIsThatOfTheLevel) {
    const auto expectDosesOf = [](Level level) {
        PlanRequest request = ordinaryRequest();
        request.profile.experience = level;
        for (const PlanBlock& workout : blocksOf(planFor(request), BlockKind::workout))
            for (const PlannedExercise& planned : workout.exercises)
                if (const Exercise& exercise = exerciseOf(planned); exercise.dose.reps > 0) {
                    EXPECT_EQ(planned.reps, exercise.doseAt(level).reps) << exercise.id;
                }
    };
    for (const Level level : allOf<Level>()) expectDosesOf(level);
}

TEST(PlanChoices, WhatIsDoneAnywayIsAGoodChoice) {
    PlanRequest request = lifter();
    for (int week = 1; week <= 4; ++week)
        for (const int day : {0, 3})
            logStrength(request, kMonday - Days(7 * week) + Days(day),
                        {"goblet_squat", "hip_thrust", "floor_press", "chest_supported_row"}, 3, 30);
    const auto exercises = exercisesIn(planFor(request));
    EXPECT_EQ(exercises.count("goblet_squat"), 1U);
    EXPECT_EQ(exercises.count("floor_press"), 1U);
}

TEST(PlanChoices, FourWorkoutsAreLegsAndUpperBodyInTurn) {
    const auto workouts = blocksOf(planFor(lifter()), BlockKind::workout);
    ASSERT_EQ(workouts.size(), 4U);
    for (std::size_t i = 1; i < workouts.size(); ++i) EXPECT_NE(workouts[i - 1].title.code, workouts[i].title.code);
}

TEST(PlanChoices, CompoundLiftsHaveMoreThanOneSet) {
    PlanRequest request = ordinaryRequest();
    request.profile.experience = Level::beginner;
    request.profile.recentTraining = RecentTraining::none;
    for (const PlanBlock& workout : blocksOf(planFor(request), BlockKind::workout))
        for (const PlannedExercise& planned : workout.exercises)
            EXPECT_TRUE(planned.sets > 1 || !exerciseOf(planned).compound) << planned.exercise;
}

TEST(PlanChoices, NobodyGetsMoreWorkoutsThanWished) {
    PlanRequest request = ordinaryRequest();
    for (const Weekday day : allOf<Weekday>()) request.profile.availableMinutes[day] = 60;
    EXPECT_EQ(blocksOf(planFor(request), BlockKind::workout).size(), 3U);
}

}  // namespace limber::testing
