// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "core/guidance/guidance_case.h"

namespace limber::test {
namespace {

const Tip* tipOf(const TipList& list, std::string_view treatment) {
    const auto found =
        std::find_if(list.tips.begin(), list.tips.end(), [&](const Tip& tip) { return tip.treatment == treatment; });
    return found == list.tips.end() ? nullptr : &*found;
}

bool withholds(const TipList& list, const std::string& treatment, const std::string& reason) {
    return std::find(list.withheld.begin(), list.withheld.end(), WithheldTip{treatment, reason}) != list.withheld.end();
}

GuidanceCase unstretched() {
    GuidanceCase c;
    c.add(aClearScreen(kToday - Days(40)));
    c.everyWeekOn({0, 2, 4}, 4, anOrdinarySession().warmedUp(0).stretchedBefore(0).stretchedAfter(0).tight(2, 4.5));
    c.add(aCheckIn(kToday, 4));
    return c;
}

TEST(Tips, AnswerTheLikelyCause) {
    const TipList list = unstretched().tips();
    const Tip* tip = tipOf(list, "stretching_routine");
    ASSERT_NE(tip, nullptr);
    EXPECT_EQ(tip->answers.front(), Cause::insufficientStretching);
    EXPECT_EQ(tip->why.code, "tip.why.causes");
    EXPECT_LE(tip - list.tips.data(), 2) << "among the first three";
}

TEST(Tips, EveryCauseHasATreatmentThatAnswersIt) {
    for (const auto cause : allOf<Cause>()) {
        const auto all = builtInCatalogue()->treatments();
        EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const Treatment& treatment) {
            return std::find(treatment.answers.begin(), treatment.answers.end(), cause) != treatment.answers.end();
        })) << nameOf(cause);
    }
}

TEST(Tips, AreInOrderOfRank) {
    const auto list = unstretched().tips();
    EXPECT_TRUE(
        std::is_sorted(list.tips.begin(), list.tips.end(), [](const Tip& a, const Tip& b) { return a.rank > b.rank; }));
}

TEST(Tips, AlwaysHoldThePhysician) {
    const auto calm = unstretched().tips();
    ASSERT_NE(tipOf(calm, "see_physician"), nullptr);
    EXPECT_EQ(tipOf(calm, "see_physician")->why.code, "tip.why.before_starting");
    GuidanceCase prompt = unstretched();
    prompt.add(Screen{{}, kToday, {{SafetyQuestion::nightPain, true}}, {}, {}});
    EXPECT_EQ(prompt.tips().tips.front().treatment, "see_physician");
    EXPECT_EQ(prompt.tips().tips.front().why.code, "tip.why.prompt");
}

TEST(Tips, AtAnEmergencyAreThePhysicianAlone) {
    GuidanceCase c = unstretched();
    c.add(Screen{{}, kToday, {{SafetyQuestion::darkUrine, true}}, {}, {}});
    const TipList list = c.tips();
    EXPECT_EQ(list.safety, SafetyLevel::emergency);
    ASSERT_EQ(list.tips.size(), 1U);
    EXPECT_EQ(list.tips[0].treatment, "see_physician");
    EXPECT_EQ(list.tips[0].group, TipGroup::now);
    ASSERT_EQ(list.tips[0].acts.size(), 1U);
    EXPECT_EQ(list.tips[0].acts[0].code, "safety.yes.dark_urine");
    EXPECT_EQ(list.withheld.size(), builtInCatalogue()->treatments().size() - 1);
}

TEST(Tips, EveryContraIndicationBlocksWithALineOfItsOwn) {
    for (const auto& treatment : builtInCatalogue()->treatments()) {
        for (const auto condition : treatment.notWith) {
            if (!isListable(condition)) continue;
            GuidanceCase c = unstretched();
            c.profile.conditions = {{condition, {}}};
            const auto list = c.tips();
            EXPECT_EQ(tipOf(list, treatment.id), nullptr) << treatment.id << ' ' << nameOf(condition);
            EXPECT_TRUE(withholds(list, treatment.id, "condition:" + std::string(nameOf(condition))));
        }
        for (const auto medicine : treatment.notWithMedicines) {
            GuidanceCase c = unstretched();
            c.profile.medicines = {medicine};
            const auto list = c.tips();
            EXPECT_EQ(tipOf(list, treatment.id), nullptr) << treatment.id << ' ' << nameOf(medicine);
            EXPECT_TRUE(withholds(list, treatment.id, "medicine:" + std::string(nameOf(medicine))));
        }
    }
}

TEST(Tips, ListEveryReasonOfOneTreatment) {
    GuidanceCase c = unstretched();
    c.profile.conditions = {{Condition::kidneyDisease, {}}};
    c.profile.medicines = {Medicine::anticoagulant};
    const auto list = c.tips();
    EXPECT_TRUE(withholds(list, "topical_nsaid", "condition:kidney_disease"));
    EXPECT_TRUE(withholds(list, "topical_nsaid", "medicine:anticoagulant"));
}

TEST(Tips, GivePregnancyItsOwnBlocks) {
    GuidanceCase c = unstretched();
    c.profile.pregnant = true;
    c.profile.pregnancyWeeks = 25;
    EXPECT_TRUE(withholds(c.tips(), "topical_nsaid", "condition:pregnant_after_week_20"));
}

TEST(Tips, WithholdPressureRubsAndManipulationFromTheUnscreened) {
    GuidanceCase c = unstretched();
    c.history.screens.clear();
    const auto list = c.tips();
    for (const auto* treatment : {"self_pressure", "foam_rolling", "chiropractic", "topical_nsaid", "topical_menthol",
                                  "topical_salicylate", "topical_capsaicin"})
        EXPECT_TRUE(withholds(list, treatment, "safety:unscreened")) << treatment;
    EXPECT_NE(tipOf(list, "stretching_routine"), nullptr);
}

TEST(Tips, WithholdManipulationAtPrompt) {
    GuidanceCase c = unstretched();
    c.add(Screen{{}, kToday, {{SafetyQuestion::nightPain, true}}, {}, {}});
    EXPECT_TRUE(withholds(c.tips(), "chiropractic", "safety:prompt"));
}

TEST(Tips, TakeContraIndicationsFromTheScreenToo) {
    GuidanceCase c = unstretched();
    c.add(Screen{{}, kToday, {{SafetyQuestion::steroidsOrOsteoporosis, true}}, {}, {}});
    c.add(Screen{{}, kToday, {{SafetyQuestion::cancerHistory, true}}, {}, {}});
    const auto list = c.tips();
    EXPECT_TRUE(withholds(list, "massage", "safety:steroids_or_osteoporosis"));
    EXPECT_TRUE(withholds(list, "massage", "safety:cancer_history"));
    EXPECT_EQ(tipOf(list, "massage"), nullptr);
}

TEST(Tips, SendToAProfessionalWhatHasNotSettledForAWeek) {
    GuidanceCase c = unstretched();
    c.history.sessions.clear();
    c.history.checkIns.clear();
    for (int i = 7; i >= 0; --i) c.add(aCheckIn(kToday - Days(i), 6));
    EXPECT_EQ(c.tips().tips.front().why.code, "tip.why.not_settled");
    c.history.checkIns[3].tightness = tightness(3);
    EXPECT_NE(c.tips().tips.front().why.code, "tip.why.not_settled");
}

TEST(Tips, SendToAProfessionalWhatGrowsAfterTheThirdDay) {
    GuidanceCase c = unstretched();
    c.history.checkIns.clear();
    const Date trained = c.history.sessions.back().date;  // tight 4.5 afterwards
    c.today = trained + Days(3);
    c.add(aCheckIn(trained + Days(1), 5));
    c.add(aCheckIn(c.today, 5.9));
    EXPECT_NE(c.tips().tips.front().treatment, "see_physician");
    c.history.checkIns.back().tightness = tightness(6);
    EXPECT_EQ(c.tips().tips.front().treatment, "see_physician");
    EXPECT_EQ(c.tips().tips.front().why.code, "tip.why.growing");
    c.history.checkIns.back().date = c.today = trained + Days(2);
    EXPECT_NE(c.tips().tips.front().why.code, "tip.why.growing") << "soreness is at its height on the second day";
}

TEST(Tips, NeverWithholdSleepForWantOfARoutine) {
    GuidanceCase c;
    c.add(aClearScreen(kToday - Days(40)));
    c.everyWeekOn({0, 2, 4}, 4, anOrdinarySession().tight(3, 5).tightened(Tightened::before));
    for (int i = 20; i >= 0; --i) {
        CheckIn morning = aCheckIn(kToday - Days(i), 4);
        morning.sleepHours = 5;
        morning.stress = 5;
        c.add(morning);
    }
    c.profile.conditions = {{Condition::recentSurgery, {}}};
    const auto list = c.tips();
    const Tip* tip = tipOf(list, "sleep");
    ASSERT_NE(tip, nullptr);
    ASSERT_EQ(tip->cautions.size(), 1U);
    EXPECT_EQ(tip->cautions[0].code, "tip.caution.without_routine");
    EXPECT_TRUE(withholds(list, "gentle_movement", "condition:recent_surgery"));
}

TEST(Tips, WithholdPressureWhereItSpreads) {
    GuidanceCase c = unstretched();
    Session session = aSession().on(kToday - Days(1)).tenderAt(Region::lowerBackLeft);
    session.tenderSpots[0].spreads = true;
    c.add(session);
    EXPECT_TRUE(withholds(c.tips(), "self_pressure", "safety:spreads"));
    EXPECT_TRUE(withholds(c.tips(), "chiropractic", "safety:spreads"));
}

TEST(Tips, WithholdHeatAndHandsFor48HoursAfterAnIncident) {
    GuidanceCase c = unstretched();
    c.add(aSession().on(kToday).tagged({Tag::acuteIncident}));
    for (const auto* treatment : {"heat_pack", "heat_wrap", "massage", "self_pressure", "stretching_routine"})
        EXPECT_TRUE(withholds(c.tips(), treatment, "safety:incident")) << treatment;
    c.today = kToday + Days(3);
    EXPECT_FALSE(withholds(c.tips(), "heat_pack", "safety:incident"));
}

TEST(Tips, AFreshSwellingGetsColdAndTimeAndNothingWarmOrDeep) {
    GuidanceCase c = unstretched();
    Session session = aSession().on(kToday).tagged({Tag::acuteIncident});
    c.add(session);
    EXPECT_EQ(tipOf(c.tips(), "cold_pack"), nullptr) << "nobody said that it is swollen";
    c.history.sessions.back().swellingOrBruise = true;
    const auto list = c.tips();
    const Tip* cold = tipOf(list, "cold_pack");
    ASSERT_NE(cold, nullptr);
    EXPECT_EQ(cold->why.code, "tip.why.swelling");
    EXPECT_EQ(cold->group, TipGroup::now);
    for (const auto& tip : list.tips) EXPECT_LE(tip.rank, cold->rank) << tip.treatment;
    for (const auto* warmOrDeep : {"heat_pack", "heat_wrap", "massage", "self_pressure", "foam_rolling",
                                   "topical_capsaicin", "topical_salicylate"})
        EXPECT_EQ(tipOf(list, warmOrDeep), nullptr) << warmOrDeep;
    c.today = kToday + Days(3);
    EXPECT_EQ(tipOf(c.tips(), "cold_pack"), nullptr);
    EXPECT_FALSE(withholds(c.tips(), "heat_pack", "safety:incident"));
    EXPECT_TRUE(withholds(c.tips(), "self_pressure", "safety:swelling"));
    EXPECT_TRUE(withholds(c.tips(), "massage", "safety:swelling"));
}

TEST(Tips, NoColdOnSkinThatFeelsLittle) {
    GuidanceCase c = unstretched();
    Session session = aSession().on(kToday).tagged({Tag::acuteIncident});
    session.swellingOrBruise = true;
    c.add(session);
    c.profile.conditions = {{Condition::reducedSensation, {}}};
    EXPECT_EQ(tipOf(c.tips(), "cold_pack"), nullptr);
    EXPECT_TRUE(withholds(c.tips(), "cold_pack", "condition:reduced_sensation"));
}

TEST(Tips, UnderSixteenAreThePhysicianAlone) {
    GuidanceCase c = unstretched();
    c.profile.birthYear = 2012;
    ASSERT_EQ(c.tips().tips.size(), 1U);
    EXPECT_TRUE(withholds(c.tips(), "heat_pack", "safety:under_16"));
}

TEST(Tips, OfASessionLoggedLateHaveNothingToDoNow) {
    GuidanceCase c = unstretched();
    for (auto& session : c.history.sessions) session.rpe = effort(7);
    Session late = c.history.sessions.back();
    const auto hasNow = [](const TipList& list) {
        return std::any_of(list.tips.begin(), list.tips.end(),
                           [](const Tip& tip) { return tip.group == TipGroup::now; });
    };
    EXPECT_TRUE(hasNow(c.tips(&late)));
    late.loggedOn = late.date + Days(2);
    EXPECT_FALSE(hasNow(c.tips(&late)));
}

TEST(Tips, ShowThePersonsOwnRecord) {
    GuidanceCase c = unstretched();
    c.history.sessions[0].treatments = {{"stretching_routine", {}, {}, 10, true},
                                        {"stretching_routine", {}, {}, 10, false}};
    c.history.sessions[1].treatments = {{"stretching_routine", {}, {}, 10, {}}};
    const Tip* tip = nullptr;
    const auto list = c.tips();
    tip = tipOf(list, "stretching_routine");
    ASSERT_NE(tip, nullptr);
    EXPECT_EQ(tip->timesUsed, 3);
    EXPECT_EQ(tip->timesHelped, 1);
}

TEST(Tips, DoNotAnswerWhatThePersonRefuses) {
    GuidanceCase c = unstretched();
    c.history.verdicts.push_back({Cause::insufficientStretching, Opinion::notIt, kToday});
    EXPECT_EQ(tipOf(c.tips(), "stretching_routine"), nullptr);
}

TEST(Tips, NameTheStepsThatDoNotSuit) {
    GuidanceCase c = unstretched();
    c.profile.conditions = {{Condition::flexionSensitive, {}}};
    const auto list = c.tips();
    const Tip* tip = tipOf(list, "stretching_routine");
    ASSERT_NE(tip, nullptr);
    const Routine* routine = builtInCatalogue()->routine(builtInCatalogue()->treatment("stretching_routine")->routine);
    ASSERT_NE(routine, nullptr);
    EXPECT_EQ(tip->cautions.empty(), suits(*routine, *builtInCatalogue(), c.profile, kToday));
}

Effect anEffect(Habit habit, double effect, double benefit, EffectLabel label) {
    return {.habit = habit,
            .sessionsWith = 18,
            .sessionsWithout = 14,
            .effect = effect,
            .low = effect - 0.6,
            .high = effect + 0.6,
            .benefit = benefit,
            .label = label};
}

TipList tipsWith(const GuidanceCase& c, const std::vector<Effect>& effects) {
    return rankTips(c.assessed(), c.profile, c.history, c.today, *builtInCatalogue(), nullptr, effects);
}

TEST(Tips, MoveByThePersonsOwnRecordAndSaySo) {
    const GuidanceCase c = unstretched();
    const auto plain = c.tips();
    const double before = tipOf(plain, "stretching_routine")->rank;
    EXPECT_FALSE(tipOf(plain, "stretching_routine")->effect);

    const auto helped = tipsWith(c, {anEffect(Habit::stretchingAfter, -1.42, 0.98, EffectLabel::strong)});
    const Tip* tip = tipOf(helped, "stretching_routine");
    EXPECT_NEAR(tip->rank, before * 1.48, 1e-9);
    ASSERT_TRUE(tip->effect);
    EXPECT_EQ(*tip->effect, (Message{"tip.effect.together.less",
                                     {{"habit", std::string("stretching_after")}, {"points", 1.4}, {"sessions", 32}}}));

    const auto harmed = tipsWith(c, {anEffect(Habit::stretchingAfter, 1, 0.05, EffectLabel::fairlyConsistent)});
    EXPECT_NEAR(tipOf(harmed, "stretching_routine")->rank, before * 0.55, 1e-9);
    EXPECT_EQ(tipOf(harmed, "stretching_routine")->effect->code, "tip.effect.together.more");
}

TEST(Tips, DoNotMoveByWhatIsTooEarlyOrUnclear) {
    const GuidanceCase c = unstretched();
    for (const auto label : {EffectLabel::tooEarly, EffectLabel::noClearDifference}) {
        const auto list = tipsWith(c, {anEffect(Habit::stretchingAfter, -1, 0.7, label)});
        EXPECT_FALSE(tipOf(list, "stretching_routine")->effect);
        EXPECT_EQ(tipOf(list, "stretching_routine")->rank, tipOf(c.tips(), "stretching_routine")->rank);
    }
}

TEST(Tips, AHabitThatGoesWithTightMorningsSpeaksForDoingWithoutIt) {
    GuidanceCase c;
    c.add(aClearScreen(kToday - Days(40)));
    c.everyWeekOn({0, 1, 2, 3, 4, 5}, 4, anOrdinarySession().tight(2, 5));
    c.add(aCheckIn(kToday, 5));
    const auto plain = c.tips();
    const Tip* before = tipOf(plain, "lighter_week");
    ASSERT_NE(before, nullptr);
    const auto list = tipsWith(c, {anEffect(Habit::heavyHinge, 1.2, 0.03, EffectLabel::strong)});
    EXPECT_GT(tipOf(list, "lighter_week")->rank, before->rank);
}

TEST(Tips, AnExperimentStandsBeforeTheLog) {
    const GuidanceCase c = unstretched();
    auto tried = anEffect(Habit::stretchingAfter, -2, 0.99, EffectLabel::strong);
    tried.randomised = true;
    const auto list = tipsWith(c, {tried, anEffect(Habit::stretchingAfter, 1, 0.1, EffectLabel::leaning)});
    EXPECT_EQ(tipOf(list, "stretching_routine")->effect->code, "tip.effect.tried.less");
}

}  // namespace
}  // namespace limber::test
