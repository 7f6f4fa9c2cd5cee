// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/help_page.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/app/main_window.h"
#include "gui/app/pictures.h"
#include "gui/library/library_page.h"
#include "gui/log/log_page.h"
#include "gui/settings/settings_page.h"
#include "gui/week/week_page.h"

namespace limber::test {
namespace {

struct HelpTest : testing::Test {
    HelpTest() {
        auto& bridge = desk.bridge();
        window.addPage(PageId::week, [&](QWidget* parent) { return new WeekPage(bridge, parent); });
        window.addPage(PageId::log, [&](QWidget* parent) { return new LogPage(bridge, parent); });
        window.addPage(PageId::library, [&](QWidget* parent) { return new LibraryPage(bridge, settings, parent); });
        window.addPage(PageId::settings, [&](QWidget* parent) {
            auto* page = new SettingsPage(bridge, settings, parent);
            QObject::connect(page, &SettingsPage::helpWanted, &window, &MainWindow::showHelp);
            return page;
        });
        window.setHelp([](QWidget* parent, const QList<KeyHelp>& keys) {
            return new HelpPage(keys, "/home/alex/limber.db", parent);
        });
        window.show();
        QApplication::setActiveWindow(&window);
        window.goTo(PageId::week);
        waitUntilSettled(window);
    }
    [[nodiscard]] HelpPage* help() const { return qobject_cast<HelpPage*>(window.currentPage()); }
    [[nodiscard]] bool says(const QString& text) { return withText<QLabel>(*window.currentPage(), text) != nullptr; }

    QTemporaryDir folder;
    Desk desk;
    AppSettings settings{std::make_unique<QSettings>(folder.filePath("window.ini"), QSettings::IniFormat)};
    MainWindow window{desk.bridge(), settings};
};

}  // namespace

TEST_F(HelpTest, OpensWithF1AndEscLeadsBackToWhereOneWas) {
    window.goTo(PageId::library, "bird_dog");
    QTest::keyClick(&window, Qt::Key_F1);
    ASSERT_NE(help(), nullptr);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    ASSERT_NE(help(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_NE(qobject_cast<LibraryPage*>(window.currentPage()), nullptr);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    EXPECT_NE(qobject_cast<WeekPage*>(window.currentPage()), nullptr);
}

TEST_F(HelpTest, ShowsTheKeysOfTheWindowItsPagesAndTheCards) {
    QTest::keyClick(&window, Qt::Key_F1);
    for (const char* words : {"Everywhere", "Take back the last change", "Plan this week anew", "Save the session",
                              "Find a setting", "Pin it, or let it go", "All as planned"})
        EXPECT_TRUE(says(words)) << words;
    for (const char* keys : {"Ctrl+Z", "Ctrl+R", "Ctrl+Enter", "F1", "Alt+Arrows"}) EXPECT_TRUE(says(keys)) << keys;
}

TEST_F(HelpTest, SaysWhereTheDataIs) {
    QTest::keyClick(&window, Qt::Key_F1);
    bool found = false;
    for (const auto* label : help()->findChildren<QLabel*>())
        found = found || label->accessibleName() == "/home/alex/limber.db";
    EXPECT_TRUE(found);
}

TEST_F(HelpTest, IsReachedFromTheSettings) {
    window.goTo(PageId::settings);
    waitUntilSettled(window);
    withText<QPushButton>(window, "Licences")->click();
    ASSERT_NE(help(), nullptr);
    EXPECT_TRUE(says("libical"));
    withText<QPushButton>(window, "Close")->click();
    EXPECT_NE(qobject_cast<SettingsPage*>(window.currentPage()), nullptr);
}

}  // namespace limber::test
