// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/every_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "core/storage/cursor.h"
#include "core/storage/schema.h"

namespace limber::test {

std::string schemaRecord(const std::string& name) {
    std::ifstream stream(std::filesystem::path(LIMBER_TEST_DATA) / "schema" / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void putOneOfEverything(Transaction& transaction) { transaction.connection().execute(schemaRecord("0001_rows.sql")); }

std::vector<std::string> rowsOf(Connection& connection, const std::string& table) {
    std::string columns;
    for (const auto& column : columnNames(connection, table))
        columns += (columns.empty() ? "quote(" : " || ',' || quote(") + column + ")";
    std::vector<std::string> rows;
    Cursor row(connection, fmt::format("SELECT {} FROM {} ORDER BY 1", columns, table));
    while (row.nextRow()) rows.push_back(table + ": " + row.next<std::string>());
    return rows;
}

std::vector<std::string> rowsOfEveryTable(Connection& connection) {
    std::vector<std::string> rows;
    for (const auto& table : tableNames(connection)) {
        auto some = rowsOf(connection, table);
        rows.insert(rows.end(), some.begin(), some.end());
    }
    return rows;
}

}  // namespace limber::test
