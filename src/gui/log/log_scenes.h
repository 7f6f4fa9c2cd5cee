// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "gui/app/pictures.h"

namespace limber::inline gui {

/// A session half logged, a superset, and bar and plates, for pictures.
[[nodiscard]] std::vector<PictureScene> logScenes();

}  // namespace limber::inline gui
