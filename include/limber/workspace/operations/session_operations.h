// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/base/error.h"
#include "limber/domain/session.h"
#include "limber/workspace/change_set.h"

namespace limber::inline storage {
class Transaction;
}

namespace limber::inline workspace {

/// Adds sessions, or replaces those whose `id` is known; marks their planned blocks done. All or none.
/// Errors: unknownId (exercise, treatment), futureDate, outOfRange.
struct LogSessions {
    static constexpr bool kUndoable = true;
    std::vector<Session> sessions{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Errors: notFound.
struct DeleteSession {
    static constexpr bool kUndoable = true;
    SessionId id{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

}  // namespace limber::inline workspace
