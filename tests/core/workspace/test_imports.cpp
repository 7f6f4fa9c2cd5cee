// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/workspace/workspace_fixture.h"
#include "limber/workspace/bring_in.h"
#include "limber/workspace/operations/import_operations.h"

namespace limber::test {
namespace {

const std::string kTwoDays =
    "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n"
    "2026-05-04,Barbell Squat,Legs,100,kgs,5,,,\n"
    "2026-05-04,Barbell Squat,Legs,100,kgs,5,,,\n"
    "2026-05-06,Sled of Doom,Legs,80,kgs,10,,,\n";

ForeignBatch batchOf(const std::string& text) {
    auto brought = readBrought(text, {.file = "in.csv", .today = kToday});
    EXPECT_TRUE(brought);
    return brought ? std::get<ForeignBatch>(*brought) : ForeignBatch{};
}

ImportReport importInto(Workspace& workspace, const std::string& text) {
    ImportReport report;
    apply(workspace, ImportForeign{batchOf(text), "guessed", &report});
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

TEST(Import, APreviewTellsWhatWouldComeAndWritesNothing) {
    const auto workspace = aWorkspace();
    const auto preview = previewOf(*workspace, batchOf(kTwoDays), {.guessedCue = "guessed"});
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->format, ForeignFormat::fitnotes);
    EXPECT_EQ(preview->added, 2);
    EXPECT_EQ(preview->sets, 3);
    EXPECT_EQ(preview->dates, (DateRange{day(2026y / 5 / 4), day(2026y / 5 / 6)}));
    ASSERT_EQ(preview->newNames.size(), 1U);
    EXPECT_EQ(preview->newNames.front().name, "Sled of Doom");
    EXPECT_EQ(preview->newNames.front().sets, 1);
    EXPECT_EQ(sessionsIn(*workspace), 0U);
    EXPECT_FALSE(workspace->canUndo());
}

TEST(Import, ANameIsMatchedOrLeftOutAsThePersonSays) {
    const auto matched = aWorkspace();
    const auto told = bringIn(*matched, batchOf(kTwoDays), {.names = {{"Sled of Doom", "leg_press"}}});
    ASSERT_TRUE(told);
    EXPECT_TRUE(told->newNames.empty());
    EXPECT_FALSE(isListed(*matched, "Sled of Doom"));
    EXPECT_EQ(snapshotOf(*matched).history->sessions.back().exercises.front().exercise, "leg_press");
    const auto leftOut = aWorkspace();
    const auto less = bringIn(*leftOut, batchOf(kTwoDays), {.names = {{"Sled of Doom", ""}}});
    ASSERT_TRUE(less);
    EXPECT_EQ(less->leftOut, 1);
    EXPECT_EQ(less->added, 1);  // nothing is left of the second day
    EXPECT_EQ(sessionsIn(*leftOut), 1U);
}

TEST(Import, StopsWhenToldAndKeepsNothing) {
    std::string text = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n";
    for (int i = 0; i < 300; ++i) text += toIso(kToday - Days{i}) + ",Barbell Squat,Legs,100,kgs,5,,,\n";
    const auto workspace = aWorkspace();
    std::vector<double> shares;
    const Progress twice = [&](double share) {
        shares.push_back(share);
        return shares.size() < 2;
    };
    const auto told = bringIn(*workspace, batchOf(text), {.progress = twice});
    ASSERT_FALSE(told);
    EXPECT_EQ(told.error().detail, "stopped");
    ASSERT_EQ(shares.size(), 2U);
    EXPECT_LT(shares.front(), shares.back());
    EXPECT_EQ(sessionsIn(*workspace), 0U);
    const auto read =
        readBrought(text + text + text + text, {.today = kToday, .progress = [](double) { return false; }});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().detail, "stopped");
}

TEST(Import, IsListedUntilItIsTakenOut) {
    const auto workspace = aWorkspace();
    const auto imported = importInto(*workspace, kTwoDays);
    const auto listed = importsOf(*workspace);
    ASSERT_TRUE(listed);
    ASSERT_EQ(listed->size(), 1U);
    EXPECT_EQ(listed->front().id, imported.id);
    EXPECT_EQ(listed->front().sessions.size(), 2U);
    apply(*workspace, UndoImport{imported.id});
    EXPECT_TRUE(importsOf(*workspace)->empty());
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
