// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

#include "limber/domain/profile.h"
#include "limber/workspace/workspace.h"

namespace limber::inline gui {

/// The newest entry of the exercise logged before `date`, or null.
[[nodiscard]] const ExerciseEntry* lastTime(const Snapshot& snapshot, const std::string& exercise, Date date);
/// As "3 × 10 × 16 kg", or set by set where they differ: "10, 10, 8 × 16 kg".
[[nodiscard]] QString setsText(const ExerciseEntry& entry, Units units);

}  // namespace limber::inline gui
