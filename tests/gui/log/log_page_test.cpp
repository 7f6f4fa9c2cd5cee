// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/log_page.h"

#include <QLineEdit>
#include <QSignalSpy>

#include "gui/log/session_details.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/set_table.h"
#include "log_desk.h"

namespace limber::test {

namespace {

/// Today's warm-up and three sets of ten goblet squats with 18 kg.
Plan todaysPlan(Date today) {
    auto workout = withId(aWorkoutBlock("goblet_squat", 3, 10), kWorkout);
    workout.exercises.front().load = kilograms(18);
    Plan plan;
    plan.from = today;
    plan.days.push_back({today, false, {}, {withId(aBlock(BlockKind::warmUp, 8), kWarmUp), workout}});
    return plan;
}

struct LogPageTest : LogDesk {
    LogPageTest() {
        EXPECT_TRUE(desk.apply(SavePlan{todaysPlan(desk.bridge().today())}));
        open();
    }
};

}  // namespace

TEST_F(LogPageTest, OpensOnTheFirstPlannedSessionNotYetLogged) {
    EXPECT_EQ(page->findChild<SetTable*>()->setCount(), 3);
    EXPECT_NE(named<QWidget>(*page, "from your plan"), nullptr);
}

TEST_F(LogPageTest, SavesASessionDoneAsPlannedByKeysAlone) {
    for (int set = 0; set < 3; ++set) press(Qt::Key_Return);
    answerTightness(2, 6);
    QSignalSpy went(page.get(), &Page::goTo);
    save();
    ASSERT_EQ(sessions().size(), 1U);
    const auto& session = sessions().front();
    EXPECT_EQ(session.date, desk.bridge().today());
    EXPECT_EQ(session.plannedBlocks, std::vector{BlockId{kWorkout}});
    ASSERT_EQ(session.exercises.size(), 1U);
    EXPECT_EQ(session.exercises.front().exercise, "goblet_squat");
    ASSERT_EQ(session.exercises.front().sets.size(), 3U);
    EXPECT_EQ(session.exercises.front().sets.back().reps, 10);
    EXPECT_EQ(session.exercises.front().sets.back().load, kilograms(18));
    EXPECT_EQ(session.tightnessBefore, tightness(2));
    EXPECT_EQ(session.tightnessAfter, tightness(6));
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.front().at(0).value<PageId>(), PageId::back);
    EXPECT_EQ(went.front().at(1).toString().toStdString(), session.id.value);
}

TEST_F(LogPageTest, SavesWhatWasChanged) {
    withText<QPushButton>(*page, "All as planned")->click();
    auto* reps = named<QLineEdit>(*page, "Reps, Goblet squat, set 3");
    reps->setFocus();
    reps->selectAll();
    QTest::keyClicks(reps, "7");
    QTest::keyClick(named<EffortScale>(*page, "Effort"), Qt::Key_8);
    save();
    ASSERT_EQ(sessions().size(), 1U);
    const auto& sets = sessions().front().exercises.front().sets;
    EXPECT_EQ(sets[1].reps, 10);
    EXPECT_EQ(sets[2].reps, 7);
    EXPECT_EQ(sets[2].load, kilograms(18));
    EXPECT_EQ(sessions().front().rpe, effort(8));
}

TEST_F(LogPageTest, WhatWasNotTouchedStaysUnknown) {
    withText<QPushButton>(*page, "All as planned")->click();
    save();
    ASSERT_EQ(sessions().size(), 1U);
    const auto& session = sessions().front();
    EXPECT_FALSE(session.warmUpMinutes);
    EXPECT_FALSE(session.stretchedBeforeMinutes);
    EXPECT_FALSE(session.stretchedAfterMinutes);
    EXPECT_FALSE(session.tightnessBefore);
    EXPECT_FALSE(session.tightnessAfter);
    EXPECT_FALSE(session.tags);
    EXPECT_FALSE(session.technique);
    EXPECT_FALSE(session.tightened);
    EXPECT_FALSE(session.rpe);
    EXPECT_FALSE(session.start);
}

TEST_F(LogPageTest, OnePressConfirmsThePlannedWarmUp) {
    withText<QPushButton>(*page, "All as planned")->click();
    withText<Chip>(*page, "8 min")->click();
    save();
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().warmUpMinutes, 8);
    EXPECT_EQ(sessions().front().plannedBlocks, (std::vector{BlockId{kWorkout}, BlockId{kWarmUp}}));
}

TEST_F(LogPageTest, AsksBeforeItSavesASessionWithoutSets) {
    save();
    EXPECT_TRUE(sessions().empty());
    click("Save without sets");
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_TRUE(sessions().front().exercises.empty());
}

TEST_F(LogPageTest, KeepsWhatWasTypedWhenItCannotBeSaved) {
    withText<QPushButton>(*page, "All as planned")->click();
    answerTightness(1, 3);
    auto* minutes = named<QLineEdit>(*page, "Duration, minutes");
    minutes->selectAll();
    QTest::keyClicks(minutes, "0");
    save();
    EXPECT_TRUE(sessions().empty());
    EXPECT_NE(named<Notice>(*page, "How long was it? Between 1 and 1,440 minutes."), nullptr);
    EXPECT_EQ(page->findChild<FeelingCard*>()->after()->value(), 3);
    EXPECT_EQ(page->findChild<SetTable*>()->doneCount(), 3);
}

TEST_F(LogPageTest, WhatWasBegunIsThereAfterAVisitElsewhere) {
    press(Qt::Key_Return);
    page->enter({});
    EXPECT_EQ(page->findChild<SetTable*>()->doneCount(), 1);
}

TEST_F(LogPageTest, MarksAPlannedBlockThatDidNotHappen) {
    withText<QPushButton>(*page, "Didn’t happen")->click();
    desk.settle();
    const auto plan = standingPlan(desk.snapshot(), desk.bridge().today(), 1);
    ASSERT_NE(plan.find(BlockId{kWorkout}), nullptr);
    EXPECT_EQ(plan.find(BlockId{kWorkout})->mark, BlockMark::notDone);
    EXPECT_TRUE(page->findChild<SetTable*>()->isEmpty());
}

TEST_F(LogPageTest, EditsAPastSessionWithoutLosingWhatItDoesNotShow) {
    auto logged = aSession().on(desk.bridge().today()).with("goblet_squat", 2, 10, 16).tight(2, 5).build();
    logged.start = TimeOfDay{18 * 60};
    logged.relievedBy = {Relief::heat};
    logged.tightnessNextMorning = tightness(4);
    const auto outcome = desk.apply(LogSessions{{logged}});
    ASSERT_TRUE(outcome);
    page->enter(QString::fromStdString(outcome->ids.front()));
    answerTightness(2, 7);
    save();
    ASSERT_EQ(sessions().size(), 1U);
    const auto& session = sessions().front();
    EXPECT_EQ(session.tightnessAfter, tightness(7));
    EXPECT_EQ(session.start, logged.start);
    EXPECT_EQ(session.relievedBy, logged.relievedBy);
    EXPECT_EQ(session.tightnessNextMorning, tightness(4));
    EXPECT_EQ(session.exercises, logged.exercises);
}

TEST_F(LogPageTest, DeletesAPastSessionAndTakesItBack) {
    ASSERT_TRUE(desk.apply(LogSessions{{aSession().on(desk.bridge().today()).with("deadlift", 3, 5, 80).build()}}));
    withText<QPushButton>(*page, "Past sessions")->click();
    desk.settle();
    withText<QPushButton>(*page, "Delete")->click();
    desk.settle();
    EXPECT_TRUE(sessions().empty());
    desk.bridge().undo();
    desk.settle();
    EXPECT_EQ(sessions().size(), 1U);
}

TEST_F(LogPageTest, SomethingElseClosesThePlannedBlockAndOpensAnEmptyLogOfItsKind) {
    click("Did something else");
    const auto plan = standingPlan(desk.snapshot(), desk.bridge().today(), 1);
    EXPECT_EQ(plan.find(BlockId{kWorkout})->mark, BlockMark::changed);
    EXPECT_TRUE(page->findChild<SetTable*>()->isEmpty());
    QTest::keyClicks(named<QLineEdit>(*page, "Duration, minutes"), "30");
    save();
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().date, desk.bridge().today());
    EXPECT_TRUE(sessions().front().plannedBlocks.empty());
}

TEST_F(LogPageTest, KeepsWhenTheSessionBegan) {
    withText<QPushButton>(*page, "All as planned")->click();
    QTest::keyClicks(named<QLineEdit>(*page, "Started at, hours and minutes"), "7:15");
    save();
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().start, (TimeOfDay{7 * 60 + 15}));
}

TEST_F(LogPageTest, AddsAWholeRoutineByItsName) {
    const auto& routine = desk.snapshot().catalogue->routines().front();
    auto* search = named<QLineEdit>(*page, "Add an exercise");
    search->setFocus();
    search->setText(QString::fromStdString(routine.name));
    QTest::keyClick(search, Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(page->findChild<SetTable*>()->setCount(), 3 + static_cast<int>(routine.steps.size()));
}

TEST_F(LogPageTest, AddsAnExerciseByItsName) {
    auto* search = named<QLineEdit>(*page, "Add an exercise");
    search->setFocus();
    search->setText("Deadlift");
    QTest::keyClick(search, Qt::Key_Return);
    desk.settle();
    page->findChild<SetTable*>()->tickAll(true);
    save();
    ASSERT_EQ(sessions().size(), 1U);
    ASSERT_EQ(sessions().front().exercises.size(), 2U);
    EXPECT_EQ(sessions().front().exercises.back().exercise, "deadlift");
}

}  // namespace limber::test
