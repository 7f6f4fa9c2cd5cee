// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "limber/domain/whole_file.h"
#include "limber/storage/transaction.h"

namespace limber::inline storage {

/// Everything, in the order in which it was put or logged; the marks by kind and key.
[[nodiscard]] WholeFile loadWholeFile(Transaction& transaction);

/// Leaves a tombstone with the transaction's stamp, also of what was never here.
void buryEntry(Transaction& transaction, EntryKind kind, const std::string& key);

/// All of them, by their first day.
[[nodiscard]] std::vector<KeptWeekNote> loadKeptWeekNotes(Transaction& transaction);
/// Keeps the note under its id; other notes keep the dates that it does not speak of.
void putKeptWeekNote(Transaction& transaction, const KeptWeekNote& kept);

}  // namespace limber::inline storage
