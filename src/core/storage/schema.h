// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace limber::inline storage {

/// "Limb", in the header of every data file.
inline constexpr int kApplicationId = 0x4C696D62;

/// The version that the last step of `resources/schema` makes.
[[nodiscard]] int newestVersion();

enum class FileState { fresh, current, older };

/// Whose file it is and what it needs; changes nothing.
/// Errors: notALimberFile, newerFile.
[[nodiscard]] Result<FileState> inspect(Connection& connection);

/// Runs the steps that the file has not seen, each in a transaction of its own.
void migrate(Connection& connection);

}  // namespace limber::inline storage
