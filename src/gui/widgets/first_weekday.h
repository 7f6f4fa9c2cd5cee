// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "limber/base/date.h"

namespace limber::inline gui {

/// The day a shown week begins with: the chosen one, else that of the country; on the GUI thread only.
[[nodiscard]] Weekday firstWeekday();
void setFirstWeekday(std::optional<Weekday> day);
/// The first day of the shown week that holds the date.
[[nodiscard]] Date weekOf(Date date);

}  // namespace limber::inline gui
