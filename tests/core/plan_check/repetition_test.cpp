// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "check_case.h"

namespace limber::test {
namespace {

using testing::Contains;
using testing::Not;

constexpr auto kTwice = "Mo squat 1@6 | Tu - | We squat 1@6";
constexpr auto kThrice = "Mo squat 1@6 | Tu - | We squat 1@6 | Th - | Fr squat 1@6";
constexpr auto kThriceAndEasy = "Mo squat 1@6 | Tu - | We squat 1@6 | Th - | Fr squat 1@5.9";
constexpr auto kFourTimes = "Mo squat 1@6 | Tu squat 1@6 | We squat 1@6 | Th - | Fr squat 1@6";

TEST(CheckRepetition, AllowsAnExerciseTwiceAWeek) {
    const Case person;
    EXPECT_THAT(person.hard(week(kTwice)), Not(Contains("repetition.exercise")));
    EXPECT_THAT(person.hard(week(kThriceAndEasy)), Not(Contains("repetition.exercise")));
    EXPECT_THAT(person.hard(week(kThrice)), Contains("repetition.exercise"));
}

TEST(CheckRepetition, AllowsBeginnersAThirdTime) {
    EXPECT_THAT(Case().beginner().hard(week(kThrice)), Not(Contains("repetition.exercise")));
    EXPECT_THAT(Case().beginner().hard(week(kFourTimes)), Contains("repetition.exercise"));
}

TEST(CheckRepetition, AllowsAThirdTimeWithoutEquipment) {
    Case person;
    person.request.profile.equipment = {Equipment::mat, Equipment::ball, Equipment::roller};
    EXPECT_THAT(person.hard(week(kThrice)), Not(Contains("repetition.exercise")));
    person.request.profile.equipment->push_back(Equipment::band);
    EXPECT_THAT(person.hard(week(kThrice)), Contains("repetition.exercise"));
}

TEST(CheckRepetition, CountsTheLogOfTheWeek) {
    Case person;
    const auto fromTuesday = week("We squat 1@6 | Fr squat 1@6", kMonday + Days{1}, 6);
    EXPECT_THAT(person.hard(fromTuesday), Not(Contains("repetition.exercise")));
    person.logged(0, "squat", 1, 6);
    EXPECT_THAT(person.hard(fromTuesday), Contains("repetition.exercise"));
}

TEST(CheckRepetition, AllowsOneHingeDayAWeekNearATenderSpot) {
    Case person;
    PlanAdjustment adjustment{.cause = Cause::triggerPoints, .since = kMonday, .until = kMonday + Days{13}};
    adjustment.hingeDaysAtMost = 1;
    person.request.adjustments = {adjustment};
    EXPECT_THAT(person.hard(week("Mo deadlift 1@5 | Th bridge 1@5")), Not(Contains("repetition.hinge")));
    EXPECT_THAT(person.hard(week("Mo deadlift 1@5 | Th good_morning 1@5")), Contains("repetition.hinge"));
    EXPECT_THAT(Case().hard(week("Mo deadlift 1@5 | Th good_morning 1@5")), Not(Contains("repetition.hinge")));
}

}  // namespace
}  // namespace limber::test
