// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "check_case.h"

namespace limber::test {
namespace {

using testing::Contains;
using testing::Not;

TEST(CheckTime, AllowsADayFilledToTheMinute) {
    const Case person = Case().minutes(60);
    EXPECT_THAT(person.hard(week("Mo 45' squat 3 + row 3 + press 3; stretch")), Not(Contains("time.over")));
    EXPECT_THAT(person.hard(week("Mo 46' squat 3 + row 3 + press 3; stretch")), Contains("time.over"));
}

TEST(CheckTime, TakesTheMinutesOfAWeekNote) {
    Case person;
    person.history.weekNotes = {{.from = kMonday, .to = kMonday, .minutes = {{kMonday, 9}}}};
    EXPECT_THAT(person.hard(week("Mo stretch | Tu stretch")), Contains("time.over"));
    person.history.weekNotes.front().minutes[kMonday] = 10;
    EXPECT_THAT(person.hard(week("Mo stretch | Tu stretch")), Not(Contains("time.over")));
}

TEST(CheckTime, GivesADayOfWhichNothingIsSaidTenMinutes) {
    Case person;
    person.request.profile.availableMinutes = {{Weekday::mon, 60}};
    EXPECT_THAT(person.hard(week("Tu stretch")), Not(Contains("time.over")));
    EXPECT_THAT(person.hard(week("Tu 11' stretch")), Contains("time.over"));
}

TEST(CheckTime, KnowsThreeEveningsWithoutAProfile) {
    Case person;
    person.request.profile.availableMinutes.clear();
    EXPECT_THAT(person.hard(week("Mo 40' squat 3 + row 3 + press 3")), Not(Contains("time.over")));
    EXPECT_THAT(person.hard(week("Tu 40' squat 3 + row 3 + press 3")), Contains("time.over"));
}

TEST(CheckTime, CountsTheMinutesAlreadyTrainedThatDay) {
    Case person;
    person.add(aSession().on(kMonday).of(SessionKind::cardio, 50));
    EXPECT_THAT(person.hard(week("Mo stretch")), Not(Contains("time.over")));
    EXPECT_THAT(person.hard(week("Mo 11' stretch")), Contains("time.over"));
}

TEST(CheckTime, NeverBlamesThePlanForALongSessionInTheLog) {
    Case person;
    person.add(aSession().on(kMonday).of(SessionKind::strength, 90));
    EXPECT_THAT(person.hard(week("Mo - | Tu stretch")), Not(Contains("time.over")));
}

TEST(CheckTime, WantsAWarmUpOfFiveToTenMinutesRightBeforeAWorkout) {
    const Case person;
    for (const auto* fine : {"Mo 5' warm_up; squat 3 + row 3 + press 3", "Mo 10' warm_up; squat 3 + row 3 + press 3"})
        EXPECT_THAT(person.hard(week(fine)), Not(Contains(testing::HasSubstr("warm_up")))) << fine;
    for (const auto* off : {"Mo 4' warm_up; squat 3 + row 3 + press 3", "Mo 11' warm_up; squat 3 + row 3 + press 3"})
        EXPECT_THAT(person.hard(week(off)), Contains("time.warm_up_length")) << off;
    auto cold = week("Mo squat 3 + row 3 + press 3");
    cold.days[0].blocks.erase(cold.days[0].blocks.begin());
    EXPECT_THAT(person.hard(cold), Contains("time.no_warm_up"));
    auto after = week("Mo squat 3 + row 3 + press 3");
    std::swap(after.days[0].blocks[0], after.days[0].blocks[1]);
    EXPECT_THAT(person.hard(after), Contains("time.no_warm_up"));
}

TEST(CheckTime, WantsTheMinutesThatTheSetsTake) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo 8' squat 3 + row 3 + press 3")), Not(Contains("time.too_short")));
    EXPECT_THAT(person.hard(week("Mo 7' squat 3 + row 3 + press 3")), Contains("time.too_short"));
}

TEST(CheckTime, WantsAMinuteMoreForTheRampUpToAHeavyLift) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo 9' back_squat 3 + row 3 + press 3")), Not(Contains("time.too_short")));
    EXPECT_THAT(person.hard(week("Mo 8' back_squat 3 + row 3 + press 3")), Contains("time.too_short"));
}

}  // namespace
}  // namespace limber::test
