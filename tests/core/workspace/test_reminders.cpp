// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/phrasing/phrases.h"
#include "limber/workspace/reminders.h"
#include "workspace_fixture.h"

namespace limber::test {
namespace {

constexpr TimeOfDay at(int hour, int minute = 0) { return {hour * 60 + minute}; }

struct Reminders : testing::Test {
    std::vector<Reminder> due(TimeOfDay now) { return dueReminders(snapshotOf(*workspace), now, settings); }
    std::vector<ReminderKind> kinds(TimeOfDay now) {
        std::vector<ReminderKind> found;
        for (const auto& reminder : due(now)) found.push_back(reminder.kind);
        return found;
    }
    void trained(int daysAgo) {
        apply(*workspace, LogSessions{{aSession().on(kToday - Days{daysAgo}).effortOf(7).with("deadlift", 4, 5, 80)}});
    }
    BlockId plan(PlanBlock block) {
        apply(*workspace, PutBlock{kToday, block});
        return snapshotOf(*workspace).history->plannedDays.back().blocks.back().id;
    }

    std::unique_ptr<Workspace> workspace = aWorkspace();
    ReminderSettings settings;
};

using Kinds = std::vector<ReminderKind>;

}  // namespace

TEST_F(Reminders, NothingIsDueWithoutALogAndAPlan) { EXPECT_EQ(kinds(at(23, 59)), Kinds{}); }

TEST_F(Reminders, TheMorningAfterTrainingIsDueFromItsTimeUntilItIsAnsweredOrSkipped) {
    trained(1);
    EXPECT_EQ(kinds(at(8, 29)), Kinds{});
    ASSERT_EQ(kinds(at(8, 30)), Kinds{ReminderKind::morning});
    EXPECT_EQ(kinds(at(19)), Kinds{ReminderKind::morning});
    CheckIn skipped;
    skipped.date = kToday;
    skipped.skipped = true;
    apply(*workspace, RecordCheckIns{{skipped}});
    EXPECT_EQ(kinds(at(19)), Kinds{});
}

TEST_F(Reminders, TheSecondMorningAfterBackWorkIsNamedAsSuch) {
    trained(2);
    ASSERT_EQ(due(at(9)).size(), 1U);
    EXPECT_EQ(due(at(9)).front().text.code, "reminder.second_morning");
}

TEST_F(Reminders, APlannedSessionIsDueAtItsStartElseAtTheUsualOneElseAtTheTimeSet) {
    auto block = aWorkoutBlock("deadlift", 3, 5);
    block.minutes = 40;
    block.id = plan(block);
    EXPECT_EQ(kinds(at(16, 59)), Kinds{});
    EXPECT_EQ(kinds(at(17)), Kinds{ReminderKind::session});
    Profile profile = aProfile();
    profile.usualStart = at(12);
    apply(*workspace, SetProfile{profile});
    EXPECT_EQ(kinds(at(12)), Kinds{ReminderKind::session});
    block.start = at(7, 30);
    apply(*workspace, PutBlock{kToday, block});
    ASSERT_EQ(kinds(at(7, 30)), Kinds{ReminderKind::session});
    EXPECT_EQ(due(at(7, 30)).front().block, block.id);
    EXPECT_EQ(due(at(7, 30)).front().due, at(7, 30));
    apply(*workspace, MarkBlock{block.id, BlockMark::notDone});
    EXPECT_EQ(kinds(at(23)), Kinds{});
}

TEST_F(Reminders, ALoggedSessionIsNoLongerDue) {
    const auto id = plan(aBlock(BlockKind::yoga, 20));
    ASSERT_EQ(kinds(at(17)), Kinds{ReminderKind::session});
    apply(*workspace, LogSessions{{aSession().on(kToday).of(SessionKind::yoga, 20).carryingOut(id)}});
    EXPECT_EQ(kinds(at(17)), Kinds{});
}

TEST_F(Reminders, StretchingHasATimeAndARoutineOfItsOwn) {
    plan(aBlock(BlockKind::stretching, 10, "back_care_short"));
    EXPECT_EQ(kinds(at(19, 59)), Kinds{});
    ASSERT_EQ(kinds(at(20)), Kinds{ReminderKind::stretching});
    EXPECT_EQ(due(at(20)).front().routine, "back_care_short");
    settings.stretching.on = false;
    EXPECT_EQ(kinds(at(20)), Kinds{});
}

TEST_F(Reminders, TheQuietHoursOnlyKeepFromAnnouncing) {
    trained(1);
    settings.morning.at = at(6);
    ASSERT_EQ(kinds(at(6, 30)), Kinds{ReminderKind::morning});
    EXPECT_TRUE(due(at(6, 30)).front().quiet);
    EXPECT_FALSE(due(at(7)).front().quiet);
    EXPECT_EQ(due(at(6, 30)).front().key, due(at(7)).front().key);
    EXPECT_TRUE(due(at(22)).front().quiet);
    settings.quietFrom = settings.quietUntil = at(0);
    EXPECT_FALSE(due(at(22)).front().quiet);
}

TEST_F(Reminders, AChangeOfPositionIsDueUntilTheNextOneWithinTheHours) {
    settings.position = true;
    EXPECT_EQ(kinds(at(9, 44)), Kinds{});
    ASSERT_EQ(kinds(at(9, 45)), Kinds{ReminderKind::position});
    EXPECT_EQ(due(at(9, 45)).front().key, due(at(10, 29)).front().key);
    EXPECT_NE(due(at(10, 30)).front().key, due(at(10, 29)).front().key);
    EXPECT_EQ(kinds(at(17)), Kinds{ReminderKind::position});
    EXPECT_EQ(kinds(at(17, 1)), Kinds{});
    settings.quietFrom = at(12);
    settings.quietUntil = at(13);
    EXPECT_EQ(kinds(at(12, 30)), Kinds{});
    settings.sittingDays = std::vector{Weekday::tue};
    EXPECT_EQ(kinds(at(9, 45)), Kinds{});
}

TEST_F(Reminders, SittingDaysAreThoseTheLogSays) {
    EXPECT_EQ(usualSittingDays(snapshotOf(*workspace)).size(), 5U);
    auto monday = aCheckIn(kToday - Days{6}, 3);  // Tuesday morning, about Monday
    monday.sittingHours = 8;
    auto saturday = aCheckIn(kToday - Days{1}, 3);
    saturday.sittingHours = 2;
    apply(*workspace, RecordCheckIns{{monday, saturday}});
    EXPECT_EQ(usualSittingDays(snapshotOf(*workspace)), std::vector{Weekday::mon});
}

TEST_F(Reminders, AnEmergencyAnswerSilencesThemAll) {
    trained(1);
    settings.position = true;
    ASSERT_EQ(kinds(at(17)).size(), 2U);
    Screen screen;
    screen.date = kToday;
    screen.answers = {{SafetyQuestion::saddleNumbness, true}};
    apply(*workspace, RecordScreens{{screen}});
    EXPECT_EQ(kinds(at(17)), Kinds{});
}

TEST_F(Reminders, EachHasASentence) {
    trained(1);
    plan(aWorkoutBlock("deadlift", 3, 5));
    plan(aBlock(BlockKind::stretching, 10));
    settings.position = true;
    settings.sittingUntil = at(21);
    const auto phrases = Phrases::builtIn("en", builtInCatalogue());
    std::vector<std::string> sentences;
    for (const auto& reminder : due(at(20, 30))) sentences.push_back(phrases->text(reminder.text));
    ASSERT_EQ(sentences.size(), 4U);
    EXPECT_EQ(sentences[0], "How is your back this morning, after Sunday's training?");
    EXPECT_EQ(sentences[2], "Still on today's plan: 10 min of stretching.");
}

}  // namespace limber::test
