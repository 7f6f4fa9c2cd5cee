// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "check_case.h"

namespace limber::test {
namespace {

using testing::Contains;
using testing::Not;

TEST(CheckSafety, AllowsNoPlanAtAnEmergencyOrUnderSixteen) {
    Case person;
    const auto plan = week("Mo stretch=legs");
    EXPECT_THAT(person.hard(plan), Not(Contains("safety.no_plan")));
    person.request.safety.limits.planAllowed = false;
    EXPECT_THAT(person.hard(plan), Contains("safety.no_plan"));
    EXPECT_THAT(person.hard(week("Mo -")), Not(Contains("safety.no_plan")));
    Case young;
    young.request.profile.birthYear = 2026 - 15;
    EXPECT_THAT(young.hard(plan), Contains("safety.no_plan"));
    young.request.profile.birthYear = 2026 - 16;
    EXPECT_THAT(young.hard(plan), Not(Contains("safety.no_plan")));
}

TEST(CheckSafety, KeepsToTheSpineLoadThatTheGateAllows) {
    Case person;
    person.request.safety.limits.maxSpineLoad = SpineLoad::medium;
    EXPECT_THAT(person.hard(week("Mo squat 1 + row 1 + press 1")), Not(Contains("safety.excluded")));
    EXPECT_THAT(person.hard(week("Mo back_squat 1 + row 1 + press 1")), Contains("safety.excluded"));
    person.request.safety.limits.maxSpineLoad = SpineLoad::low;
    EXPECT_THAT(person.hard(week("Mo squat 1 + row 1 + press 1")), Contains("safety.excluded"));
    EXPECT_THAT(person.hard(week("Mo bridge 1 + row 1 + press 1")), Not(Contains("safety.excluded")));
}

TEST(CheckSafety, TakesTheLevelForALimit) {
    Case person;
    person.request.safety.level = SafetyLevel::prompt;
    EXPECT_THAT(person.hard(week("Mo squat 1")), Not(Contains("safety.excluded")));
    EXPECT_THAT(person.hard(week("Mo back_squat 1")), Contains("safety.excluded"));
    person.request.safety.level = SafetyLevel::unscreened;
    EXPECT_THAT(person.hard(week("Mo squat 1")), Contains("safety.excluded"));
    EXPECT_THAT(person.hard(week("Mo bridge 3")), Contains("growth.beginner_sets"));
}

TEST(CheckSafety, KeepsProneWorkOutWhereTheGateSaysSo) {
    Case person;
    EXPECT_THAT(person.hard(week("Mo back_extension 1")), Not(Contains("safety.excluded")));
    person.request.safety.limits.noProne = true;
    EXPECT_THAT(person.hard(week("Mo back_extension 1")), Contains("safety.excluded"));
}

TEST(CheckSafety, KeepsBodyWeightOffSoreSpotsWhereTheGateSaysSo) {
    Case person;
    EXPECT_THAT(person.hard(week("Mo roller 1")), Not(Contains("safety.excluded")));
    person.request.safety.limits.noPressure = true;
    EXPECT_THAT(person.hard(week("Mo roller 1")), Contains("safety.excluded"));
}

TEST(CheckSafety, KeepsMaximalLiftsOutWhereTheGateSaysSo) {
    Case person;
    EXPECT_THAT(person.hard(week("Mo squat 1@8.1")), Not(Contains("safety.maximal")));
    person.request.safety.limits.noMaximalLifts = true;
    EXPECT_THAT(person.hard(week("Mo squat 1@8.1")), Contains("safety.maximal"));
    EXPECT_THAT(person.hard(week("Mo squat 1@8")), Not(Contains("safety.maximal")));
}

TEST(CheckSafety, HalvesTheSetsWhereTheGateSaysSo) {
    Case person;
    person.request.safety.limits.halfSets = true;
    EXPECT_THAT(person.hard(week("Mo squat 2")), Not(Contains("safety.half_sets")));
    EXPECT_THAT(person.hard(week("Mo squat 3")), Contains("safety.half_sets"));
}

TEST(CheckSafety, TrainsNobodyWhoIsIll) {
    Case person;
    person.history.weekNotes = {{.from = kMonday, .to = kMonday, .ill = true}};
    EXPECT_THAT(person.hard(week("Mo cardio")), Contains("safety.ill"));
    EXPECT_THAT(person.hard(week("Mo stretch=legs | Tu cardio")), Not(Contains("safety.ill")));
}

TEST(CheckSafety, LoadsNoPlaceThatHurtsUntilItsDate) {
    Case person;
    person.history.weekNotes = {{.from = kMonday, .to = kMonday + Days{6}}};
    person.history.weekNotes[0].hurts = {{Region::lowerBackLeft, kMonday + Days{1}}};
    EXPECT_THAT(person.hard(week("Tu back_extension 1")), Contains("safety.resting_area"));
    EXPECT_THAT(person.hard(week("We back_extension 1")), Not(Contains("safety.resting_area")));
    EXPECT_THAT(person.hard(week("Tu row 1")), Not(Contains("safety.resting_area")));
    person.history.weekNotes[0].to = kMonday;
    EXPECT_THAT(person.hard(week("Tu back_extension 1")), Contains("safety.resting_area"));
}

TEST(CheckSafety, PlansWalksAndGentleWorkAloneWhereTheGateSaysSo) {
    Case person;
    person.request.safety.limits.walkingAndGentleOnly = true;
    EXPECT_THAT(person.hard(week("Mo walk; stretch=legs | We row 1@5 + plank 1@4")),
                Not(Contains("safety.gentle_only")));
    EXPECT_THAT(person.hard(week("Mo cardio")), Contains("safety.gentle_only"));
    EXPECT_THAT(person.hard(week("Mo row 1@5.1 + plank 1@4")), Contains("safety.gentle_only"));
    EXPECT_THAT(person.hard(week("Mo squat 1@5 + plank 1@4")), Contains("safety.gentle_only"));
}

}  // namespace
}  // namespace limber::test
