// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/training/regression.h"

#include <gtest/gtest.h>

#include <cmath>
#include <utility>
#include <vector>

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

/// Solves a x = b by Gauss-Jordan elimination with pivoting, apart from the library under test.
std::vector<double> solved(std::vector<std::vector<double>> a, std::vector<double> b) {
    const std::size_t n = b.size();
    for (std::size_t column = 0; column < n; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column; row < n; ++row)
            if (std::abs(a[row][column]) > std::abs(a[pivot][column])) pivot = row;
        std::swap(a[column], a[pivot]);
        std::swap(b[column], b[pivot]);
        for (std::size_t row = 0; row < n; ++row) {
            if (row == column) continue;
            const double factor = a[row][column] / a[column][column];
            for (std::size_t k = 0; k < n; ++k) a[row][k] -= factor * a[column][k];
            b[row] -= factor * b[column];
        }
    }
    for (std::size_t i = 0; i < n; ++i) b[i] /= a[i][i];
    return b;
}

TEST(Regression, EqualsAnEliminationWrittenSeparately) {
    Random random(Seed{11});
    const std::vector<CoefficientPrior> priors{{0, 0.75}, {0.2, 0.3}, {0, 1}, {4, 10}};
    const NoisePrior noise{4, 2.25};
    const std::size_t k = priors.size();
    std::vector<double> rows;
    std::vector<double> outcomes;
    for (int i = 0; i < 25; ++i) {
        for (std::size_t j = 0; j + 1 < k; ++j) rows.push_back(random.normal(0, 1));
        rows.push_back(1);
        outcomes.push_back(random.normal(4, 2));
    }
    std::vector<std::vector<double>> precision(k, std::vector<double>(k, 0));
    std::vector<double> right(k, 0);
    for (std::size_t j = 0; j < k; ++j) {
        const double prior = noise.variance / (priors[j].deviation * priors[j].deviation);
        precision[j][j] = prior;
        right[j] = prior * priors[j].mean;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            right[j] += rows[i * k + j] * outcomes[i];
            for (std::size_t l = 0; l < k; ++l) precision[j][l] += rows[i * k + j] * rows[i * k + l];
        }
    }
    const auto mean = solved(precision, right);
    double rate = noise.variance * (noise.degrees / 2 - 1);
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        double left = outcomes[i];
        for (std::size_t j = 0; j < k; ++j) left -= rows[i * k + j] * mean[j];
        rate += 0.5 * left * left;
    }
    for (std::size_t j = 0; j < k; ++j) {
        const double away = (mean[j] - priors[j].mean) / priors[j].deviation;
        rate += 0.5 * noise.variance * away * away;
    }
    const double shape = noise.degrees / 2 + static_cast<double>(outcomes.size()) / 2;
    const auto posterior = regress(rows, outcomes, priors, noise);
    for (std::size_t j = 0; j < k; ++j) {
        std::vector<double> unit(k, 0);
        unit[j] = 1;
        EXPECT_NEAR(posterior[j].mean, mean[j], 1e-9);
        EXPECT_NEAR(posterior[j].scale, std::sqrt(rate / shape * solved(precision, unit)[j]), 1e-9);
        EXPECT_NEAR(posterior[j].degreesOfFreedom, 2 * shape, 1e-9);
    }
}

TEST(HabitEffect, HoldsTheOtherHabitsEqual) {
    Random random(Seed{12});
    std::vector<HabitDay> days;
    for (int i = 0; i < 60; ++i) {
        HabitDay each;
        each.date = day(2026y / 1 / 1) + Days(2 * i);
        const bool other = random.chance(0.5);
        each.habit = random.chance(other ? 0.85 : 0.15);  // goes along with the other, which alone matters
        each.others = {other};
        each.outcome = 5 + (other ? -2 : 0) + random.normal(0, 1);
        days.push_back(each);
    }
    const double held = habitEffect(days, kPriors, 4)->mean;
    for (auto& each : days) each.others.clear();
    const double alone = habitEffect(days, kPriors, 4)->mean;
    EXPECT_LT(alone, -0.8);
    EXPECT_GT(held, alone / 2);  // the priors leave each a share of what goes along with both
}

}  // namespace
}  // namespace limber::test
