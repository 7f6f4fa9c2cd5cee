// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/planned_blocks.h"

#include <algorithm>

#include "limber/storage/plan_repository.h"
#include "limber/storage/session_repository.h"

namespace limber::inline workspace {

void replaceBlock(storage::Transaction& transaction, Date date, const PlanBlock& block) {
    auto day = findPlanDay(transaction, date).value_or(PlanDay{.date = date});
    const auto place = std::find_if(day.blocks.begin(), day.blocks.end(),
                                    [&](const PlanBlock& other) { return other.id == block.id; });
    if (place == day.blocks.end())
        day.blocks.push_back(block);
    else
        *place = block;
    putPlanDay(transaction, day);
}

void markCarriedOut(storage::Transaction& transaction, const std::vector<BlockId>& blocks, BlockMark mark) {
    for (const auto& id : blocks) {
        auto stored = findBlock(transaction, id);
        if (!stored || stored->block.mark) continue;
        stored->block.mark = mark;
        replaceBlock(transaction, stored->date, stored->block);
    }
}

void unmarkUnlogged(storage::Transaction& transaction, const std::vector<BlockId>& blocks) {
    for (const auto& id : blocks) {
        auto stored = findBlock(transaction, id);
        if (!stored || stored->block.mark != BlockMark::done || isBlockLogged(transaction, id)) continue;
        stored->block.mark.reset();
        replaceBlock(transaction, stored->date, stored->block);
    }
}

Error blockNotFound(const BlockId& id) { return {.code = ErrorCode::notFound, .key = "block", .value = id.value}; }

void completeId(storage::Transaction& transaction, PlanBlock& block) {
    if (!isUuid(block.id.value)) block.id.value = transaction.newId();
}

}  // namespace limber::inline workspace
