// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/domain/weight_entry.h"
#include "limber/storage/transaction.h"

namespace limber::inline storage {

/// Replaces the entry of the same date.
void putWeight(Transaction& transaction, const WeightEntry& entry);
/// False when there is none.
bool removeWeight(Transaction& transaction, Date date);
[[nodiscard]] std::vector<WeightEntry> loadWeights(Transaction& transaction, DateRange range);

}  // namespace limber::inline storage
