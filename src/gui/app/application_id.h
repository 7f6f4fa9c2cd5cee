// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber::inline gui {

/// Name of the desktop file, of the icon, and on the session bus.
inline constexpr auto kApplicationId = "org.limber.Limber";

}  // namespace limber::inline gui
