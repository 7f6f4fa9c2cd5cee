// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "limber/base/date.h"
#include "limber/routine/player.h"

namespace limber::inline gui {

/// Where the player's time comes from.
struct PlayerClock {
    std::function<Milliseconds()> now{};  ///< never goes back, and goes on while the computer sleeps
    std::function<TimeOfDay()> timeOfDay{};
};

[[nodiscard]] PlayerClock systemPlayerClock();

}  // namespace limber::inline gui
