// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace limber::inline storage {

/// A page as a write-ahead log holds it. https://sqlite.org/fileformat2.html#walformat
struct LogFrame {
    std::uint32_t page = 0;
    bool commits = false;  ///< last of a transaction
    bool sound = false;    ///< it and all before it have the checksum they should have
    std::string_view bytes{};
};

/// The frames of the log's present generation, in order; those whose header is gone are missing.
[[nodiscard]] std::vector<LogFrame> framesOf(std::string_view log, std::size_t pageSize);

/// Behind the transactions that SQLite reads.
[[nodiscard]] std::vector<LogFrame>::const_iterator afterLastWhole(const std::vector<LogFrame>& frames);

/// Whether SQLite would leave out transactions that were finished. A power cut can spoil the last one, which was not
/// finished then; with another behind it, it was. A transaction holds a page once and ends once: where the end of one
/// is what was spoilt, the same page twice tells that there were two.
[[nodiscard]] bool hidesTransactions(const std::vector<LogFrame>& frames);

/// The unsigned big-endian number of `size` bytes at `at`, 0 where they are missing.
[[nodiscard]] std::uint64_t bigEndian(std::string_view bytes, std::size_t at, std::size_t size);

}  // namespace limber::inline storage
