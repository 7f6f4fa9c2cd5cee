// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "core/workspace/workspace_fixture.h"

namespace limber::test {

TEST(Workspace, ReadsTheDatesAskedForAndNothingAfterToday) {
    const auto workspace = aWorkspace();
    for (const int ago : {0, 3, 500})
        apply(*workspace, LogSessions{{aSession().on(kToday - Days{ago}).of(SessionKind::yoga, 20)}});
    EXPECT_EQ(snapshotOf(*workspace).history->sessions.size(), 2U);
    EXPECT_EQ(workspace->snapshot({kToday - Days{600}, kToday})->history->sessions.size(), 3U);
    workspace->setToday(kToday - Days{1});
    const auto earlier = snapshotOf(*workspace);
    EXPECT_EQ(earlier.history->sessions.size(), 1U);
    EXPECT_EQ(earlier.today, kToday - Days{1});
}

TEST(Workspace, KeepsASnapshotAsItWas) {
    const auto workspace = aWorkspace();
    const auto before = snapshotOf(*workspace);
    const auto changes = apply(*workspace, LogSessions{{aSession()}});
    EXPECT_TRUE(before.history->sessions.empty());
    EXPECT_GT(changes.revision, before.revision);
    EXPECT_EQ(snapshotOf(*workspace).revision, changes.revision);
}

TEST(Workspace, KeepsScreensOutsideUndo) {
    const auto workspace = aWorkspace();
    apply(*workspace, SetProfile{aProfile()});
    const auto screened = apply(*workspace, RecordScreens{{aClearScreen(kToday)}});
    EXPECT_TRUE(screened.screens);
    EXPECT_EQ(screened.ids.size(), 1U);
    ASSERT_TRUE(workspace->undo());
    EXPECT_FALSE(workspace->canUndo());
    EXPECT_EQ(*snapshotOf(*workspace).profile, Profile{});
    EXPECT_EQ(snapshotOf(*workspace).history->screens.size(), 1U);
}

TEST(Workspace, NoticesAnotherProgramAndDropsUndo) {
    const TempFolder folder;
    const auto window = aWorkspace(folder / "limber.db", 1);
    const auto program = aWorkspace(folder / "limber.db", 2);
    apply(*window, SetProfile{aProfile()});
    EXPECT_FALSE(window->changedElsewhere());
    apply(*program, RecordCheckIns{{aCheckIn(kToday, 4)}});
    EXPECT_TRUE(window->changedElsewhere());
    EXPECT_FALSE(window->canUndo());
    EXPECT_EQ(snapshotOf(*window).history->checkIns.size(), 1U);
    EXPECT_FALSE(window->changedElsewhere());
}

TEST(Workspace, RefusesProfilesOutOfRange) {
    const auto workspace = aWorkspace();
    const auto keyOf = [&](const Profile& profile) { return refusal(*workspace, SetProfile{profile}).key; };
    EXPECT_EQ(keyOf({.birthYear = 2027}), "birth_year");
    EXPECT_EQ(keyOf({.workoutsPerWeek = 8}), "workouts_per_week");
    EXPECT_EQ(keyOf({.availableMinutes = {{Weekday::tue, 1441}}}), "available_minutes.tue");
    EXPECT_EQ(keyOf({.avoidExercises = {"sit_up", "situp_machine"}}), "avoid_exercises[1]");
    EXPECT_EQ(keyOf({.weightGoalLbPerWeek = 0.3}), "weight_goal_lb_per_week");
    EXPECT_EQ(*snapshotOf(*workspace).profile, Profile{});
}

TEST(Workspace, RefusesSessionsOutOfRange) {
    const auto workspace = aWorkspace();
    const auto keyOf = [&](const Session& session) { return refusal(*workspace, LogSessions{{session}}).key; };
    EXPECT_EQ(keyOf(aSession().of(SessionKind::yoga, 0)), "minutes");
    EXPECT_EQ(keyOf(aSession().with("deadlift", 1, 1001)), "exercises[0].sets[0].reps");
    EXPECT_EQ(keyOf(aSession().with("deadlift", 1, 5, 1001)), "exercises[0].sets[0].load_kg");
    EXPECT_EQ(keyOf(aSession().withId("mine")), "id");
    Session treated = aSession();
    treated.treatments = {{.treatment = "hot_pack"}};
    EXPECT_EQ(keyOf(treated), "treatments[0].treatment");
    treated.treatments = {{.treatment = "heat_pack", .date = kToday + Days{1}}};
    EXPECT_EQ(keyOf(treated), "treatments[0].date");
}

TEST(Workspace, RefusesWeekNotesThatEndBeforeTheyBegin) {
    const auto workspace = aWorkspace();
    EXPECT_EQ(refusal(*workspace, SetWeekNote{{.from = kToday, .to = kToday - Days{1}}}).key, "to");
    EXPECT_EQ(refusal(*workspace, SetWeekNote{{.from = kToday, .to = kToday, .minutes = {{kToday + Days{1}, 5}}}}).key,
              "minutes");
}

TEST(Workspace, RefusesSelfTestsNobodyCanDo) {
    const auto workspace = aWorkspace();
    const auto bend = [](double value) { return RecordSelfTests{{{kToday, SelfTestKind::sideBendLeft, value}}}; };
    apply(*workspace, bend(18));
    EXPECT_EQ(refusal(*workspace, bend(101)).key, "value");
    EXPECT_EQ(snapshotOf(*workspace).history->selfTests.size(), 1U);
}

TEST(GiveVerdict, IsTakenBackWithNone) {
    const auto workspace = aWorkspace();
    apply(*workspace, GiveVerdict{Cause::triggerPoints, Opinion::notIt});
    EXPECT_EQ(snapshotOf(*workspace).history->verdicts.at(0).opinion, Opinion::notIt);
    apply(*workspace, GiveVerdict{Cause::triggerPoints, std::nullopt});
    EXPECT_TRUE(snapshotOf(*workspace).history->verdicts.empty());
}

TEST(DeleteSession, NamesWhatItDoesNotFind) {
    const auto workspace = aWorkspace();
    const auto error = refusal(*workspace, DeleteSession{SessionId{"none"}});
    EXPECT_EQ(error.code, ErrorCode::notFound);
    EXPECT_EQ(error.value, "none");
}

TEST(DefaultDataFile, LiesBelowTheDataFolder) {
    ::setenv("XDG_DATA_HOME", "/data", 1);
    EXPECT_EQ(defaultDataFile(), "/data/limber/limber.db");
    ::unsetenv("XDG_DATA_HOME");
    ::setenv("HOME", "/home/someone", 1);
    EXPECT_EQ(defaultDataFile(), "/home/someone/.local/share/limber/limber.db");
}

}  // namespace limber::test
