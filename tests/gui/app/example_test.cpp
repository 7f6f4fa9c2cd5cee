// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/app/example_run.h"
#include "gui/app/main_window.h"
#include "gui/app/pictures.h"
#include "gui/back/back_page.h"
#include "gui/week/week_page.h"
#include "limber/workspace/operations/first_start_operations.h"

namespace limber::test {
namespace {

std::unique_ptr<MainWindow> aWindow(WorkspaceBridge& bridge, AppSettings& settings) {
    auto window = std::make_unique<MainWindow>(bridge, settings);
    window->addPage(PageId::week, [&](QWidget* parent) { return new WeekPage(bridge, parent); });
    window->addPage(PageId::back, [&](QWidget* parent) { return new BackPage(bridge, parent); });
    return window;
}

struct Example : testing::Test {
    Example() {
        window = aWindow(desk.bridge(), settings);
        window->show();
        run = std::make_unique<ExampleRun>(
            *window, [](ExampleData& data) { return aWindow(data.bridge(), data.settings()); }, place.path());
    }
    void start() {
        QSignalSpy started(run.get(), &ExampleRun::started);
        run->start(desk.bridge().today(), settings);
        ASSERT_TRUE(started.wait(60'000));
        ASSERT_TRUE(waitUntilSettled(*run->window()));
    }
    [[nodiscard]] QStringList leftBehind() const {
        return QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir place;
    QTemporaryDir folder;
    Desk desk;
    AppSettings settings{std::make_unique<QSettings>(folder.filePath("window.ini"), QSettings::IniFormat)};
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<ExampleRun> run;
};

/// A lock as a program that was killed leaves it.
void lockByADeadProgram(const QString& folder) {
    QProcess dead;
    dead.start("true", QStringList{});
    const auto pid = dead.processId();
    dead.waitForFinished();
    QFile lock(QDir(folder).filePath("in-use"));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write(QStringLiteral("%1\nlimber\n%2\n").arg(pid).arg(QSysInfo::machineHostName()).toUtf8());
}

}  // namespace

TEST_F(Example, IsAnotherFileWithALineOnEveryPageAndLeavesNoTrace) {
    start();
    EXPECT_FALSE(window->isVisible());
    auto& shown = *run->window();
    EXPECT_FALSE(shown.bridge().snapshot().history->sessions.empty());
    for (const PageId page : {PageId::week, PageId::back}) {
        shown.goTo(page);
        ASSERT_TRUE(waitUntilSettled(shown));
        auto* leave = withText<QPushButton>(shown, "Leave");
        ASSERT_NE(leave, nullptr);
        EXPECT_NE(withText<QLabel>(shown, ExampleRun::line()), nullptr);
    }
    run->window()->bridge().apply(SetProfile{});
    EXPECT_EQ(leftBehind().size(), 1);
    QSignalSpy left(run.get(), &ExampleRun::left);
    QTest::mouseClick(withText<QPushButton>(shown, "Leave"), Qt::LeftButton);
    ASSERT_TRUE(left.count() == 1 || left.wait(20'000));
    EXPECT_EQ(leftBehind(), QStringList{});
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(run->window(), nullptr);
    EXPECT_TRUE(holdsNothing(desk.snapshot()));
}

TEST_F(Example, WhatItChangesOfTheLookStaysInTheExample) {
    settings.setTheme(ThemeChoice::dark);
    start();
    run->leave();
    EXPECT_EQ(settings.theme(), ThemeChoice::dark);
}

TEST_F(Example, OfAProgramThatDiedGoesAtTheNextStartAndOneInUseStays) {
    const QDir folderOfPlace(place.path());
    ASSERT_TRUE(folderOfPlace.mkdir("limber-example-dead"));
    const QString dead = folderOfPlace.filePath("limber-example-dead");
    QFile file(QDir(dead).filePath("limber.db"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    lockByADeadProgram(dead);
    start();
    ExampleData::sweep(place.path());
    EXPECT_FALSE(QDir(dead).exists());
    EXPECT_EQ(leftBehind().size(), 1);
}

TEST_F(Example, SaysWhenThereIsNoRoomForIt) {
    ExampleRun nowhere(
        *window, [](ExampleData& data) { return aWindow(data.bridge(), data.settings()); }, "/proc/nowhere");
    QSignalSpy failed(&nowhere, &ExampleRun::failed);
    nowhere.start(desk.bridge().today(), settings);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(window->isVisible());
}

}  // namespace limber::test
