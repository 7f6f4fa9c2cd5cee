// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/training/load.h"

#include <gtest/gtest.h>

#include <cmath>

#include "support/builders.h"

namespace limber::test {
namespace {

const Date kMonday = day(2026y / 11 / 16);

Session trained(int dayIndex, double rpe = 5, int minutes = 60) {
    return aSession().on(kMonday + Days(dayIndex)).of(SessionKind::strength, minutes).effortOf(rpe);
}

std::vector<DayLoad> week(std::vector<int> days) {
    std::vector<Session> sessions;
    for (const int index : days) sessions.push_back(trained(index));
    return dailyLoads(sessions, {kMonday, kMonday + Days(6)});
}

TEST(SessionLoad, IsEffortTimesMinutes) {
    EXPECT_DOUBLE_EQ(loadOf(trained(0, 7, 50))->units, 350.0);
    EXPECT_FALSE(loadOf(aSession()).has_value());
}

TEST(DailyLoads, AreUnknownWhereOneSessionIs) {
    std::vector<Session> sessions{trained(0), aSession().on(kMonday)};
    const auto days = dailyLoads(sessions, {kMonday, kMonday + Days(1)});
    EXPECT_FALSE(days[0].load.has_value());
    EXPECT_EQ(days[0].sessions, 2);
    EXPECT_DOUBLE_EQ(days[1].load->units, 0.0);
}

TEST(Ewma, FollowsTheFormulaWithLambdaTwoOverNPlusOne) {
    std::vector<DayLoad> days;
    for (int i = 0; i < 40; ++i) days.push_back({kMonday + Days(i), SessionLoad{i == 10 ? 400.0 : 100.0}, 1});
    const auto means = ewma(days);
    EXPECT_NEAR(means[9].acute, 100.0, 1e-9);
    EXPECT_NEAR(means[10].acute, 100.0 + 0.25 * 300.0, 1e-9);
    EXPECT_NEAR(means[10].chronic, 100.0 + 2.0 / 29.0 * 300.0, 1e-9);
    EXPECT_NEAR(means[12].acute, 100.0 + 0.25 * 300.0 * 0.75 * 0.75, 1e-9);
}

TEST(Ewma, GivesNoRatioInTheFirstFourWeeksNorWithoutLoad) {
    std::vector<DayLoad> days;
    for (int i = 0; i < 30; ++i) days.push_back({kMonday + Days(i), SessionLoad{50}, 1});
    const auto means = ewma(days);
    EXPECT_FALSE(means[27].ratio.has_value());
    EXPECT_NEAR(means[28].ratio.value(), 1.0, 1e-9);
    for (auto& each : days) each.load = SessionLoad{0};
    EXPECT_FALSE(ewma(days).back().ratio.has_value());
}

TEST(Ewma, StaysAsItWasOnADayOfUnknownLoad) {
    std::vector<DayLoad> days{{kMonday, SessionLoad{100}, 1}, {kMonday + Days(1), std::nullopt, 1}};
    const auto means = ewma(days);
    EXPECT_DOUBLE_EQ(means[1].acute, means[0].acute);
}

TEST(Monotony, OfEqualDaysIsAsTabulated) {
    EXPECT_NEAR(monotony(week({0, 2, 4})).value(), 0.87, 0.005);
    EXPECT_NEAR(monotony(week({0, 2, 4, 5})).value(), 1.15, 0.006);
    EXPECT_NEAR(monotony(week({0, 1, 2, 3, 4})).value(), 1.58, 0.005);
    EXPECT_NEAR(monotony(week({0, 1, 2, 3, 4, 5})).value(), 2.45, 0.005);
    EXPECT_DOUBLE_EQ(monotony(week({0, 1, 2, 3, 4, 5, 6})).value(), 4.0);
}

TEST(Monotony, NeedsThreeTrainingDaysAndKnownLoads) {
    EXPECT_FALSE(monotony(week({0, 2})).has_value());
    auto days = week({0, 2, 4});
    days[4].load.reset();
    EXPECT_FALSE(monotony(days).has_value());
}

TEST(DaysWithoutRest, CountTrainingButNotEasyWalking) {
    std::vector<Session> sessions{trained(0), trained(1), trained(2), trained(4)};
    sessions.push_back(aSession().on(kMonday + Days(3)).of(SessionKind::cardio, 40).effortOf(3));
    EXPECT_EQ(daysWithoutRest(sessions, kMonday + Days(2)), 3);
    EXPECT_EQ(daysWithoutRest(sessions, kMonday + Days(3)), 0);
    EXPECT_EQ(daysWithoutRest(sessions, kMonday + Days(4)), 1);
    EXPECT_EQ(longestRunWithoutRest(sessions, {kMonday, kMonday + Days(6)}), 3);
    EXPECT_EQ(longestRunWithoutRest(sessions, {kMonday + Days(1), kMonday + Days(6)}), 2);
}

}  // namespace
}  // namespace limber::test
