// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "limber/guidance/safety_gate.h"
#include "limber/workspace/loop.h"
#include "limber/workspace/operations.h"
#include "limber/workspace/workspace.h"
#include "safety/people_at_risk.h"
#include "support/temp_folder.h"
#include "support/test_sources.h"

namespace limber::test {
namespace {

std::unique_ptr<Workspace> openAt(const std::filesystem::path& file) {
    auto opened = Workspace::open({file, kToday, aClock(), someIds(1)});
    EXPECT_TRUE(opened);
    return std::move(*opened);
}

SafetyLevel levelOf(Workspace& workspace) { return assessmentOf(*workspace.snapshot()).safety.level; }

void answer(Workspace& workspace, Screen screen) { EXPECT_TRUE(workspace.apply(RecordScreens{{std::move(screen)}})); }

TEST(StandingAnswers, AreNotTakenBackByUndoOrRedo) {
    const auto workspace = openAt(":memory:");
    answer(*workspace, aClearScreen(kToday - Days(2)));
    EXPECT_TRUE(workspace->apply(SetProfile{aProfile()}));
    answer(*workspace, {.date = kToday, .answers = {{SafetyQuestion::darkUrine, true}}});
    ASSERT_EQ(levelOf(*workspace), SafetyLevel::emergency);
    while (workspace->canUndo()) {
        EXPECT_TRUE(workspace->undo());
        EXPECT_EQ(levelOf(*workspace), SafetyLevel::emergency);
    }
    while (workspace->canRedo()) EXPECT_TRUE(workspace->redo());
    EXPECT_EQ(levelOf(*workspace), SafetyLevel::emergency);
}

TEST(StandingAnswers, OutliveClosingTheFile) {
    const TempFolder folder;
    const auto file = folder / "limber.db";
    answer(*openAt(file), {.date = kToday, .answers = {{SafetyQuestion::saddleNumbness, true}}});
    const auto again = openAt(file);
    EXPECT_EQ(levelOf(*again), SafetyLevel::emergency);
    answer(*again, aClearScreen(kToday));
    EXPECT_EQ(levelOf(*again), SafetyLevel::emergency) << "a later no closes nothing";
    answer(*again, {.date = kToday, .cleared = Clearing::seenMayTrain});
    EXPECT_EQ(levelOf(*again), SafetyLevel::prompt);
}

TEST(StandingAnswers, AreInEveryCopyOfTheFile) {
    const TempFolder folder;
    const auto workspace = openAt(folder / "limber.db");
    answer(*workspace, {.date = kToday, .answers = {{SafetyQuestion::darkUrine, true}}});
    ASSERT_TRUE(workspace->backupTo(folder / "copy.db"));
    EXPECT_EQ(levelOf(*openAt(folder / "copy.db")), SafetyLevel::emergency);
}

}  // namespace
}  // namespace limber::test
