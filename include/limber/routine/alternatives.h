// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "limber/knowledge/offer.h"

namespace limber::inline routine {

/// At most three things to do in place of `exercise`, none harder nor with more load on the spine: easier ones, then
/// those with lower spine load, then others that stretch or work the same, on the floor or off it as `exercise` is
/// before the rest. They may be offered now, suit the equipment, and are not among `taken`, the ids that the routine
/// has already.
[[nodiscard]] std::vector<const Exercise*> alternativesTo(const Exercise& exercise, const Catalogue& catalogue,
                                                          const Circumstances& now,
                                                          const std::vector<std::string>& taken);

}  // namespace limber::inline routine
