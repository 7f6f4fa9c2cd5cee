// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include <fmt/format.h>

#include <charconv>

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

void runStep(Connection& connection, const EmbeddedFile& step) {
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (versionOf(connection) >= versionOf(step)) return;
    connection.execute(std::string(step.text));
    connection.execute(fmt::format("PRAGMA application_id = {}", kApplicationId));
    connection.execute(fmt::format("PRAGMA user_version = {}", versionOf(step)));
    transaction.commit();
}

}  // namespace

int newestVersion() {
    const auto steps = embedded::schema();
    LIMBER_EXPECTS(!steps.empty());
    return versionOf(steps.back());
}

Result<FileState> inspect(Connection& connection) {
    const auto file = connection.file().string();
    const auto application = connection.number("PRAGMA application_id");
    const auto version = versionOf(connection);
    const auto objects = connection.number("SELECT count(*) FROM sqlite_schema");
    if (application == 0 && version == 0 && objects == 0) return FileState::fresh;
    if (application != kApplicationId || version < 1) return failure({.code = ErrorCode::notALimberFile, .file = file});
    if (version > newestVersion()) {
        const auto lowest = connection.number("SELECT lowest_compatible FROM file_format ORDER BY only_row");
        if (lowest > newestVersion())
            return failure({.code = ErrorCode::newerFile,
                            .file = file,
                            .value = fmt::format("{}", version),
                            .expected = fmt::format("{}", newestVersion())});
    }
    return version < newestVersion() ? FileState::older : FileState::current;
}

void migrate(Connection& connection) {
    for (const auto& step : embedded::schema()) runStep(connection, step);
}

}  // namespace limber::inline storage
