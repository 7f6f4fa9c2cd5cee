// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "limber/base/message.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

/// What is done with a data file as a whole, whether or not it can be opened. A workspace that has it open sees what
/// another program did: see `changedElsewhere`.

struct Restored {
    std::filesystem::path keptAside{};  ///< what the data file was before; empty where there was none
    bool safetyKept = false;            ///< safety answers of before were added, because they weigh more or are newer
};

/// Makes the data file what `backup` is, and keeps a copy of what it was. Safety answers that only the file of before
/// has are added, as far as the safety level does not become less severe than either had it.
/// Errors: those of `Workspace::open` for the backup, less damaged for the data file; refused "same_file".
[[nodiscard]] Result<Restored> restoreBackup(OpenOptions options, const std::filesystem::path& backup);

struct SalvageReport {
    int rows = 0;        ///< in the new file
    int fromBackup = 0;  ///< of them from the newest sound backup, because the data file no longer has them
    int leftOut = 0;     ///< read, but without what they belong to
    int sessions = 0;    ///< in the new file
};

/// Writes what can be read of the data file, in whatever state it is, to a new file. The data file stays as it is.
/// Errors: refused "exists", notFound, unwritable, diskFull.
[[nodiscard]] Result<SalvageReport> salvageTo(OpenOptions options, const std::filesystem::path& target);

/// A fresh data file, no backups and nothing half typed. What was there is overwritten. Errors: as `Workspace::open`,
/// less damaged.
[[nodiscard]] Result<void> deleteEverything(OpenOptions options);

struct DailyBackup {
    Date day{};
    std::filesystem::path file{};
};
/// The copies that were made by themselves, newest first.
[[nodiscard]] std::vector<DailyBackup> dailyBackupsOf(const std::filesystem::path& dataFile);
/// The newest that is sound.
[[nodiscard]] std::optional<std::filesystem::path> newestBackupOf(const std::filesystem::path& dataFile);

/// What to know about the place of the data file.
[[nodiscard]] std::vector<Message> cautionsAbout(const std::filesystem::path& dataFile);

}  // namespace limber::inline workspace
