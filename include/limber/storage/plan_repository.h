// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "limber/domain/plan.h"
#include "limber/domain/plan_change_decision.h"
#include "limber/domain/week_note.h"
#include "limber/storage/transaction.h"

namespace limber::inline storage {

struct StoredBlock {
    Date date{};
    int position = 0;
    PlanBlock block{};
};

/// Keeps a day, its reason to rest and exactly these blocks, in this order; a block of the same id on another day
/// moves here. Every block id is a UUID.
void putPlanDay(Transaction& transaction, const PlanDay& day);
/// There is or once was such a block.
[[nodiscard]] bool isKnownBlock(Transaction& transaction, const BlockId& id);
[[nodiscard]] std::optional<StoredBlock> findBlock(Transaction& transaction, const BlockId& id);
[[nodiscard]] std::optional<PlanDay> findPlanDay(Transaction& transaction, Date date);
/// The saved days among the dates; `rest` is worked out from the blocks.
[[nodiscard]] std::vector<PlanDay> loadPlanDays(Transaction& transaction, DateRange range);

/// Replaces notes that overlap its dates; a note that says nothing only removes them.
void putWeekNote(Transaction& transaction, const WeekNote& note);
/// Notes that touch the dates.
[[nodiscard]] std::vector<WeekNote> loadWeekNotes(Transaction& transaction, DateRange range);

/// Replaces the decision on the same cause.
void putDecision(Transaction& transaction, const PlanChangeDecision& decision);
[[nodiscard]] std::vector<PlanChangeDecision> loadDecisions(Transaction& transaction);

}  // namespace limber::inline storage
