// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "gui/app/pictures.h"

namespace limber::inline gui {

/// States of the week page that one has to go to: four weeks, its panels, a lighter version, what a change leads to.
[[nodiscard]] std::vector<PictureScene> weekScenes();

}  // namespace limber::inline gui
