// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/domain/plan.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline plan_check {

/// One exercise of a block, from its own list or, where that is empty, from its routine.
struct Item {
    const Exercise* exercise = nullptr;
    int sets = 1;
    int holdSeconds = 0;                       ///< of one hold, one side; 0 when repeated
    const PlannedExercise* planned = nullptr;  ///< null for a step of a routine

    [[nodiscard]] bool isStaticHold() const {
        return holdSeconds > 0 && (exercise->kind == ExerciseKind::stretch || exercise->kind == ExerciseKind::yoga);
    }
    [[nodiscard]] int seconds() const { return sets * holdSeconds; }
};

/// Calls `visit(Item)` for each exercise of the block that the catalogue knows.
template <class Visit>
void forItems(const PlanBlock& block, const Catalogue& catalogue, Visit visit) {
    for (const auto& planned : block.exercises)
        if (const Exercise* exercise = catalogue.exercise(planned.exercise))
            visit(Item{exercise, planned.sets, planned.holdSeconds.value_or(0), &planned});
    const Routine* routine = block.exercises.empty() ? catalogue.routine(block.routine) : nullptr;
    if (routine == nullptr) return;
    for (const auto& step : routine->steps)
        if (const Exercise* exercise = catalogue.exercise(step.exercise))
            visit(Item{exercise, 1, step.seconds, nullptr});
}

}  // namespace limber::inline plan_check
