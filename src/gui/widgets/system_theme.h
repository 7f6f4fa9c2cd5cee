// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber::inline gui {

/// What the desktop asks for, by its settings portal; without one, by the lightness of its palette.
[[nodiscard]] bool systemIsDark();
/// True where the desktop asks for less motion, or has its animations turned off.
[[nodiscard]] bool systemReducesMotion();

}  // namespace limber::inline gui
