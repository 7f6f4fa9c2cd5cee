// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_recorder.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "core/storage/cursor.h"
#include "core/storage/schema.h"
#include "core/storage/tables.h"
#include "limber/base/expects.h"

namespace limber::inline storage {
namespace {

constexpr int kEditedColumn = 1;

std::string_view nameOf(Changes::Table table) { return kTables[table].first; }
Aggregate aggregateOf(Changes::Table table) { return kTables[table].second; }

std::optional<Changes::Table> placeOf(std::string_view table) {
    const auto found =
        std::find_if(kTables.begin(), kTables.end(), [&](const auto& entry) { return entry.first == table; });
    if (found == kTables.end()) return std::nullopt;
    return static_cast<Changes::Table>(found - kTables.begin());
}

bool isSame(sqlite3_value* a, sqlite3_value* b) {
    if (sqlite3_value_type(a) != sqlite3_value_type(b)) return false;
    switch (sqlite3_value_type(a)) {
        case SQLITE_NULL: return true;
        case SQLITE_INTEGER: return sqlite3_value_int64(a) == sqlite3_value_int64(b);
        case SQLITE_FLOAT: return sqlite3_value_double(a) == sqlite3_value_double(b);
        case SQLITE_TEXT: {
            const int size = sqlite3_value_bytes(a);
            return size == sqlite3_value_bytes(b) &&
                   std::memcmp(sqlite3_value_text(a), sqlite3_value_text(b), static_cast<std::size_t>(size)) == 0;
        }
        default: return false;
    }
}

void bindValue(SQLite::Statement& statement, int index, sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
        case SQLITE_INTEGER: statement.bind(index, static_cast<std::int64_t>(sqlite3_value_int64(value))); break;
        case SQLITE_FLOAT: statement.bind(index, sqlite3_value_double(value)); break;
        case SQLITE_NULL: statement.bind(index); break;
        default: {
            const auto* text = sqlite3_value_text(value);
            statement.bind(index, std::string(text, text + sqlite3_value_bytes(value)));
        }
    }
}

/// Gives rows back the columns that were overwritten.
class Restoring {
public:
    Restoring(Connection& connection, std::int64_t stamp) : m_connection(connection), m_stamp(stamp) {}

    void row(const Changes::Row& row, const Changes::Columns& columns) {
        if (row.first != m_table) {
            m_table = row.first;
            m_names = columnNames(m_connection, std::string(nameOf(row.first)));
        }
        std::string sql = fmt::format("UPDATE {} SET edited = max(?1, edited + (edited > ?1))", nameOf(row.first));
        for (const auto& [column, value] : columns)
            if (column != kEditedColumn) sql += fmt::format(", {} = ?", m_names[static_cast<std::size_t>(column)]);
        auto& statement = m_connection.prepared(sql + " WHERE rowid = ?");
        int index = 0;
        statement.bind(++index, m_stamp);
        for (const auto& [column, value] : columns)
            if (column != kEditedColumn) bindValue(statement, ++index, value.get());
        statement.bind(++index, row.second);
        statement.exec();
    }

private:
    Connection& m_connection;
    std::int64_t m_stamp;
    std::optional<Changes::Table> m_table{};
    std::vector<std::string> m_names{};
};

}  // namespace

Touched Changes::touched() const {
    Touched touched;
    for (const auto& [table, rows] : added) touched.insert(aggregateOf(table));
    for (const auto& [row, columns] : overwritten) touched.insert(aggregateOf(row.first));
    return touched;
}

ChangeRecorder::ChangeRecorder(Connection& connection) : m_database(connection.database().getHandle()) {
    sqlite3_preupdate_hook(m_database, note, this);
}

ChangeRecorder::~ChangeRecorder() { sqlite3_preupdate_hook(m_database, nullptr, nullptr); }

void ChangeRecorder::note(void* recorder, sqlite3*, int operation, const char*, const char* table, sqlite3_int64 row,
                          sqlite3_int64) {
    const auto place = placeOf(table);
    if (!place) return;
    LIMBER_EXPECTS(operation != SQLITE_DELETE);  // no row ever leaves a table
    auto& self = *static_cast<ChangeRecorder*>(recorder);
    operation == SQLITE_INSERT ? self.noteAdded(*place, row) : self.noteOverwritten(*place, row);
}

void ChangeRecorder::noteAdded(Changes::Table table, std::int64_t row) {
    auto& range = m_changes.added.try_emplace(table, Changes::Range{row, row}).first->second;
    range.first = std::min(range.first, row);
    range.last = std::max(range.last, row);
}

void ChangeRecorder::noteOverwritten(Changes::Table table, std::int64_t row) {
    const auto added = m_changes.added.find(table);
    if (added != m_changes.added.end() && row >= added->second.first) return;
    Changes::Columns fresh;
    auto known = m_changes.overwritten.find({table, row});
    for (int column = kEditedColumn; column < sqlite3_preupdate_count(m_database); ++column) {
        sqlite3_value* before = nullptr;
        sqlite3_value* after = nullptr;
        if (sqlite3_preupdate_old(m_database, column, &before) != SQLITE_OK ||
            sqlite3_preupdate_new(m_database, column, &after) != SQLITE_OK || isSame(before, after))
            continue;
        const bool isKnown = known != m_changes.overwritten.end() &&
                             std::any_of(known->second.begin(), known->second.end(),
                                         [&](const auto& entry) { return entry.first == column; });
        if (!isKnown) fresh.emplace_back(column, sqlite3_value_dup(before));
    }
    if (fresh.empty()) return;
    if (known == m_changes.overwritten.end()) known = m_changes.overwritten.try_emplace({table, row}).first;
    std::move(fresh.begin(), fresh.end(), std::back_inserter(known->second));
}

void takeBack(Connection& connection, const Changes& changes, std::int64_t stamp) {
    const auto stays = [](Changes::Table table) { return aggregateOf(table) == Aggregate::screen; };
    Restoring restoring(connection, stamp);
    for (const auto& [row, columns] : changes.overwritten)
        if (!stays(row.first)) restoring.row(row, columns);  // what was said of safety stays
    for (const auto& [table, rows] : changes.added)
        if (!stays(table))
            run(connection,
                fmt::format("UPDATE {} SET deleted = 1, edited = max(?1, edited + (edited > ?1)) "
                            "WHERE rowid BETWEEN ? AND ?",
                            nameOf(table)),
                stamp, rows.first, rows.last);
}

}  // namespace limber::inline storage
