// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/domain/profile.h"

namespace limber::inline gui {

/// What goes onto each side of a bar.
struct Plates {
    std::vector<Mass> perSide{};  ///< heaviest first
    Mass total{};                 ///< with the bar: the load, or the nearest below that the plates can make
};

/// From the plates of a usual gym: 25, 20, 15, 10, 5, 2.5 and 1.25 kg; 45, 35, 25, 10, 5 and 2.5 lb.
[[nodiscard]] Plates platesFor(Mass load, Mass bar, Units units);
/// 20, 15 and 10 kg; 45, 35 and 15 lb.
[[nodiscard]] std::vector<Mass> usualBars(Units units);

}  // namespace limber::inline gui
