// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "gui/app/page.h"
#include "limber/workspace/workspace.h"

namespace limber::inline gui {

class MainWindow;

/// What a start, the tray or a notification asks of the window.
struct Errand {
    enum class Kind {
        open,      ///< only come to the front
        page,      ///< to `page`
        log,       ///< to the session to log next
        tightNow,  ///< five quiet minutes
        checkIn,   ///< the morning's questions
        keep,      ///< stay where it is
    };
    Kind kind = Kind::open;
    PageId page = PageId::week;
    bool operator==(const Errand&) const = default;
};

/// The page's name on the command line and on the bus.
[[nodiscard]] QString pageName(PageId page);
[[nodiscard]] std::optional<PageId> pageNamed(const QString& name);

/// Carries it out in the window. What covers the pages, as a routine that is being played, is left alone, and an
/// emergency answer comes before any routine.
void carryOut(const Errand& errand, MainWindow& window, const Snapshot& snapshot);

}  // namespace limber::inline gui
