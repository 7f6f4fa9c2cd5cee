// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/knowledge/catalogue.h"

namespace limber::inline workspace {

/// The rungs up to an exercise, itself the last: the catalogue's ladder where it stands on one, else one for each step
/// down through what the catalogue names as easier or of lower spine load, and on where that leads to a ladder. No rung
/// loads the spine less or asks for less experience than the one before. What is easiest already is its only rung.
[[nodiscard]] Ladder ladderTo(const Exercise& exercise, const Catalogue& catalogue);

}  // namespace limber::inline workspace
