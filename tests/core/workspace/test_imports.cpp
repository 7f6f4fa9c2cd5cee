// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/workspace/workspace_fixture.h"
#include "limber/workspace/foreign_file.h"
#include "limber/workspace/operations/import_operations.h"

namespace limber::test {
namespace {

const std::string kTwoDays =
    "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n"
    "2026-05-04,Barbell Squat,Legs,100,kgs,5,,,\n"
    "2026-05-04,Barbell Squat,Legs,100,kgs,5,,,\n"
    "2026-05-06,Sled of Doom,Legs,80,kgs,10,,,\n";

ForeignBatch batchOf(const std::string& text) {
    auto batch = readForeignFile(text, {.file = "in.csv", .today = kToday});
    EXPECT_TRUE(batch);
    return batch ? *batch : ForeignBatch{};
}

ImportReport importInto(Workspace& workspace, const std::string& text, bool dryRun = false) {
    ImportReport report;
    apply(workspace, ImportForeign{batchOf(text), "guessed", dryRun, &report});
    return report;
}

std::size_t sessionsIn(Workspace& workspace) { return snapshotOf(workspace).history->sessions.size(); }
bool isListed(Workspace& workspace, const std::string& name) {
    return snapshotOf(workspace).catalogue->exerciseNamed(name) != nullptr;
}

TEST(Import, AddsSessionsAndExercisesAndTheSameFileAgainAddsNothing) {
    const auto workspace = aWorkspace();
    const auto first = importInto(*workspace, kTwoDays);
    EXPECT_EQ(first.added, 2);
    EXPECT_EQ(first.content.sets, 3);
    EXPECT_FALSE(first.id.empty());
    EXPECT_EQ(sessionsIn(*workspace), 2U);
    EXPECT_TRUE(isListed(*workspace, "Sled of Doom"));
    const auto again = importInto(*workspace, kTwoDays);
    EXPECT_EQ(again.added, 0);
    EXPECT_TRUE(again.id.empty());
    EXPECT_EQ(sessionsIn(*workspace), 2U);
    const auto more = importInto(*workspace, kTwoDays + "2026-05-08,Barbell Squat,Legs,100,kgs,5,,,\n");
    EXPECT_EQ(more.added, 1);
    EXPECT_EQ(sessionsIn(*workspace), 3U);
}

TEST(Import, IsOneUndoStepAndComesAgainAfterIt) {
    const auto workspace = aWorkspace();
    importInto(*workspace, kTwoDays);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(sessionsIn(*workspace), 0U);
    EXPECT_FALSE(isListed(*workspace, "Sled of Doom"));
    EXPECT_FALSE(workspace->canUndo());
    EXPECT_EQ(importInto(*workspace, kTwoDays).added, 2);
    EXPECT_EQ(sessionsIn(*workspace), 2U);
}

TEST(Import, ADryRunWritesNothing) {
    const auto workspace = aWorkspace();
    EXPECT_EQ(importInto(*workspace, kTwoDays, true).added, 2);
    EXPECT_EQ(sessionsIn(*workspace), 0U);
    EXPECT_FALSE(workspace->canUndo());
}

TEST(Import, CanBeTakenOutLaterButForWhatWasEditedSince) {
    const auto workspace = aWorkspace();
    const auto imported = importInto(*workspace, kTwoDays);
    auto edited = snapshotOf(*workspace).history->sessions.back();
    edited.tightnessAfter = tightness(4);
    apply(*workspace, LogSessions{{edited}});
    int kept = 0;
    const auto undone = apply(*workspace, UndoImport{imported.id, &kept});
    EXPECT_EQ(undone.ids.size(), 1U);
    EXPECT_EQ(kept, 1);
    EXPECT_EQ(sessionsIn(*workspace), 1U);
    EXPECT_TRUE(isListed(*workspace, "Sled of Doom"));  // it is logged still
    EXPECT_EQ(refusal(*workspace, UndoImport{imported.id}).code, ErrorCode::notFound);
    EXPECT_EQ(importInto(*workspace, kTwoDays).added, 1);
}

TEST(Import, WhatThePersonDeletedStaysDeleted) {
    const auto workspace = aWorkspace();
    importInto(*workspace, kTwoDays);
    apply(*workspace, DeleteSession{snapshotOf(*workspace).history->sessions.front().id});
    EXPECT_EQ(importInto(*workspace, kTwoDays).added, 0);
    EXPECT_EQ(sessionsIn(*workspace), 1U);
}

TEST(Import, RefusesTooManyNewExercises) {
    const auto workspace = aWorkspace();
    std::string text = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n";
    for (int i = 0; i <= 2000; ++i)
        text += toIso(kToday - Days{i / 100}) + ",Zz" + std::to_string(i) + "q,Legs,1,kgs,1,,,\n";
    EXPECT_EQ(refusal(*workspace, ImportForeign{batchOf(text), "guessed"}).code, ErrorCode::tooLarge);
    EXPECT_EQ(sessionsIn(*workspace), 0U);
}

}  // namespace
}  // namespace limber::test
