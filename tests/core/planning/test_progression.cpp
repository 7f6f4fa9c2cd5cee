// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/progression.h"

#include <algorithm>

#include "core/planning/plan_requests.h"

namespace limber::testing {
namespace {

constexpr int kWeeks = 4;

/// Goblet squats every Monday of four weeks, the last time as given.
PlanRequest squatted(int reps, double kilograms, double rpe) {
    PlanRequest request = ordinaryRequest();
    for (int week = kWeeks; week >= 1; --week)
        logStrength(request, kMonday - Days(7 * week), {"goblet_squat"}, 3, kilograms);
    Session& last = historyOf(request).sessions.back();
    last.rpe = Effort::from(rpe);
    for (SetEntry& set : last.exercises.front().sets) {
        set.reps = reps;
        set.rpe = Effort::from(rpe);
    }
    return request;
}

struct Asked {
    Problem problem;
    const Candidate* candidate = nullptr;
    PlannedExercise planned{};
};

Asked asked(const PlanRequest& request, const std::string& id) {
    Asked result{buildProblem(request, *builtInCatalogue(), true)};
    const auto& candidates = result.problem.candidates;
    result.candidate = &*std::find_if(candidates.begin(), candidates.end(),
                                      [&](const Candidate& candidate) { return candidate.exercise->id == id; });
    const HistoryDigest digest = digestHistory(request, personOf(request), *builtInCatalogue());
    result.planned =
        prescribe(*result.candidate, 3, result.problem.day(0), request, digest, result.problem.rules.beginnersDose);
    return result;
}

PlannedExercise nextSquat(int reps, double kilograms, double rpe) {
    return asked(squatted(reps, kilograms, rpe), "goblet_squat").planned;
}

Dose squatDose() { return builtInCatalogue()->exercise("goblet_squat")->doseAt(Level::intermediate); }

}  // namespace

TEST(Progression, RepsRiseBeforeTheLoad) {
    const PlannedExercise next = nextSquat(squatDose().reps + 1, 24, 7);
    EXPECT_EQ(next.reps, squatDose().reps + 2);
    EXPECT_EQ(next.load, Mass::fromKilograms(24));
}

TEST(Progression, AtTheTopOfTheRangeTheLoadRisesByATwentiethAtMost) {
    const PlannedExercise next = nextSquat(squatDose().reps + 4, 24, 7);
    EXPECT_EQ(next.reps, squatDose().reps);
    EXPECT_EQ(next.load, Mass::fromKilograms(25));
}

TEST(Progression, ALoadThatWasTooHardEases) {
    const PlannedExercise next = nextSquat(squatDose().reps, 24, 9);
    EXPECT_LT(next.load, Mass::fromKilograms(24));
    EXPECT_GE(next.load->kilograms(), 24 * 0.9 - 0.5);
    EXPECT_EQ(next.reps, squatDose().reps);
}

TEST(Progression, FarBelowTheRangeTheLoadComesIntoItByTheEstimatedMaximum) {
    const PlannedExercise next = nextSquat(squatDose().reps - 3, 40, 7);
    EXPECT_EQ(next.reps, squatDose().reps);
    const double reserve = 3;
    const double maximum = 40 * (1 + (squatDose().reps - 3 + reserve) / 30.0);
    EXPECT_NEAR(next.load->kilograms(), maximum / (1 + (squatDose().reps + reserve) / 30.0), 0.5);
}

TEST(Progression, WhatWasNeverLiftedHasNoLoad) {
    EXPECT_FALSE(asked(squatted(8, 24, 7), "bench_press").planned.load);
    EXPECT_FALSE(asked(squatted(8, 24, 7), "dumbbell_romanian_deadlift").planned.load);
}

TEST(Progression, OneSetMoreThanLastTimeAtMost) {
    PlanRequest request = squatted(10, 24, 7);
    historyOf(request).sessions.back().exercises.front().sets.resize(2);
    EXPECT_EQ(asked(request, "goblet_squat").candidate->mostSets.front(), 3);
    historyOf(request).sessions.back().exercises.front().sets.resize(1);
    EXPECT_EQ(asked(request, "goblet_squat").candidate->mostSets.front(), 2);
}

TEST(Progression, AMorningThatWasWorseHalvesTheSets) {
    PlanRequest request = squatted(10, 24, 7);
    Session& last = historyOf(request).sessions.back();
    last.tightnessBefore = Tightness::from(2);
    last.tightnessNextMorning = Tightness::from(4);
    last.exercises.front().sets.resize(4, last.exercises.front().sets.front());
    EXPECT_EQ(asked(request, "goblet_squat").candidate->mostSets.front(), 2);
    EXPECT_EQ(asked(request, "goblet_squat").planned.load, Mass::fromKilograms(24));
}

TEST(Progression, WhatWasLeftOutForTwoWeeksComesBackAtHalfTheSets) {
    PlanRequest request = ordinaryRequest();
    for (int week = 5; week >= 3; --week)
        logStrength(request, kMonday - Days(7 * week), {"goblet_squat", "bench_press"}, 4, 24);
    for (int week = 2; week >= 1; --week) logStrength(request, kMonday - Days(7 * week), {"bench_press"}, 4, 24);
    EXPECT_EQ(asked(request, "goblet_squat").candidate->mostSets.front(), 2);
    EXPECT_GT(asked(request, "bench_press").candidate->mostSets.front(), 2);
}

TEST(Progression, AfterFiveFullWeeksAWeekIsLighter) {
    PlanRequest request = ordinaryRequest();
    for (int week = 6; week >= 1; --week)
        for (const int day : {0, 2, 4})
            logStrength(request, kMonday - Days(7 * week) + Days(day), {"goblet_squat", "bench_press", "one_arm_row"},
                        4, 24);
    const Asked next = asked(request, "goblet_squat");
    EXPECT_EQ(next.candidate->mostSets.front(), 2);
    EXPECT_LE(next.planned.rpe->value(), 6);
    EXPECT_LT(next.planned.load, Mass::fromKilograms(24));
    for (const PlanBlock& workout : blocksOf(planFor(request), BlockKind::workout)) {
        EXPECT_TRUE(hasReason(workout, "reason.lighter_week"));
        for (const PlannedExercise& planned : workout.exercises) EXPECT_LE(planned.rpe->value(), 6);
    }
}

}  // namespace limber::testing
