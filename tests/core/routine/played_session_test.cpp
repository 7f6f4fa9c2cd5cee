// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/routine/played_session.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/routine/played.h"
#include "core/workspace/workspace_fixture.h"

namespace limber::test {
namespace {

PlayFacts someFacts() {
    PlayFacts facts;
    facts.id = SessionId{"6f1c7a52-0f5e-4a86-9d0e-3f9a54a1b001"};
    facts.date = kPlayDay;
    return facts;
}

const Session* find(const Snapshot& snapshot, const SessionId& id) {
    for (const auto& session : snapshot.history->sessions)
        if (session.id == id) return &session;
    return nullptr;
}

}  // namespace

TEST(PlayedSession, TenMinutesPlayedToTheEndStandInTheLog) {
    const auto workspace = aWorkspace();
    apply(*workspace, SavePlan{aPlan(kToday, {{0, aBlock(BlockKind::stretching, 10, "back_hips_hamstrings")}})});
    const BlockId block = snapshotOf(*workspace).history->plannedDays.front().blocks.front().id;

    Played played("back_hips_hamstrings");
    played.start().playToTheEnd();
    auto facts = someFacts();
    facts.block = block;
    facts.start = TimeOfDay{18 * 60};
    facts.before = tightness(5);
    const auto session = sessionOf(played.player, facts);
    ASSERT_TRUE(session);
    apply(*workspace, LogSessions{{*session}});

    const auto snapshot = snapshotOf(*workspace);
    const Session* logged = find(snapshot, facts.id);
    ASSERT_NE(logged, nullptr);
    EXPECT_EQ(logged->kind, SessionKind::stretching);
    EXPECT_EQ(logged->minutes, 10);
    EXPECT_EQ(logged->plannedBlocks, std::vector{block});
    EXPECT_EQ(logged->tightnessBefore, tightness(5));
    EXPECT_FALSE(logged->tightnessAfter);
    EXPECT_EQ(logged->exercises.size(), played.player.steps().size());
    EXPECT_EQ(snapshot.history->plannedDays.front().blocks.front().mark, BlockMark::done);
}

TEST(PlayedSession, HowTightNowOnlyAddsToIt) {
    const auto workspace = aWorkspace();
    Played played("five_quiet_minutes");
    played.start().playToTheEnd();
    auto facts = someFacts();
    apply(*workspace, LogSessions{{*sessionOf(played.player, facts)}});
    facts.after = tightness(2);
    apply(*workspace, LogSessions{{*sessionOf(played.player, facts)}});
    auto snapshot = snapshotOf(*workspace);
    ASSERT_EQ(snapshot.history->sessions.size(), 1U);
    EXPECT_EQ(snapshot.history->sessions.front().tightnessAfter, tightness(2));
    ASSERT_TRUE(workspace->undo());
    snapshot = snapshotOf(*workspace);
    EXPECT_FALSE(snapshot.history->sessions.front().tightnessAfter);
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(snapshotOf(*workspace).history->sessions.empty());
}

TEST(PlayedSession, HasASetForEverySide) {
    Played played(nineHolds());
    played.start().playToTheEnd();
    const auto session = sessionOf(played.player, someFacts());
    ASSERT_TRUE(session);
    EXPECT_EQ(session->minutes, 9);
    ASSERT_EQ(session->exercises.size(), 5U);
    const auto& sets = session->exercises.front().sets;
    ASSERT_EQ(sets.size(), 2U);
    EXPECT_EQ(sets[0].holdSeconds, 60);
    EXPECT_EQ(sets[0].side, Side::left);
    EXPECT_EQ(sets[1].side, Side::right);
    EXPECT_EQ(session->exercises.back().sets.size(), 1U);
}

TEST(PlayedSession, CountsOnlyWhatWasDone) {
    Played played("five_quiet_minutes");
    played.start().playFor(65s);
    while (played.player.isUnderWay()) played.next();
    EXPECT_EQ(minutesDone(played.player), 1);
    const auto session = sessionOf(played.player, someFacts());
    ASSERT_TRUE(session);
    EXPECT_EQ(session->minutes, 1);
    ASSERT_EQ(session->exercises.size(), 1U);
    EXPECT_EQ(session->exercises.front().exercise, "belly_breathing");
    EXPECT_FALSE(session->exercises.front().sets.front().side);
}

TEST(PlayedSession, IsCarriedOutWhenPlayedToTheEndWithMostOfItHeld) {
    Played whole(nineHolds());
    whole.start().playToTheEnd();
    EXPECT_TRUE(isCarriedOut(whole.player));
    Played broken(nineHolds());
    broken.start().playFor(8min).stop();
    EXPECT_FALSE(isCarriedOut(broken.player));
    Played skipped(nineHolds());
    skipped.start().playFor(65s);
    while (skipped.player.isUnderWay()) skipped.next();
    EXPECT_FALSE(isCarriedOut(skipped.player));
}

TEST(PlayedSession, PausesAreNotCounted) {
    Played played("five_quiet_minutes");
    played.start().playFor(30s).pause().after(20min).resume().playToTheEnd();
    EXPECT_EQ(minutesDone(played.player), 5);
}

TEST(PlayedSession, IsNothingWhenAllWasSkipped) {
    Played played("yoga_gentle_20");
    played.start();
    while (played.player.isUnderWay()) played.next();
    EXPECT_FALSE(sessionOf(played.player, someFacts()));
    EXPECT_EQ(minutesDone(played.player), 0);
}

TEST(PlayedSession, HasTheKindOfItsRoutine) {
    const std::vector<std::pair<std::string, SessionKind>> kinds{{"warm_up_short", SessionKind::mobility},
                                                                 {"short_five", SessionKind::stretching},
                                                                 {"yoga_chair_20", SessionKind::yoga}};
    for (const auto& [routine, kind] : kinds) {
        Played played(routine);
        played.start().playFor(3min).stop();
        EXPECT_EQ(sessionOf(played.player, someFacts())->kind, kind) << routine;
    }
}

TEST(PlayedSession, RecordsTheTipAndWhetherItHelped) {
    Played played("five_quiet_minutes");
    played.start().playToTheEnd();
    auto facts = someFacts();
    facts.treatment = "gentle_movement";
    EXPECT_FALSE(sessionOf(played.player, facts)->treatments.front().helped);
    facts.before = tightness(6);
    facts.after = tightness(4);
    const auto use = sessionOf(played.player, facts)->treatments.front();
    EXPECT_EQ(use.treatment, "gentle_movement");
    EXPECT_EQ(use.minutes, 5);
    EXPECT_EQ(use.helped, true);
    facts.after = tightness(6);
    EXPECT_EQ(sessionOf(played.player, facts)->treatments.front().helped, false);
}

}  // namespace limber::test
