// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "gui/app/pictures.h"

namespace limber::inline gui {

/// The page after a session that left the back very tight.
[[nodiscard]] std::vector<PictureScene> backScenes();

}  // namespace limber::inline gui
