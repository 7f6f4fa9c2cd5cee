// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "limber/base/error.h"

namespace limber::inline cli {

/// The whole file of at most 32 MB, or standard input for "-". Errors: notFound, unreadable, tooLarge.
[[nodiscard]] Result<std::string> readInput(const std::string& file);
/// The same for files of another size.
[[nodiscard]] Result<std::string> readInput(const std::string& file, std::size_t mostMegabytes);
/// Replaces the file, or prints for "-". Errors: unwritable.
[[nodiscard]] Result<void> writeOutput(const std::string& file, const std::string& text);

}  // namespace limber::inline cli
