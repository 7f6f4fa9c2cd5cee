// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/base/error.h"
#include "limber/domain/plan.h"
#include "limber/domain/session.h"
#include "limber/workspace/change_set.h"

namespace limber::inline storage {
class Transaction;
}

namespace limber::inline workspace {

/// Adds sessions, or replaces those whose `id` is known; marks their planned blocks, where the person has not. All or
/// none.
/// Errors: unknownId (exercise, treatment), futureDate, outOfRange.
struct LogSessions {
    static constexpr bool kUndoable = true;
    std::vector<Session> sessions{};
    BlockMark carriedOut = BlockMark::done;  ///< `changed` for what was broken off
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Errors: notFound.
struct DeleteSession {
    static constexpr bool kUndoable = true;
    SessionId id{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

}  // namespace limber::inline workspace
