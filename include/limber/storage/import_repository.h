// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "limber/domain/foreign_batch.h"
#include "limber/storage/transaction.h"

namespace limber::inline storage {

/// Adds the record, or replaces or brings back the one of the same id.
void putImport(Transaction& transaction, const ImportRecord& record);
/// In the order they were made.
[[nodiscard]] std::vector<ImportRecord> loadImports(Transaction& transaction);
[[nodiscard]] std::optional<ImportRecord> findImport(Transaction& transaction, const std::string& id);
/// False when there is none.
bool removeImport(Transaction& transaction, const std::string& id);

struct SessionRow {
    std::int64_t edited = 0;  ///< edit stamp
    bool deleted = false;
    bool imported = false;  ///< by an import that still stands
};
/// Every session there ever was, by id.
[[nodiscard]] std::map<std::string, SessionRow> sessionRows(Transaction& transaction);

/// The edit stamp of the record and of what it brought.
[[nodiscard]] std::int64_t importStamp(Transaction& transaction, const std::string& id);
/// True when a session that is not deleted names the exercise.
[[nodiscard]] bool isExerciseLogged(Transaction& transaction, const std::string& exercise);

}  // namespace limber::inline storage
