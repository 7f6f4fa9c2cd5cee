// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QUrl>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/app/main_window.h"
#include "gui/app/pictures.h"
#include "gui/log/log_page.h"
#include "gui/settings/import_page.h"
#include "gui/settings/settings_page.h"

namespace limber::test {

/// The window over a data file on the disk, and files to drop on it.
struct BringDesk : testing::Test {
    BringDesk() {
        window = std::make_unique<MainWindow>(desk.bridge(), settings);
        auto& bridge = desk.bridge();
        window->addPage(PageId::log, [&](QWidget* parent) { return new LogPage(bridge, parent); });
        window->addPage(PageId::settings, [&](QWidget* parent) { return new SettingsPage(bridge, settings, parent); });
        window->setBringer(
            [&](QWidget* parent, const QString& file) -> Page* { return new ImportPage(bridge, file, parent); });
        window->show();
        QApplication::setActiveWindow(window.get());
        goTo(PageId::log);
    }

    void settle() { EXPECT_TRUE(waitUntilSettled(*window)); }
    void goTo(PageId page, const QString& argument = {}) {
        window->goTo(page, argument);
        settle();
    }
    [[nodiscard]] QString fileWith(const QString& name, const QByteArray& text) const {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    /// Carries the file over a part of the window and lets it go there.
    static bool drop(QWidget& target, const QString& file) {
        QMimeData carried;
        carried.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        if (!enter.isAccepted()) return false;
        QDropEvent let(QPointF(4, 4), Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &let);
        return let.isAccepted();
    }
    void bring(const QString& file) {
        ASSERT_TRUE(drop(*window->currentPage(), file));
        ASSERT_TRUE(QTest::qWaitFor([this] { return importPage() != nullptr; }));
        settle();
    }
    [[nodiscard]] ImportPage* importPage() { return qobject_cast<ImportPage*>(window->currentPage()); }
    void click(const QString& text) {
        auto* button = withText<QPushButton>(*window, text);
        ASSERT_NE(button, nullptr) << text.toStdString() << " is not on\n" << wordsOn(*window).toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    [[nodiscard]] bool says(const QString& words) { return wordsOn(*window).contains(words); }
    [[nodiscard]] const std::vector<Session>& sessions() { return desk.snapshot().history->sessions; }

    QTemporaryDir folder;
    Desk desk{Date{std::chrono::year{2026} / 11 / 23}, folder.filePath("limber.db").toStdString()};
    AppSettings settings{std::make_unique<QSettings>(folder.filePath("window.ini"), QSettings::IniFormat)};
    std::unique_ptr<MainWindow> window;
};

inline const QByteArray kFitNotes =
    "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n"
    "2026-11-02,Barbell Squat,Legs,100,kgs,5,,,\n"
    "2026-11-02,Barbell Squat,Legs,100,kgs,5,,,\n"
    "someday,Barbell Squat,Legs,100,kgs,5,,,\n"
    "2026-11-04,Sled of Doom,Legs,80,kgs,10,,,\n";

}  // namespace limber::test
