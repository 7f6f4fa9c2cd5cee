// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/domain/exercise.h"
#include "limber/domain/plan.h"

namespace limber::inline domain {

/// The exercise as planned in its ordinary dose for a person of that level; cardio goes by the minutes of its block.
[[nodiscard]] PlannedExercise ordinaryDose(const Exercise& exercise, Level level);

}  // namespace limber::inline domain
