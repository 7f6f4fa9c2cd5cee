// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

namespace limber::test {

/// Makes a closed data file one that a newer version wrote and that this one may read: its version stands in byte 63.
inline void makeNewer(const std::filesystem::path& file) {
    constexpr std::streamoff kLastByteOfVersion = 63;
    std::fstream bytes(file, std::ios::binary | std::ios::in | std::ios::out);
    bytes.seekp(kLastByteOfVersion);
    bytes.put('\x63');
}

/// Overwrites the head of a closed data file, as a failing disk would.
inline void spoil(const std::filesystem::path& file) {
    std::fstream bytes(file, std::ios::binary | std::ios::in | std::ios::out);
    bytes << std::string(600, '\xAA');
}

}  // namespace limber::test
