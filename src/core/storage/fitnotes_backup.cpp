// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/fitnotes_backup.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstring>
#include <map>

namespace limber::inline storage {
namespace {

constexpr std::size_t kMaxText = 50U << 20U;
constexpr int kMaxRows = 500'000;
constexpr int kLongestValue = 1 << 20;
constexpr int kStepsAtATime = 100'000;
constexpr int kMostSteps = 5'000;  // of so many, a few seconds in all
constexpr std::string_view kMagic{"SQLite format 3\0", 16};

Error refusal(ErrorCode code) { return {.code = code, .detail = "fitnotes"}; }

/// An SQLite file in memory that is only read.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view bytes) : m_database(":memory:", SQLite::OPEN_READWRITE) {
        auto* handle = m_database.getHandle();
        auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
        if (!copy) throw SQLite::Exception("no memory", SQLITE_NOMEM);
        std::memcpy(copy, bytes.data(), bytes.size());
        // A file that was written with a log beside it: there is none in memory.
        constexpr std::size_t kWriteVersion = 18;
        constexpr std::size_t kReadVersion = 19;
        if (bytes.size() > kReadVersion) copy[kWriteVersion] = copy[kReadVersion] = 1;
        const auto size = static_cast<sqlite3_int64>(bytes.size());
        const int result = sqlite3_deserialize(handle, "main", copy, size, size,
                                               SQLITE_DESERIALIZE_READONLY | SQLITE_DESERIALIZE_FREEONCLOSE);
        if (result != SQLITE_OK) throw SQLite::Exception(handle, result);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kLongestValue);
        sqlite3_progress_handler(handle, kStepsAtATime, tick, &m_steps);
        m_database.exec("PRAGMA cell_size_check = ON");
    }

    [[nodiscard]] SQLite::Statement ask(const std::string& sql) { return {m_database, sql}; }

    [[nodiscard]] bool hasTable(const std::string& name) {
        auto row = ask("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ? AND sql LIKE 'CREATE TABLE%'");
        row.bind(1, name);
        return row.executeStep();
    }
    [[nodiscard]] bool hasColumn(const std::string& table, const std::string& column) {
        auto row = ask("SELECT 1 FROM pragma_table_info(?) WHERE name = ?");
        row.bind(1, table);
        row.bind(2, column);
        return row.executeStep();
    }

private:
    static int tick(void* steps) { return ++*static_cast<int*>(steps) > kMostSteps ? 1 : 0; }

    int m_steps = 0;
    SQLite::Database m_database;
};

std::string quoted(const SQLite::Column& column) {
    const std::string text = column.getString();
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"') result += '"';
        result += c;
    }
    return result + '"';
}

/// What was written about a set, by the set's row.
std::map<std::int64_t, std::string> commentsIn(MemoryFile& file) {
    std::map<std::int64_t, std::string> comments;
    if (!file.hasTable("Comment") || !file.hasColumn("Comment", "owner_id")) return comments;
    const bool typed = file.hasColumn("Comment", "owner_type_id");
    auto row = file.ask(std::string("SELECT owner_id, comment FROM Comment") +
                        (typed ? " WHERE owner_type_id = 1" : "") + " ORDER BY rowid");
    while (row.executeStep()) comments[row.getColumn(0).getInt64()] = quoted(row.getColumn(1));
    return comments;
}

bool isFitNotes(MemoryFile& file) {
    if (!file.hasTable("training_log") || !file.hasTable("exercise")) return false;
    for (const auto* column : {"exercise_id", "date", "metric_weight", "reps"})
        if (!file.hasColumn("training_log", column)) return false;
    return file.hasColumn("exercise", "name");
}

std::string logQuery(MemoryFile& file) {
    const auto orZero = [&](const std::string& column) {
        return file.hasColumn("training_log", column) ? "t." + column : std::string("0");
    };
    const bool grouped = file.hasTable("Category") && file.hasColumn("exercise", "category_id");
    return fmt::format(
        "SELECT t.rowid, t.date, e.name, {}, t.metric_weight, t.reps, {}, {} FROM training_log t "
        "JOIN exercise e ON e.rowid = t.exercise_id {} ORDER BY t.date, t.rowid",
        grouped ? "coalesce(c.name, '')" : "''", orZero("distance"), orZero("duration_seconds"),
        grouped ? "LEFT JOIN Category c ON c.rowid = e.category_id" : "");
}

Result<std::string> logIn(MemoryFile& file) {
    if (!isFitNotes(file)) return failure(refusal(ErrorCode::notALimberFile));
    const auto comments = commentsIn(file);
    std::string csv = "Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time,Comment\n";
    auto row = file.ask(logQuery(file));
    for (int rows = 0; row.executeStep(); ++rows) {
        if (rows == kMaxRows || csv.size() > kMaxText)
            return failure({.code = ErrorCode::tooLarge, .expected = "at most 500,000 rows and 50 MB"});
        for (int column = 1; column <= 6; ++column) csv += quoted(row.getColumn(column)) + ",";
        csv += "m," + quoted(row.getColumn(7)) + ",";
        const auto comment = comments.find(row.getColumn(0).getInt64());
        csv += (comment == comments.end() ? "" : comment->second) + "\n";
    }
    return csv;
}

}  // namespace

bool looksLikeSqlite(std::string_view bytes) { return bytes.substr(0, kMagic.size()) == kMagic; }

Result<std::string> fitNotesBackupAsCsv(std::string_view bytes) {
    if (!looksLikeSqlite(bytes)) return failure(refusal(ErrorCode::notALimberFile));
    try {
        MemoryFile file(bytes);
        return logIn(file);
    } catch (const SQLite::Exception&) {
        return failure(refusal(ErrorCode::damaged));
    }
}

}  // namespace limber::inline storage
