// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "limber/domain/exercise.h"
#include "limber/storage/transaction.h"

namespace limber::inline storage {

/// Adds the exercise, or replaces or brings back the one of the same id, which is that of `ownExerciseId`.
void putOwnExercise(Transaction& transaction, const Exercise& exercise);
/// All there ever were, the deleted ones `hidden`, without cautions.
[[nodiscard]] std::vector<Exercise> loadOwnExercises(Transaction& transaction);
/// False when there is none that is not hidden.
bool hideOwnExercise(Transaction& transaction, const std::string& uuid);

}  // namespace limber::inline storage
