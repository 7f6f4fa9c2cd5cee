// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "gui/week/week_view.h"
#include "gui/widgets/paper.h"

namespace limber::inline gui {

class WorkspaceBridge;

/// The whole week on one page, with boxes to tick and when to stop.
[[nodiscard]] PaperJob weekOnPaper(const WeekView& week, const WorkspaceBridge& bridge);
/// Small pages for the gym bag, one a day with something planned; of `day` alone where one is named.
[[nodiscard]] PaperJob pocketCards(const WeekView& week, const WorkspaceBridge& bridge, std::optional<Date> day);

}  // namespace limber::inline gui
