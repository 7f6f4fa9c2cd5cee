// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "gui/app/page.h"
#include "limber/base/date.h"

class QApplication;

namespace limber::inline gui {

class AppSettings;
class MainWindow;
class WorkspaceBridge;

using WindowMaker = std::function<std::unique_ptr<MainWindow>(WorkspaceBridge&, AppSettings&)>;

/// A state of the window that one has to go to: `set` opens it, `unset` leaves everything as it was.
struct PictureScene {
    QString name{};
    std::function<void(MainWindow&)> set{};
    std::function<void(MainWindow&)> unset{};  ///< what closing the page does not take away
};

struct PictureOrder {
    QString folder{};
    Date today{};
    std::optional<PageId> page{};  ///< none: every page and scene
    QString scene{};               ///< no pages then, only scenes whose name begins so
    std::vector<PictureScene> scenes{};
    QString language = QStringLiteral("en");
};

/// Draws the pages (the library in several states) and scenes into `<page>-<variant>.png`: light, dark, small (1024 x
/// 700), large-text (150 %), empty (no history, no scenes), and without a single page asked for, every drawn figure
/// into `figures-<kind>-<theme>.png`. The data is invented and lives in memory only. Returns the exit code.
[[nodiscard]] int drawPictures(QApplication& application, const PictureOrder& order, const WindowMaker& make);

/// Handles events until the window has settled and painted; false after ten seconds.
bool waitUntilSettled(const MainWindow& window);

}  // namespace limber::inline gui
