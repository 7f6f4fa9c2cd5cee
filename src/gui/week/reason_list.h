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
    std::vector<ReasonLine> lines{};
};

/// The week's reasons, each said once: those of a likely cause first, then the rest days, then the others.
[[nodiscard]] std::vector<ReasonGroup> reasonGroups(const WeekView& week, const WorkspaceBridge& bridge);

}  // namespace limber::inline gui
