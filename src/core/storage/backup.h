// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "limber/base/date.h"

namespace limber::inline storage {

/// The quick check of a file that is opened: its pages and rows, not what their values may be, which every backup
/// checks (`verifyFile`).
[[nodiscard]] bool isSound(Connection& connection);
/// Every page, index and reference. Errors: damaged.
[[nodiscard]] Result<void> verifyFile(Connection& connection);
/// Makes `target` what `source` is, in one transaction of `target`.
void copyContents(Connection& source, Connection& target);
/// See `DataFile::backupTo`.
[[nodiscard]] Result<void> writeBackup(Connection& connection, const std::filesystem::path& target);
/// See `DataFile::keepDailyBackup`.
[[nodiscard]] Result<bool> writeDailyBackup(Connection& connection, Date today);

}  // namespace limber::inline storage
