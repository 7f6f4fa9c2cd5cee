// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/domain/ordinary_dose.h"

#include <algorithm>

namespace limber::inline domain {

PlannedExercise ordinaryDose(const Exercise& exercise, Level level) {
    const Dose dose = exercise.doseAt(level);
    PlannedExercise planned{.exercise = exercise.id, .sets = std::max(1, dose.sets)};
    if (exercise.kind == ExerciseKind::cardio) return planned;
    if (dose.holdSeconds > 0)
        planned.holdSeconds = dose.holdSeconds;
    else
        planned.reps = std::max(1, dose.reps);
    return planned;
}

}  // namespace limber::inline domain
