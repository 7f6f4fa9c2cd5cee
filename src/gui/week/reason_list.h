// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "gui/week/week_view.h"

namespace limber::inline gui {

class WorkspaceBridge;

struct ReasonLine {
    QString sentence{};
    QString days{};  ///< as in "Wed 25, Fri 27"
};
struct ReasonGroup {
    QString heading{};
    QString lead{};   ///< of a likely cause: what it changes altogether
    QString until{};  ///< how long
    std::vector<ReasonLine> lines{};
};

/// The week's reasons, each said once: what the likely causes change first, then the rest days, then the others.
[[nodiscard]] std::vector<ReasonGroup> reasonGroups(const WeekView& week, const WorkspaceBridge& bridge);

}  // namespace limber::inline gui
