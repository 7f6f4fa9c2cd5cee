// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/operations/plan_operations.h"

#include <algorithm>

#include "core/workspace/own_catalogue.h"
#include "core/workspace/planned_blocks.h"
#include "core/workspace/validator.h"
#include "limber/storage/plan_repository.h"

namespace limber::inline workspace {
namespace {

Result<void> checkBlock(storage::Transaction& transaction, const PlanBlock& block) {
    const auto catalogue = catalogueIn(transaction);
    Validator check(transaction.today(), *catalogue);
    check.block(block);
    return check.result();
}

ChangeSet changed(const BlockId& id) { return {.ids = {id.value}}; }

/// Applies `edit` to the stored block. Errors: notFound.
template <class Edit>
Result<ChangeSet> editBlock(storage::Transaction& transaction, const BlockId& id, Edit edit) {
    auto stored = findBlock(transaction, id);
    if (!stored) return failure(blockNotFound(id));
    edit(stored->block);
    replaceBlock(transaction, stored->date, stored->block);
    return changed(id);
}

PlanDay dayOf(storage::Transaction& transaction, Date date) {
    return findPlanDay(transaction, date).value_or(PlanDay{.date = date});
}

void takeOut(PlanDay& day, const BlockId& id) {
    day.blocks.erase(
        std::remove_if(day.blocks.begin(), day.blocks.end(), [&](const PlanBlock& block) { return block.id == id; }),
        day.blocks.end());
}

void removeFromItsDay(storage::Transaction& transaction, const StoredBlock& stored) {
    auto day = dayOf(transaction, stored.date);
    takeOut(day, stored.block.id);
    putPlanDay(transaction, day);
}

/// Moves one block and pins it. Errors: notFound.
Result<void> moveOne(storage::Transaction& transaction, const BlockId& id, Date to, int position) {
    auto stored = findBlock(transaction, id);
    if (!stored) return failure(blockNotFound(id));
    if (stored->date != to) removeFromItsDay(transaction, *stored);
    auto day = dayOf(transaction, to);
    takeOut(day, id);
    stored->block.pinned = true;
    const auto place = std::clamp(position, 0, static_cast<int>(day.blocks.size()));
    day.blocks.insert(day.blocks.begin() + place, stored->block);
    putPlanDay(transaction, day);
    return {};
}

}  // namespace

Result<ChangeSet> PutBlock::perform(storage::Transaction& transaction) const {
    auto added = block;
    completeId(transaction, added);
    if (auto valid = checkBlock(transaction, added); !valid) return failure(valid.error());
    const auto before = findBlock(transaction, added.id);
    if (before && before->date != date) removeFromItsDay(transaction, *before);
    replaceBlock(transaction, date, added);
    return changed(added.id);
}

Result<ChangeSet> MoveBlock::perform(storage::Transaction& transaction) const {
    auto moved = with;
    moved.push_back(id);
    ChangeSet changes;
    int place = position;
    for (const auto& block : moved) {
        if (auto done = moveOne(transaction, block, to, place++); !done) return failure(done.error());
        changes.ids.push_back(block.value);
    }
    return changes;
}

Result<ChangeSet> PinBlock::perform(storage::Transaction& transaction) const {
    return editBlock(transaction, id, [&](PlanBlock& block) { block.pinned = pinned; });
}

Result<ChangeSet> RemoveBlock::perform(storage::Transaction& transaction) const {
    const auto stored = findBlock(transaction, id);
    if (!stored) return failure(blockNotFound(id));
    removeFromItsDay(transaction, *stored);
    return changed(id);
}

Result<ChangeSet> MarkBlock::perform(storage::Transaction& transaction) const {
    const auto stored = findBlock(transaction, id);
    const bool carriedOut = mark == BlockMark::done || mark == BlockMark::changed;
    if (stored && carriedOut && stored->date > transaction.today())
        return failure({.code = ErrorCode::futureDate, .key = "block", .value = toIso(stored->date)});
    return editBlock(transaction, id, [&](PlanBlock& block) { block.mark = mark; });
}

}  // namespace limber::inline workspace
