// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table.h"

#include <fmt/format.h>

namespace limber::inline storage {
namespace {

std::string insertText(std::string_view name, std::string_view key, std::initializer_list<std::string_view> columns) {
    std::string names;
    std::string places;
    for (const auto column : columns) {
        names += fmt::format(", {}", column);
        places += ", ?";
    }
    return fmt::format("INSERT INTO {} (id, edited, deleted{}) VALUES (?, ?, 0{}) ON CONFLICT ({}) DO ", name, names,
                       places, key);
}

std::string updateText(std::initializer_list<std::string_view> columns) {
    std::string updates;
    for (const auto column : columns) updates += fmt::format(", {0} = excluded.{0}", column);
    return fmt::format(
        "UPDATE SET edited = max(excluded.edited, edited + (edited > excluded.edited)), deleted = 0{} RETURNING id",
        updates);
}

}  // namespace

Table::Table(std::string_view name, std::string_view key, std::initializer_list<std::string_view> columns)
    : m_insert(insertText(name, key, columns) + "NOTHING"),
      m_upsert(insertText(name, key, columns) + updateText(columns)),
      m_bury(fmt::format(
          "UPDATE {} SET deleted = 1, edited = max(?1, edited + (edited > ?1)) WHERE id = ? AND deleted = 0", name)) {}

ListTable::ListTable(std::string_view name, std::string_view parent, std::initializer_list<std::string_view> columns)
    : Table(name, fmt::format("{}, position", parent), columns),
      m_buryFrom(fmt::format(
          "UPDATE {} SET deleted = 1, edited = max(?1, edited + (edited > ?1)) WHERE {} = ? AND position >= ? "
          "AND deleted = 0",
          name, parent)) {}

bool buryRow(Transaction& transaction, const Table& table, const std::string& id) {
    return run(transaction.connection(), table.bury(), transaction.stamp(), id) > 0;
}

void buryItemsFrom(Transaction& transaction, const ListTable& table, const RowId& parent, std::size_t count) {
    if (parent.isNew) return;
    run(transaction.connection(), table.buryFrom(), transaction.stamp(), parent.id, static_cast<std::int64_t>(count));
}

}  // namespace limber::inline storage
