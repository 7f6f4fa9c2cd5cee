// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace limber::inline storage {

/// The kind of file system that `path` lies on, by a table as in `/proc/self/mountinfo`; empty when it does not say.
[[nodiscard]] std::string fileSystemIn(std::string_view mounts, const std::filesystem::path& path);
/// Whether another computer holds the files, so that locks and the order of writes are not sure.
[[nodiscard]] bool isNetworkFileSystem(std::string_view kind);
/// The kind, when it is of the network.
[[nodiscard]] std::optional<std::string> networkFileSystemOf(const std::filesystem::path& file);

}  // namespace limber::inline storage
