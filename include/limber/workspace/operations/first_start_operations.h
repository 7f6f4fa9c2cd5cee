// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "limber/base/error.h"
#include "limber/domain/check_in.h"
#include "limber/domain/profile.h"
#include "limber/domain/safety.h"
#include "limber/domain/week_note.h"
#include "limber/workspace/change_set.h"

namespace limber::inline storage {
class Transaction;
}

namespace limber::inline workspace {

struct Snapshot;

/// What a person says at the first start, in one step; what is left out is not written. Taking it back leaves the
/// safety answers, as ever. Errors: those of `SetProfile`, `RecordScreens`, `RecordCheckIns` and `NoteHurts`.
struct FirstAnswers {
    static constexpr bool kUndoable = true;
    Profile profile{};
    std::optional<Screen> screen{};
    std::optional<CheckIn> checkIn{};
    std::vector<Hurt> hurts{};  ///< from today on
    /// Nothing but safety answers, if anything.
    [[nodiscard]] bool saysNothing() const;
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Nothing said, logged or planned, as far as the snapshot reaches.
[[nodiscard]] bool holdsNothing(const Snapshot& snapshot);

}  // namespace limber::inline workspace
