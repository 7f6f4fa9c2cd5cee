// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <algorithm>
#include <map>

#include "limber/knowledge/catalogue.h"

namespace limber {
namespace {

constexpr int kStretchSeconds = 60;  // evidence garber_2011
constexpr int kWeeklyMinutes = 10;   // evidence ingram_2025
constexpr int kStaticHoldInWarmUp = 45;

const Exercise& exerciseOf(const RoutineStep& step) { return *builtInCatalogue()->exercise(step.exercise); }

int secondsOf(const Routine& routine) {
    int seconds = 0;
    for (const RoutineStep& step : routine.steps) seconds += step.seconds * (exerciseOf(step).oneSided ? 2 : 1);
    return seconds;
}

std::map<Muscle, int> stretchedSeconds(const Routine& routine) {
    std::map<Muscle, int> seconds;
    for (const RoutineStep& step : routine.steps)
        for (const Muscle muscle : exerciseOf(step).lengthens) seconds[muscle] += step.seconds;
    return seconds;
}

bool needsNothing(const Routine& routine) {
    return std::all_of(routine.steps.begin(), routine.steps.end(),
                       [](const RoutineStep& step) { return exerciseOf(step).equipment.empty(); });
}

int choices(RoutineKind kind, int atMostMinutes, const Profile& profile) {
    int count = 0;
    for (const Routine& routine : builtInCatalogue()->routines())
        if (routine.kind == kind && routine.minutes <= atMostMinutes && needsNothing(routine) &&
            suits(routine, *builtInCatalogue(), profile, Date{}))
            ++count;
    return count;
}

TEST(Routines, AgreeWithTheSumOfTheirSteps) {
    for (const Routine& routine : builtInCatalogue()->routines()) {
        EXPECT_LE(secondsOf(routine), routine.minutes * 60) << routine.id;
        EXPECT_GE(secondsOf(routine), (routine.minutes - 1) * 60) << routine.id << ": more than a minute unused";
    }
}

TEST(Routines, StretchEveryMuscleAMinuteOrNotAtAll) {
    for (const Routine& routine : builtInCatalogue()->routines())
        for (const auto& [muscle, seconds] : stretchedSeconds(routine))
            EXPECT_GE(seconds, kStretchSeconds) << routine.id << " " << nameOf(muscle);
}

TEST(Routines, LeaveRoomForFiveStretchingDaysAWeek) {
    for (const Routine& routine : builtInCatalogue()->routines()) {
        if (routine.kind != RoutineKind::stretching) continue;
        for (const auto& [muscle, seconds] : stretchedSeconds(routine))
            EXPECT_LE(seconds * 5, kWeeklyMinutes * 60) << routine.id << " " << nameOf(muscle);
    }
}

TEST(Routines, HoldNothingLongInAWarmUp) {
    for (const Routine& routine : builtInCatalogue()->routines()) {
        if (routine.kind != RoutineKind::warmUp) continue;
        EXPECT_GE(routine.minutes, 5) << routine.id;
        EXPECT_LE(routine.minutes, 10) << routine.id;
        for (const auto& [muscle, seconds] : stretchedSeconds(routine))
            EXPECT_LE(seconds, kStaticHoldInWarmUp) << routine.id << " " << nameOf(muscle);
    }
}

TEST(Routines, GiveTheNamedOnes) {
    for (const char* id : {"warm_up_general",
                           "warm_up_lower",
                           "warm_up_upper",
                           "warm_up_hinge",
                           "warm_up_running",
                           "warm_up_mobility",
                           "back_care_short",
                           "back_care_long",
                           "back_hips_hamstrings",
                           "desk_break",
                           "desk_break_standing",
                           "evening_wind_down",
                           "after_deadlift",
                           "after_running",
                           "five_quiet_minutes",
                           "five_quiet_minutes_lying",
                           "pressure_release",
                           "chest_and_sides",
                           "hips",
                           "short_five",
                           "yoga_gentle_10",
                           "yoga_gentle_20",
                           "yoga_gentle_30",
                           "yoga_gentle_45"})
        EXPECT_NE(builtInCatalogue()->routine(id), nullptr) << id;
}

TEST(Routines, HoldSixYogaSequencesOfSixPosesOrMore) {
    const auto all = builtInCatalogue()->routines();
    EXPECT_GE(std::count_if(all.begin(), all.end(),
                            [](const Routine& r) { return r.kind == RoutineKind::yoga && r.steps.size() >= 6; }),
              6);
}

TEST(Routines, FindSomethingToDoForEveryStep) {
    for (const Routine& routine : builtInCatalogue()->routines())
        for (const RoutineStep& step : routine.steps) {
            EXPECT_NE(exerciseOf(step).kind, ExerciseKind::strength) << routine.id << " " << step.exercise;
            EXPECT_NE(exerciseOf(step).kind, ExerciseKind::cardio) << routine.id << " " << step.exercise;
        }
}

TEST(Routines, StretchBackHipsAndHamstringsInTheRoutineOfThatName) {
    const std::map<Muscle, int> seconds = stretchedSeconds(*builtInCatalogue()->routine("back_hips_hamstrings"));
    for (const Muscle muscle : {Muscle::erectorSpinae, Muscle::hipFlexors, Muscle::hamstrings, Muscle::piriformis})
        EXPECT_EQ(seconds.count(muscle), 1U) << nameOf(muscle);
}

TEST(Routines, ServeEveryConditionWithoutEquipment) {
    for (const Condition condition : allOf<Condition>()) {
        if (condition == Condition::recentSurgery) continue;
        Profile profile;
        if (isListable(condition)) profile.conditions.push_back({condition, {}});
        if (condition == Condition::pregnant) profile.pregnant = true;
        if (condition == Condition::pregnantAfterWeek20) profile.pregnancyWeeks = 30;
        if (condition == Condition::postPartum) profile.postPartumWeeks = 6;
        EXPECT_GE(choices(RoutineKind::warmUp, 10, profile), 3) << nameOf(condition);
        EXPECT_GE(choices(RoutineKind::stretching, 10, profile), 2) << nameOf(condition);
        EXPECT_GE(choices(RoutineKind::stretching, 5, profile), 1) << nameOf(condition);
        if (condition == Condition::feverOrInfection || condition == Condition::bloodClot) continue;
        EXPECT_GE(choices(RoutineKind::yoga, 30, profile), 1) << nameOf(condition);
    }
}

TEST(Routines, ServeThoseWhoStayOffTheFloorEvenWithFragileBones) {
    Profile profile;
    profile.canGetUpFromFloor = false;
    profile.conditions = {{Condition::osteoporosis, {}}, {Condition::highBloodPressure, {}}, {Condition::knee, {}}};
    EXPECT_GE(choices(RoutineKind::warmUp, 10, profile), 3);
    EXPECT_GE(choices(RoutineKind::stretching, 10, profile), 2);
    EXPECT_GE(choices(RoutineKind::stretching, 5, profile), 2);
    EXPECT_GE(choices(RoutineKind::yoga, 20, profile), 2);
}

TEST(Routines, StopAfterSurgery) {
    Profile profile;
    profile.conditions = {{Condition::recentSurgery, {}}};
    EXPECT_EQ(choices(RoutineKind::stretching, 120, profile), 0);
}

}  // namespace
}  // namespace limber
