// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include "limber/storage/data_file.h"

namespace limber::inline storage {

/// A copy of a backup in a file of its own, which is removed with this.
class Staged {
public:
    /// Brought up to date and checked. Errors: notFound, unreadable, notALimberFile, newerFile, damaged, and those of
    /// `DataFile::open`.
    [[nodiscard]] static Result<Staged> from(const std::filesystem::path& backup, const DataFileOptions& place);
    /// Empty.
    [[nodiscard]] static Result<Staged> empty(const DataFileOptions& place);
    ~Staged();
    Staged(Staged&&) noexcept = default;
    Staged& operator=(Staged&&) = delete;

    [[nodiscard]] DataFile& data() { return *m_data; }
    /// Takes the place of `dataFile` in its folder, where no other program may have it open.
    [[nodiscard]] Result<void> putInPlaceOf(const std::filesystem::path& dataFile);

private:
    explicit Staged(std::unique_ptr<DataFile> data) : m_data(std::move(data)) {}
    std::unique_ptr<DataFile> m_data;
};

/// Copies the data file to a new file beside its backups; a damaged one byte for byte, with its log.
[[nodiscard]] Result<std::filesystem::path> keepAside(const std::filesystem::path& dataFile, Date today, bool damaged);

/// The newest daily copy that is sound.
[[nodiscard]] std::optional<std::filesystem::path> newestSoundBackup(const std::filesystem::path& dataFile);

/// Makes the data file a fresh one, overwrites what it held, and does the same with all its backups.
[[nodiscard]] Result<void> deleteEverything(const DataFileOptions& options);

}  // namespace limber::inline storage
