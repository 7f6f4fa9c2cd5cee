// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_state.h"

namespace limber::inline planning {

inline constexpr PatternMask kLowerBody =
    maskOf(Pattern::squat) | maskOf(Pattern::lunge) | maskOf(Pattern::hinge) | maskOf(Pattern::hipExtension);

/// What a workout lacks of its focus, and what it has beyond it.
void addFocusTerms(TermValues& values, const DayPlan& plan, int day, const Problem& problem);
/// Workouts of the focus that are usual in the person's week.
[[nodiscard]] int mostOfAWeek(const Focus& focus, const ProblemRules& rules);
/// The exercise is among roles and extras of the focus.
[[nodiscard]] bool belongsTo(int focus, const Candidate& candidate);
/// The focus that suits the exercises best.
[[nodiscard]] int bestFocus(const DayPlan& plan, int day, const Problem& problem);

}  // namespace limber::inline planning
