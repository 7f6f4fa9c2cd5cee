// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/planning/plan_requests.h"

namespace limber::testing {
namespace {

PlanAdjustment adjustmentFor(Cause cause) {
    return {.cause = cause, .source = "DESIGN", .since = kMonday, .until = kMonday + Days(13)};
}

/// Five weeks of three sessions with squats, deadlifts, presses and rows.
PlanRequest trainedRequest() {
    PlanRequest request = ordinaryRequest();
    for (int week = 1; week <= 4; ++week)
        for (const int day : {0, 2, 4})
            logStrength(request, kMonday - Days(7 * week) + Days(day),
                        {day == 2 ? "deadlift" : "back_squat", "bench_press", "seated_cable_row", "dead_bug"}, 3, 40);
    return request;
}

}  // namespace

TEST(PlanAdjustments, MoreStretchingAndALongerWarmUp) {
    PlanRequest request = trainedRequest();
    PlanAdjustment change = adjustmentFor(Cause::insufficientStretching);
    change.warmUpMinutes = 10;
    change.stretchingDays = 4;
    change.stretchingRoutine = "back_hips_hamstrings";
    request.adjustments = {change};
    const Plan plan = planFor(request);
    EXPECT_TRUE(showsCause(plan, Cause::insufficientStretching));
    for (const PlanBlock& warmUp : blocksOf(plan, BlockKind::warmUp)) EXPECT_EQ(warmUp.minutes, 10);
    EXPECT_GE(blocksOf(plan, BlockKind::stretching).size(), 4U);
}

TEST(PlanAdjustments, MoreBackAndSideWorkOnTwoDays) {
    PlanRequest request = trainedRequest();
    PlanAdjustment change = adjustmentFor(Cause::muscularImbalance);
    change.extensorSetsExtra = 2;
    change.lateralTrunkSetsExtra = 2;
    change.flexionTargetFactor = 0.5;
    change.balanceWeightFactor = 2;
    request.adjustments = {change};
    const Plan plan = planFor(request);
    EXPECT_TRUE(showsCause(plan, Cause::muscularImbalance));
    const auto back = [](const Exercise& e) { return e.involvement(Muscle::erectorSpinae) >= 1; };
    const auto side = [](const Exercise& e) { return e.involvement(Muscle::quadratusLumborum) >= 1; };
    EXPECT_GE(datesWith(plan, back).size(), 2U);
    EXPECT_GE(datesWith(plan, side).size(), 2U);
}

TEST(PlanAdjustments, HingesAndSquatsStepDown) {
    PlanRequest request = trainedRequest();
    PlanAdjustment change = adjustmentFor(Cause::postureAndLifting);
    change.stepDownHingeAndSquat = true;
    change.loadFactor = 0.85;
    request.adjustments = {change};
    const Plan plan = planFor(request);
    EXPECT_TRUE(showsCause(plan, Cause::postureAndLifting));
    EXPECT_TRUE(datesWith(plan, [](const Exercise& e) {
                    return (e.pattern == Pattern::hinge || e.pattern == Pattern::squat) &&
                           e.spineLoad == SpineLoad::high;
                }).empty());
}

TEST(PlanAdjustments, OneHingeDayAndLongerRest) {
    PlanRequest request = trainedRequest();
    PlanAdjustment change = adjustmentFor(Cause::triggerPoints);
    change.hingeDaysAtMost = 1;
    change.restedMuscles = {Muscle::erectorSpinae, Muscle::quadratusLumborum};
    change.pressureRelease = true;
    request.adjustments = {change};
    const Plan plan = planFor(request);
    EXPECT_TRUE(showsCause(plan, Cause::triggerPoints));
    EXPECT_LE(datesWith(plan, [](const Exercise& e) { return e.pattern == Pattern::hinge; }).size(), 1U);
}

TEST(PlanAdjustments, LittleThatIsNew) {
    PlanRequest request = trainedRequest();
    PlanAdjustment change = adjustmentFor(Cause::unaccustomedLoad);
    change.growthFraction = 0.10;
    change.growthSets = 1;
    change.newExercisesPerSession = 1;
    request.adjustments = {change};
    const Plan plan = planFor(request);
    EXPECT_TRUE(showsCause(plan, Cause::unaccustomedLoad));
    const std::vector<std::string> known{"deadlift", "back_squat", "bench_press", "seated_cable_row", "dead_bug"};
    for (const PlanBlock& workout : blocksOf(plan, BlockKind::workout)) {
        const auto fresh = std::count_if(workout.exercises.begin(), workout.exercises.end(), [&](const auto& planned) {
            return std::find(known.begin(), known.end(), planned.exercise) == known.end();
        });
        EXPECT_LE(fresh, 1);
    }
}

TEST(PlanAdjustments, SomethingGentleForAHardSession) {
    PlanRequest request = trainedRequest();
    request.profile.availableMinutes[Weekday::sat] = 30;
    PlanAdjustment change = adjustmentFor(Cause::stressAndSleep);
    change.fewerHardSessions = 1;
    change.gentleSessions = 1;
    request.adjustments = {change};
    const Plan plan = planFor(request);
    EXPECT_TRUE(showsCause(plan, Cause::stressAndSleep));
    EXPECT_FALSE(blocksOf(plan, BlockKind::easyWalk).empty() && blocksOf(plan, BlockKind::yoga).empty());
    EXPECT_LE(datesWith(plan, [](const Exercise& e) { return e.spineLoad == SpineLoad::high; }).size(), 2U);
}

TEST(PlanAdjustments, AnExpiredOneChangesNothing) {
    PlanRequest request = trainedRequest();
    const Plan plain = planFor(request);
    PlanAdjustment change = adjustmentFor(Cause::postureAndLifting);
    change.since = kMonday - Days(20);
    change.until = kMonday - Days(7);
    change.stepDownHingeAndSquat = true;
    request.adjustments = {change};
    EXPECT_EQ(planFor(request), plain);
}

}  // namespace limber::testing
