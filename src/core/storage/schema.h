// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/storage/connection.h"
#include "limber/base/embedded_file.h"

namespace limber::inline storage {

/// "Limb", in the header of every data file.
inline constexpr int kApplicationId = 0x4C696D62;

/// The history of the schema, oldest step first.
using SchemaSteps = std::span<const EmbeddedFile>;
/// That of `resources/schema`.
[[nodiscard]] SchemaSteps schemaSteps();
/// The version that the last step makes.
[[nodiscard]] int newestVersion(SchemaSteps steps = schemaSteps());

enum class FileState {
    fresh,
    current,
    older,
    newer,  ///< of a newer version that allows this one to read it
};

/// Whose file it is and what it needs; changes nothing.
/// Errors: notALimberFile, newerFile.
[[nodiscard]] Result<FileState> inspect(Connection& connection, SchemaSteps steps = schemaSteps());

/// Runs the steps that the file has not seen, each in a transaction of its own.
void migrate(Connection& connection, SchemaSteps steps = schemaSteps());
/// Makes a fresh file of this one, and leaves nothing in its free pages and its log.
void clearSchema(Connection& connection);

[[nodiscard]] std::vector<std::string> tableNames(Connection& connection);
[[nodiscard]] std::vector<std::string> columnNames(Connection& connection, const std::string& table);

}  // namespace limber::inline storage
