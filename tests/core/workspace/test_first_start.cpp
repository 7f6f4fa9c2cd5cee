// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"
#include "limber/workspace/operations/first_start_operations.h"

namespace limber::test {
namespace {

FirstAnswers someAnswers() {
    FirstAnswers answers;
    answers.profile.birthYear = 1988;
    answers.screen = aClearScreen(kToday);
    answers.checkIn = aCheckIn(kToday, 4);
    answers.hurts = {{Region::lowerBackLeft, kToday + Days{6}}};
    return answers;
}

}  // namespace

TEST(FirstAnswers, AreOneStepAndAnUndoLeavesTheSafetyAnswers) {
    const auto workspace = aWorkspace();
    EXPECT_TRUE(holdsNothing(snapshotOf(*workspace)));
    const auto changes = apply(*workspace, someAnswers());
    EXPECT_TRUE(changes.profile && changes.screens && changes.checkIns && changes.weekNotes);
    const auto said = snapshotOf(*workspace);
    EXPECT_FALSE(holdsNothing(said));
    EXPECT_EQ(said.profile->birthYear, 1988);
    ASSERT_EQ(said.history->checkIns.size(), 1U);
    ASSERT_EQ(said.history->weekNotes.size(), 1U);
    EXPECT_EQ(said.history->weekNotes[0].hurts, someAnswers().hurts);
    ASSERT_TRUE(workspace->undo());
    const auto undone = snapshotOf(*workspace);
    EXPECT_EQ(*undone.profile, Profile{});
    EXPECT_TRUE(undone.history->checkIns.empty());
    EXPECT_TRUE(undone.history->weekNotes.empty());
    EXPECT_EQ(undone.history->screens.size(), 1U);
    EXPECT_FALSE(workspace->canUndo());
    ASSERT_TRUE(workspace->redo());
    EXPECT_EQ(snapshotOf(*workspace).profile->birthYear, 1988);
    EXPECT_EQ(snapshotOf(*workspace).history->screens.size(), 1U);
}

TEST(FirstAnswers, OfWhichOneIsRefusedAreRefusedTogether) {
    const auto workspace = aWorkspace();
    auto answers = someAnswers();
    answers.profile.birthYear = 2077;
    EXPECT_EQ(refusal(*workspace, answers).key, "birth_year");
    EXPECT_TRUE(holdsNothing(snapshotOf(*workspace)));
}

TEST(FirstAnswers, LeaveOutWhatWasNotSaid) {
    const auto workspace = aWorkspace();
    FirstAnswers answers;
    EXPECT_TRUE(answers.saysNothing());
    answers.screen = aClearScreen(kToday);
    EXPECT_TRUE(answers.saysNothing());
    apply(*workspace, answers);
    EXPECT_EQ(*snapshotOf(*workspace).profile, Profile{});
    EXPECT_TRUE(snapshotOf(*workspace).history->checkIns.empty());
}

}  // namespace limber::test
