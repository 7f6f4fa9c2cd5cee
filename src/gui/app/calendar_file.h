// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "limber/domain/plan.h"

namespace limber::inline gui {

class WorkspaceBridge;

/// Writes the planned days as iCalendar, whole or not at all. The same block keeps its place in a calendar.
[[nodiscard]] bool writeCalendarFile(const QString& file, const std::vector<PlanDay>& days,
                                     const WorkspaceBridge& bridge);

}  // namespace limber::inline gui
