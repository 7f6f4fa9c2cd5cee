// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/app/main_window.h"
#include "gui/app/pictures.h"
#include "gui/back/back_page.h"
#include "gui/player/player_page.h"
#include "gui/week/side_panel.h"
#include "gui/week/week_page.h"

namespace limber::test {
namespace {

const Date kMonday{std::chrono::year{2026} / 11 / 23};

/// The whole window on a real file, with a clock that moves when told to.
struct PlayerWindowTest : testing::Test {
    PlayerWindowTest() {
        auto opened = WorkspaceBridge::open({.file = file, .today = kMonday}, "en");
        if (!opened) qFatal("the data file could not be opened");
        bridge = *std::move(opened);
        window = std::make_unique<MainWindow>(*bridge, settings);
        window->addPage(PageId::week, [&](QWidget* parent) { return new WeekPage(*bridge, parent); });
        window->addPage(PageId::back, [&](QWidget* parent) { return new BackPage(*bridge, parent); });
        window->setPlayer([&](QWidget* parent, const PlayOrder& order) {
            PlayerClock clock{[this] { return now; }, [] { return TimeOfDay{7 * 60}; }};
            return new PlayerPage(*bridge, settings, order, std::move(clock), parent);
        });
        window->show();
        QApplication::setActiveWindow(window.get());
    }
    void goTo(PageId page) {
        window->goTo(page);
        ASSERT_TRUE(waitUntilSettled(*window));
    }
    void click(const QString& name) {
        auto* button = named<QPushButton>(*window, name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        ASSERT_TRUE(waitUntilSettled(*window));
    }
    [[nodiscard]] PlayerPage* player() const { return qobject_cast<PlayerPage*>(window->currentPage()); }
    void playToTheEnd() {
        while (player()->player().isUnderWay()) {
            now += Milliseconds{250};
            player()->look();
        }
        ASSERT_TRUE(waitUntilSettled(*window));
    }

    QTemporaryDir folder;
    std::filesystem::path file = folder.filePath("limber.db").toStdString();
    AppSettings settings{std::make_unique<QSettings>(folder.filePath("window.ini"), QSettings::IniFormat)};
    Milliseconds now{1'000'000};
    std::unique_ptr<WorkspaceBridge> bridge;
    std::unique_ptr<MainWindow> window;
};

}  // namespace

TEST_F(PlayerWindowTest, APlannedBlockIsPlayedFromTheWeekAndStandsInTheFile) {
    bridge->apply(SavePlan{aPlan(kMonday, {{0, aBlock(BlockKind::stretching, 10, "back_hips_hamstrings")}})});
    goTo(PageId::week);
    ASSERT_TRUE(window->findChild<SidePanel*>()->isVisible());
    click("Start");
    ASSERT_NE(player(), nullptr);
    EXPECT_TRUE(window->windowTitle().contains("Back, hips and hamstrings"));
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    ASSERT_NE(player(), nullptr);
    click("Start");
    playToTheEnd();
    click("Close");
    EXPECT_NE(qobject_cast<WeekPage*>(window->currentPage()), nullptr);
    EXPECT_TRUE(window->currentPage()->isVisible());
    EXPECT_EQ(named<QPushButton>(*window, "Start"), nullptr);

    const auto other = Workspace::open({.file = file, .today = kMonday});
    ASSERT_TRUE(other);
    const auto snapshot = (*other)->snapshot();
    ASSERT_TRUE(snapshot);
    ASSERT_EQ(snapshot->history->sessions.size(), 1U);
    EXPECT_EQ(snapshot->history->sessions.front().minutes, 10);
    EXPECT_EQ(snapshot->history->plannedDays.front().blocks.front().mark, BlockMark::done);
}

TEST_F(PlayerWindowTest, TightRightNowPlaysFiveQuietMinutesAndComesBack) {
    goTo(PageId::back);
    click("Start, five quiet minutes");
    ASSERT_NE(player(), nullptr);
    EXPECT_EQ(player()->accessibleName(), "Five quiet minutes");
    QTest::keyClick(window.get(), Qt::Key_Escape);
    ASSERT_TRUE(waitUntilSettled(*window));
    EXPECT_NE(qobject_cast<BackPage*>(window->currentPage()), nullptr);
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_NE(qobject_cast<WeekPage*>(window->currentPage()), nullptr);
}

TEST_F(PlayerWindowTest, UndoRestsWhileItPlaysAndTakesBackWhatTheEndLogged) {
    goTo(PageId::back);
    auto profile = aProfile().build();
    profile.birthYear = 1970;
    bridge->apply(SetProfile{profile});
    ASSERT_TRUE(waitUntilSettled(*window));
    click("Start, five quiet minutes");
    click("Start");
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitUntilSettled(*window));
    EXPECT_EQ(bridge->snapshot().profile->birthYear, 1970);
    playToTheEnd();
    ASSERT_EQ(bridge->snapshot().history->sessions.size(), 1U);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitUntilSettled(*window));
    EXPECT_TRUE(bridge->snapshot().history->sessions.empty());
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitUntilSettled(*window));
    EXPECT_EQ(bridge->snapshot().profile->birthYear, 1970);
}

TEST_F(PlayerWindowTest, ClosingTheWindowAsksForWhatWasDoneOnce) {
    goTo(PageId::back);
    click("Start, five quiet minutes");
    click("Start");
    for (int look = 0; look < 70; ++look) {
        now += Milliseconds{1000};
        player()->look();
    }
    EXPECT_FALSE(window->close());
    EXPECT_NE(named<QPushButton>(*window, "Log 1 min and leave"), nullptr);
    EXPECT_TRUE(window->close());
}

TEST_F(PlayerWindowTest, WhatIsPlannedForAnotherDayWaits) {
    bridge->apply(SavePlan{aPlan(kMonday, {{2, aBlock(BlockKind::stretching, 10, "back_hips_hamstrings")}})});
    goTo(PageId::week);
    ASSERT_TRUE(window->findChild<SidePanel*>()->isVisible());
    EXPECT_EQ(named<QPushButton>(*window, "Start"), nullptr);
}

}  // namespace limber::test
