// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace limber::inline storage {

/// The quick check of a file that is opened.
[[nodiscard]] bool isSound(Connection& connection);
/// Every page, index and reference. Errors: damaged.
[[nodiscard]] Result<void> verifyFile(Connection& connection);
/// See `DataFile::backupTo`.
[[nodiscard]] Result<void> writeBackup(Connection& connection, const std::filesystem::path& target);

}  // namespace limber::inline storage
