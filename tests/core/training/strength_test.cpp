// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/training/strength.h"

#include <gtest/gtest.h>

#include "support/builders.h"

namespace limber::test {
namespace {

TEST(OneRepMax, IsEpleysEstimate) {
    EXPECT_NEAR(oneRepMaxKg(kilograms(100), 5).value(), 116.6667, 1e-3);
    EXPECT_EQ(oneRepMaxKg(kilograms(100), 1), 100.0);
    EXPECT_FALSE(oneRepMaxKg(kilograms(100), 13));
    EXPECT_FALSE(oneRepMaxKg(kilograms(100), 0));
    EXPECT_FALSE(oneRepMaxKg(kilograms(0), 5));
}

TEST(StrengthOf, KeepsTheBestSetOfADate) {
    const std::vector<Session> sessions{
        aSession().on(2026y / 11 / 2).with("deadlift", 2, 5, 100).with("deadlift", 1, 1, 110),
        aSession().on(2026y / 11 / 9).with("deadlift", 1, 3, 120).with("bench_press", 3, 8, 60)};
    const auto points = strengthOf(sessions, "deadlift");
    ASSERT_EQ(points.size(), 2U);
    EXPECT_EQ(points[0].loadKg, 100);
    EXPECT_EQ(points[0].reps, 5);
    EXPECT_NEAR(points[1].oneRepMaxKg, 132, 1e-9);
    EXPECT_EQ(loadedExercises(sessions), (std::vector<std::string>{"deadlift", "bench_press"}));
}

}  // namespace
}  // namespace limber::test
