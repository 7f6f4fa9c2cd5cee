// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/training/regression.h"

#include <gtest/gtest.h>

#include <cmath>

#include "limber/base/random.h"
#include "support/builders.h"

namespace limber::test {
namespace {

const HabitPriors kPriors{{0, 0.75}, {0.2, 0.3}, 1.0, 1.0, {4, 2.25}};

TEST(Regression, EqualsTheScalarConjugateUpdateByHand) {
    const std::vector<double> rows{1, 1, 1};
    const std::vector<double> outcomes{2, 3, 4};
    const auto posterior = regress(rows, outcomes, std::vector<CoefficientPrior>{{0, 1}}, {4, 2});
    // Prior precision 2 / 1, so the mean is 9 / (3 + 2); shape 2 + 3/2; rate 2 (2 - 1) + (29 - 9 * 9 / 5) / 2.
    const double rate = 2.0 + 0.5 * (29.0 - 81.0 / 5.0);
    ASSERT_EQ(posterior.size(), 1U);
    EXPECT_NEAR(posterior[0].mean, 1.8, 1e-12);
    EXPECT_NEAR(posterior[0].scale, std::sqrt(rate / 3.5 / 5.0), 1e-12);
    EXPECT_NEAR(posterior[0].degreesOfFreedom, 7.0, 1e-12);
}

TEST(Regression, GivesBackThePriorWithoutData) {
    const auto posterior = regress({}, {}, std::vector<CoefficientPrior>{{0.5, 2}}, {6, 1});
    EXPECT_NEAR(posterior[0].mean, 0.5, 1e-12);
    EXPECT_NEAR(posterior[0].degreesOfFreedom, 6.0, 1e-12);
    EXPECT_NEAR(posterior[0].probabilityBelow(0.5), 0.5, 1e-12);
    EXPECT_NEAR(posterior[0].quantile(posterior[0].probabilityBelow(1.3)), 1.3, 1e-9);
}

std::vector<HabitDay> simulated(Random& random, int count, double effect, bool habitOnLightDays) {
    std::vector<HabitDay> days;
    for (int i = 0; i < count; ++i) {
        HabitDay each;
        each.date = day(2026y / 1 / 1) + Days(2 * i);
        each.load = random.normal(300, 100);
        each.habit = habitOnLightDays ? each.load + random.normal(0, 50) < 300 : random.chance(0.5);
        each.outcome = 4 + 0.8 * (each.load - 300) / 100 + (each.habit ? effect : 0) + random.normal(0, 1.5);
        days.push_back(each);
    }
    return days;
}

TEST(HabitEffect, NeedsEnoughDaysOnEitherSide) {
    Random random(Seed{3});
    auto days = simulated(random, 20, 0, false);
    for (auto& each : days) each.habit = false;
    for (std::size_t i = 0; i < 3; ++i) days[i].habit = true;
    EXPECT_FALSE(habitEffect(days, kPriors, 4).has_value());
    days[3].habit = true;
    EXPECT_TRUE(habitEffect(days, kPriors, 4).has_value());
}

TEST(HabitEffect, FindsALargeEffectAndIsShrunkTowardsNone) {
    Random random(Seed{5});
    double sum = 0;
    for (int run = 0; run < 200; ++run) sum += habitEffect(simulated(random, 40, 2, false), kPriors, 4)->mean / 200;
    EXPECT_GT(sum, 1.2);
    EXPECT_LT(sum, 2.0);
}

TEST(HabitEffect, IsNotMisledByAHabitOfLightDays) {
    Random random(Seed{7});
    int claims = 0;
    for (int run = 0; run < 400; ++run) {
        const auto effect = habitEffect(simulated(random, 60, 0, true), kPriors, 4);
        if (effect->probabilityBelow(0) > 0.95) ++claims;
    }
    EXPECT_LE(claims, 20) << "at most 5 % of histories without an effect";
}

}  // namespace
}  // namespace limber::test
