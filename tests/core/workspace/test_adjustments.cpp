// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/workspace/cause_plan_table.h"
#include "core/workspace/workspace_fixture.h"
#include "limber/workspace/loop.h"

namespace limber::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Assessment anAssessment(std::vector<std::pair<Cause, double>> causes) {
    Assessment assessment{.asOf = kToday, .enough = true};
    for (const auto& [cause, probability] : causes)
        assessment.causes.push_back({.cause = cause, .probability = probability});
    return assessment;
}

const std::vector<std::pair<Cause, double>> kThreeLikely{{Cause::triggerPoints, 0.8},
                                                         {Cause::muscularImbalance, 0.7},
                                                         {Cause::stressAndSleep, 0.6},
                                                         {Cause::unaccustomedLoad, 0.4}};

Snapshot aSnapshot(std::vector<PlanChangeDecision> decisions = {}) {
    return {.today = kToday,
            .profile = std::make_shared<const Profile>(),
            .history = std::make_shared<const History>(),
            .decisions = std::move(decisions),
            .catalogue = builtInCatalogue()};
}

std::vector<Cause> causesOf(const Assessment& assessment, const Snapshot& snapshot) {
    std::vector<Cause> causes;
    for (const auto& change : adjustmentsFor(assessment, snapshot)) causes.push_back(change.cause);
    return causes;
}

PlanChangeDecision answer(Cause cause, bool used, int sinceDaysAgo) {
    return {cause, used, kToday - Days{sinceDaysAgo}, kToday - Days{sinceDaysAgo} + Days{13}};
}

}  // namespace

TEST(Adjustments, AreTheTwoStrongestLikelyCauses) {
    EXPECT_THAT(causesOf(anAssessment(kThreeLikely), aSnapshot()),
                ElementsAre(Cause::triggerPoints, Cause::muscularImbalance));
    EXPECT_THAT(causesOf(anAssessment({{Cause::triggerPoints, 0.49}}), aSnapshot()), IsEmpty());
}

TEST(Adjustments, WaitUntilThereIsEnough) {
    auto assessment = anAssessment(kThreeLikely);
    assessment.enough = false;
    EXPECT_THAT(causesOf(assessment, aSnapshot({answer(Cause::triggerPoints, true, 3)})), IsEmpty());
}

TEST(Adjustments, LeaveOutWhatTheUserDenies) {
    auto assessment = anAssessment(kThreeLikely);
    assessment.causes[0].userSays = Opinion::notIt;
    assessment.causes[1].userSays = Opinion::clinician;
    assessment.causes[2].userSays = Opinion::fits;
    EXPECT_THAT(causesOf(assessment, aSnapshot({answer(Cause::triggerPoints, true, 3)})),
                ElementsAre(Cause::stressAndSleep));
}

TEST(Adjustments, LeaveOutWhatWasLeftUntilItExpires) {
    const auto assessment = anAssessment(kThreeLikely);
    EXPECT_THAT(causesOf(assessment, aSnapshot({answer(Cause::triggerPoints, false, 13)})),
                ElementsAre(Cause::muscularImbalance, Cause::stressAndSleep));
    EXPECT_THAT(causesOf(assessment, aSnapshot({answer(Cause::triggerPoints, false, 14)})),
                ElementsAre(Cause::triggerPoints, Cause::muscularImbalance));
}

TEST(Adjustments, HoldWhatIsUsedThoughItIsNoLongerLikely) {
    const auto assessment = anAssessment(kThreeLikely);
    const auto snapshot = aSnapshot({answer(Cause::unaccustomedLoad, true, 5)});
    const auto changes = adjustmentsFor(assessment, snapshot);
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].cause, Cause::unaccustomedLoad);
    EXPECT_EQ(changes[0].since, kToday - Days{5});
    EXPECT_EQ(changes[0].until, kToday + Days{8});
    EXPECT_EQ(changes[1].cause, Cause::triggerPoints);
    EXPECT_EQ(changes[1].until, kToday + Days{13});
}

TEST(Adjustments, BecomeAnswersThatHoldAsLong) {
    const auto changes = adjustmentsFor(anAssessment(kThreeLikely), aSnapshot());
    const auto decisions = decisionsOn(changes, true);
    EXPECT_EQ(adjustmentsFor(anAssessment({{Cause::triggerPoints, 0.1}, {Cause::muscularImbalance, 0.1}}),
                             aSnapshot(decisions)),
              changes);
}

TEST(CausePlanTable, NamesEvidenceThatExistsAndARoutineThatExists) {
    const auto catalogue = builtInCatalogue();
    for (const auto cause : allOf<Cause>()) {
        const auto change = planChangeFor(cause, kToday, {}, *catalogue);
        EXPECT_EQ(change.cause, cause);
        EXPECT_TRUE(catalogue->evidence(change.source)) << change.source;
        EXPECT_EQ(daysBetween(change.since, change.until), 13);
        EXPECT_NE(change, (PlanAdjustment{
                              .cause = cause, .source = change.source, .since = change.since, .until = change.until}));
        EXPECT_TRUE(change.stretchingRoutine.empty() || catalogue->routine(change.stretchingRoutine));
    }
}

TEST(CausePlanTable, RestsTheMusclesOfSpotsThatAreTenderAndDoNotSpread) {
    History history;
    history.sessions = {aSession().on(kToday - Days{28}).tenderAt(Region::neckLeft),
                        aSession().on(kToday - Days{27}).tenderAt(Region::lowerBackLeft),
                        aSession().on(kToday - Days{1}).tenderAt(Region::hipLeft)};
    history.sessions.back().tenderSpots.back().spreads = true;
    const auto catalogue = builtInCatalogue();
    const auto lowerBack = catalogue->musclesOf(Area::lowerBack);
    EXPECT_THAT(planChangeFor(Cause::triggerPoints, kToday, history, *catalogue).restedMuscles,
                testing::UnorderedElementsAreArray(lowerBack.begin(), lowerBack.end()));
}

}  // namespace limber::test
