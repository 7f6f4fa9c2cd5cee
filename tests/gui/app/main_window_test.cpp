// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/main_window.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextEdit>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/app/foot_line.h"
#include "gui/app/pictures.h"
#include "gui/app/rail.h"
#include "gui/back/back_page.h"
#include "gui/library/library_page.h"
#include "gui/log/log_page.h"
#include "gui/settings/settings_page.h"
#include "gui/week/week_page.h"
#include "gui/widgets/block_card.h"

namespace limber::test {
namespace {

struct MainWindowTest : testing::Test {
    MainWindowTest() {
        window = std::make_unique<MainWindow>(desk.bridge(), settings);
        auto& bridge = desk.bridge();
        window->addPage(PageId::week, [&](QWidget* parent) { return new WeekPage(bridge, parent); });
        window->addPage(PageId::log, [&](QWidget* parent) { return new LogPage(bridge, parent); });
        window->addPage(PageId::back, [&](QWidget* parent) { return new BackPage(bridge, parent); });
        window->addPage(PageId::library, [&](QWidget* parent) { return new LibraryPage(bridge, settings, parent); });
        window->addPage(PageId::settings, [&](QWidget* parent) { return new SettingsPage(bridge, settings, parent); });
        window->show();
        QApplication::setActiveWindow(window.get());
        window->goTo(PageId::week);
        waitUntilSettled(*window);
    }

    QTemporaryDir folder;
    Desk desk;
    AppSettings settings{std::make_unique<QSettings>(folder.filePath("window.ini"), QSettings::IniFormat)};
    std::unique_ptr<MainWindow> window;
};

bool isControl(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr || qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QTextEdit*>(&widget) != nullptr || widget.focusPolicy() != Qt::NoFocus;
}

std::string describe(const QWidget& widget) {
    return std::string(widget.metaObject()->className()) + " \"" + widget.objectName().toStdString() + "\" in " +
           (widget.parentWidget() == nullptr ? "" : widget.parentWidget()->metaObject()->className());
}

}  // namespace

TEST_F(MainWindowTest, ControlAndADigitSwitchPages) {
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_NE(qobject_cast<LogPage*>(window->currentPage()), nullptr);
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    EXPECT_NE(qobject_cast<BackPage*>(window->currentPage()), nullptr);
    QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
    EXPECT_NE(qobject_cast<LibraryPage*>(window->currentPage()), nullptr);
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_NE(qobject_cast<WeekPage*>(window->currentPage()), nullptr);
}

TEST_F(MainWindowTest, EveryRailButtonLeadsToAPage) {
    for (auto* button : window->findChildren<RailButton*>()) {
        QTest::mouseClick(button, Qt::LeftButton);
        ASSERT_TRUE(waitUntilSettled(*window)) << button->text().toStdString();
        EXPECT_TRUE(button->isChecked());
        EXPECT_TRUE(window->windowTitle().contains(button->text()));
    }
}

TEST_F(MainWindowTest, EveryControlHasAnAccessibleName) {
    for (const PageId page : {PageId::week, PageId::log, PageId::back, PageId::library, PageId::settings}) {
        window->goTo(page);
        waitUntilSettled(*window);
        for (const auto* widget : window->currentPage()->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !isControl(*widget)) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            EXPECT_TRUE(named) << describe(*widget);
        }
    }
}

TEST_F(MainWindowTest, ControlZTakesBackWhatWasDoneInTheWeek) {
    auto* card = window->findChild<BlockCard*>();
    ASSERT_NE(card, nullptr);
    const QString id = card->content().id;
    QTest::keyClick(card, Qt::Key_Delete);
    waitUntilSettled(*window);
    auto* foot = window->findChild<FootLine*>();
    EXPECT_TRUE(foot->isVisible());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    waitUntilSettled(*window);
    EXPECT_NE(window->findChild<BlockCard*>("block-" + id), nullptr);
}

TEST_F(MainWindowTest, TheLineOverTheFootDoesNotCoverWhatToLookAt) {
    window->resize(1360, 850);
    auto* warmUp = window->findChild<BlockCard*>();
    ASSERT_EQ(warmUp->content().kind, BlockKind::warmUp);
    QTest::keyClick(warmUp, Qt::Key_Delete);
    ASSERT_TRUE(waitUntilSettled(*window));
    auto* problems = window->findChild<QWidget*>("problems");
    auto* foot = window->findChild<FootLine*>();
    ASSERT_TRUE(problems->isVisible() && foot->isVisible());
    const auto place = [&](const QWidget& widget) {
        return QRect(widget.mapTo(window.get(), QPoint()), widget.size());
    };
    EXPECT_FALSE(place(*foot).intersects(place(*problems)));
}

TEST_F(MainWindowTest, AnErrorStaysUntilClosed) {
    auto* foot = window->findChild<FootLine*>();
    EXPECT_FALSE(foot->isVisible());
    emit desk.bridge().failed("Nothing was written: the disk is full.");
    EXPECT_TRUE(foot->isVisible());
    EXPECT_EQ(foot->accessibleName(), "Nothing was written: the disk is full.");
}

TEST(AppSettings, KeepsWhatWasChosenAndMistrustsTheFile) {
    const QTemporaryDir folder;
    const QString file = folder.filePath("window.ini");
    {
        AppSettings settings(std::make_unique<QSettings>(file, QSettings::IniFormat));
        EXPECT_EQ(settings.theme(), ThemeChoice::system);
        EXPECT_EQ(settings.textScale(), 1.0);
        settings.setTheme(ThemeChoice::dark);
        settings.setTextScale(1.25);
    }
    AppSettings again(std::make_unique<QSettings>(file, QSettings::IniFormat));
    EXPECT_EQ(again.theme(), ThemeChoice::dark);
    EXPECT_EQ(again.textScale(), 1.25);
    QSettings(file, QSettings::IniFormat).setValue("appearance/text_scale", "enormous");
    AppSettings spoilt(std::make_unique<QSettings>(file, QSettings::IniFormat));
    EXPECT_EQ(spoilt.textScale(), 1.0);
}

namespace {

int exitCodeOf(const QStringList& arguments, const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(LIMBER_PROGRAM, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000));
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QProcessEnvironment offscreen(const QTemporaryDir& folder) {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("XDG_CONFIG_HOME", folder.path());
    return environment;
}

}  // namespace

TEST(Program, LeavesOnceThePageIsPainted) {
    const QTemporaryDir folder;
    const QString file = folder.filePath("limber.db");
    const QStringList arguments{"--db", file, "--today", "2026-11-23", "--quit-after-paint"};
    EXPECT_EQ(exitCodeOf(arguments, offscreen(folder)), 0);
    EXPECT_TRUE(QFile::exists(file));
}

TEST(Program, RefusesAnUnknownPageAndAnUnreadableFile) {
    const QTemporaryDir folder;
    EXPECT_EQ(exitCodeOf({"--page", "nowhere"}, offscreen(folder)), 1);
    QFile notOurs(folder.filePath("notes.txt"));
    ASSERT_TRUE(notOurs.open(QIODevice::WriteOnly));
    notOurs.write(QByteArray(8192, 'x'));
    notOurs.close();
    EXPECT_EQ(exitCodeOf({"--db", notOurs.fileName(), "--quit-after-paint"}, offscreen(folder)), 1);
}

TEST(Program, SaysSoWhereThereIsNoDisplay) {
    const QTemporaryDir folder;
    auto environment = offscreen(folder);
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) environment.remove(name);
    EXPECT_EQ(exitCodeOf({"--db", folder.filePath("limber.db")}, environment), 1);
}

}  // namespace limber::test
