// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/planning/lighter_session.h"

#include <algorithm>

#include "core/planning/plan_requests.h"

namespace limber::testing {
namespace {

PlannedExercise planned(const std::string& id, int sets, double kilograms) {
    return {.exercise = id, .sets = sets, .reps = 8, .load = Mass::fromKilograms(kilograms), .rpe = Effort::from(8)};
}

PlanBlock heavyWorkout() {
    return {.id = {"today"},
            .kind = BlockKind::workout,
            .minutes = 50,
            .pinned = true,
            .exercises = {planned("deadlift", 4, 100), planned("bench_press", 3, 60), planned("one_arm_row", 1, 20)}};
}

PlanBlock lighter(const PlanBlock& block) {
    return lighterVersion(block, ordinaryRequest(), *builtInCatalogue(), kMonday);
}

}  // namespace

TEST(LighterVersion, HasFewerSetsAtSixAndLessLoad) {
    const PlanBlock block = lighter(heavyWorkout());
    const auto press = std::find_if(block.exercises.begin(), block.exercises.end(),
                                    [](const PlannedExercise& exercise) { return exercise.exercise == "bench_press"; });
    ASSERT_NE(press, block.exercises.end());
    EXPECT_EQ(press->sets, 2);
    EXPECT_EQ(press->rpe, Effort::from(6));
    EXPECT_LT(press->load, Mass::fromKilograms(60));
    EXPECT_GT(press->load, Mass::fromKilograms(54));
    EXPECT_LT(block.minutes, 40);
    EXPECT_TRUE(hasReason(block, "reason.lighter_today"));
}

TEST(LighterVersion, PutsSomethingEasierOnTheSpineInPlaceOfAHeavyLift) {
    const PlanBlock block = lighter(heavyWorkout());
    ASSERT_EQ(block.exercises.size(), 3U);
    EXPECT_NE(block.exercises.front().exercise, "deadlift");
    EXPECT_FALSE(block.exercises.front().load);
    for (const PlannedExercise& exercise : block.exercises)
        EXPECT_LT(exerciseOf(exercise).spineLoad, SpineLoad::high) << exercise.exercise;
}

TEST(LighterVersion, KeepsIdAndPinAndLeavesOtherBlocksAlone) {
    const PlanBlock workout = heavyWorkout();
    EXPECT_EQ(lighter(workout).id, workout.id);
    EXPECT_TRUE(lighter(workout).pinned);
    const PlanBlock walk{.kind = BlockKind::easyWalk, .minutes = 20};
    EXPECT_EQ(lighter(walk), walk);
}

TEST(LighterVersion, OfAPlannedWorkoutIsNeverLongerNorHarder) {
    for (const PlanBlock& workout : blocksOf(planFor(ordinaryRequest()), BlockKind::workout)) {
        const PlanBlock block = lighter(workout);
        EXPECT_LT(block.minutes, workout.minutes);
        EXPECT_LE(block.exercises.size(), workout.exercises.size());
        for (const PlannedExercise& exercise : block.exercises) EXPECT_LE(exercise.rpe->value(), 6);
    }
}

}  // namespace limber::testing
