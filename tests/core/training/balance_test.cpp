// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/training/balance.h"

#include <gtest/gtest.h>

#include "limber/training/recovery.h"
#include "support/builders.h"

namespace limber::test {
namespace {

const Catalogue& catalogue() { return *builtInCatalogue(); }
const Date kMonday = day(2026y / 11 / 16);

TEST(TrunkBalance, CountsFlexionFullAndBracingHalf) {
    EXPECT_DOUBLE_EQ(abdominalWeight(*catalogue().exercise("sit_up")), 1.0);
    EXPECT_DOUBLE_EQ(abdominalWeight(*catalogue().exercise("front_plank")), 0.5);
    EXPECT_DOUBLE_EQ(abdominalWeight(*catalogue().exercise("dead_bug")), 0.5);
    EXPECT_DOUBLE_EQ(abdominalWeight(*catalogue().exercise("pallof_press")), 0.5);
    EXPECT_DOUBLE_EQ(abdominalWeight(*catalogue().exercise("bird_dog")), 0.0);
    EXPECT_DOUBLE_EQ(abdominalWeight(*catalogue().exercise("push_up")), 0.0);
}

TEST(TrunkBalance, CountsSquatsAndHingesForTheBackAsIndirect) {
    EXPECT_DOUBLE_EQ(extensorWeight(*catalogue().exercise("back_extension")), 1.0);
    EXPECT_DOUBLE_EQ(extensorWeight(*catalogue().exercise("bird_dog")), 1.0);
    EXPECT_DOUBLE_EQ(extensorWeight(*catalogue().exercise("deadlift")), 0.5);
    EXPECT_DOUBLE_EQ(extensorWeight(*catalogue().exercise("goblet_squat")), 0.5);
    EXPECT_DOUBLE_EQ(extensorWeight(*catalogue().exercise("bench_press")), 0.0);
}

TEST(TrunkBalance, IsTheRatioOfWeightedSets) {
    const Session session = aSession().with("sit_up", 4, 12).withHolds("front_plank", 2, 30).with("back_squat", 4, 5);
    const Balance balance = balanceOf(session, catalogue());
    EXPECT_DOUBLE_EQ(balance.abdominalSets, 5.0);
    EXPECT_DOUBLE_EQ(balance.extensorSets, 2.0);
    EXPECT_DOUBLE_EQ(balance.directExtensorSets, 0.0);
    EXPECT_DOUBLE_EQ(balance.abdominalToExtensor().value(), 2.5);
    EXPECT_FALSE(Balance{}.abdominalToExtensor().has_value());
}

TEST(PushPullBalance, CountsSetsOfEither) {
    const Session session =
        aSession().with("bench_press", 6, 8).with("seated_cable_row", 3, 10).with("face_pull", 1, 12);
    const Balance balance = balanceOf(session, catalogue());
    EXPECT_DOUBLE_EQ(balance.pushToPull().value(), 1.5);
}

TEST(SideBalance, ComparesTheBusierSideWithTheOther) {
    Session session = aSession().withHolds("side_plank", 5, 30);
    for (std::size_t i = 0; i < 5; ++i) session.exercises[0].sets[i].side = i < 3 ? Side::right : Side::left;
    EXPECT_DOUBLE_EQ(balanceOf(session, catalogue()).sideRatio().value(), 1.5);
}

std::vector<DaySets> days(std::vector<int> deadliftDays) {
    std::vector<Session> sessions;
    for (const int index : deadliftDays)
        sessions.push_back(aSession().on(kMonday + Days(index)).effortOf(8).with("deadlift", 6, 5));
    return setsPerDay(sessions, {kMonday, kMonday + Days(13)}, catalogue());
}

TEST(Recovery, NamesTheLastDateAMuscleWasWorked) {
    const auto last = lastWorked(days({0, 3}), kMonday + Days(3));
    EXPECT_EQ(last[Muscle::erectorSpinae], kMonday);
    EXPECT_FALSE(last[Muscle::chest].has_value());
}

TEST(Recovery, ShareWithoutADayBetween) {
    EXPECT_DOUBLE_EQ(shareWithoutRecovery(days({0, 1, 2, 3, 4, 7}), Muscle::erectorSpinae).value(), 0.8);
    EXPECT_DOUBLE_EQ(shareWithoutRecovery(days({0, 2, 4}), Muscle::erectorSpinae).value(), 0.0);
    EXPECT_FALSE(shareWithoutRecovery(days({0}), Muscle::erectorSpinae).has_value());
}

TEST(Recovery, AsksFor72HoursAfterSixHardDirectSets) {
    EXPECT_TRUE(needs72h(days({0})[0].sets, Muscle::erectorSpinae));
    EXPECT_FALSE(needs72h(days({0})[0].sets, Muscle::quadriceps));
}

}  // namespace
}  // namespace limber::test
