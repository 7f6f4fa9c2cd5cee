// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/insight/effects.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/insight/simulated_log.h"
#include "support/builders.h"

namespace limber::test {
namespace {

const Catalogue& catalogue() { return *builtInCatalogue(); }

std::optional<Effect> stretchingEffect(const History& history) {
    const auto effects = personalEffects(history, history.checkIns.back().date, catalogue(), builtInNetwork());
    for (const auto& effect : effects)
        if (effect.habit == Habit::stretchingAfter) return effect;
    return std::nullopt;
}

/// How 1,000 people's stretching is labelled, and how often the interval holds the truth.
struct Rates {
    double strong = 0;
    double found = 0;  ///< fairly consistent or strong, on the right side
    double covered = 0;
};

Rates ratesOf(int sessions, bool onLightDays, std::optional<double> fixedEffect) {
    constexpr int kPeople = 1000;
    Random random(Seed{20261129});
    Rates rates;
    for (int i = 0; i < kPeople; ++i) {
        const double truth = fixedEffect ? *fixedEffect : random.normal(0, 0.75);
        const auto effect = stretchingEffect(simulatedLog(random, sessions, {truth, onLightDays, 0, 0}));
        if (!effect || !effect->effect) continue;
        const bool consistent = effect->label >= EffectLabel::fairlyConsistent;
        if (effect->label == EffectLabel::strong) rates.strong += 1.0 / kPeople;
        if (consistent && (*effect->effect < 0) == (truth < 0)) rates.found += 1.0 / kPeople;
        if (*effect->low <= truth && truth <= *effect->high) rates.covered += 1.0 / kPeople;
    }
    return rates;
}

TEST(PersonalEffects, SeldomClaimAnEffectThatLoadMadeUp) {
    for (const int sessions : {20, 60}) {
        const auto rates = ratesOf(sessions, true, 0.0);
        RecordProperty("strong_of_nothing_" + std::to_string(sessions), std::to_string(rates.strong));
        EXPECT_LE(rates.strong, 0.05) << sessions;
    }
}

TEST(PersonalEffects, FindTwoPointsInThirtySessionsAndOneInSixty) {
    const double two = ratesOf(30, false, -2.0).found;
    const double one = ratesOf(60, false, -1.0).found;
    RecordProperty("two_points_30", std::to_string(two));
    RecordProperty("one_point_60", std::to_string(one));
    EXPECT_GE(two, 0.85);
    EXPECT_GE(one, 0.70);
}

TEST(PersonalEffects, IntervalsCoverEffectsOfThePriorAsOftenAsTheySay) {
    const double covered = ratesOf(30, false, std::nullopt).covered;
    RecordProperty("coverage_30", std::to_string(covered));
    EXPECT_GE(covered, 0.75);
    EXPECT_LE(covered, 0.85);
}

TEST(PersonalEffects, AreTooEarlyBelowTwelveSessions) {
    Random random(Seed{1});
    const auto effect = stretchingEffect(simulatedLog(random, 11, {-2, false, 0, 0}));
    ASSERT_TRUE(effect);
    EXPECT_EQ(effect->label, EffectLabel::tooEarly);
    EXPECT_FALSE(effect->effect);
}

TEST(PersonalEffects, CarryTheRawPointsAndTheMissingMornings) {
    Random random(Seed{2});
    auto history = simulatedLog(random, 30, {-2, false, 0, 0});
    history.checkIns.erase(history.checkIns.begin() + 3);
    const auto effect = stretchingEffect(history);
    ASSERT_TRUE(effect);
    EXPECT_EQ(effect->points.size(), 29U);
    EXPECT_EQ(effect->sessionsWith + effect->sessionsWithout, 29);
    EXPECT_EQ(effect->missingMornings, 1);
}

TEST(PersonalEffects, UseTheRiseWhereMorningsAreMissing) {
    Random random(Seed{3});
    auto history = simulatedLog(random, 30, {-2, false, 0, 0});
    history.checkIns.clear();
    for (auto& session : history.sessions) {
        session.tightnessBefore = tightness(2);
        session.tightnessAfter = tightness(session.stretchedAfterMinutes.value() > 0 ? 2 : 5);
    }
    const auto effects = personalEffects(history, history.sessions.back().date, catalogue(), builtInNetwork());
    ASSERT_FALSE(effects.empty());
    EXPECT_FALSE(effects.front().nextMorning);
    EXPECT_EQ(effects.front().habit, Habit::stretchingAfter);
    EXPECT_LT(effects.front().effect.value(), -1);
}

TEST(PersonalEffects, DoNotBlameHeatForTheTightnessThatItAnswers) {
    Random random(Seed{5});
    History history;
    for (int i = 0; i < 80; ++i) {
        const double after = random.normal(5, 2);
        const Date date = day(2026y / 1 / 1) + Days(2 * i);
        auto session = aSession().on(date).effortOf(6).tight(2, std::clamp(after, 0.0, 10.0)).build();
        const bool heat = random.chance(after > 5 ? 0.8 : 0.1);
        if (heat) session.treatments.push_back({"heat_pack", date, std::nullopt, 20, std::nullopt});
        history.sessions.push_back(session);
        const double morning = 0.8 * after - (heat ? 1.0 : 0.0) + random.normal(0, 1);
        history.checkIns.push_back(aCheckIn(date + Days(1), std::clamp(morning, 0.0, 10.0)));
    }
    const auto effects = personalEffects(history, history.checkIns.back().date, catalogue(), builtInNetwork());
    const auto heat =
        std::find_if(effects.begin(), effects.end(), [](const Effect& effect) { return effect.habit == Habit::heat; });
    ASSERT_NE(heat, effects.end());
    EXPECT_LT(heat->effect.value(), -0.3);
}

TEST(FindingOfTheWeek, StaysTheSameFromMondayToSunday) {
    Random random(Seed{4});
    const auto history = simulatedLog(random, 60, {-2, false, 0, 0});
    const Date monday = weekStart(history.sessions[50].date);
    const auto first = findingOfTheWeek(history, monday, catalogue(), builtInNetwork());
    ASSERT_TRUE(first);
    for (int later = 1; later < 7; ++later) {
        const auto finding = findingOfTheWeek(history, monday + Days(later), catalogue(), builtInNetwork());
        ASSERT_TRUE(finding);
        EXPECT_EQ(finding->habit, first->habit);
        EXPECT_EQ(finding->effect, first->effect);
    }
}

TEST(LabelOf, FollowsTheLimits) {
    const auto& network = builtInNetwork();
    EXPECT_EQ(labelOf(0.6, 40, network), EffectLabel::noClearDifference);
    EXPECT_EQ(labelOf(0.2, 40, network), EffectLabel::leaning);
    EXPECT_EQ(labelOf(0.91, 40, network), EffectLabel::fairlyConsistent);
    EXPECT_EQ(labelOf(0.02, 40, network), EffectLabel::strong);
    EXPECT_EQ(labelOf(0.98, 19, network), EffectLabel::fairlyConsistent);
}

}  // namespace
}  // namespace limber::test
