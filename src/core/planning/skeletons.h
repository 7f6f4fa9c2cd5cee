// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/planning/plan_state.h"

namespace limber::inline planning {

/// Sets of days for the workouts of a group, best first by what is known before any exercise is chosen: as many as
/// are wished or the rules allow. Bits count from the group's first day.
[[nodiscard]] std::vector<unsigned> workoutDays(const PlanState& state, const ProblemGroup& group, int count);

/// Less than this is no workout: the warm-up and two sets.
[[nodiscard]] bool hasMinutesForWorkout(const ProblemDay& day);
[[nodiscard]] bool hasTimeForWorkout(const ProblemDay& day);

}  // namespace limber::inline planning
