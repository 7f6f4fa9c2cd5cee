// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "limber/base/error.h"

namespace limber::inline storage {

/// What cannot be looked at is not there.
[[nodiscard]] bool isThere(const std::filesystem::path& fileOrFolder);
/// Makes the folder and those above it that are missing (0700). Errors: unwritable, diskFull.
[[nodiscard]] Result<void> createFolder(const std::filesystem::path& folder);
/// Makes the missing folders and an empty file (0600) where there is none. Errors: unwritable, diskFull.
[[nodiscard]] Result<void> createPrivately(const std::filesystem::path& file);
/// Its bytes; none when it is missing or cannot be read.
[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);
/// Writes the file and the entry of its folder through to the disk. Errors: unwritable.
[[nodiscard]] Result<void> synchronise(const std::filesystem::path& file);
/// Removes a SQLite file and what SQLite may have left beside it; one that is missing is no error.
void removeWithCompanions(const std::filesystem::path& file);
[[nodiscard]] bool isWritable(const std::filesystem::path& fileOrFolder);
/// Writes zeros over the file before it removes it. Errors: unwritable.
[[nodiscard]] Result<void> wipe(const std::filesystem::path& file);

/// Keeps other programs that ask for it away from a folder. It does not wait, and ends with the program.
class FolderLock {
public:
    explicit FolderLock(const std::filesystem::path& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    [[nodiscard]] bool isHeld() const { return m_held; }

private:
    int m_descriptor;
    bool m_held;
};

}  // namespace limber::inline storage
