// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "limber/base/error.h"

namespace limber::inline cli {

/// The whole file, or standard input for "-". Errors: notFound, unreadable, tooLarge.
[[nodiscard]] Result<std::string> readInput(const std::string& file);
/// Replaces the file, or prints for "-". Errors: unwritable.
[[nodiscard]] Result<void> writeOutput(const std::string& file, const std::string& text);

}  // namespace limber::inline cli
