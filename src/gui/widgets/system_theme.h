// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber::inline gui {

/// What the desktop asks for, by its settings portal; without one, by the lightness of its palette.
[[nodiscard]] bool systemIsDark();

}  // namespace limber::inline gui
