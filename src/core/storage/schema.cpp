// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include <fmt/format.h>

#include <charconv>

#include "core/storage/cursor.h"
#include "embedded/schema.h"
#include "limber/base/expects.h"

namespace limber::inline storage {
namespace {

/// The number that a step's name starts with, as in `0001_first_shape.sql`.
int versionOf(const EmbeddedFile& step) {
    int version = 0;
    const auto [end, error] = std::from_chars(step.name.data(), step.name.data() + step.name.size(), version);
    LIMBER_EXPECTS(error == std::errc() && *end == '_');
    return version;
}

std::int64_t versionOf(Connection& connection) { return connection.number("PRAGMA user_version"); }

void perform(Connection& connection, const EmbeddedFile& step) {
    connection.execute(std::string(step.text));
    connection.execute(fmt::format("PRAGMA application_id = {}", kApplicationId));
    connection.execute(fmt::format("PRAGMA user_version = {}", versionOf(step)));
}

void runStep(Connection& connection, const EmbeddedFile& step) {
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (versionOf(connection) >= versionOf(step)) return;
    perform(connection, step);
    transaction.commit();
}

/// References are not looked at while it lives.
class WithoutReferences {
public:
    explicit WithoutReferences(Connection& connection) : m_connection(connection) {
        m_connection.execute("PRAGMA foreign_keys = OFF");
    }
    ~WithoutReferences() { m_connection.database().tryExec("PRAGMA foreign_keys = ON"); }
    WithoutReferences(const WithoutReferences&) = delete;
    WithoutReferences& operator=(const WithoutReferences&) = delete;

private:
    Connection& m_connection;
};

}  // namespace

SchemaSteps schemaSteps() { return embedded::schema(); }

int newestVersion(SchemaSteps steps) {
    LIMBER_EXPECTS(!steps.empty());
    return versionOf(steps.back());
}

Result<FileState> inspect(Connection& connection, SchemaSteps steps) {
    const auto newest = newestVersion(steps);
    const auto file = connection.file().string();
    const auto application = connection.number("PRAGMA application_id");
    const auto version = versionOf(connection);
    const auto objects = connection.number("SELECT count(*) FROM sqlite_schema");
    if (application == 0 && version == 0 && objects == 0) return FileState::fresh;
    if (application != kApplicationId || version < 1) return failure({.code = ErrorCode::notALimberFile, .file = file});
    if (version > newest) {
        const auto lowest = connection.number("SELECT lowest_compatible FROM file_format ORDER BY only_row");
        if (lowest > newest)
            return failure({.code = ErrorCode::newerFile,
                            .file = file,
                            .value = fmt::format("{}", version),
                            .expected = fmt::format("{}", newest)});
        return FileState::newer;
    }
    return version < newest ? FileState::older : FileState::current;
}

void migrate(Connection& connection, SchemaSteps steps) {
    for (const auto& step : steps) runStep(connection, step);
}

std::vector<std::string> tableNames(Connection& connection) {
    std::vector<std::string> names;
    Cursor row(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (row.nextRow()) names.push_back(row.next<std::string>());
    return names;
}

std::vector<std::string> columnNames(Connection& connection, const std::string& table) {
    Cursor row(connection, "SELECT name FROM pragma_table_info(?) ORDER BY cid", table);
    std::vector<std::string> names;
    while (row.nextRow()) names.push_back(row.next<std::string>());
    return names;
}

void clearSchema(Connection& connection) {
    const WithoutReferences dropped(connection);
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    for (const auto& table : tableNames(connection)) connection.execute(fmt::format("DROP TABLE {}", table));
    connection.execute("PRAGMA user_version = 0");
    for (const auto& step : schemaSteps()) perform(connection, step);
    transaction.commit();
    connection.execute("VACUUM");
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

}  // namespace limber::inline storage
