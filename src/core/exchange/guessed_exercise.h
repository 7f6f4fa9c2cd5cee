// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/exchange/exercise_names.h"
#include "limber/domain/foreign_batch.h"

namespace limber::inline exchange {

/// An own exercise for a name that the catalogue does not know, as `PutOwnExercises` would keep it: its muscles are
/// those of the same movement with other equipment, or guessed from category and name. Never planned by itself: it has
/// no pattern and no spine tags.
[[nodiscard]] Exercise guessedExercise(const ForeignExercise& foreign, const ExerciseNames& names,
                                       const std::string& cue);

}  // namespace limber::inline exchange
