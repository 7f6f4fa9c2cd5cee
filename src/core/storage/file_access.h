// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "limber/base/error.h"

namespace limber::inline storage {

/// Makes the missing folders (0700) and an empty file (0600) where there is none. Errors: unwritable, diskFull.
[[nodiscard]] Result<void> createPrivately(const std::filesystem::path& file);
/// Writes the file and the entry of its folder through to the disk. Errors: unwritable.
[[nodiscard]] Result<void> synchronise(const std::filesystem::path& file);

}  // namespace limber::inline storage
