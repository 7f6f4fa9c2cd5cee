// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "check_case.h"

namespace limber::test {
namespace {

using testing::Contains;
using testing::Not;

TEST(CheckRecovery, LeavesADateBetweenTwoDaysThatWorkAMuscle) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo squat 2 + row 1 + press 1 | Tu squat 2")), Contains("recovery.within_48h"));
    EXPECT_THAT(person.hard(week("Mo squat 2 + row 1 + press 1 | Tu - | We squat 2")),
                Not(Contains("recovery.within_48h")));
}

TEST(CheckRecovery, TakesTwoDirectSetsForWork) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo squat 2 | Tu squat 1")), Not(Contains("recovery.within_48h")));
}

TEST(CheckRecovery, TakesThreeEffectiveSetsForWork) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo row 5 | Tu curl 2")), Not(Contains("recovery.within_48h")));
    EXPECT_THAT(person.hard(week("Mo row 6 | Tu curl 2")), Contains("recovery.within_48h"));
}

TEST(CheckRecovery, LeavesStabilisersOut) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo push_up 1 | Tu push_up 1")), Not(Contains("recovery.within_48h")));
}

TEST(CheckRecovery, LeavesEasyTrunkWorkOut) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo plank 3@5 | Tu plank 3@5")), Not(Contains("recovery.within_48h")));
    EXPECT_THAT(person.hard(week("Mo plank 3@5.1 | Tu plank 3@5.1")), Contains("recovery.within_48h"));
}

TEST(CheckRecovery, LeavesTwoDatesAfterSixHardDirectSets) {
    const Case person;
    const auto* code = "recovery.within_72h";
    EXPECT_THAT(person.hard(week("Mo squat 6@8 | Tu - | We squat 2@6")), Contains(code));
    EXPECT_THAT(person.hard(week("Mo squat 5@8 | Tu - | We squat 2@6")), Not(Contains(code)));
    EXPECT_THAT(person.hard(week("Mo squat 6@7.9 | Tu - | We squat 2@6")), Not(Contains(code)));
    EXPECT_THAT(person.hard(week("Mo squat 6@8 | Tu - | We - | Th squat 2@6")), Not(Contains(code)));
}

TEST(CheckRecovery, LeavesTwoDatesAfterMoreThanTwoSetsOfSomethingNew) {
    Case person;
    for (auto& session : person.history.sessions) session.exercises.clear();
    EXPECT_THAT(person.hard(week("Mo squat 3 | Tu - | We squat 2")), Contains("recovery.within_72h"));
    EXPECT_THAT(person.hard(week("Mo squat 2 | Tu - | We squat 2")), Not(Contains("recovery.within_72h")));
    person.logged(28, "squat", 1);
    EXPECT_THAT(person.hard(week("Mo squat 3 | Tu - | We squat 2")), Not(Contains("recovery.within_72h")));
}

TEST(CheckRecovery, KnowsNothingNewWithoutFourWeeksOfLog) {
    Case person;
    person.history.sessions.clear();
    EXPECT_THAT(person.hard(week("Mo squat 3 | Tu - | We squat 2")), Not(Contains("recovery.within_72h")));
}

TEST(CheckRecovery, RestsTheMusclesOfATenderSpotForTwoDates) {
    Case person;
    PlanAdjustment adjustment{.cause = Cause::triggerPoints, .since = kMonday, .until = kMonday + Days{13}};
    adjustment.restedMuscles = {Muscle::quadriceps};
    person.request.adjustments = {adjustment};
    EXPECT_THAT(person.hard(week("Mo squat 2 | Tu - | We squat 2")), Contains("recovery.within_72h"));
    EXPECT_THAT(person.hard(week("Mo row 2 | Tu - | We row 2")), Not(Contains("recovery.within_72h")));
}

TEST(CheckRecovery, LooksBackOverTheLog) {
    EXPECT_THAT(Case().logged(1, "squat", 2).hard(week("Mo squat 2")), Contains("recovery.within_48h"));
    EXPECT_THAT(Case().logged(2, "squat", 2).hard(week("Mo squat 2")), Not(Contains("recovery.within_48h")));
    EXPECT_THAT(Case().logged(2, "squat", 6, 8).hard(week("Mo squat 2")), Contains("recovery.within_72h"));
}

TEST(CheckRecovery, CountsNoWarmUpSets) {
    Case person;
    auto session = aSession().on(kMonday - Days{1}).with("squat", 2, 8).build();
    session.exercises[0].sets[0].type = SetType::warmUp;
    EXPECT_THAT(person.add(session).hard(week("Mo squat 2")), Not(Contains("recovery.within_48h")));
}

TEST(CheckRecovery, NeverBlamesThePlanForTheLog) {
    const Case person = Case().logged(1, "squat", 2).logged(0, "squat", 2);
    EXPECT_THAT(person.hard(week("Mo squat 1")), Not(Contains("recovery.within_48h")));
    EXPECT_THAT(person.hard(week("Mo - | Tu squat 2")), Contains("recovery.within_48h"));
}

TEST(CheckRecovery, CountsAStandingPlanThatNobodyMarked) {
    Case person;
    person.history.plannedDays = week("Su squat 2", kMonday - Days{7}).days;
    EXPECT_THAT(person.hard(week("Mo squat 2")), Contains("recovery.within_48h"));
    person.history.plannedDays.back().blocks[1].mark = BlockMark::notDone;
    EXPECT_THAT(person.hard(week("Mo squat 2")), Not(Contains("recovery.within_48h")));
}

TEST(CheckRecovery, SeesASecondSessionOfTheDay) {
    EXPECT_THAT(Case().logged(0, "squat", 2).hard(week("Mo squat 2")), Contains("recovery.same_day"));
    EXPECT_THAT(Case().logged(0, "row", 2).hard(week("Mo squat 2")), Not(Contains("recovery.same_day")));
}

TEST(CheckRecovery, DoesNotCountABlockTwiceOnceItIsLogged) {
    Case person;
    auto plan = week("Mo squat 2");
    person.add(aSession().on(kMonday).with("squat", 2, 8).carryingOut(plan.days[0].blocks[1].id));
    EXPECT_THAT(person.hard(plan), Not(Contains("recovery.same_day")));
}

}  // namespace
}  // namespace limber::test
