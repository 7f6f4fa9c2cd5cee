// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "limber/base/error.h"

namespace limber::inline storage {

class DataFile;

struct Salvaged {
    int rows = 0;        ///< that are in the new file
    int fromBackup = 0;  ///< of them: no longer readable in the damaged file, or only in an older state
    int leftOut = 0;     ///< that could be read, but belong to nothing that could
};

/// Puts everything that can be read of `damaged` and the log beside it, in whatever state it is, into the empty
/// `target`. Rows that `backup` holds in the same state or a newer one are taken from there, because they are known to
/// be sound. Errors: unreadable, and those of `DataFile::write`.
[[nodiscard]] Result<Salvaged> salvage(const std::filesystem::path& damaged,
                                       const std::optional<std::filesystem::path>& backup, DataFile& target);

}  // namespace limber::inline storage
