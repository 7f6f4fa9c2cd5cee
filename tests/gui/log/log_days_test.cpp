// SPDX-License-Identifier: GPL-3.0-or-later
// Which day a session belongs to, rests, and the back in the log.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include "gui/log/session_details.h"
#include "gui/log/sets_card.h"
#include "gui/log/tender_spots.h"
#include "gui/widgets/body_map.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/date_field.h"
#include "gui/widgets/rest_timer.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/set_table.h"
#include "log_desk.h"

namespace limber::test {

namespace {

struct LogDaysTest : LogDesk {
    [[nodiscard]] Date today() { return desk.bridge().today(); }
    void setTime(int hour, int minute = 0) { now.setTime(QTime(hour, minute)); }
    void plan(std::vector<PlanBlock> blocks, int daysAgo = 0) {
        Plan plan;
        plan.from = today() - Days{daysAgo};
        plan.days.push_back({plan.from, false, {}, std::move(blocks)});
        ASSERT_TRUE(desk.apply(SavePlan{plan}));
    }
    void typeMinutes() { QTest::keyClicks(named<QLineEdit>(*page, "Duration, minutes"), "30"); }
    [[nodiscard]] bool saysFromMemory() {
        return withText<QLabel>(*page, "More than a day ago: marked as logged from memory.") != nullptr;
    }
};

}  // namespace

TEST_F(LogDaysTest, BeforeFourItIsStillTheDayBefore) {
    setTime(1, 30);
    open();
    typeMinutes();
    save();
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().date, today() - Days{1});
    EXPECT_FALSE(sessions().front().isFromMemory());
}

TEST_F(LogDaysTest, FromFourOnItIsToday) {
    setTime(4);
    open();
    typeMinutes();
    save();
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().date, today());
}

TEST_F(LogDaysTest, TheEndOfTheDayCanBeSet) {
    settings.setDayEndsAtHour(0);
    setTime(1, 30);
    open();
    typeMinutes();
    save();
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().date, today());
}

TEST_F(LogDaysTest, ALateEntryIsMarkedAsFromMemory) {
    open();
    EXPECT_FALSE(saysFromMemory());
    auto* date = page->findChild<DateField*>();
    QTest::keyClick(date, Qt::Key_Down);
    EXPECT_FALSE(saysFromMemory());
    QTest::keyClick(date, Qt::Key_Down);
    EXPECT_TRUE(saysFromMemory());
    typeMinutes();
    save();
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_TRUE(sessions().front().isFromMemory());
}

TEST_F(LogDaysTest, TwoSessionsOfOneDayAreBothOffered) {
    plan({withId(aWorkoutBlock("goblet_squat", 1, 10), kWorkout), withId(aBlock(BlockKind::yoga, 20), kEvening)});
    open();
    press(Qt::Key_Return);
    save();
    page->enter({});
    save();
    ASSERT_EQ(sessions().size(), 2U);
    EXPECT_EQ(sessions()[0].date, sessions()[1].date);
    EXPECT_NE(sessions()[0].id, sessions()[1].id);
    EXPECT_EQ(sessions()[1].kind, SessionKind::yoga);
    EXPECT_EQ(sessions()[1].plannedBlocks, std::vector{BlockId{kEvening}});
}

TEST_F(LogDaysTest, ARestIsCountedAcrossPagesUntilItIsDismissed) {
    plan({withId(aWorkoutBlock("goblet_squat", 3, 10), kWorkout)});
    open();
    auto* rest = page->findChild<RestTimer*>();
    EXPECT_FALSE(rest->isVisible());
    press(Qt::Key_Return);
    ASSERT_TRUE(rest->isVisible());
    EXPECT_TRUE(rest->words().startsWith("Rest 0:00 of "));
    page->hide();
    now = now.addSecs(20);
    page->setVisible(true);
    page->enter({});
    EXPECT_TRUE(rest->words().startsWith("Rest 0:20 of "));
    page->hide();
    now = now.addSecs(300);
    page->setVisible(true);
    EXPECT_EQ(rest->words(), "Rested 5:20, ready for the next set");
    named<QPushButton>(*page, "Dismiss the rest timer")->click();
    EXPECT_FALSE(rest->isVisible());
    page->findChild<SetTable*>()->focusFirst();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_FALSE(rest->isVisible());
}

TEST_F(LogDaysTest, YesterdaysSetsNeedNoRest) {
    plan({withId(aWorkoutBlock("goblet_squat", 3, 10), kWorkout)}, 1);
    open();
    press(Qt::Key_Return);
    EXPECT_EQ(page->findChild<SetTable*>()->doneCount(), 1);
    EXPECT_FALSE(page->findChild<RestTimer*>()->isVisible());
}

TEST_F(LogDaysTest, UnitsOfAnExerciseAreRemembered) {
    plan({withId(aWorkoutBlock("bench_press", 1, 5), kWorkout)});
    open();
    press(Qt::Key_U);
    EXPECT_EQ(settings.loadUnits("bench_press"), Units::imperial);
    open();
    EXPECT_NE(named<QLineEdit>(*page, "lb, Bench press, set 1"), nullptr);
}

TEST_F(LogDaysTest, SaysWhereWhenAndDuringWhatItTightened) {
    plan({withId(aWorkoutBlock("goblet_squat", 1, 10), kWorkout)});
    open();
    press(Qt::Key_Return);
    withText<Chip>(*page, "during")->click();
    auto* during = named<QComboBox>(*page, "During which exercise?");
    QTest::keyClick(during, Qt::Key_Down);
    auto* map = page->findChild<BodyMap*>();
    auto* neck = map->findChildren<QAbstractButton*>().front();
    neck->setFocus();
    for (int i = 0; i < 3; ++i) press(Qt::Key_Down);
    press(Qt::Key_Space);
    page->findChild<Segmented*>()->setChosen(1);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    auto* spots = page->findChild<TenderSpots*>();
    spots->question(Region::lowerBackRight, 0)->chip(0)->click();
    spots->question(Region::lowerBackRight, 1)->chip(1)->click();
    spots->question(Region::lowerBackRight, 2)->chip(0)->click();
    spots->question(Region::lowerBackRight, 3)->chip(0)->click();
    save();
    ASSERT_EQ(sessions().size(), 1U);
    const auto& session = sessions().front();
    EXPECT_EQ(session.tightened, Tightened::during);
    EXPECT_EQ(session.tightenedDuring, "goblet_squat");
    EXPECT_EQ(session.regions, std::vector{Region::lowerBackLeft});
    ASSERT_EQ(session.tenderSpots.size(), 1U);
    EXPECT_EQ(session.tenderSpots.front(), (TenderSpot{Region::lowerBackRight, true, false, true, "buttock_or_thigh"}));
}

TEST_F(LogDaysTest, WhatWasUnusualIsKept) {
    open();
    typeMinutes();
    for (const auto* word : {"tired", "new exercise", "something happened"}) withText<Chip>(*page, word)->click();
    save();
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().tags, (std::vector{Tag::fatigued, Tag::newExercise, Tag::acuteIncident}));
}

TEST_F(LogDaysTest, SomethingHappenedAsksForSwellingOrABruise) {
    open();
    typeMinutes();
    auto* details = page->findChild<SessionDetails*>();
    EXPECT_FALSE(details->swelling()->isVisible());
    withText<Chip>(*page, "something happened")->click();
    ASSERT_TRUE(details->swelling()->isVisible());
    for (const int answer : {1, 0}) QTest::keyClick(details->swelling()->chip(answer), Qt::Key_Space);
    save();
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().swellingOrBruise, true);
    open(QString::fromStdString(sessions().front().id.value));
    details = page->findChild<SessionDetails*>();
    EXPECT_TRUE(details->swelling()->isChosen(0));
    withText<Chip>(*page, "something happened")->click();
    EXPECT_FALSE(details->swelling()->isVisible());
    save();
    EXPECT_FALSE(sessions().front().swellingOrBruise) << "nothing happened after all";
}

}  // namespace limber::test
