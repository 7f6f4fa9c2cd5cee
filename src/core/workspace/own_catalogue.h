// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/knowledge/catalogue.h"
#include "limber/storage/own_exercise_repository.h"

namespace limber::inline workspace {

/// What the person can log and plan: the built-in catalogue and their own exercises.
[[nodiscard]] inline CataloguePtr catalogueIn(storage::Transaction& transaction) {
    return withOwn(builtInCatalogue(), loadOwnExercises(transaction));
}

}  // namespace limber::inline workspace
