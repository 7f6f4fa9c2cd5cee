// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/storage/connection.h"
#include "limber/storage/transaction.h"

namespace limber::test {

/// A file of `tests/data/schema`.
[[nodiscard]] std::string schemaRecord(const std::string& name);

/// The rows on record of version 1: at least one in every table.
void putOneOfEverything(Transaction& transaction);

/// The rows of the table as texts, sorted.
[[nodiscard]] std::vector<std::string> rowsOf(Connection& connection, const std::string& table);
[[nodiscard]] std::vector<std::string> rowsOfEveryTable(Connection& connection);

}  // namespace limber::test
