// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "limber/base/date.h"

namespace limber::inline storage {

struct BackupFile {
    Date day{};
    std::filesystem::path file{};
};

/// Where the copies of a data file are kept that are made by themselves.
[[nodiscard]] std::filesystem::path backupFolderOf(const std::filesystem::path& dataFile);
/// The daily copies, newest first. What cannot be read is left out.
[[nodiscard]] std::vector<BackupFile> backupsOf(const std::filesystem::path& dataFile);

/// Which of the days on which a copy was made lose theirs: all but the newest seven, the newest of each of the four
/// newest weeks, and of each of the twelve newest months. Days after `today`, when a clock was ahead, neither count
/// nor go.
[[nodiscard]] std::vector<Date> backupsToDrop(std::vector<Date> made, Date today);

}  // namespace limber::inline storage
