// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/planning/day_facts.h"
#include "limber/domain/catalogue_items.h"
#include "limber/domain/exercise.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline planning {

[[nodiscard]] int quartersOf(double effectiveSets);
/// Its place in the catalogue, of which it must be one.
[[nodiscard]] inline int indexOf(const Catalogue& catalogue, const Exercise& exercise) {
    return static_cast<int>(&exercise - catalogue.exercises().data());
}
inline constexpr PatternMask kMainLifts = maskOf(Pattern::squat) | maskOf(Pattern::lunge) | maskOf(Pattern::hinge) |
                                          maskOf(Pattern::hipExtension) | maskOf(Pattern::horizontalPush) |
                                          maskOf(Pattern::verticalPush) | maskOf(Pattern::horizontalPull) |
                                          maskOf(Pattern::verticalPull);
/// Its pattern; none for an isolation exercise of a pattern that has main lifts.
[[nodiscard]] PatternMask roleOf(const Exercise& exercise);
[[nodiscard]] MuscleMask touchedBy(const Exercise& exercise);
/// Adds working sets of a strength exercise; `index` is its place in the catalogue. An unknown RPE is not easy and
/// counts for repetition.
void addExercise(DayFacts& facts, const Exercise& exercise, int index, int sets, std::optional<double> rpe);
/// Seconds of stretch a muscle gets, both sides together.
[[nodiscard]] Counts stretchSeconds(const Routine& routine, const Catalogue& catalogue);
/// The least that a stretched muscle gets, a side.
[[nodiscard]] int leastStretch(const Routine& routine, const Catalogue& catalogue);

}  // namespace limber::inline planning
