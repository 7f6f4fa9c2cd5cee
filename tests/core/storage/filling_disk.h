// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace limber::test {

/// While it lives, every file that SQLite opens lies on a disk that fills up: the first `room` changes of a file
/// (writes and growths of it) succeed, and from then on there is no room left. https://sqlite.org/vfs.html
class FillingDisk {
public:
    explicit FillingDisk(std::int64_t room);
    ~FillingDisk();
    FillingDisk(const FillingDisk&) = delete;
    FillingDisk& operator=(const FillingDisk&) = delete;

    /// Whether a write has found no room.
    [[nodiscard]] static bool ranOut();
};

}  // namespace limber::test
