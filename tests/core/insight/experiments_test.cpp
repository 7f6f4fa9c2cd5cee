// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/insight/experiments.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "core/insight/simulated_log.h"
#include "support/builders.h"

namespace limber::test {
namespace {

const Catalogue& catalogue() { return *builtInCatalogue(); }
const Date kStart = day(2026y / 1 / 1);

Experiment drawn(std::uint64_t seed, int cycles = 4) {
    return drawExperiment("e", Habit::stretchingAfter, 1.0, kStart, cycles, Seed{seed}, builtInNetwork());
}

TEST(Experiment, HasBothSidesInEveryCycleAndAnOrderDrawnAtRandom) {
    std::set<std::vector<bool>> orders;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const auto experiment = drawn(seed);
        ASSERT_EQ(experiment.blocks.size(), 8U);
        for (std::size_t cycle = 0; cycle < 8; cycle += 2)
            EXPECT_NE(experiment.blocks[cycle], experiment.blocks[cycle + 1]);
        orders.insert(experiment.blocks);
        EXPECT_EQ(drawn(seed), experiment);
    }
    EXPECT_GT(orders.size(), 8U);
}

TEST(Experiment, NeedsMoreCyclesForASmallerEffect) {
    EXPECT_EQ(cyclesNeeded(3, builtInNetwork()), 4);
    int previous = 4;
    for (const double hoped : {2.0, 1.5, 1.0, 0.5}) {
        const int cycles = cyclesNeeded(hoped, builtInNetwork());
        EXPECT_GE(cycles, previous);
        previous = cycles;
    }
    EXPECT_GT(previous, 4);
}

TEST(Experiment, SaysWhatTheNextDayIsAndWhenItIsOver) {
    Random random(Seed{7});
    const auto experiment = drawn(3);
    for (const int done : {0, 3, 4, 17, 31}) {
        const auto history = simulatedLog(random, done, {}, &experiment);
        const auto state = stateOf(experiment, history, kStart + Days(100), catalogue(), builtInNetwork());
        EXPECT_EQ(state.daysDone, done);
        EXPECT_EQ(state.daysFollowed, done);
        EXPECT_FALSE(state.finished);
        EXPECT_EQ(state.today, std::optional<bool>(experiment.blocks[static_cast<std::size_t>(done / 4)]));
    }
    const auto whole = simulatedLog(random, 32, {}, &experiment);
    const auto state = stateOf(experiment, whole, kStart + Days(100), catalogue(), builtInNetwork());
    EXPECT_TRUE(state.finished);
    EXPECT_FALSE(state.today);
}

TEST(Experiment, CountsNothingAfterItWasStopped) {
    Random random(Seed{7});
    auto experiment = drawn(3);
    const auto history = simulatedLog(random, 32, {-2, false, 0, 0}, &experiment);
    experiment.stopped = kStart + Days(19);
    const auto state = stateOf(experiment, history, kStart + Days(100), catalogue(), builtInNetwork());
    EXPECT_EQ(state.daysDone, 10);
    EXPECT_TRUE(state.finished);
}

TEST(Experiment, GivesTheMeanOfTheCyclesWorkedByHand) {
    auto experiment = drawn(1);
    experiment.blocks = {true, false, false, true};
    History history;
    // Cycle 1: with 2, 2, 2, 2, without 9 (dropped), 5, 5, 5. Cycle 2: without 4, 4, 4, 4, with 9 (dropped), 3, 3, 3.
    const std::vector<double> mornings{2, 2, 2, 2, 9, 5, 5, 5, 4, 4, 4, 4, 9, 3, 3, 3};
    for (std::size_t i = 0; i < mornings.size(); ++i) {
        const Date date = kStart + Days(2 * static_cast<int>(i));
        history.sessions.push_back(aSession().on(date).effortOf(6));
        history.checkIns.push_back(aCheckIn(date + Days(1), mornings[i]));
    }
    const auto result = resultOf(experiment, history, kStart + Days(60), catalogue(), builtInNetwork());
    ASSERT_TRUE(result.effect);
    EXPECT_EQ(result.cycles, 2);
    EXPECT_EQ(result.readings, 14);
    EXPECT_NEAR(result.effect->effect.value(), (2.0 - 5.0 + 3.0 - 4.0) / 2.0, 1e-9);
    EXPECT_EQ(result.effect->label, EffectLabel::tooEarly);  // two cycles are not four
    // Differences -3 and -1: standard error 1, t(1) at 0.9 is 3.0777.
    EXPECT_NEAR(result.effect->low.value(), -2.0 - 3.0776835, 1e-6);
}

/// The days of the schedule in turn; what is logged of the habit by its side and number.
template <class Logged>
History followedAs(const Experiment& experiment, Logged logged) {
    History history;
    for (int i = 0; i < experiment.days(); ++i) {
        const bool with = experiment.blocks[static_cast<std::size_t>(i / experiment.daysABlock)];
        const Date date = kStart + Days(2 * i);
        Session session = aSession().on(date).effortOf(6);
        session.stretchedAfterMinutes = logged(with, i);
        history.sessions.push_back(session);
        history.checkIns.push_back(aCheckIn(date + Days(1), with ? 2 : 5));
    }
    return history;
}

TEST(Experiment, ThatWasHardlyFollowedHasNoLabel) {
    using Minutes = std::optional<int>;
    const auto experiment = drawn(1);
    const auto read = [&](auto logged) {
        const auto history = followedAs(experiment, logged);
        const auto& network = builtInNetwork();
        const auto state = stateOf(experiment, history, kStart + Days(100), catalogue(), network);
        const auto result = resultOf(experiment, history, kStart + Days(100), catalogue(), network);
        EXPECT_EQ(result.effect->label > EffectLabel::tooEarly, state.followedEnough);
        return state;
    };
    const auto asDrawn = [](bool with, int) { return Minutes(with ? 10 : 0); };
    EXPECT_TRUE(read(asDrawn).followedEnough);
    EXPECT_TRUE(read([](bool with, int day) {
                    return with || day % 5 == 0 ? Minutes(with ? 10 : 0) : Minutes();
                }).followedEnough)
        << "days without may say nothing";
    const auto tenOf32 = read([](bool with, int day) { return Minutes(with == (day % 3 == 0) ? 10 : 0); });
    EXPECT_FALSE(tenOf32.followedEnough);
    EXPECT_LT(tenOf32.daysFollowed, 16);
    EXPECT_FALSE(read([](bool with, int day) { return Minutes(with && day % 2 == 0 ? 10 : 0); }).followedEnough)
        << "half of the days with it";
    EXPECT_FALSE(read([](bool with, int day) { return Minutes(with || day % 5 < 3 ? 10 : 0); }).followedEnough)
        << "most of the days without it had it too";
    EXPECT_FALSE(read([](bool, int) { return Minutes(); }).followedEnough) << "the log does not say";
}

TEST(Experiment, IsUnbiasedUnderConfoundingTrendAndCarryOver) {
    const SimulatedPerson person{-1.0, true, 3.0, -0.4};
    constexpr int kPeople = 2000;
    Random random(Seed{99});
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < kPeople; ++i) {
        const auto experiment = drawn(static_cast<std::uint64_t>(i) + 1);
        const auto history = simulatedLog(random, experiment.days(), person, &experiment);
        const auto result = resultOf(experiment, history, kStart + Days(100), catalogue(), builtInNetwork());
        const double estimate = result.effect->effect.value();
        sum += estimate;
        squares += estimate * estimate;
    }
    const double mean = sum / kPeople;
    const double error = std::sqrt((squares / kPeople - mean * mean) / kPeople);
    RecordProperty("mean_estimate", std::to_string(mean));
    // Within a block the day before was in the same state, so its carry-over belongs to the effect of a block; and so
    // does what yesterday's effect leaves of itself: -1.4 / (1 - 0.3) were the block endless, clipped at 0 and 10.
    EXPECT_LT(mean + 3 * error, -1.2);
    EXPECT_GT(mean - 3 * error, -2.0);
}

TEST(Experiment, FindsNothingWhereThereIsNothingDespiteTrendAndConfounding) {
    constexpr int kPeople = 2000;
    Random random(Seed{98});
    double sum = 0;
    double squares = 0;
    int strong = 0;
    for (int i = 0; i < kPeople; ++i) {
        const auto experiment = drawn(static_cast<std::uint64_t>(i) + 1);
        const auto history = simulatedLog(random, experiment.days(), {0, true, 3.0, 0}, &experiment);
        const auto result = resultOf(experiment, history, kStart + Days(100), catalogue(), builtInNetwork());
        const double estimate = result.effect->effect.value();
        sum += estimate;
        squares += estimate * estimate;
        if (result.effect->label == EffectLabel::strong) ++strong;
    }
    const double mean = sum / kPeople;
    const double error = std::sqrt((squares / kPeople - mean * mean) / kPeople);
    RecordProperty("mean_of_nothing", std::to_string(mean));
    RecordProperty("strong_of_nothing", std::to_string(strong));
    EXPECT_LT(std::abs(mean), 3 * error);
    EXPECT_LE(strong, 130);  // one in twenty by design, and three standard errors of counting
}

}  // namespace
}  // namespace limber::test
