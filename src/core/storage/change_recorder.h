// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "core/storage/connection.h"
#include "core/storage/sqlite_api.h"
#include "limber/storage/data_file.h"

namespace limber::inline storage {

struct ValueFree {
    void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
};
using ValueCopy = std::unique_ptr<sqlite3_value, ValueFree>;

/// What a transaction changed: which rows it added, and what it overwrote in others. Rows go by SQLite's rowid, which
/// lasts until somebody packs the file. A new row gets one behind all others, and no row ever leaves a table, so
/// those of one transaction are a range.
struct Changes {
    struct Range {
        std::int64_t first = 0;
        std::int64_t last = 0;
    };
    using Table = std::size_t;  ///< place in kTables
    using Row = std::pair<Table, std::int64_t>;
    using Columns = std::vector<std::pair<int, ValueCopy>>;

    std::map<Table, Range> added{};
    std::map<Row, Columns> overwritten{};

    [[nodiscard]] bool empty() const { return added.empty() && overwritten.empty(); }
    [[nodiscard]] Touched touched() const;
};

/// Records every change that the connection makes while it lives; one at a time.
class ChangeRecorder {
public:
    explicit ChangeRecorder(Connection& connection);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;
    [[nodiscard]] Changes take() { return std::move(m_changes); }

private:
    static void note(void* recorder, sqlite3* database, int operation, const char* schema, const char* table,
                     sqlite3_int64 row, sqlite3_int64 newRow);
    void noteAdded(Changes::Table table, std::int64_t row);
    void noteOverwritten(Changes::Table table, std::int64_t row);

    sqlite3* m_database;
    Changes m_changes{};
};

/// Takes the changes back inside an open transaction. Rows that they changed get their old values and `stamp`;
/// rows that they added become tombstones with `stamp`, or a merge would bring them back.
void takeBack(Connection& connection, const Changes& changes, std::int64_t stamp);

}  // namespace limber::inline storage
