// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/guidance/safety_gate.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/guidance/guidance_case.h"

namespace limber::test {
namespace {

using Q = SafetyQuestion;

std::vector<Q> questionsOf(QuestionClass which) {
    std::vector<Q> result;
    for (const auto question : allOf<Q>())
        if (classOf(question) == which) result.push_back(question);
    return result;
}

TEST(SafetyGate, IsUnscreenedUntilEveryEmergencyQuestionIsAnswered) {
    GuidanceCase c;
    EXPECT_EQ(c.safety().level, SafetyLevel::unscreened);
    EXPECT_EQ(c.safety().unanswered.size(), questionsOf(QuestionClass::emergency).size());
    Screen allButOne = aClearScreen(kToday);
    allButOne.answers.erase(Q::darkUrine);
    c.add(allButOne);
    EXPECT_EQ(c.safety().level, SafetyLevel::unscreened);
    EXPECT_EQ(c.safety().unanswered, std::vector<Q>{Q::darkUrine});
    c.add(noTo(Q::darkUrine));
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
}

TEST(SafetyGate, KeepsTheUnscreenedLight) {
    const auto limits = GuidanceCase{}.safety().limits;
    EXPECT_TRUE(limits.planAllowed);
    EXPECT_TRUE(limits.beginnersDose);
    EXPECT_EQ(limits.maxSpineLoad, SpineLoad::low);
    EXPECT_TRUE(limits.noPressure && limits.noTopicalMedicine && limits.noManipulation);
}

TEST(SafetyGate, IsClearWithoutLimitsWhenEverythingIsNo) {
    const auto state = screened().safety();
    EXPECT_EQ(state.level, SafetyLevel::clear);
    EXPECT_EQ(state.limits, SafetyLimits{});
    EXPECT_TRUE(state.reasons.empty());
    EXPECT_TRUE(state.askNow.empty());
}

TEST(SafetyGate, EveryEmergencyAnswerAloneIsAnEmergency) {
    for (const auto question : questionsOf(QuestionClass::emergency)) {
        GuidanceCase c;
        c.add(yesTo(question));
        const auto state = c.safety();
        EXPECT_EQ(state.level, SafetyLevel::emergency) << nameOf(question);
        EXPECT_FALSE(state.limits.planAllowed);
        EXPECT_EQ(state.reasons.front().code, "safety.yes." + std::string(nameOf(question)));
    }
}

TEST(SafetyGate, EveryPromptAnswerAloneIsAPrompt) {
    for (const auto question : questionsOf(QuestionClass::prompt)) {
        auto c = screened();
        c.add(yesTo(question));
        const auto state = c.safety();
        EXPECT_EQ(state.level, SafetyLevel::prompt) << nameOf(question);
        EXPECT_EQ(state.limits.maxSpineLoad, SpineLoad::medium);
        EXPECT_TRUE(state.limits.noSelfTests && state.limits.noManipulation);
        EXPECT_TRUE(state.limits.planAllowed);
        EXPECT_TRUE(says(state, "safety.yes." + std::string(nameOf(question))));
    }
}

TEST(SafetyGate, MorningStiffnessIsRoutineAndRegularActivityNothing) {
    auto c = screened();
    c.add(yesTo(Q::regularlyActive));
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
    c.add(yesTo(Q::morningStiffnessEasedByExercise));
    EXPECT_EQ(c.safety().level, SafetyLevel::routine);
    EXPECT_EQ(c.safety().limits, SafetyLimits{});
}

TEST(SafetyGate, NamesTheMostSevereLevelAndAddsUpTheLimits) {
    GuidanceCase c;
    c.add(yesTo(Q::nightPain));
    const auto state = c.safety();
    EXPECT_EQ(state.level, SafetyLevel::prompt);
    EXPECT_EQ(state.limits.maxSpineLoad, SpineLoad::low) << "unscreened holds as well";
    EXPECT_TRUE(state.limits.beginnersDose);
    ASSERT_EQ(state.reasons.size(), 2U);
    EXPECT_EQ(state.reasons[0].code, "safety.yes.night_pain");
    EXPECT_EQ(state.reasons[1].code, "safety.unscreened");
}

TEST(SafetyGate, ALaterNoDoesNotClearAnEmergency) {
    auto c = screened(kToday - Days(3));
    c.add(yesTo(Q::darkUrine, kToday - Days(2)));
    c.add(noTo(Q::darkUrine));
    c.add(aClearScreen(kToday));
    EXPECT_EQ(c.safety().level, SafetyLevel::emergency);
}

TEST(SafetyGate, ALaterAnswerReplacesAPrompt) {
    auto c = screened(kToday - Days(3));
    c.add(yesTo(Q::nightPain, kToday - Days(2)));
    EXPECT_EQ(c.safety().level, SafetyLevel::prompt);
    c.add(noTo(Q::nightPain));
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
}

TEST(SafetyGate, BeingSeenLiftsAnEmergencyIntoACarefulFortnight) {
    auto c = screened(kToday - Days(1));
    c.add(yesTo(Q::saddleNumbness));
    c.add(clearedBy(Clearing::seenMayTrain, kToday));
    for (const int after : {0, 13}) {
        c.today = kToday + Days(after);
        const auto state = c.safety();
        EXPECT_EQ(state.level, SafetyLevel::prompt);
        EXPECT_TRUE(state.limits.halfSets);
        EXPECT_TRUE(state.limits.planAllowed);
        EXPECT_EQ(state.limits.maxSpineLoad, SpineLoad::low);
    }
    c.today = kToday + Days(14);
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
}

TEST(SafetyGate, AMistakeReAsksEveryEmergencyQuestion) {
    auto c = screened();
    c.add(yesTo(Q::majorTrauma));
    c.add(clearedBy(Clearing::answeredByMistake, kToday));
    const auto state = c.safety();
    EXPECT_EQ(state.level, SafetyLevel::unscreened);
    EXPECT_EQ(state.unanswered.size(), questionsOf(QuestionClass::emergency).size());
    EXPECT_FALSE(state.limits.halfSets);
    c.add(aClearScreen(kToday));
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
}

TEST(SafetyGate, AYesAfterAClearingIsANewEmergency) {
    auto c = screened();
    c.add(yesTo(Q::majorTrauma));
    c.add(clearedBy(Clearing::seenMayTrain, kToday));
    c.add(yesTo(Q::darkUrine));
    EXPECT_EQ(c.safety().level, SafetyLevel::emergency);
    Screen both = yesTo(Q::darkUrine);
    both.cleared = Clearing::seenMayTrain;
    c.add(both);
    EXPECT_EQ(c.safety().level, SafetyLevel::emergency) << "a yes in the clearing's own entry stays";
}

TEST(SafetyGate, AClearingOfNothingClearsNothing) {
    GuidanceCase c;
    c.add(clearedBy(Clearing::seenMayTrain, kToday));
    c.add(yesTo(Q::darkUrine));
    EXPECT_EQ(c.safety().level, SafetyLevel::emergency);
    auto clear = screened();
    clear.add(clearedBy(Clearing::answeredByMistake, kToday));
    EXPECT_EQ(clear.safety().level, SafetyLevel::clear);
}

TEST(SafetyGate, DiscussingLiftsAStandingFactForAYear) {
    auto c = screened();
    c.add(yesTo(Q::cancerHistory));
    c.add(discussed(Q::cancerHistory, kToday));
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
    c.today = kToday + Days(364);
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
    c.today = kToday + Days(366);
    EXPECT_EQ(c.safety().level, SafetyLevel::prompt);
}

TEST(SafetyGate, DiscussingLiftsASymptomForSixWeeks) {
    auto c = screened();
    c.add(yesTo(Q::legNumbnessOrWeakness));
    c.add(discussed(Q::nightPain, kToday));
    EXPECT_EQ(c.safety().level, SafetyLevel::prompt) << "another question";
    c.add(discussed(Q::legNumbnessOrWeakness, kToday));
    c.today = kToday + Days(42);
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
    c.today = kToday + Days(43);
    EXPECT_EQ(c.safety().level, SafetyLevel::prompt);
}

TEST(SafetyGate, AfterCancerThereIsNoDeepPressureTalkedOverOrNot) {
    auto c = screened();
    c.add(yesTo(Q::cancerHistory));
    EXPECT_TRUE(c.safety().limits.noPressure);
    c.add(discussed(Q::cancerHistory, kToday));
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
    EXPECT_TRUE(c.safety().limits.noPressure);
}

TEST(SafetyGate, ASymptomThatComesBackIsNotYetDiscussed) {
    auto c = screened(kToday - Days(9));
    c.add(yesTo(Q::nightPain, kToday - Days(8)));
    c.add(discussed(Q::nightPain, kToday - Days(7)));
    c.add(noTo(Q::nightPain, kToday - Days(3)));
    c.add(yesTo(Q::nightPain));
    EXPECT_EQ(c.safety().level, SafetyLevel::prompt);
}

TEST(SafetyGate, AnEntryOfAnEarlierDateLiftsNothingThatCameAfterIt) {
    GuidanceCase emergency = screened(kToday - Days(30));
    emergency.add(yesTo(Q::darkUrine));
    emergency.add(clearedBy(Clearing::seenMayTrain, kToday - Days(10)));
    EXPECT_EQ(emergency.safety().level, SafetyLevel::emergency);

    GuidanceCase prompt = screened(kToday - Days(30));
    prompt.add(yesTo(Q::nightPain));
    prompt.add(noTo(Q::nightPain, kToday - Days(20)));
    EXPECT_EQ(prompt.safety().level, SafetyLevel::prompt);
    prompt.add(discussed(Q::nightPain, kToday - Days(10)));
    EXPECT_EQ(prompt.safety().level, SafetyLevel::prompt);
    prompt.add(discussed(Q::nightPain, kToday));
    EXPECT_EQ(prompt.safety().level, SafetyLevel::clear);
}

TEST(SafetyGate, AClockThatWasSetBackHidesNoAnswer) {
    auto c = screened();
    c.add(yesTo(Q::darkUrine, kToday + Days(1)));
    EXPECT_EQ(c.safety().level, SafetyLevel::emergency);
}

TEST(SafetyGate, AnEmergencyThatIsSaidAfterAClearingStaysWhateverItsDate) {
    auto c = screened(kToday - Days(9));
    c.add(yesTo(Q::darkUrine, kToday - Days(3)));
    c.add(clearedBy(Clearing::answeredByMistake, kToday - Days(2)));
    c.add(yesTo(Q::saddleNumbness, kToday - Days(5)));
    const auto state = c.safety();
    EXPECT_EQ(state.level, SafetyLevel::emergency);
    EXPECT_TRUE(says(state, "safety.yes.saddle_numbness"));
    EXPECT_FALSE(says(state, "safety.yes.dark_urine"));
}

TEST(SafetyGate, AsksAgainAfterAYear) {
    auto c = screened(kToday - Days(364));
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
    c.today = kToday + Days(1);
    EXPECT_EQ(c.safety().level, SafetyLevel::unscreened);
    EXPECT_EQ(c.safety().unanswered.size(), questionsOf(QuestionClass::emergency).size());
}

TEST(SafetyGate, SymptomsWithEffortKeepToGentleMovementUntilTalkedOver) {
    for (const auto question : {Q::symptomsWithEffort, Q::toldToLimitExercise}) {
        auto c = screened();
        c.add(yesTo(question));
        EXPECT_TRUE(c.safety().limits.gentleOnlyOn(kToday + Days(300))) << nameOf(question);
        c.add(discussed(question, kToday));
        EXPECT_FALSE(c.safety().limits.walkingAndGentleOnly) << nameOf(question);
    }
    auto heart = screened();
    heart.add(yesTo(Q::knownHeartMetabolicOrKidneyDisease));
    EXPECT_TRUE(heart.safety().limits.beginnersDose && heart.safety().limits.noMaximalLifts);
    heart.add(discussed(Q::knownHeartMetabolicOrKidneyDisease, kToday));
    EXPECT_TRUE(heart.safety().limits.noSelfTests) << "as with the condition in the profile";
}

TEST(SafetyGate, WhatTheAnswersSayOfAPersonHoldsAlsoOnceItIsTalkedOver) {
    auto bones = screened();
    bones.add(yesTo(Q::steroidsOrOsteoporosis));
    bones.add(discussed(Q::steroidsOrOsteoporosis, kToday));
    EXPECT_TRUE(bones.safety().limits.neutralSpineOnly && bones.safety().limits.noPressure);
    auto pregnant = screened();
    pregnant.add(yesTo(Q::newPainInPregnancy));
    pregnant.add(discussed(Q::newPainInPregnancy, kToday));
    const auto limits = pregnant.safety().limits;
    EXPECT_TRUE(limits.noProne && limits.noMaximalLifts && limits.noSelfTests && limits.noEnergyDeficit);
    pregnant.add(aClearScreen(kToday + Days(200)));
    pregnant.today = kToday + Days(200);
    EXPECT_FALSE(pregnant.safety().limits.noProne) << "a no ends it";
}

SafetyLimits limitsWith(Condition condition) {
    auto c = screened();
    c.profile.conditions = {{condition, {}}};
    return c.safety().limits;
}

TEST(Groups, UnderSixteenThereIsNoPlan) {
    auto c = screened();
    c.profile.birthYear = 2011;
    EXPECT_FALSE(c.safety().limits.planAllowed);
    EXPECT_EQ(c.safety().reasons.front().code, "safety.under_16");
    c.profile.birthYear = 2010;
    EXPECT_TRUE(c.safety().limits.planAllowed);
    EXPECT_TRUE(c.safety().limits.noMaximalLifts);
    EXPECT_TRUE(c.safety().limits.noEnergyDeficit);
    c.profile.birthYear = 2008;
    EXPECT_FALSE(c.safety().limits.noMaximalLifts);
}

TEST(Groups, TroubleWithArchingAtSixteenIsAPrompt) {
    auto c = screened();
    c.profile.birthYear = 2010;
    c.profile.conditions = {{Condition::extensionSensitive, {}}};
    EXPECT_EQ(c.safety().level, SafetyLevel::prompt);
    c.profile.birthYear = 1990;
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
}

TEST(Groups, PregnancySetsItsLimits) {
    auto c = screened();
    c.profile.pregnant = true;
    c.profile.pregnancyWeeks = 12;
    auto limits = c.safety().limits;
    EXPECT_TRUE(limits.noMaximalLifts && limits.noSelfTests && limits.noProne && limits.noEnergyDeficit);
    EXPECT_FALSE(limits.noLongSupine);
    c.profile.pregnancyWeeks = 24;
    EXPECT_TRUE(c.safety().limits.noLongSupine);
    c.profile.pregnancyWeeks.reset();
    EXPECT_TRUE(c.safety().limits.noLongSupine) << "an unknown week is not an early one";
}

TEST(Groups, AfterABirthItIsWalkingAndGentleWorkForTwelveWeeks) {
    auto c = screened();
    c.profile.postPartumWeeks = 11;
    EXPECT_TRUE(c.safety().limits.walkingAndGentleOnly);
    c.profile.postPartumWeeks = 12;
    EXPECT_FALSE(c.safety().limits.walkingAndGentleOnly);
}

TEST(Groups, GentleDaysEndWithTheLastConditionThatAsksForThem) {
    auto c = screened();
    c.profile.conditions = {{Condition::feverOrInfection, kToday}, {Condition::recentSurgery, kToday + Days(5)}};
    EXPECT_TRUE(c.safety().limits.gentleOnlyOn(kToday + Days(5)));
    EXPECT_FALSE(c.safety().limits.gentleOnlyOn(kToday + Days(6)));
    c.profile.conditions.push_back({Condition::feverOrInfection, {}});
    EXPECT_TRUE(c.safety().limits.gentleOnlyOn(kToday + Days(100)));
}

TEST(Groups, ConditionsSetTheirLimits) {
    EXPECT_TRUE(limitsWith(Condition::osteoporosis).neutralSpineOnly);
    EXPECT_TRUE(limitsWith(Condition::osteoporosis).noManipulation);
    EXPECT_TRUE(limitsWith(Condition::osteoporosis).noSelfTests);
    EXPECT_TRUE(limitsWith(Condition::highBloodPressure).noSelfTests);
    EXPECT_TRUE(limitsWith(Condition::heartDisease).noSelfTests);
    EXPECT_TRUE(limitsWith(Condition::inflammatorySpineDisease).noManipulation);
    EXPECT_TRUE(limitsWith(Condition::feverOrInfection).walkingAndGentleOnly);
    EXPECT_TRUE(limitsWith(Condition::sickleCellTrait).noMaximalLifts);
    EXPECT_TRUE(limitsWith(Condition::breastfeeding).noEnergyDeficit);
    EXPECT_TRUE(limitsWith(Condition::eatingDisorder).noEnergyDeficit);
    EXPECT_EQ(limitsWith(Condition::knee), SafetyLimits{});
}

TEST(Groups, RecentSurgeryIsAPromptWhileItLasts) {
    auto c = screened();
    c.profile.conditions = {{Condition::recentSurgery, kToday + Days(10)}};
    EXPECT_EQ(c.safety().level, SafetyLevel::prompt);
    c.today = kToday + Days(11);
    EXPECT_EQ(c.safety().level, SafetyLevel::clear);
}

}  // namespace
}  // namespace limber::test
