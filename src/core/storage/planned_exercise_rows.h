// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"
#include "limber/domain/plan.h"

namespace limber::inline storage {

/// Makes the exercises of a block these, in a table with the columns that `plannedExerciseFrom` reads.
inline void putPlannedExercises(Transaction& t, const ListTable& table, const RowId& block,
                                const std::vector<PlannedExercise>& exercises) {
    putItems(t, table, block, exercises, [&](int place, const PlannedExercise& e) {
        putItem(t, table, block, place, e.exercise, e.sets, e.reps, e.load, e.holdSeconds, e.rpe);
    });
}

/// exercise, sets, reps, load_grams, hold_seconds, rpe_tenths.
inline PlannedExercise plannedExerciseFrom(Cursor& row) {
    PlannedExercise exercise;
    exercise.exercise = row.next<std::string>();
    exercise.sets = row.next<int>();
    exercise.reps = row.next<std::optional<int>>();
    exercise.load = row.next<std::optional<Mass>>();
    exercise.holdSeconds = row.next<std::optional<int>>();
    exercise.rpe = row.next<std::optional<Effort>>();
    return exercise;
}

}  // namespace limber::inline storage
