// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/weight_repository.h"

#include "core/storage/table.h"

namespace limber::inline storage {
namespace {

const Table kWeights("weight_entry", "day", {"day", "weight_grams"});

}  // namespace

void putWeight(Transaction& t, const WeightEntry& entry) { putRow(t, kWeights, t.newId(), entry.date, entry.weight); }

bool removeWeight(Transaction& t, Date date) {
    return run(t.connection(),
               "UPDATE weight_entry SET deleted = 1, edited = max(?1, edited + (edited > ?1)) "
               "WHERE day = ? AND deleted = 0",
               t.stamp(), date) > 0;
}

std::vector<WeightEntry> loadWeights(Transaction& transaction, DateRange range) {
    Cursor row(transaction.connection(),
               "SELECT day, weight_grams FROM weight_entry WHERE day BETWEEN ? AND ? AND deleted = 0 ORDER BY day",
               range.first, range.last);
    std::vector<WeightEntry> entries;
    while (row.nextRow()) {
        WeightEntry entry;
        entry.date = row.next<Date>();
        entry.weight = row.next<Mass>();
        entries.push_back(entry);
    }
    return entries;
}

}  // namespace limber::inline storage
