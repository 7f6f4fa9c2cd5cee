// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "check_case.h"

namespace limber::test {
namespace {

using testing::Contains;
using testing::Not;

constexpr auto kSixDays = "Mo cardio | Tu cardio | We cardio | Th cardio | Fr cardio | Sa cardio";
constexpr auto kSevenDays = "Mo cardio | Tu cardio | We cardio | Th cardio | Fr cardio | Sa cardio | Su cardio";
constexpr auto kFiveDays = "Mo cardio | Tu cardio | We - | Th cardio | Fr cardio | Sa cardio";

TEST(CheckRest, WantsOneRestDayInAnySeven) {
    const Case person;
    EXPECT_THAT(person.hard(week(kSixDays)), Not(Contains("rest.too_few")));
    EXPECT_EQ(times(person.hard(week(kSevenDays)), "rest.too_few"), 1);
}

TEST(CheckRest, WantsTwoForBeginners) {
    const Case person = Case().beginner();
    EXPECT_THAT(person.hard(week(kFiveDays)), Not(Contains("rest.too_few")));
    EXPECT_THAT(person.hard(week(kSixDays)), Contains("rest.too_few"));
}

TEST(CheckRest, WantsTwoFromSixtyFiveOn) {
    Case person;
    person.request.profile.birthYear = 2026 - 64;
    EXPECT_THAT(person.hard(week(kSixDays)), Not(Contains("rest.too_few")));
    person.request.profile.birthYear = 2026 - 65;
    EXPECT_THAT(person.hard(week(kSixDays)), Contains("rest.too_few"));
    EXPECT_THAT(person.hard(week(kFiveDays)), Not(Contains("rest.too_few")));
}

TEST(CheckRest, LetsWalksStretchingAndGentleYogaStandOnARestDay) {
    const Case person;
    const auto plan = week(
        "Mo cardio | Tu cardio | We cardio | Th cardio | Fr cardio | Sa cardio | Su walk; stretch=legs; yoga=flow");
    EXPECT_THAT(person.hard(plan), Not(Contains("rest.too_few")));
}

TEST(CheckRest, LooksBackOverTheLog) {
    Case person;
    for (int daysBefore = 1; daysBefore <= 5; ++daysBefore) person.logged(daysBefore, "curl", 1);
    EXPECT_THAT(person.hard(week("Mo cardio")), Not(Contains("rest.too_few")));
    person.logged(6, "curl", 1);
    EXPECT_THAT(person.hard(week("Mo cardio")), Contains("rest.too_few"));
    EXPECT_THAT(person.hard(week("Mo - | Tu cardio")), Not(Contains("rest.too_few")));
}

TEST(CheckRest, TakesALoggedWalkForRestAndARunForNone) {
    for (const double rpe : {3.0, 3.1}) {
        Case person;
        for (int daysBefore = 1; daysBefore <= 5; ++daysBefore) person.logged(daysBefore, "curl", 1);
        person.add(aSession().on(kMonday - Days{6}).of(SessionKind::cardio, 30).effortOf(rpe));
        EXPECT_EQ(times(person.hard(week("Mo cardio")), "rest.too_few"), rpe > 3 ? 1 : 0) << rpe;
    }
}

TEST(CheckRest, TakesWhatWasPlannedAndNeverMarkedForDone) {
    Case person;
    for (int daysBefore = 1; daysBefore <= 5; ++daysBefore) person.logged(daysBefore, "curl", 1);
    auto standing = week("Tu cardio", kMonday - Days{7}).days;
    person.history.plannedDays = standing;
    EXPECT_THAT(person.hard(week("Mo cardio")), Contains("rest.too_few"));
    person.history.plannedDays[1].blocks[0].mark = BlockMark::notDone;
    EXPECT_THAT(person.hard(week("Mo cardio")), Not(Contains("rest.too_few")));
}

TEST(CheckRest, DoesNotBlameAPlanThatOnlyRests) {
    Case person;
    for (int daysBefore = 1; daysBefore <= 7; ++daysBefore) person.logged(daysBefore, "curl", 1);
    EXPECT_THAT(person.hard(week("Mo stretch=legs")), Not(Contains("rest.too_few")));
}

}  // namespace
}  // namespace limber::test
