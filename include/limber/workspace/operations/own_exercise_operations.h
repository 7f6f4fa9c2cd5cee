// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "limber/base/error.h"
#include "limber/domain/exercise.h"
#include "limber/workspace/change_set.h"

namespace limber::inline storage {
class Transaction;
}

namespace limber::inline workspace {

/// Adds own exercises, or replaces or brings back those of the same id; an empty id gets one. What follows from the
/// rest (cautions, and the muscle that counts as the primary one unless it fits) is filled in. All or none.
/// Errors: refused (name_taken), missingKey (name, muscles, lengthens), malformed (id), outOfRange, tooLarge.
struct PutOwnExercises {
    static constexpr bool kUndoable = true;
    std::vector<Exercise> exercises{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Takes it out of lists, search and plans to come; what was logged or planned keeps its name. Errors: notFound.
struct DeleteOwnExercise {
    static constexpr bool kUndoable = true;
    std::string id{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

}  // namespace limber::inline workspace
