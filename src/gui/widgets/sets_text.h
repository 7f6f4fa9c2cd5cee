// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "limber/domain/profile.h"
#include "limber/domain/session.h"

namespace limber::inline gui {

/// As "16 kg", in pounds to a tenth.
[[nodiscard]] QString massText(Mass load, Units units);
/// The same without the unit.
[[nodiscard]] QString massNumber(Mass load, Units units);

/// As "3 × 10 × 16 kg", or set by set where they differ: "10, 10, 8 × 16 kg".
[[nodiscard]] QString setsText(const ExerciseEntry& entry, Units units);

}  // namespace limber::inline gui
