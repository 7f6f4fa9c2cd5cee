// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/base/error.h"
#include "limber/base/progress.h"
#include "limber/domain/whole_file.h"
#include "limber/workspace/change_set.h"

namespace limber::inline storage {
class Transaction;
}

namespace limber::inline workspace {

/// What a merge took over from the other file.
struct MergeCounts {
    int sessions = 0;
    int others = 0;   ///< other entries: check-ins, days of the plan, ...
    int deleted = 0;  ///< entries that the other file had deleted
};

/// Joins another computer's file to this one: of what both hold the newer edit stays, and a deletion is an edit. An
/// entry without a mark counts as edited now. Joining the same file twice changes nothing. The safety answers come by
/// `JoinScreens`, which is to be applied first. `counts`, unless null, is filled in. Errors: futureDate, outOfRange,
/// refused "stopped".
struct JoinFile {
    static constexpr bool kUndoable = true;
    WholeFile file{};
    MergeCounts* counts = nullptr;
    Progress progress{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
    /// What `perform` would take over. Only reads.
    [[nodiscard]] MergeCounts preview(storage::Transaction& transaction) const;
};

/// Adds the screens that are not here yet. The level is never lowered by it: an emergency or a prompt that was open in
/// either file is open afterwards, unless this file knew all of the other's answers already. Outside undo.
/// Errors: futureDate.
struct JoinScreens {
    static constexpr bool kUndoable = false;
    std::vector<Screen> screens{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

}  // namespace limber::inline workspace
