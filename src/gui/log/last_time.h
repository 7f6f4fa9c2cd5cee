// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "limber/workspace/workspace.h"

namespace limber::inline gui {

/// The newest entry of the exercise logged before `date`, or null.
[[nodiscard]] const ExerciseEntry* lastTime(const Snapshot& snapshot, const std::string& exercise, Date date);

}  // namespace limber::inline gui
