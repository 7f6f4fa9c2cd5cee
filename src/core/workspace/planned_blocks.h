// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/domain/plan.h"
#include "limber/storage/transaction.h"

namespace limber::inline workspace {

/// Marks blocks that have no mark yet; unknown ones are passed over.
void markCarriedOut(storage::Transaction& transaction, const std::vector<BlockId>& blocks, BlockMark mark);
/// Takes the mark back from blocks that no session names any more.
void unmarkUnlogged(storage::Transaction& transaction, const std::vector<BlockId>& blocks);
/// Saves the block in its place again.
void replaceBlock(storage::Transaction& transaction, Date date, const PlanBlock& block);
[[nodiscard]] Error blockNotFound(const BlockId& id);
/// Gives blocks whose id is no UUID a new one.
void completeId(storage::Transaction& transaction, PlanBlock& block);

}  // namespace limber::inline workspace
