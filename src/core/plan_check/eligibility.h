// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan_check/facts.h"

namespace limber::inline plan_check {

/// Equipment at hand, not disliked, of the person's level.
[[nodiscard]] bool isWithinReach(const Facts& facts, const Exercise& exercise, Date date);
/// Forbidden by a condition, a medicine or the safety gate: stronger than a pin.
[[nodiscard]] bool isExcluded(const Facts& facts, const Exercise& exercise, Date date);
/// A stretching or yoga routine of which nothing is excluded, out of reach, or stretches an area that rests.
[[nodiscard]] bool mayStretch(const Facts& facts, Date date, int minutes);
/// Loads an area that rests.
[[nodiscard]] bool loadsRestingArea(const Facts& facts, const Exercise& exercise, Date date);

}  // namespace limber::inline plan_check
