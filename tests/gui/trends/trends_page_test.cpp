// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trends/trends_page.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWheelEvent>

#include "desk.h"
#include "gui/app/energy_card.h"
#include "gui/trends/block_strip.h"
#include "gui/trends/effect_row.h"
#include "gui/trends/experiment_card.h"
#include "gui/trends/treatments_card.h"
#include "gui/trends/year_map.h"
#include "gui/widgets/chart_frame.h"
#include "gui/widgets/chart_view.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/segmented.h"
#include "limber/workspace/demo_history.h"

namespace limber::test {
namespace {

struct TrendsTest : testing::Test {
    void open(bool history = true) {
        if (history) {
            const auto demo = makeDemoHistory(desk.bridge().today(), 1, Seed{3}, *desk.snapshot().catalogue);
            ASSERT_TRUE(desk.apply(SetProfile{demo.profile}));
            ASSERT_TRUE(desk.apply(LogSessions{demo.history.sessions}));
            ASSERT_TRUE(desk.apply(RecordCheckIns{demo.history.checkIns}));
        }
        page = std::make_unique<TrendsPage>(desk.bridge());
        desk.show(*page);
        page->enter({});
        desk.settle();
        ASSERT_TRUE(page->isSettled());
    }
    [[nodiscard]] ChartFrame& chart(const QString& title) const {
        for (auto* frame : page->findChildren<ChartFrame*>())
            if (frame->view().accessibleName() == title) return *frame;
        qFatal("no such chart");
    }

    /// Some shown label holds the words.
    [[nodiscard]] static bool says(QWidget& within, const QString& words) {
        for (const auto* label : within.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }

    /// As often as it takes, within reason.
    static void tabTo(const QWidget& widget) {
        for (int i = 0; i < 20 && QApplication::focusWidget() != &widget; ++i) press(Qt::Key_Tab);
        ASSERT_EQ(QApplication::focusWidget(), &widget);
    }

    Desk desk;
    std::unique_ptr<TrendsPage> page;
};

}  // namespace

TEST_F(TrendsTest, ShowTightnessOfTheRangeThatIsChosen) {
    open();
    const auto& view = chart(QStringLiteral("Tightness")).view();
    const auto months = view.shownData().dates().size();
    EXPECT_GT(months, 20U);
    withText<QAbstractButton>(*page, QStringLiteral("2 weeks"))->click();
    EXPECT_LT(view.shownData().dates().size(), months);
    EXPECT_EQ(daysBetween(page->shown().first, page->shown().last), 13);
    named<QPushButton>(*page, QStringLiteral("Earlier"))->click();
    EXPECT_LT(page->shown().last, desk.bridge().today());
}

TEST_F(TrendsTest, TellTheValuesOfADateByKeysAndOpenItsWeek) {
    open();
    auto& view = chart(QStringLiteral("Tightness")).view();
    QSignalSpy went(page.get(), &Page::goTo);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Left);
    ASSERT_TRUE(view.current());
    EXPECT_FALSE(view.accessibleDescription().isEmpty());
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(went.size(), 1);
    EXPECT_EQ(went[0][1].toString(), QString::fromStdString(toIso(*view.current())));
}

TEST_F(TrendsTest, GiveTheSameNumbersAsATableAndAsAFile) {
    open();
    auto& frame = chart(QStringLiteral("Training load"));
    named<QPushButton>(*page, QStringLiteral("Training load as a table"))->click();
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("load.csv"));
    ASSERT_TRUE(frame.saveNumbers(file));
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const auto lines = saved.readAll().split('\n');
    EXPECT_EQ(static_cast<std::size_t>(lines.size()), frame.view().shownData().dates().size() + 2);
    EXPECT_TRUE(frame.savePicture(folder.filePath(QStringLiteral("load.png"))));
    EXPECT_FALSE(frame.saveNumbers(folder.filePath(QStringLiteral("nowhere/load.csv"))));
}

TEST_F(TrendsTest, CompareDaysWithAHabitAndWithout) {
    open();
    const auto rows = page->findChildren<EffectRow*>();
    ASSERT_GT(rows.size(), 4);
    auto* more = rows[0]->findChild<QPushButton*>();
    EXPECT_EQ(rows[0]->findChild<EffectPoints*>()->isVisible(), false);
    more->click();
    EXPECT_TRUE(rows[0]->findChild<EffectPoints*>()->isVisible());
}

TEST_F(TrendsTest, WorkOutTheDaysEnergyAndSaveTheGoalUndoably) {
    open();
    withText<QPushButton>(*page, QStringLiteral("Work out my daily energy"))->click();
    auto* card = page->findChild<EnergyCard*>();
    auto* goal = named<QComboBox>(*card, QStringLiteral("Weight goal"));
    goal->setFocus();
    press(Qt::Key_Up);
    desk.settle();
    EXPECT_EQ(desk.snapshot().profile->weightGoalLbPerWeek, -0.5);
    EXPECT_TRUE(says(*card, QStringLiteral("kcal a day")));
    EXPECT_TRUE(desk.bridge().canUndo());
}

TEST_F(TrendsTest, LogTheWeightOfTodayBesideWhereTheGoalLeads) {
    open();
    auto profile = *desk.snapshot().profile;
    profile.weightGoalLbPerWeek = -1;
    ASSERT_TRUE(desk.apply(SetProfile{profile}));
    ASSERT_TRUE(desk.apply(LogWeights{{{desk.bridge().today() - Days{30}, Mass::fromKilograms(68)}}}));
    withText<QPushButton>(*page, QStringLiteral("Work out my daily energy"))->click();
    auto* weight = named<NumberField>(*page, QStringLiteral("Weight today"));
    weight->setFocus();
    weight->selectAll();
    QTest::keyClicks(weight, QStringLiteral("66,5"));
    QTest::keyClick(weight, Qt::Key_Return);
    desk.settle();
    ASSERT_EQ(desk.snapshot().history->weights.size(), 2U);
    EXPECT_EQ(desk.snapshot().history->weights.back(), (WeightEntry{desk.bridge().today(), Mass::fromKilograms(66.5)}));
    EXPECT_EQ(desk.snapshot().profile->weight, Mass::fromKilograms(66.5));
    const auto& data = chart(QStringLiteral("Weight")).view().shownData();
    ASSERT_EQ(data.series.size(), 3U);
    EXPECT_EQ(data.series[0].points.size(), 2U);
    const auto& curve = data.series[1].points;
    const auto& line = data.series[2].points;
    EXPECT_GT(curve.back().value, line.back().value) << "a straight line promises more";
    EXPECT_LT(curve.back().value, 66.5);
    EXPECT_GT(data.least, 40) << "the axis begins near the weights";
}

TEST_F(TrendsTest, BeginAnExperimentThatTheWeekThenAsksFor) {
    open();
    ASSERT_TRUE(desk.apply(RecordScreens{{aClearScreen(desk.bridge().today())}}));
    auto* card = page->findChild<ExperimentCard*>();
    auto* start = withText<QPushButton>(*card, QStringLiteral("Draw the order and start"));
    ASSERT_NE(start, nullptr);
    auto* habit = named<QComboBox>(*card, QStringLiteral("Habit to try"));
    EXPECT_EQ(habit->count(), 7);
    withText<QAbstractButton>(*card, QStringLiteral("3"))->click();
    EXPECT_TRUE(says(*card, QStringLiteral("It takes 32 training days")));
    habit->setCurrentIndex(habit->findText(QStringLiteral("Heat the same day")));
    start->click();
    desk.settle();
    ASSERT_EQ(desk.snapshot().history->experiments.size(), 1U);
    EXPECT_EQ(desk.snapshot().history->experiments[0].habit, Habit::heat);
    EXPECT_EQ(desk.snapshot().history->experiments[0].hopedEffect, 3);
    EXPECT_TRUE(says(*card, QStringLiteral("0 of 32 training days")));
    EXPECT_NE(card->findChild<BlockStrip*>(), nullptr);
    EXPECT_TRUE(desk.bridge().canUndo());
}

TEST_F(TrendsTest, StopAnExperimentOnlyWhenItIsMeant) {
    open();
    ASSERT_TRUE(desk.apply(StartExperiment{Habit::heat, 2, Seed{3}, {}}));
    auto* card = page->findChild<ExperimentCard*>();
    withText<QPushButton>(*card, QStringLiteral("Stop the experiment"))->click();
    withText<QPushButton>(*card, QStringLiteral("Go on"))->click();
    EXPECT_FALSE(desk.snapshot().history->experiments[0].stopped);
    withText<QPushButton>(*card, QStringLiteral("Stop the experiment"))->click();
    withText<QPushButton>(*card, QStringLiteral("Stop it"))->click();
    desk.settle();
    EXPECT_EQ(desk.snapshot().history->experiments[0].stopped, desk.bridge().today());
    EXPECT_TRUE(says(*card, QStringLiteral("ended too early to say anything")));
    EXPECT_NE(withText<QPushButton>(*card, QStringLiteral("Draw the order and start")), nullptr);
}

TEST_F(TrendsTest, BeginAnExperimentAndStopItByKeysAlone) {
    open();
    ASSERT_TRUE(desk.apply(RecordScreens{{aClearScreen(desk.bridge().today())}}));
    auto* card = page->findChild<ExperimentCard*>();
    auto* habit = named<QComboBox>(*card, QStringLiteral("Habit to try"));
    habit->setFocus();
    const int heat = habit->findText(QStringLiteral("Heat the same day"));
    for (int i = habit->currentIndex(); i < heat; ++i) press(Qt::Key_Down);
    tabTo(*withText<QAbstractButton>(*card, QStringLiteral("1.5")));
    press(Qt::Key_Right);
    tabTo(*withText<QPushButton>(*card, QStringLiteral("Draw the order and start")));
    press(Qt::Key_Space);
    desk.settle();
    ASSERT_EQ(desk.snapshot().history->experiments.size(), 1U);
    EXPECT_EQ(desk.snapshot().history->experiments[0].habit, Habit::heat);
    EXPECT_EQ(desk.snapshot().history->experiments[0].hopedEffect, 2);
    auto* stop = withText<QPushButton>(*card, QStringLiteral("Stop the experiment"));
    ASSERT_EQ(QApplication::focusWidget(), stop);
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    EXPECT_EQ(QApplication::focusWidget(), stop) << "a second press goes on";
    EXPECT_FALSE(desk.snapshot().history->experiments[0].stopped);
    press(Qt::Key_Space);
    press(Qt::Key_Tab, Qt::ShiftModifier);
    ASSERT_EQ(QApplication::focusWidget(), withText<QPushButton>(*card, QStringLiteral("Stop it")));
    press(Qt::Key_Space);
    desk.settle();
    EXPECT_TRUE(desk.snapshot().history->experiments[0].stopped);
    EXPECT_EQ(QApplication::focusWidget(), habit);
}

TEST_F(TrendsTest, AnExperimentThatWasHardlyFollowedSaysSoAndShowsNoEffect) {
    open();
    const Date begun = desk.bridge().today();
    ASSERT_TRUE(desk.apply(StartExperiment{Habit::stretchingAfter, 3, Seed{3}, {}}));
    const auto experiment = desk.snapshot().history->experiments[0];
    std::vector<Session> sessions;
    for (int i = 0; i < experiment.days(); ++i) {
        const bool with = experiment.blocks[static_cast<std::size_t>(i / experiment.daysABlock)];
        const bool done = with == (i % 3 == 0);
        sessions.push_back(aSession()
                               .on(begun + Days{2 * i})
                               .effortOf(6)
                               .stretchedAfter(done ? 10 : 0)
                               .tightNextMorning(with ? 2 : 5));
    }
    desk.bridge().setToday(begun + Days{2 * experiment.days()});
    desk.settle();
    ASSERT_TRUE(desk.apply(LogSessions{sessions}));
    desk.settle();
    auto* card = page->findChild<ExperimentCard*>();
    EXPECT_TRUE(says(*card, QStringLiteral("was followed on 11 of 32 training days, so what came out says little")));
    EXPECT_FALSE(says(*card, QStringLiteral("made a difference")));
    EXPECT_EQ(card->findChild<ForestMark*>(), nullptr);
}

TEST_F(TrendsTest, TheWheelChangesNoChoiceInPassing) {
    open();
    auto* habit = named<QComboBox>(*page, QStringLiteral("Habit to try"));
    QWheelEvent wheel({5, 5}, habit->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(habit, &wheel);
    EXPECT_EQ(habit->currentIndex(), 0);
}

TEST_F(TrendsTest, KeepWhatIsBeingTypedWhenTheProfileChanges) {
    open();
    withText<QPushButton>(*page, QStringLiteral("Work out my daily energy"))->click();
    auto* weight = named<NumberField>(*page, QStringLiteral("Weight today"));
    weight->setFocus();
    weight->selectAll();
    QTest::keyClicks(weight, QStringLiteral("71"));
    auto profile = *desk.snapshot().profile;
    profile.heightCm = 181;
    ASSERT_TRUE(desk.apply(SetProfile{profile}));
    EXPECT_EQ(weight->text(), QStringLiteral("71"));
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    desk.settle();
    EXPECT_EQ(desk.snapshot().history->weights.size(), 1U);
    desk.bridge().undo();
    desk.settle();
    EXPECT_TRUE(desk.snapshot().history->weights.empty()) << "one entry is one step";
}

TEST_F(TrendsTest, SayWhyAHabitIsNotOneToTry) {
    open();
    auto profile = *desk.snapshot().profile;
    profile.birthYear = 1950;
    ASSERT_TRUE(desk.apply(SetProfile{profile}));
    auto* card = page->findChild<ExperimentCard*>();
    EXPECT_TRUE(says(*card, QStringLiteral("the warm-up is part of every session")));
    EXPECT_FALSE(withText<QPushButton>(*card, QStringLiteral("Draw the order and start"))->isEnabled());
}

TEST_F(TrendsTest, ShowWhatWasUsedAndHowOftenItHelped) {
    open();
    auto* card = page->findChild<TreatmentsCard*>();
    for (const auto& [used, helped] : std::initializer_list<std::pair<int, bool>>{{2, true}, {5, false}, {9, true}})
        ASSERT_TRUE(desk.apply(
            LogTreatment{{.treatment = "massage", .date = desk.bridge().today() - Days{used}, .helped = helped}, {}}));
    EXPECT_TRUE(says(*card, QStringLiteral("helped 2 of 3 times")));
}

TEST_F(TrendsTest, TeachWhatWillShowUpWhileNothingIsLogged) {
    open(false);
    EXPECT_TRUE(chart(QStringLiteral("Tightness")).view().shownData().isEmpty());
    EXPECT_FALSE(chart(QStringLiteral("Tightness")).view().accessibleDescription().isEmpty());
    EXPECT_TRUE(page->findChildren<EffectRow*>().isEmpty());
}

TEST(ChartData, ThinsToAtMostTwelveHundredPoints) {
    std::vector<ChartPoint> points;
    const Date first = day(2006y / 1 / 1);
    for (int i = 0; i < 7300; ++i) points.push_back({first + Days(i), i % 7 == 0 ? 7.0 : 0.0});
    const auto thin = thinned(points, {first, points.back().date});
    EXPECT_LE(static_cast<int>(thin.size()), kMostPoints);
    EXPECT_NEAR(thin.front().value, 1.0, 1e-9);
    EXPECT_EQ(thinned(points, {first, first + Days(99)}).size(), 100U);
}

TEST(ChartData, RollsAMeanOverTheDaysBefore) {
    const Date first = day(2026y / 1 / 1);
    const auto means = rollingMean({{first, 2}, {first + Days(3), 4}, {first + Days(9), 6}}, 7);
    ASSERT_EQ(means.size(), 3U);
    EXPECT_EQ(means[1].value, 3);
    EXPECT_EQ(means[2].value, 5);
}

}  // namespace limber::test
