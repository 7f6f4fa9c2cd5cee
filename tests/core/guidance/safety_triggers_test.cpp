// SPDX-License-Identifier: GPL-3.0-or-later
// What the log itself gives the safety gate reason to ask or to leave alone.
#include <gtest/gtest.h>

#include "core/guidance/guidance_case.h"

namespace limber::test {
namespace {

using Q = SafetyQuestion;

GuidanceCase afterHardBackWork(double before, double after) {
    auto c = screened(kToday - Days(20));
    c.add(aSession().on(kToday).effortOf(8).with("back_extension", 4, 12).tight(before, after));
    return c;
}

TEST(DelayedCheck, AsksAfterDirectBackWorkWithSevenOrARiseOfThree) {
    EXPECT_TRUE(asks(afterHardBackWork(6, 7).safety(), Q::swollenNumbBackAfterTraining));
    EXPECT_TRUE(asks(afterHardBackWork(2, 5).safety(), Q::darkUrine));
    EXPECT_TRUE(says(afterHardBackWork(2, 5).safety(), "safety.delayed_check"));
    EXPECT_TRUE(afterHardBackWork(4, 6.9).safety().askNow.empty());
    EXPECT_EQ(afterHardBackWork(6, 7).safety().level, SafetyLevel::clear);
    auto noBackWork = screened(kToday - Days(20));
    noBackWork.add(aSession().on(kToday).with("bench_press", 4, 8).tight(2, 8));
    EXPECT_TRUE(noBackWork.safety().askNow.empty());
}

TEST(DelayedCheck, SeesTheNextMorningToo) {
    auto c = afterHardBackWork(3, 4);
    EXPECT_TRUE(c.safety().askNow.empty());
    c.today = kToday + Days(1);
    c.add(aCheckIn(c.today, 8));
    EXPECT_TRUE(asks(c.safety(), Q::swollenNumbBackAfterTraining));
}

TEST(DelayedCheck, AsksOnceOnTheDayAndOnceMoreTheNextMorning) {
    auto c = afterHardBackWork(2, 8);
    c.add(aClearScreen(kToday));
    EXPECT_TRUE(c.safety().askNow.empty());
    c.today = kToday + Days(1);
    EXPECT_TRUE(asks(c.safety(), Q::darkUrine)) << "signs come 6 to 12 hours later";
    c.add(aClearScreen(c.today));
    EXPECT_TRUE(c.safety().askNow.empty());
}

TEST(DelayedCheck, AsksAgainAfterAReadingThatTheAnswersDidNotKnow) {
    auto c = afterHardBackWork(1, 4);
    c.today = kToday + Days(1);
    c.add(aClearScreen(c.today));
    EXPECT_TRUE(c.safety().askNow.empty());
    c.today = kToday + Days(2);
    c.add(aCheckIn(c.today, 9));
    EXPECT_TRUE(asks(c.safety(), Q::swollenNumbBackAfterTraining));
}

TEST(DelayedCheck, TakesSetsThatNobodyTypedInAndSumsOfSmallOnesForBackWork) {
    auto unknown = screened(kToday - Days(20));
    unknown.add(aSession().on(kToday).tight(1, 10));
    EXPECT_TRUE(asks(unknown.safety(), Q::darkUrine));
    auto mixed = screened(kToday - Days(20));
    mixed.add(aSession().on(kToday).effortOf(8).with("deadlift", 1, 20).with("back_squat", 5, 5).tight(1, 10));
    EXPECT_TRUE(asks(mixed.safety(), Q::darkUrine));
}

TEST(DelayedCheck, LapsesAfterAWeek) {
    auto c = afterHardBackWork(2, 8);
    c.today = kToday + Days(6);
    EXPECT_FALSE(c.safety().askNow.empty());
    c.today = kToday + Days(7);
    EXPECT_TRUE(c.safety().askNow.empty());
}

TEST(Spreading, AsksWithholdsPressureAndEndsWhenItNoLongerSpreads) {
    auto c = screened(kToday - Days(20));
    Session session = aSession().on(kToday - Days(1)).tenderAt(Region::lowerBackLeft);
    session.tenderSpots[0].spreads = true;
    c.add(session);
    const auto state = c.safety();
    EXPECT_TRUE(asks(state, Q::legNumbnessOrWeakness));
    EXPECT_TRUE(state.limits.noPressure && state.limits.noManipulation);
    EXPECT_TRUE(says(state, "safety.spreads"));
    c.add(aClearScreen(kToday));
    EXPECT_TRUE(c.safety().askNow.empty());
    EXPECT_TRUE(c.safety().limits.noPressure);
    session.date = kToday;
    session.id = {};
    session.tenderSpots[0].spreads = false;
    c.add(session);
    EXPECT_FALSE(c.safety().limits.noPressure);
}

TEST(Spreading, ANoAtOneSpotSaysNothingOfAnother) {
    auto c = screened(kToday - Days(20));
    Session session = aSession().on(kToday).tenderAt(Region::lowerBackLeft).tenderAt(Region::lowerBackRight);
    session.tenderSpots[0].spreads = true;
    session.tenderSpots[1].spreads = false;
    c.add(session);
    EXPECT_TRUE(says(c.safety(), "safety.spreads"));
    EXPECT_TRUE(c.safety().limits.noPressure);
}

TEST(Spreading, FarFromItsSpotHoldsHeavyWorkBackUntilTheQuestionsAreAnswered) {
    for (const auto& [to, question] : {std::pair("below_the_knee", Q::legNumbnessOrWeakness),
                                       std::pair("arm", Q::armWeakness), std::pair("chest", Q::chestOrTearingPain)}) {
        auto c = screened(kToday - Days(20));
        Session session = aSession().on(kToday).tenderAt(Region::middleBackLeft);
        session.tenderSpots[0].spreads = true;
        session.tenderSpots[0].spreadsTo = to;
        c.add(session);
        EXPECT_TRUE(asks(c.safety(), question)) << to;
        EXPECT_EQ(c.safety().level, SafetyLevel::prompt) << to;
        EXPECT_LE(c.safety().limits.maxSpineLoad, SpineLoad::medium) << to;
        c.add(aClearScreen(kToday));
        EXPECT_EQ(c.safety().level, SafetyLevel::clear) << to;
        EXPECT_TRUE(c.safety().limits.noPressure) << to;
    }
}

TEST(Spreading, FromTheNeckAsksForArmsAndWalking) {
    auto c = screened(kToday - Days(20));
    Session session = aSession().on(kToday).tenderAt(Region::neckRight);
    session.tenderSpots[0].spreadsTo = "down the arm";
    session.tenderSpots[0].spreads.reset();
    c.add(session);
    EXPECT_TRUE(asks(c.safety(), Q::armWeakness));
    EXPECT_TRUE(asks(c.safety(), Q::clumsyHandsOrUnsteadyWalking));
}

TEST(Incident, RestsTheAreaFor48Hours) {
    auto c = screened(kToday);
    Session session = aSession().on(kToday).tagged({Tag::acuteIncident});
    session.regions = {Region::hipLeft};
    c.add(session);
    for (const int after : {0, 2}) {
        c.today = kToday + Days(after);
        ASSERT_EQ(c.safety().limits.restingAreas.size(), 1U);
        EXPECT_EQ(c.safety().limits.restingAreas[0], (SafetyLimits::AreaRest{Area::hip, kToday + Days(2)}));
    }
    c.today = kToday + Days(3);
    EXPECT_TRUE(c.safety().limits.restingAreas.empty());
}

TEST(Incident, IsAPromptForThoseOver65OrWithFragileBonesUntilDiscussed) {
    auto c = screened(kToday);
    c.add(aSession().on(kToday).tagged({Tag::acuteIncident}));
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
    c.profile.birthYear = 1960;
    EXPECT_EQ(c.safety().level, SafetyLevel::prompt);
    c.profile.birthYear = 1990;
    c.profile.conditions = {{Condition::osteoporosis, {}}};
    EXPECT_EQ(c.safety().level, SafetyLevel::prompt);
    c.add(discussed(Q::fallOrBlowOver65OrFragileBones, kToday));
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
}

GuidanceCase hurtWithSwelling(std::optional<bool> swollen) {
    GuidanceCase c = screened(kToday - Days(3));
    Session session = aSession().on(kToday).tagged({Tag::acuteIncident});
    session.swellingOrBruise = swollen;
    c.add(session);
    return c;
}

TEST(Swelling, KeepsPressureAwayForTwoWeeksAndAsksForNumbSkin) {
    GuidanceCase c = hurtWithSwelling(true);
    EXPECT_TRUE(says(c.safety(), "safety.swelling"));
    EXPECT_TRUE(c.safety().limits.noPressure);
    EXPECT_EQ(c.safety().limits.freshSwelling, kToday);
    EXPECT_TRUE(asks(c.safety(), Q::swollenNumbBackAfterTraining));
    c.add(noTo(Q::swollenNumbBackAfterTraining));
    EXPECT_FALSE(asks(c.safety(), Q::swollenNumbBackAfterTraining));
    c.today = kToday + Days(3);
    EXPECT_TRUE(c.safety().limits.noPressure);
    EXPECT_FALSE(c.safety().limits.freshSwelling) << "cold is for the first two days";
    c.today = kToday + Days(13);
    EXPECT_TRUE(c.safety().limits.noPressure);
    c.today = kToday + Days(14);
    EXPECT_FALSE(c.safety().limits.noPressure);
}

TEST(Swelling, NoneOrUnsaidLeavesTheTwoQuietDaysAsTheyAre) {
    for (const std::optional<bool> answer : {std::optional<bool>(), std::optional(false)}) {
        const auto safety = hurtWithSwelling(answer).safety();
        EXPECT_EQ(safety.limits.restingAreas.size(), 1U);
        EXPECT_FALSE(safety.limits.noPressure);
        EXPECT_FALSE(safety.limits.freshSwelling);
        EXPECT_FALSE(asks(safety, Q::swollenNumbBackAfterTraining));
    }
}

TEST(Swelling, IsATalkWhereBloodClotsSlowly) {
    GuidanceCase c = hurtWithSwelling(true);
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
    c.profile.medicines = {Medicine::anticoagulant};
    EXPECT_EQ(c.safety().level, SafetyLevel::prompt);
    EXPECT_TRUE(says(c.safety(), "safety.incident_bleeds"));
    c.today = kToday + Days(30);
    EXPECT_EQ(c.safety().level, SafetyLevel::prompt) << "until it is talked over";
    c.add(discussed(Q::fallOrBlowOver65OrFragileBones, c.today));
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
    GuidanceCase other = hurtWithSwelling(true);
    other.profile.conditions = {{Condition::bleedingDisorder, {}}};
    EXPECT_EQ(other.safety().level, SafetyLevel::prompt);
}

}  // namespace
}  // namespace limber::test
