// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trends/trends_page.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "desk.h"
#include "gui/trends/effect_row.h"
#include "gui/trends/energy_card.h"
#include "gui/trends/year_map.h"
#include "gui/widgets/chart_frame.h"
#include "gui/widgets/chart_view.h"
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

TEST_F(TrendsTest, AskForWhatTheEnergyNeedsAndSaveItUndoably) {
    open();
    withText<QPushButton>(*page, QStringLiteral("Work out my daily energy"))->click();
    auto* card = page->findChild<EnergyCard*>();
    auto profile = *desk.snapshot().profile;
    profile.sex = Sex::female;
    profile.birthYear = 1988;
    profile.heightCm = 170;
    profile.weight = Mass::fromKilograms(64);
    profile.weightGoalLbPerWeek = -0.5;
    emit card->edited(profile);
    desk.settle();
    EXPECT_EQ(desk.snapshot().profile->weight, Mass::fromKilograms(64));
    bool told = false;
    for (const auto* label : card->findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("kcal a day")));
    EXPECT_TRUE(told);
    EXPECT_TRUE(desk.bridge().canUndo());
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
