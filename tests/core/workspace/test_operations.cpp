// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"

namespace limber::test {
namespace {

constexpr auto kId = "11111111-1111-4111-8111-111111111111";

}  // namespace

TEST(LogSessions, GivesAnIdAndTheDayOfLogging) {
    const auto workspace = aWorkspace();
    const auto changes = apply(*workspace, LogSessions{{aSession().with("deadlift", 3, 5, 100)}});
    ASSERT_EQ(changes.ids.size(), 1U);
    EXPECT_TRUE(changes.sessions);
    EXPECT_FALSE(changes.plan);
    const auto logged = snapshotOf(*workspace).history->sessions;
    ASSERT_EQ(logged.size(), 1U);
    EXPECT_EQ(logged[0].id.value, changes.ids[0]);
    EXPECT_EQ(logged[0].loggedOn, kToday);
}

TEST(LogSessions, RefusesABlockThatWasNeverPlannedAndNamesIt) {
    const auto workspace = aWorkspace();
    const auto block = apply(*workspace, PutBlock{kToday, aWorkoutBlock("deadlift", 3, 5)}).ids.front();
    apply(*workspace, RemoveBlock{BlockId{block}});
    const Session once = aSession().on(kToday).carryingOut(BlockId{block});
    EXPECT_TRUE(workspace->apply(LogSessions{{once}})) << "it was in the plan once";
    const Session never = aSession().on(kToday).carryingOut(BlockId{block}).carryingOut(BlockId{"never"});
    const auto error = refusal(*workspace, LogSessions{{never}});
    EXPECT_EQ(error.code, ErrorCode::unknownId);
    EXPECT_EQ(error.key, "planned_blocks[1]");
    EXPECT_EQ(error.value, "never");
}

TEST(LogSessions, ReplacesAKnownIdAndKeepsItsFirstDayOfLogging) {
    const auto workspace = aWorkspace();
    apply(*workspace, LogSessions{{aSession().withId(kId).on(kToday)}});
    workspace->setToday(kToday + Days{5});
    apply(*workspace, LogSessions{{aSession().withId(kId).on(kToday).of(SessionKind::yoga, 30)}});
    const auto logged = snapshotOf(*workspace).history->sessions;
    ASSERT_EQ(logged.size(), 1U);
    EXPECT_EQ(logged[0].kind, SessionKind::yoga);
    EXPECT_FALSE(logged[0].isFromMemory());
}

TEST(LogSessions, NamesAnUnknownExerciseWithTheNearestOnesAndWritesNothing) {
    const auto workspace = aWorkspace();
    const auto error =
        refusal(*workspace, LogSessions{{aSession(), aSession().with("squat", 1, 5).with("deadlfit", 3, 5)}});
    EXPECT_EQ(error.code, ErrorCode::unknownId);
    EXPECT_EQ(error.key, "[1].exercises[0].exercise");
    EXPECT_FALSE(error.suggestions.empty());
    EXPECT_TRUE(snapshotOf(*workspace).history->sessions.empty());
    EXPECT_FALSE(workspace->canUndo());
}

TEST(LogSessions, RefusesADayToCome) {
    const auto workspace = aWorkspace();
    const auto error = refusal(*workspace, LogSessions{{aSession().on(kToday + Days{1})}});
    EXPECT_EQ(error.code, ErrorCode::futureDate);
    EXPECT_EQ(error.value, "2026-11-24");
}

TEST(LogSessions, MarksItsPlannedBlocksDoneAndDeletingTakesItBack) {
    const auto workspace = aWorkspace();
    const auto saved = apply(*workspace, SavePlan{aPlan(kToday, {{0, aWorkoutBlock("goblet_squat", 3, 10)}})});
    const BlockId block{saved.ids.at(0)};
    const auto changes = apply(*workspace, LogSessions{{aSession().on(kToday).carryingOut(block)}});
    EXPECT_TRUE(changes.plan);
    EXPECT_EQ(snapshotOf(*workspace).history->plannedDays.at(0).blocks.at(0).mark, BlockMark::done);
    apply(*workspace, DeleteSession{SessionId{changes.ids.at(0)}});
    EXPECT_EQ(snapshotOf(*workspace).history->plannedDays.at(0).blocks.at(0).mark, std::nullopt);
}

TEST(LogSessions, TakesTheMarkBackFromABlockThatTheNewVersionLeavesOut) {
    const auto workspace = aWorkspace();
    const auto saved = apply(*workspace, SavePlan{aPlan(kToday, {{0, aWorkoutBlock("goblet_squat", 3, 10)}})});
    apply(*workspace, LogSessions{{aSession().withId(kId).on(kToday).carryingOut(BlockId{saved.ids.at(0)})}});
    apply(*workspace, LogSessions{{aSession().withId(kId).on(kToday)}});
    EXPECT_EQ(snapshotOf(*workspace).history->plannedDays.at(0).blocks.at(0).mark, std::nullopt);
}

TEST(LogSessions, RefusesTwoOfOneId) {
    const auto workspace = aWorkspace();
    const auto error = refusal(*workspace, LogSessions{{aSession().withId(kId), aSession().withId(kId)}});
    EXPECT_EQ(error.key, "[1].id");
    EXPECT_TRUE(snapshotOf(*workspace).history->sessions.empty());
}

TEST(SetWeekNote, LeavesEarlierNotesTheDatesItDoesNotSpeakOf) {
    const auto workspace = aWorkspace();
    const std::vector<Equipment> none;
    apply(*workspace, SetWeekNote{{.from = kToday,
                                   .to = kToday + Days{6},
                                   .minutes = {{kToday, 10}, {kToday + Days{4}, 30}},
                                   .equipment = none,
                                   .hurts = {{Region::hipLeft, kToday + Days{1}}}}});
    apply(*workspace, SetWeekNote{{.from = kToday + Days{2}, .to = kToday + Days{3}, .ill = true}});
    const auto notes = snapshotOf(*workspace).history->weekNotes;
    ASSERT_EQ(notes.size(), 3U);
    EXPECT_EQ(notes[0], (WeekNote{.from = kToday,
                                  .to = kToday + Days{1},
                                  .minutes = {{kToday, 10}},
                                  .equipment = none,
                                  .hurts = {{Region::hipLeft, kToday + Days{1}}}}));
    EXPECT_EQ(notes[1].ill, true);
    EXPECT_EQ(
        notes[2],
        (WeekNote{
            .from = kToday + Days{4}, .to = kToday + Days{6}, .minutes = {{kToday + Days{4}, 30}}, .equipment = none}));
}

TEST(RecordCheckIns, OverwritesOnlyTheKeysGiven) {
    const auto workspace = aWorkspace();
    apply(*workspace, RecordCheckIns{{{.date = kToday, .tightness = tightness(4), .sleepHours = 7}}});
    apply(*workspace, RecordCheckIns{{{.date = kToday, .sleepHours = 6, .stress = 2}}});
    const CheckIn merged{.date = kToday, .tightness = tightness(4), .sleepHours = 6, .stress = 2, .loggedOn = kToday};
    EXPECT_EQ(snapshotOf(*workspace).history->checkIns, std::vector{merged});
}

TEST(Workspace, UndoesAndRedoesAnOperation) {
    const auto workspace = aWorkspace();
    apply(*workspace, SetProfile{aProfile()});
    const auto before = *snapshotOf(*workspace).profile;
    apply(*workspace, SetProfile{aProfile().beginner().withEquipment({})});
    const auto undone = workspace->undo();
    ASSERT_TRUE(undone);
    EXPECT_TRUE(undone->profile);
    EXPECT_EQ(*snapshotOf(*workspace).profile, before);
    ASSERT_TRUE(workspace->redo());
    EXPECT_EQ(*snapshotOf(*workspace).profile, aProfile().beginner().withEquipment({}).build());
}

}  // namespace limber::test
