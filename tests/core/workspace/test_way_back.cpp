// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/workspace/workspace_fixture.h"
#include "limber/workspace/way_back.h"

namespace limber::test {
namespace {

constexpr Days kSince{6};

/// A lifter who deadlifts, screened, with a full gym and nothing to be careful with.
std::unique_ptr<Workspace> aDeadlifter() {
    auto workspace = aWorkspace();
    apply(*workspace, RecordScreens{{aClearScreen(kToday - Days{28})}});
    auto profile = aProfile().build();
    profile.experience = Level::advanced;
    apply(*workspace, SetProfile{profile});
    for (const int days : {21, 14, 9}) {
        const Date date = kToday - Days{days};
        apply(*workspace,
              LogSessions{{aSession().on(date).with("deadlift", 3, 5, 100).effortOf(7).tight(1, 2).loggedOn(date)}});
    }
    return workspace;
}

void useTheStepDown(Workspace& workspace, Days ago = kSince) {
    apply(workspace, DecideChanges{{{Cause::postureAndLifting, true, kToday - ago, kToday - ago + Days{13}}}});
}

void logBridge(Workspace& workspace, Days ago, double before, std::optional<double> morning) {
    const Date date = kToday - ago;
    auto session = aSession().on(date).with("glute_bridge", 2, 10).effortOf(6).tight(before, before).loggedOn(date);
    if (morning) session.tightNextMorning(*morning);
    apply(workspace, LogSessions{{session}});
}

const Catalogue& catalogueOf(Workspace& workspace) { return *snapshotOf(workspace).catalogue; }

std::vector<std::string> codes(const std::vector<Message>& messages) {
    std::vector<std::string> found;
    for (const auto& message : messages) found.push_back(message.code);
    return found;
}

WayBack theWayToTheDeadlift(Workspace& workspace) {
    const auto ways = waysBack(snapshotOf(workspace));
    EXPECT_EQ(ways.size(), 1U);
    EXPECT_EQ(ways.front().ladder, "way_back_hinge");
    EXPECT_EQ(ways.front().goal.exercise, "deadlift");
    return ways.front();
}

}  // namespace

TEST(WayBack, IsEmptyWhileNothingIsTakenOut) {
    const auto workspace = aDeadlifter();
    EXPECT_TRUE(waysBack(snapshotOf(*workspace)).empty());
}

TEST(WayBack, BeginsAtTheHighestRungThatIsAllowed) {
    const auto workspace = aDeadlifter();
    useTheStepDown(*workspace);
    const auto way = theWayToTheDeadlift(*workspace);
    EXPECT_EQ(way.why.code, "way_back.why.change");
    EXPECT_EQ(way.until, kToday - kSince + Days{13});
    EXPECT_FALSE(way.here);
    ASSERT_TRUE(way.next);
    const auto* exercise = snapshotOf(*workspace).catalogue->exercise(way.next->exercise);
    EXPECT_LT(exercise->spineLoad, SpineLoad::high);
    EXPECT_EQ(way.next->exercise, "hip_thrust");
    EXPECT_TRUE(way.needs.empty());
}

TEST(WayBack, StandsWhereItWasDoneSinceAndAsksForAMorning) {
    const auto workspace = aDeadlifter();
    useTheStepDown(*workspace);
    logBridge(*workspace, Days{3}, 2, {});
    const auto way = theWayToTheDeadlift(*workspace);
    ASSERT_TRUE(way.here);
    EXPECT_EQ(way.here->exercise, "glute_bridge");
    EXPECT_EQ(way.next->rung, way.here->rung + 1);
    EXPECT_THAT(codes(way.needs), testing::ElementsAre("way_back.need.reading"));
    EXPECT_EQ(way.sessions.size(), 1U);
}

TEST(WayBack, OpensTheNextRungAfterACalmMorning) {
    const auto workspace = aDeadlifter();
    useTheStepDown(*workspace);
    logBridge(*workspace, Days{3}, 2, 3.9);
    EXPECT_TRUE(theWayToTheDeadlift(*workspace).needs.empty());
}

TEST(WayBack, StaysAfterAMorningTwoAboveBefore) {
    const auto workspace = aDeadlifter();
    useTheStepDown(*workspace);
    logBridge(*workspace, Days{3}, 2, 4);
    EXPECT_THAT(codes(theWayToTheDeadlift(*workspace).needs), testing::ElementsAre("way_back.need.calm"));
}

TEST(WayBack, HoldsTheLiftItselfUntilTheChangeIsOver) {
    const auto workspace = aDeadlifter();
    useTheStepDown(*workspace);
    const Date date = kToday - Days{3};
    apply(
        *workspace,
        LogSessions{
            {aSession().on(date).with("trap_bar_deadlift", 2, 8, 60).tight(2, 2).tightNextMorning(2).loggedOn(date)}});
    const auto way = theWayToTheDeadlift(*workspace);
    EXPECT_EQ(way.next->exercise, "deadlift");
    EXPECT_THAT(codes(way.needs), testing::ElementsAre("way_back.need.until"));
}

TEST(WayBack, IsOpenOnceTheChangeIsOverAndGoneWhenTheLiftIsDone) {
    const auto workspace = aDeadlifter();
    useTheStepDown(*workspace, Days{17});
    logBridge(*workspace, Days{5}, 2, 2);
    const auto way = theWayToTheDeadlift(*workspace);
    EXPECT_EQ(way.why.code, "way_back.why.over");
    EXPECT_TRUE(way.needs.empty());
    apply(*workspace, LogSessions{{aSession().on(kToday).with("deadlift", 2, 5, 80).loggedOn(kToday)}});
    EXPECT_TRUE(waysBack(snapshotOf(*workspace)).empty());
}

TEST(WayBack, IsNoneForACauseThatIsNotIt) {
    const auto workspace = aDeadlifter();
    useTheStepDown(*workspace);
    apply(*workspace, GiveVerdict{Cause::postureAndLifting, Opinion::notIt});
    EXPECT_TRUE(waysBack(snapshotOf(*workspace)).empty());
}

TEST(WayBack, SaysWhatASafetyAnswerHoldsDown) {
    const auto workspace = aDeadlifter();
    Screen screen{.date = kToday};
    screen.answers[SafetyQuestion::legNumbnessOrWeakness] = true;
    apply(*workspace, RecordScreens{{screen}});
    const auto way = theWayToTheDeadlift(*workspace);
    EXPECT_EQ(way.why.code, "not_now.spine_load");
    ASSERT_TRUE(way.next);
    EXPECT_EQ(way.next->exercise, "hip_thrust");
}

TEST(WayBack, WaitsTwoDaysForATightBack) {
    const auto workspace = aDeadlifter();
    apply(*workspace, RecordCheckIns{{aCheckIn(kToday, 7)}});
    const auto way = theWayToTheDeadlift(*workspace);
    EXPECT_EQ(way.why.code, "not_now.tightness");
    EXPECT_EQ(way.until, kToday + Days{2});
}

TEST(WayBack, LeadsToALiftOfNoLadderByWhatTheCatalogueNamesAsEasier) {
    auto workspace = aWorkspace();
    apply(*workspace, RecordScreens{{aClearScreen(kToday - Days{28})}});
    auto profile = aProfile().build();
    profile.experience = Level::advanced;
    apply(*workspace, SetProfile{profile});
    const Date date = kToday - Days{9};
    apply(*workspace, LogSessions{{aSession().on(date).with("good_morning", 3, 8, 40).effortOf(7).loggedOn(date)}});
    useTheStepDown(*workspace);
    const auto ways = waysBack(snapshotOf(*workspace));
    ASSERT_EQ(ways.size(), 1U);
    EXPECT_EQ(ways[0].goal.exercise, "good_morning");
    EXPECT_GT(ways[0].goal.rung, 0U);
    EXPECT_EQ(ways[0].rungs.size(), ways[0].goal.rung + 1);
    ASSERT_TRUE(ways[0].next);
    EXPECT_LT(catalogueOf(*workspace).exercise(ways[0].next->exercise)->spineLoad, SpineLoad::high);
}

TEST(WayBack, IsOneForARungOfAnother) {
    const auto workspace = aDeadlifter();
    const Date date = kToday - Days{12};
    apply(*workspace, LogSessions{{aSession().on(date).with("trap_bar_deadlift", 3, 8, 60).loggedOn(date)}});
    apply(*workspace, RecordCheckIns{{aCheckIn(kToday, 8)}});
    EXPECT_EQ(waysBack(snapshotOf(*workspace)).size(), 1U);
}

}  // namespace limber::test
