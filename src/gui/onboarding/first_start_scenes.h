// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "gui/app/pictures.h"

namespace limber::inline gui {

/// The steps of the first start, the line over the example data, and the help, for pictures.
[[nodiscard]] std::vector<PictureScene> firstStartScenes();

}  // namespace limber::inline gui
