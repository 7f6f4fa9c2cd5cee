// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace limber::test {

/// Makes a closed data file one that a newer version wrote and that this one may read.
void makeNewer(const std::filesystem::path& file);

/// Overwrites the head of a closed data file, as a failing disk would.
void spoil(const std::filesystem::path& file);

}  // namespace limber::test
