// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "limber/base/error.h"
#include "limber/domain/plan.h"
#include "limber/domain/plan_change_decision.h"
#include "limber/workspace/change_set.h"

namespace limber::inline storage {
class Transaction;
}

namespace limber::inline workspace {

/// Keeps a plan: replaces, on its days, only blocks that are neither pinned nor marked. Blocks without a UUID get one.
/// `decisions`: the cause-driven changes the plan was made with, which hold from then on (`decisionsOn`).
/// Errors: outOfRange.
struct SavePlan {
    static constexpr bool kUndoable = true;
    Plan plan{};
    std::vector<PlanChangeDecision> decisions{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Adds a block or replaces the one of the same id, on `date`; what is edited by hand is pinned by the caller.
struct PutBlock {
    static constexpr bool kUndoable = true;
    Date date{};
    PlanBlock block{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Moves to another date and position there (0 first), and pins. Errors: notFound.
struct MoveBlock {
    static constexpr bool kUndoable = true;
    BlockId id{};
    Date to{};
    int position = 0;
    std::vector<BlockId> with{};  ///< go along, right before it in this order: a workout takes its warm-up
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Errors: notFound.
struct PinBlock {
    static constexpr bool kUndoable = true;
    BlockId id{};
    bool pinned = true;
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Errors: notFound.
struct RemoveBlock {
    static constexpr bool kUndoable = true;
    BlockId id{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// What happened to a planned block; none takes it back. Errors: notFound, futureDate (done or changed before its day).
struct MarkBlock {
    static constexpr bool kUndoable = true;
    BlockId id{};
    std::optional<BlockMark> mark{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// The answer to proposed changes of the plan; replaces an earlier answer for the same cause.
struct DecideChanges {
    static constexpr bool kUndoable = true;
    std::vector<PlanChangeDecision> decisions{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

}  // namespace limber::inline workspace
