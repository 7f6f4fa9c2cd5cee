// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace limber::inline storage {

/// SQLite's running checksum of two words. https://sqlite.org/fileformat2.html#checksum_algorithm
class PageSum {
public:
    enum class Words : std::uint8_t { littleEndian, bigEndian };

    explicit PageSum(Words words) : m_words(words) {}

    /// Whole pairs of words; what is left over of the bytes is not counted.
    void add(std::string_view bytes);
    [[nodiscard]] std::uint32_t first() const { return m_first; }
    [[nodiscard]] std::uint32_t second() const { return m_second; }

private:
    Words m_words;
    std::uint32_t m_first = 0;
    std::uint32_t m_second = 0;
};

}  // namespace limber::inline storage
