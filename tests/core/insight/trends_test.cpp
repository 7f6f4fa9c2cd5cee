// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/insight/trends.h"

#include <gtest/gtest.h>

#include "support/builders.h"

namespace limber::test {
namespace {

const Catalogue& catalogue() { return *builtInCatalogue(); }
constexpr DateRange kAlways{Date{Days(0)}, Date{Days(40000)}};

TEST(TrendDays, RunFromTheFirstLoggedDateToTheLastAndKeepGaps) {
    History history;
    history.sessions.push_back(aSession().on(2026y / 11 / 2).effortOf(6).tight(2, 5).stretchedAfter(10));
    history.sessions.push_back(aSession().on(2026y / 11 / 6).with("deadlift", 3, 5, 80));
    history.checkIns.push_back(aCheckIn(day(2026y / 11 / 3), 4));
    const auto days = trendDays(history, kAlways, catalogue());
    ASSERT_EQ(days.size(), 5U);
    EXPECT_EQ(days[0].tightnessBefore, 2.0);
    EXPECT_EQ(days[0].tightnessAfter, 5.0);
    EXPECT_EQ(days[0].tightnessNextMorning, 4.0);
    EXPECT_EQ(days[0].load, 6.0 * 45);
    EXPECT_EQ(days[0].stretchingMinutes, 10);
    EXPECT_FALSE(days[1].tightnessAfter);
    EXPECT_FALSE(days[1].load);
    EXPECT_FALSE(days[4].load);  // no RPE
    EXPECT_TRUE(days[4].hard);
    EXPECT_GT(days[4].extensorSets.value(), 0);
}

TEST(TrendDays, OfARangeAreAPartOfTheWhole) {
    History history;
    for (int i = 0; i < 60; ++i)
        history.sessions.push_back(aSession().on(day(2026y / 8 / 1) + Days(2 * i)).effortOf(5 + i % 4));
    const auto whole = trendDays(history, kAlways, catalogue());
    const DateRange range{day(2026y / 9 / 10), day(2026y / 9 / 20)};
    const auto part = trendDays(history, range, catalogue());
    ASSERT_EQ(part.size(), 11U);
    const auto skipped = static_cast<std::size_t>(daysBetween(whole.front().date, range.first));
    for (std::size_t i = 0; i < part.size(); ++i) {
        EXPECT_EQ(part[i].acuteLoad, whole[skipped + i].acuteLoad);
        EXPECT_EQ(part[i].chronicLoad, whole[skipped + i].chronicLoad);
    }
}

TEST(TrendDays, AreNoneForAnEmptyLog) { EXPECT_TRUE(trendDays({}, kAlways, catalogue()).empty()); }

TEST(TrendWeeks, CountSetsStretchingRestAndWhatWasDoneOfThePlan) {
    History history;
    auto done = aWorkoutBlock("back_squat", 3, 5);
    done.id = BlockId{"a"};
    auto left = aWorkoutBlock("bench_press", 3, 5);
    left.id = BlockId{"b"};
    history.plannedDays = aPlan(day(2026y / 11 / 2), {{0, done}, {2, left}}).days;
    history.sessions.push_back(
        aSession().on(2026y / 11 / 2).with("back_squat", 3, 5, 60).carryingOut(BlockId{"a"}).stretchedAfter(8));
    history.checkIns.push_back(aCheckIn(day(2026y / 11 / 8), 1));
    const auto weeks = trendWeeks(history, kAlways, catalogue());
    ASSERT_EQ(weeks.size(), 1U);
    EXPECT_EQ(weeks[0].monday, day(2026y / 11 / 2));
    EXPECT_EQ(weeks[0].effectiveSets[Muscle::quadriceps], 3.0);
    EXPECT_EQ(weeks[0].plannedBlocks, 2);
    EXPECT_EQ(weeks[0].doneBlocks, 1);
    EXPECT_EQ(weeks[0].stretchingDays, 1);
    EXPECT_EQ(weeks[0].restDays, 6);
}

}  // namespace
}  // namespace limber::test
