// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "gui/app/pictures.h"
#include "gui/player/player_clock.h"

namespace limber::inline gui {

/// A clock that stands still until a scene moves it on.
using SceneClock = std::shared_ptr<Milliseconds>;
[[nodiscard]] PlayerClock playerClock(const SceneClock& clock);

/// The player before, during and after a routine, for pictures.
[[nodiscard]] std::vector<PictureScene> playerScenes(const SceneClock& clock);

}  // namespace limber::inline gui
