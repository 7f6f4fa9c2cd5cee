// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "limber/base/error.h"

namespace limber::inline workspace {

/// `$XDG_STATE_HOME/limber/<name>`, or below `~/.local/state`; one for each data file, empty for ":memory:".
[[nodiscard]] std::filesystem::path stateFileOf(const std::filesystem::path& dataFile, const std::string& name);
[[nodiscard]] std::filesystem::path withSuffix(std::filesystem::path file, const std::string& suffix);

/// Replaces the file (0600) at once and whole. Errors: unwritable, diskFull.
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path& file, const std::string& text);
/// Nothing where there is none.
[[nodiscard]] std::optional<std::string> textOf(const std::filesystem::path& file);
/// As `<name>.unreadable`, out of the way.
void setAside(const std::filesystem::path& file);
/// With what was set aside of it.
void wipeState(const std::filesystem::path& file);

}  // namespace limber::inline workspace
