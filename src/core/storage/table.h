// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/storage/cursor.h"
#include "limber/storage/transaction.h"

namespace limber::inline storage {

/// How rows of a table are written. `key` names the columns that tell two rows apart; `columns` are those after
/// id, edited and deleted.
class Table {
public:
    Table(std::string_view name, std::string_view key, std::initializer_list<std::string_view> columns);

    /// Does nothing where the key is taken.
    [[nodiscard]] const std::string& insert() const { return m_insert; }
    [[nodiscard]] const std::string& upsert() const { return m_upsert; }
    [[nodiscard]] const std::string& bury() const { return m_bury; }

private:
    std::string m_insert;
    std::string m_upsert;
    std::string m_bury;
};

/// A table whose rows stand in a list below a row of another table, told apart by parent and position.
class ListTable : public Table {
public:
    ListTable(std::string_view name, std::string_view parent, std::initializer_list<std::string_view> columns);
    [[nodiscard]] const std::string& buryFrom() const { return m_buryFrom; }

private:
    std::string m_buryFrom;
};

/// A row that was written; below one that is new there is nothing yet.
struct RowId {
    RowId(std::string row, bool fresh = false) : id(std::move(row)), isNew(fresh) {}  // NOLINT: an id is a row
    std::string id;
    bool isNew;
};

/// Adds the row or replaces the one with the same key, which keeps its id.
template <class... Values>
RowId putRow(Transaction& transaction, const Table& table, const std::string& id, const Values&... values) {
    if (run(transaction.connection(), table.insert(), id, transaction.stamp(), values...) > 0) return {id, true};
    Cursor cursor(transaction.connection(), table.upsert(), id, transaction.stamp(), values...);
    std::string written;
    while (cursor.nextRow()) written = cursor.next<std::string>();
    return {std::move(written)};
}

/// Leaves a tombstone; false when there is no such row.
bool buryRow(Transaction& transaction, const Table& table, const std::string& id);

template <class... Values>
RowId putItem(Transaction& transaction, const ListTable& table, const RowId& parent, int position,
              const Values&... values) {
    return putRow(transaction, table, transaction.newId(), parent.id, position, values...);
}

/// Leaves tombstones of the items from `count` on.
void buryItemsFrom(Transaction& transaction, const ListTable& table, const RowId& parent, std::size_t count);

/// Makes the list below `parent` these items, each written by `write(position, item)`.
template <class Items, class Write>
void putItems(Transaction& transaction, const ListTable& table, const RowId& parent, const Items& items, Write write) {
    int position = 0;
    for (const auto& item : items) write(position++, item);
    buryItemsFrom(transaction, table, parent, items.size());
}

/// The same for a table of single values.
template <class Values>
void putValues(Transaction& transaction, const ListTable& table, const RowId& parent, const Values& values) {
    putItems(transaction, table, parent, values,
             [&](int position, const auto& value) { putItem(transaction, table, parent, position, value); });
}

}  // namespace limber::inline storage
