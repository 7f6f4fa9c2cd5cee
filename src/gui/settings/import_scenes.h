// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "gui/app/pictures.h"

namespace limber::inline gui {

/// What a file would bring and has brought, one that is refused, and the question for the unit, for pictures.
[[nodiscard]] std::vector<PictureScene> importScenes();

}  // namespace limber::inline gui
