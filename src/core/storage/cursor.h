// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "core/storage/connection.h"
#include "core/storage/message_json.h"
#include "limber/base/date.h"
#include "limber/base/id.h"
#include "limber/base/message.h"
#include "limber/domain/mass.h"
#include "limber/domain/rating.h"

namespace limber::inline storage {

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires {
    EnumNames<E>::names;
};

inline void bindTo(SQLite::Statement& statement, int index, int value) { statement.bind(index, value); }
inline void bindTo(SQLite::Statement& statement, int index, bool value) { statement.bind(index, value ? 1 : 0); }
inline void bindTo(SQLite::Statement& statement, int index, std::int64_t value) { statement.bind(index, value); }
inline void bindTo(SQLite::Statement& statement, int index, double value) { statement.bind(index, value); }
inline void bindTo(SQLite::Statement& statement, int index, const std::string& value) { statement.bind(index, value); }
inline void bindTo(SQLite::Statement& statement, int index, Date value) { statement.bind(index, toIso(value)); }
inline void bindTo(SQLite::Statement& statement, int index, TimeOfDay value) { statement.bind(index, value.minutes); }
inline void bindTo(SQLite::Statement& statement, int index, Mass value) { statement.bind(index, value.grams()); }
inline void bindTo(SQLite::Statement& statement, int index, const Message& value) {
    statement.bind(index, toJsonText(value));
}
template <class Tag>
void bindTo(SQLite::Statement& statement, int index, Rating<Tag> value) {
    statement.bind(index, value.tenths());
}
template <class Tag>
void bindTo(SQLite::Statement& statement, int index, const Id<Tag>& value) {
    statement.bind(index, value.value);
}
template <NamedEnum E>
void bindTo(SQLite::Statement& statement, int index, E value) {
    statement.bind(index, std::string(nameOf(value)));
}
template <class T>
void bindTo(SQLite::Statement& statement, int index, const std::optional<T>& value) {
    value ? bindTo(statement, index, *value) : statement.bind(index);
}

template <class T>
struct ColumnReader {
    static T from(const SQLite::Column& column) {
        if constexpr (std::is_same_v<T, bool>)
            return column.getInt() != 0;
        else if constexpr (std::is_same_v<T, int>)
            return column.getInt();
        else if constexpr (std::is_same_v<T, double>)
            return column.getDouble();
        else if constexpr (std::is_same_v<T, std::string>)
            return column.getString();
        else if constexpr (std::is_same_v<T, Date>)
            return parseDate(column.getString()).value_or(Date{});
        else if constexpr (std::is_same_v<T, TimeOfDay>)
            return TimeOfDay{column.getInt()};
        else if constexpr (std::is_same_v<T, Mass>)
            return Mass::fromGrams(column.getInt64());
        else if constexpr (std::is_same_v<T, Message>)
            return messageFromJson(column.getString());
        else if constexpr (NamedEnum<T>)
            return parseName<T>(column.getString()).value_or(T{});
        else
            return T{column.getString()};
    }
};
template <class Tag>
struct ColumnReader<Rating<Tag>> {
    static Rating<Tag> from(const SQLite::Column& column) { return Rating<Tag>::fromTenths(column.getInt()); }
};
template <class T>
struct ColumnReader<std::optional<T>> {
    static std::optional<T> from(const SQLite::Column& column) {
        if (column.isNull()) return std::nullopt;
        return ColumnReader<T>::from(column);
    }
};

/// A running statement: parameters in order, then rows, whose columns are taken from left to right.
class Cursor {
public:
    template <class... Values>
    Cursor(Connection& connection, std::string_view sql, const Values&... values)
        : m_statement(connection.prepared(sql)) {
        int index = 0;
        (bindTo(m_statement, ++index, values), ...);
    }
    ~Cursor() { m_statement.tryReset(); }
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;

    [[nodiscard]] bool nextRow() {
        m_column = 0;
        return m_statement.executeStep();
    }
    template <class T>
    [[nodiscard]] T next() {
        return ColumnReader<T>::from(m_statement.getColumn(m_column++));
    }

private:
    SQLite::Statement& m_statement;
    int m_column = 0;
};

/// Runs a statement without rows; the number of rows it changed.
template <class... Values>
int run(Connection& connection, std::string_view sql, const Values&... values) {
    Cursor cursor(connection, sql, values...);
    while (cursor.nextRow()) {
    }
    return connection.database().getChanges();
}

}  // namespace limber::inline storage
