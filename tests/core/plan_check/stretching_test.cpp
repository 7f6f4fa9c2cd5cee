// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "check_case.h"

namespace limber::test {
namespace {

using testing::Contains;
using testing::Not;

TEST(CheckStretching, WantsThreeDaysAWeekAndYogaCounts) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo stretch=legs | We yoga=flow | Fr stretch=legs")),
                Not(Contains("stretching.days")));
    EXPECT_THAT(person.hard(week("Mo stretch=legs; yoga=flow | We stretch=legs")), Contains("stretching.days"));
}

TEST(CheckStretching, WantsEveryDayThatHasTenMinutesWhereFewerDo) {
    Case person;
    person.minutes(9);
    person.request.profile.availableMinutes[Weekday::mon] = 10;
    person.request.profile.availableMinutes[Weekday::thu] = 10;
    EXPECT_THAT(person.hard(week("Mo stretch=legs | Th stretch=legs")), Not(Contains("stretching.days")));
    EXPECT_THAT(person.hard(week("Mo stretch=legs")), Contains("stretching.days"));
}

TEST(CheckStretching, CountsTheLoggedDaysOfAWeekThatHasBegun) {
    Case person;
    const Date wednesday = kMonday + Days{2};
    const auto twice = week("We stretch=legs | Fr stretch=legs", wednesday, 5);
    const auto once = week("We stretch=legs", wednesday, 5);
    EXPECT_THAT(person.hard(twice), Not(Contains("stretching.days")));
    EXPECT_THAT(person.hard(once), Contains("stretching.days"));
    person.add(aSession().on(kMonday).of(SessionKind::yoga, 20));
    person.add(aSession().on(kMonday + Days{1}).stretchedAfter(5));
    EXPECT_THAT(person.hard(once), Not(Contains("stretching.days")));
}

TEST(CheckStretching, AsksOfAPartWeekItsShareRoundedDown) {
    const Case person;
    const auto none = [](int days) {
        return week("Mo stretch=legs | We stretch=legs | Fr stretch=legs", kMonday, 7 + days);
    };
    EXPECT_THAT(person.hard(none(2)), Not(Contains("stretching.days")));
    EXPECT_THAT(person.hard(none(3)), Contains("stretching.days"));
}

TEST(CheckStretching, ExcusesWhatThePlanNamesOnceWishesHaveGivenWay) {
    const Case person;
    auto plan = week("Mo stretch=legs | We stretch=legs");
    plan.relaxed = {{.rule = "stretching"}};
    EXPECT_THAT(person.hard(plan), Not(Contains("stretching.days")));
    auto greedy = week("Mo stretch=legs | We stretch=legs | Fr cardio");
    greedy.relaxed = plan.relaxed;
    EXPECT_THAT(person.hard(greedy), Contains("stretching.days"));
}

TEST(CheckStretching, ExcusesWhoMayDoNothingThatLengthensAMuscle) {
    Case person;
    auto greedy = week("Mo stretch=legs | We stretch=legs | Fr cardio");
    greedy.relaxed = {{.rule = "stretching"}};
    person.request.profile.avoidExercises = {"hamstring_stretch", "calf_stretch", "pose"};
    EXPECT_THAT(person.hard(greedy), Not(Contains("stretching.days")));
    person.request.profile.avoidExercises.pop_back();
    EXPECT_THAT(person.hard(greedy), Contains("stretching.days"));
}

TEST(CheckStretching, WantsSixtySecondsAMuscle) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo stretch=legs")), Not(Contains("stretching.seconds")));
    EXPECT_THAT(person.hard(week("Mo stretch=hasty")), Contains("stretching.seconds"));
    auto own = week("Mo stretch");
    own.days[0].blocks[0].exercises = {{.exercise = "hamstring_stretch", .sets = 2, .holdSeconds = 30}};
    EXPECT_THAT(person.hard(own), Not(Contains("stretching.seconds")));
    own.days[0].blocks[0].exercises[0].sets = 1;
    EXPECT_THAT(person.hard(own), Contains("stretching.seconds"));
}

TEST(CheckStretching, EndsATenMinutesAMuscleAWeek) {
    Case person;
    const auto three = week("Mo stretch=long | We stretch=long | Fr stretch=long");
    EXPECT_THAT(person.hard(three), Not(Contains("stretching.too_much")));
    EXPECT_THAT(person.hard(week("Mo stretch=long | We stretch=long | Fr stretch=long | Su stretch=legs")),
                Contains("stretching.too_much"));
    const auto fromTuesday = week("Tu stretch=long | Th stretch=long", kMonday + Days{1}, 6);
    EXPECT_THAT(person.hard(fromTuesday), Not(Contains("stretching.too_much")));
    person.add(aSession().on(kMonday).of(SessionKind::stretching, 10).withHolds("hamstring_stretch", 1, 201));
    EXPECT_THAT(person.hard(fromTuesday), Contains("stretching.too_much"));
}

TEST(CheckStretching, HoldsAMuscleForAtMostFortyFiveSecondsBeforeTraining) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo warm_up=holds_45; squat 3 + row 3 + press 3")),
                Not(Contains("stretching.long_hold_before")));
    EXPECT_THAT(person.hard(week("Mo warm_up=holds_46; squat 3 + row 3 + press 3")),
                Contains("stretching.long_hold_before"));
}

TEST(CheckStretching, ComesAfterTrainingOrWellApart) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo cardio; stretch=legs")), Not(Contains("stretching.before_training")));
    auto before = week("Mo stretch=legs; cardio");
    EXPECT_THAT(person.hard(before), Contains("stretching.before_training"));
    before.days[0].blocks[0].start = TimeOfDay{8 * 60};
    before.days[0].blocks[1].start = TimeOfDay{8 * 60 + 39};
    EXPECT_THAT(person.hard(before), Contains("stretching.before_training"));
    before.days[0].blocks[1].start = TimeOfDay{8 * 60 + 40};
    EXPECT_THAT(person.hard(before), Not(Contains("stretching.before_training")));
}

TEST(CheckStretching, HoldsThirtyToSixtySecondsFromSixtyFiveOn) {
    Case person;
    auto plan = week("Mo stretch");
    const auto hold = [&](int seconds, int sets) {
        plan.days[0].blocks[0].exercises = {{.exercise = "calf_stretch", .sets = sets, .holdSeconds = seconds}};
        return person.hard(plan);
    };
    person.request.profile.birthYear = 2026 - 65;
    EXPECT_THAT(hold(30, 2), Not(Contains("stretching.hold_length")));
    EXPECT_THAT(hold(60, 1), Not(Contains("stretching.hold_length")));
    EXPECT_THAT(hold(29, 3), Contains("stretching.hold_length"));
    EXPECT_THAT(hold(61, 1), Contains("stretching.hold_length"));
    person.request.profile.birthYear = 2026 - 64;
    EXPECT_THAT(hold(20, 3), Not(Contains("stretching.hold_length")));
}

}  // namespace
}  // namespace limber::test
