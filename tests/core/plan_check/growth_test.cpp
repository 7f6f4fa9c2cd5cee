// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "check_case.h"

namespace limber::test {
namespace {

using testing::Contains;
using testing::Not;

/// Four weeks with that many sets of back extension each, and nothing else for the back.
Case usedTo(int sets) {
    Case person;
    person.history.sessions = {aSession().on(kMonday - Days{40})};
    for (const int daysBefore : {25, 18, 11, 4}) person.logged(daysBefore, "back_extension", sets, 5);
    return person;
}

TEST(CheckGrowth, LetsBackSetsRiseByTwo) {
    const auto person = usedTo(4);
    EXPECT_THAT(person.hard(week("Mo back_extension 3 | Th back_extension 3")), Not(Contains("growth.back")));
    EXPECT_THAT(person.hard(week("Mo back_extension 3 | Th back_extension 4")), Contains("growth.back"));
}

TEST(CheckGrowth, LetsBackSetsRiseByThirtyPercentWhereThatIsMore) {
    const auto person = usedTo(10);
    EXPECT_THAT(person.hard(week("Mo back_extension 6 | Th back_extension 7")), Not(Contains("growth.back")));
    EXPECT_THAT(person.hard(week("Mo back_extension 7 | Th back_extension 7")), Contains("growth.back"));
}

TEST(CheckGrowth, CountsTheLoggedDaysOfTheWeek) {
    auto person = usedTo(4);
    const auto fromTuesday = week("Th back_extension 3", kMonday + Days{1}, 6);
    person.logged(0, "back_extension", 3, 5);
    EXPECT_THAT(person.hard(fromTuesday), Not(Contains("growth.back")));
    person.logged(0, "back_extension", 1, 5);
    EXPECT_THAT(person.hard(fromTuesday), Contains("growth.back"));
}

TEST(CheckGrowth, NeverBlamesThePlanForTheLog) {
    auto person = usedTo(4);
    person.logged(0, "back_extension", 9, 5);
    EXPECT_THAT(person.hard(week("Th row 3", kMonday + Days{1}, 6)), Not(Contains("growth.back")));
}

TEST(CheckGrowth, TakesWhatWasOnlyPlannedForNotDone) {
    auto person = usedTo(4);
    person.history.plannedDays = week("Mo back_extension 8 | We back_extension 8", kMonday - Days{7}).days;
    EXPECT_THAT(person.hard(week("Mo back_extension 3 | Th back_extension 4")), Contains("growth.back"));
}

TEST(CheckGrowth, IsSlowerUnderALikelyUnaccustomedLoad) {
    auto person = usedTo(4);
    PlanAdjustment adjustment{.cause = Cause::unaccustomedLoad, .since = kMonday, .until = kMonday + Days{13}};
    adjustment.growthFraction = 0.1;
    adjustment.growthSets = 1;
    person.request.adjustments = {adjustment};
    EXPECT_THAT(person.hard(week("Mo back_extension 2 | Th back_extension 3")), Not(Contains("growth.back")));
    EXPECT_THAT(person.hard(week("Mo back_extension 3 | Th back_extension 3")), Contains("growth.back"));
}

TEST(CheckGrowth, BelievesThePersonWhereTheLogIsShort) {
    Case person;
    person.history.sessions = {aSession().on(kMonday - Days{27}), aSession().on(kMonday - Days{2})};
    person.request.profile.recentTraining = RecentTraining::regular;
    person.request.profile.goal = Goal::general;
    EXPECT_THAT(person.hard(week("Mo back_extension 4 | Th back_extension 4")), Not(Contains("growth.back")));
    EXPECT_THAT(person.hard(week("Mo back_extension 4 | Th back_extension 5")), Contains("growth.back"));
    person.request.profile.recentTraining = RecentTraining::some;
    EXPECT_THAT(person.hard(week("Mo back_extension 2 | Th back_extension 3")), Not(Contains("growth.back")));
    EXPECT_THAT(person.hard(week("Mo back_extension 3 | Th back_extension 3")), Contains("growth.back"));
}

TEST(CheckGrowth, EndsAtTwentySetsAMuscleAndTenForBeginners) {
    EXPECT_THAT(Case().hard(week("Mo press 6 | We press 7 | Fr press 7")), Not(Contains("growth.most")));
    EXPECT_THAT(Case().hard(week("Mo press 7 | We press 7 | Fr press 7")), Contains("growth.most"));
    EXPECT_THAT(Case().beginner().hard(week("Mo press 5 | Th press 5")), Not(Contains("growth.most")));
    EXPECT_THAT(Case().beginner().hard(week("Mo press 5 | Th press 6")), Contains("growth.most"));
}

/// Last trained that many whole days before the plan, three sets of squats at 100 kg.
Case awayFor(int days) {
    Case person;
    person.history.sessions = {aSession().on(kMonday - Days{50}),
                               aSession().on(kMonday - Days{days + 1}).with("squat", 3, 5, 100)};
    return person;
}

TEST(CheckDose, TakesASetAwayAfterAWeek) {
    EXPECT_THAT(awayFor(6).hard(week("Mo squat 3")), Not(Contains("growth.return_sets")));
    EXPECT_THAT(awayFor(7).hard(week("Mo squat 3")), Contains("growth.return_sets"));
    EXPECT_THAT(awayFor(7).hard(week("Mo squat 2")), Not(Contains("growth.return_sets")));
}

TEST(CheckDose, TakesSetsAndLoadAwayAfterTwoWeeks) {
    auto plan = week("Mo squat 2");
    auto& load = plan.days[0].blocks[1].exercises[0].load;
    load = kilograms(80);
    EXPECT_THAT(awayFor(14).hard(plan), Not(Contains(testing::HasSubstr("growth.return"))));
    load = kilograms(80.5);
    EXPECT_THAT(awayFor(14).hard(plan), Contains("growth.return_load"));
    EXPECT_THAT(awayFor(13).hard(plan), Not(Contains("growth.return_load")));
    EXPECT_THAT(awayFor(14).hard(week("Mo squat 3")), Contains("growth.return_sets"));
}

TEST(CheckDose, StartsAnewAfterFourWeeks) {
    EXPECT_THAT(awayFor(27).hard(week("Mo squat 2 | Tu - | We squat 2 | Th - | Fr squat 2")),
                Not(Contains(testing::HasSubstr("growth.beginner"))));
    EXPECT_THAT(awayFor(28).hard(week("Mo squat 2 | Tu - | We squat 2")),
                Not(Contains(testing::HasSubstr("growth.beginner"))));
    EXPECT_THAT(awayFor(28).hard(week("Mo squat 2 | Tu - | We squat 2 | Th - | Fr squat 1")),
                Contains("growth.beginner_week"));
    EXPECT_THAT(awayFor(28).hard(week("Mo squat 3")), Contains("growth.beginner_sets"));
    EXPECT_THAT(awayFor(28).hard(week("Mo squat 2 + back_squat 1")), Contains("growth.beginner_day"));
    EXPECT_THAT(awayFor(28).hard(week("Mo squat 1 + back_squat 1")), Not(Contains("growth.beginner_day")));
}

TEST(CheckDose, InventsNoKilosForABeginnersDose) {
    Case person;
    auto plan = week("Mo squat 2");
    plan.days[0].blocks[1].exercises[0].load = kilograms(20);
    EXPECT_THAT(person.hard(plan), Not(Contains("growth.beginner_load")));
    person.request.safety.limits.beginnersDose = true;
    EXPECT_THAT(person.hard(plan), Contains("growth.beginner_load"));
}

TEST(CheckDose, StartsAtTheBeginnersDoseWhereNothingIsKnown) {
    Case person;
    person.history.sessions.clear();
    EXPECT_THAT(person.hard(week("Mo squat 3")), Not(Contains("growth.beginner_sets")));
    person.request.profile.recentTraining.reset();
    EXPECT_THAT(person.hard(week("Mo squat 3")), Contains("growth.beginner_sets"));
}

}  // namespace
}  // namespace limber::test
