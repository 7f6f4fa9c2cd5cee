// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/base/error.h"
#include "limber/domain/profile.h"
#include "limber/domain/week_note.h"
#include "limber/workspace/change_set.h"

namespace limber::inline storage {
class Transaction;
}

namespace limber::inline workspace {

/// Replaces the whole profile. Errors: unknownId (avoid_exercises), outOfRange.
struct SetProfile {
    static constexpr bool kUndoable = true;
    Profile profile{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// One week's differences; replaces notes that overlap its dates. Errors: outOfRange.
struct SetWeekNote {
    static constexpr bool kUndoable = true;
    WeekNote note{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

}  // namespace limber::inline workspace
