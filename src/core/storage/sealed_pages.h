// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>

struct sqlite3;

namespace limber::inline storage {

/// What a sealed page ends with: a checksum of it and of its place.
inline constexpr std::size_t kSealSize = 8;

/// The name of a SQLite file system that seals every page of a database as it is written and checks it as it is read: a
/// false seal is SQLITE_IOERR_DATA. A new database is sealed; one whose header (byte 20) leaves no room for seals is
/// read and written as it is. https://sqlite.org/vfs.html
[[nodiscard]] const char* sealedPages();

/// Leaves room for seals in a database that is still empty.
void makeRoomForSeals(sqlite3* database);
/// Whether the pages of the database have seals; not those of one in memory.
[[nodiscard]] bool isSealed(sqlite3* database);
/// Makes an empty database one that the pages of `source` can be copied to.
void takeSealsFrom(sqlite3* source, sqlite3* emptyDatabase);
/// Reads all pages (1-based) of a sealed database, but for those of which the log beside it has newer ones: after a
/// power cut they may be half written. Nobody else may write meanwhile.
[[nodiscard]] bool everySealHolds(sqlite3* database, std::uint32_t pages, const std::set<std::uint32_t>& inLog);

}  // namespace limber::inline storage
