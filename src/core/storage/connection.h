// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "limber/base/error.h"

namespace limber::inline storage {

enum class Access : std::uint8_t {
    readWrite,
    readOnly,
    frozen,  ///< as it lies on the disk, without locks and without its log: for folders that nobody can write to
};

/// A SQLite connection with its prepared statements, which live as long as it.
class Connection {
public:
    /// Opens an existing file, or ":memory:". Throws SQLite::Exception.
    explicit Connection(const std::filesystem::path& file, Access access = Access::readWrite);

    /// Ready to bind; reset it after use (`Cursor` does).
    [[nodiscard]] SQLite::Statement& prepared(std::string_view sql);
    void execute(const std::string& sql) { m_database.exec(sql); }
    [[nodiscard]] std::int64_t number(const std::string& sql) { return m_database.execAndGet(sql).getInt64(); }
    [[nodiscard]] std::string text(const std::string& sql) { return m_database.execAndGet(sql).getString(); }
    /// Whether closing moves the log into the file, as SQLite does by itself. Not at first: the log of a damaged file
    /// is kept as it is.
    void foldLogOnClose(bool fold);
    [[nodiscard]] SQLite::Database& database() { return m_database; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    std::filesystem::path m_file;
    SQLite::Database m_database;
    std::map<std::string, SQLite::Statement, std::less<>> m_statements;
};

/// What SQLite's result codes mean to a person's file.
[[nodiscard]] Error errorOf(const SQLite::Exception& exception, const std::filesystem::path& file);

/// Runs `work`, which returns a Result, and turns what SQLite throws into its error.
template <class Work>
[[nodiscard]] auto guarded(const std::filesystem::path& file, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return failure(errorOf(exception, file));
    }
}

}  // namespace limber::inline storage
