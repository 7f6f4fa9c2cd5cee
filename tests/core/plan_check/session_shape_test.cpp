// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "check_case.h"

namespace limber::test {
namespace {

using testing::Contains;
using testing::Not;

TEST(CheckSessionShape, WantsThreeToSevenExercises) {
    const Case person;
    const auto* code = "session_shape.count";
    EXPECT_THAT(person.hard(week("Mo squat 1 + row 1 + press 1")), Not(Contains(code)));
    EXPECT_THAT(person.hard(week("Mo squat 1 + row 1")), Contains(code));
    EXPECT_THAT(person.hard(week("Mo squat 1 + row 1 + press 1 + bridge 1 + curl 1 + raise 1 + plank 1")),
                Not(Contains(code)));
    EXPECT_THAT(
        person.hard(week("Mo squat 1 + row 1 + press 1 + bridge 1 + curl 1 + raise 1 + plank 1 + side_plank 1")),
        Contains(code));
}

TEST(CheckSessionShape, IsContentWithTwoUnderThirtyMinutes) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo 29' squat 1 + row 1")), Not(Contains("session_shape.count")));
    EXPECT_THAT(person.hard(week("Mo 29' squat 1")), Contains("session_shape.count"));
}

TEST(CheckSessionShape, AimsAtMostTwoExercisesAtOneMuscle) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo press 1 + push_up 1 + row 1")), Not(Contains("session_shape.same_primary")));
    EXPECT_THAT(person.hard(week("Mo press 1 + push_up 1 + dip 1")), Contains("session_shape.same_primary"));
}

TEST(CheckSessionShape, GivesAMuscleSixDirectSetsAndTheAdvancedEight) {
    Case person;
    EXPECT_THAT(person.hard(week("Mo press 3 + push_up 3 + row 1")), Not(Contains("session_shape.direct_sets")));
    EXPECT_THAT(person.hard(week("Mo press 4 + push_up 3 + row 1")), Contains("session_shape.direct_sets"));
    person.request.profile.experience = Level::advanced;
    EXPECT_THAT(person.hard(week("Mo press 4 + push_up 4 + row 1")), Not(Contains("session_shape.direct_sets")));
    EXPECT_THAT(person.hard(week("Mo press 5 + push_up 4 + row 1")), Contains("session_shape.direct_sets"));
}

TEST(CheckSessionShape, AllowsOneHeavyHinge) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo deadlift 1 + row 1 + press 1")), Not(Contains("session_shape.heavy_hinges")));
    EXPECT_THAT(person.hard(week("Mo deadlift 1 + good_morning 1 + press 1")), Contains("session_shape.heavy_hinges"));
}

TEST(CheckSessionShape, AllowsThreeStations) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo back_squat 1 + squat 1 + pulldown 1 + row 1 + plank 1")),
                Not(Contains("session_shape.stations")));
    EXPECT_THAT(person.hard(week("Mo back_squat 1 + squat 1 + pulldown 1 + press 1")),
                Contains("session_shape.stations"));
}

TEST(CheckSessionShape, PutsCompoundLiftsBeforeIsolationAndThatBeforeTrunkEndurance) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo squat 1 + row 1 + curl 1 + plank 1")), Not(Contains("session_shape.order")));
    EXPECT_THAT(person.hard(week("Mo squat 1 + curl 1 + row 1 + plank 1")), Contains("session_shape.order"));
    EXPECT_THAT(person.hard(week("Mo squat 1 + row 1 + plank 1 + curl 1")), Contains("session_shape.order"));
}

TEST(CheckSessionShape, TiresNoTrunkBeforeAHeavyHinge) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo deadlift 1 + row 1 + plank 1")), Not(Contains("session_shape.tired_trunk")));
    EXPECT_THAT(person.hard(week("Mo plank 1 + row 1 + deadlift 1")), Contains("session_shape.tired_trunk"));
}

TEST(CheckSessionShape, NamesSoftlyWhatAWholeWeekLacks) {
    const Case person;
    EXPECT_THAT(person.soft(week("Mo squat 1 + bridge 1 + row 1 + press 1 + plank 1 + side_plank 1")),
                Not(Contains("session_shape.week_lacks")));
    EXPECT_EQ(times(person.soft(week("Mo squat 1 + bridge 1 + row 1 + press 1 + plank 1")), "session_shape.week_lacks"),
              1);
    EXPECT_THAT(person.hard(week("Mo squat 1 + bridge 1 + row 1")), Not(Contains("session_shape.week_lacks")));
    EXPECT_THAT(person.soft(week("Tu squat 1 + bridge 1 + row 1", kMonday + Days{1}, 6)),
                Not(Contains("session_shape.week_lacks")));
}

TEST(CheckEligibility, WantsTheEquipmentAtHandButNoMat) {
    Case person;
    person.request.profile.equipment = {Equipment::dumbbell};
    EXPECT_THAT(person.hard(week("Mo squat 1 + row 1 + plank 1")), Not(Contains("session_shape.no_equipment")));
    EXPECT_THAT(person.hard(week("Mo back_squat 1 + row 1 + plank 1")), Contains("session_shape.no_equipment"));
    person.history.weekNotes = {
        {.from = kMonday, .to = kMonday, .equipment = std::vector<Equipment>{Equipment::barbell}}};
    EXPECT_THAT(person.hard(week("Mo back_squat 1 + row 1 + plank 1")), Not(Contains("session_shape.no_equipment")));
}

TEST(CheckEligibility, LeavesOutWhatThePersonAvoidsOrIsNotReadyFor) {
    Case person;
    EXPECT_THAT(person.hard(week("Mo squat 1 + row 1 + dip 1")), Contains("session_shape.above_level"));
    person.request.profile.experience = Level::advanced;
    EXPECT_THAT(person.hard(week("Mo squat 1 + row 1 + dip 1")), Not(Contains("session_shape.above_level")));
    EXPECT_THAT(person.hard(week("Mo squat 1 + row 1 + press 1")), Not(Contains("session_shape.avoided")));
    person.request.profile.avoidExercises = {"row"};
    EXPECT_THAT(person.hard(week("Mo squat 1 + row 1 + press 1")), Contains("session_shape.avoided"));
}

}  // namespace
}  // namespace limber::test
