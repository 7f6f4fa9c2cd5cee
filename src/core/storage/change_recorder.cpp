// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_recorder.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "core/storage/cursor.h"
#include "core/storage/schema.h"
#include "core/storage/tables.h"
#include "limber/base/expects.h"

namespace limber::inline storage {
namespace {

constexpr int kIdColumn = 0;
constexpr int kEditedColumn = 1;

void check(Connection& connection, int result) {
    if (result != SQLITE_OK) throw SQLite::Exception(connection.database().getHandle(), result);
}

struct SqliteFree {
    void operator()(void* memory) const { sqlite3_free(memory); }
};
struct IteratorEnd {
    void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};
using Memory = std::unique_ptr<void, SqliteFree>;
using Iterator = std::unique_ptr<sqlite3_changeset_iter, IteratorEnd>;

ChangesetBytes bytesOf(void* memory, int size) {
    const auto* first = static_cast<const std::byte*>(memory);
    return {first, first + size};
}

/// One row of a changeset.
struct Change {
    sqlite3_changeset_iter* iterator = nullptr;
    std::string table{};
    int columns = 0;
    int operation = 0;

    [[nodiscard]] std::string id() const {
        sqlite3_value* value = nullptr;
        (operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old)(iterator, kIdColumn, &value);
        const auto* text = sqlite3_value_text(value);
        return {text, text + sqlite3_value_bytes(value)};
    }
    /// The value that column `index` gets, or null where it stays.
    [[nodiscard]] sqlite3_value* newValue(int index) const {
        sqlite3_value* value = nullptr;
        sqlite3changeset_new(iterator, index, &value);
        return value;
    }
};

template <class Visit>
void eachChange(Connection& connection, const ChangesetBytes& changes, Visit visit) {
    if (changes.empty()) return;
    ChangesetBytes copy = changes;
    sqlite3_changeset_iter* raw = nullptr;
    check(connection, sqlite3changeset_start(&raw, static_cast<int>(copy.size()), copy.data()));
    const Iterator iterator(raw);
    while (sqlite3changeset_next(raw) == SQLITE_ROW) {
        const char* table = nullptr;
        Change change{.iterator = raw};
        check(connection, sqlite3changeset_op(raw, &table, &change.columns, &change.operation, nullptr));
        change.table = table;
        visit(change);
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

Aggregate aggregateOf(const Change& change) {
    const auto found =
        std::find_if(kTables.begin(), kTables.end(), [&](const auto& entry) { return entry.first == change.table; });
    LIMBER_EXPECTS(found != kTables.end());
    return found->second;
}

void restoreRow(Connection& connection, const Change& change, std::int64_t stamp) {
    const auto names = columnNames(connection, change.table);
    std::string sql = fmt::format("UPDATE {} SET edited = max(?1, edited + (edited > ?1))", change.table);
    std::vector<sqlite3_value*> values;
    for (int column = kEditedColumn + 1; column < change.columns; ++column) {
        if (sqlite3_value* value = change.newValue(column)) {
            sql += fmt::format(", {} = ?", names[static_cast<std::size_t>(column)]);
            values.push_back(value);
        }
    }
    auto& statement = connection.prepared(sql + " WHERE id = ?");
    int index = 0;
    statement.bind(++index, stamp);
    for (sqlite3_value* value : values) bindValue(statement, ++index, value);
    statement.bind(++index, change.id());
    statement.exec();
}

void buryRow(Connection& connection, const Change& change, std::int64_t stamp) {
    run(connection,
        fmt::format("UPDATE {} SET deleted = 1, edited = max(?1, edited + (edited > ?1)) WHERE id = ?", change.table),
        stamp, change.id());
}

}  // namespace

ChangeRecorder::ChangeRecorder(Connection& connection) : m_connection(connection) {
    sqlite3_session* session = nullptr;
    check(connection, sqlite3session_create(connection.database().getHandle(), "main", &session));
    m_session.reset(session);
    for (const auto& [table, aggregate] : kTables)
        check(connection, sqlite3session_attach(session, std::string(table).c_str()));
}

ChangesetBytes ChangeRecorder::changes() {
    int size = 0;
    void* raw = nullptr;
    check(m_connection, sqlite3session_changeset(m_session.get(), &size, &raw));
    const Memory memory(raw);
    return bytesOf(raw, size);
}

Touched touchedBy(Connection& connection, const ChangesetBytes& changes) {
    Touched touched;
    eachChange(connection, changes, [&](const Change& change) { touched.insert(aggregateOf(change)); });
    return touched;
}

void takeBack(Connection& connection, const ChangesetBytes& changes, std::int64_t stamp) {
    int size = 0;
    void* raw = nullptr;
    check(connection, sqlite3changeset_invert(static_cast<int>(changes.size()), changes.data(), &size, &raw));
    const Memory memory(raw);
    eachChange(connection, bytesOf(raw, size), [&](const Change& change) {
        LIMBER_EXPECTS(change.operation != SQLITE_INSERT);     // no row ever leaves a table
        if (aggregateOf(change) == Aggregate::screen) return;  // what was said of safety stays
        if (change.operation == SQLITE_UPDATE)
            restoreRow(connection, change, stamp);
        else
            buryRow(connection, change, stamp);
    });
}

}  // namespace limber::inline storage
