// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/page_sum.h"

#include <bit>
#include <cstring>

namespace limber::inline storage {

void PageSum::add(std::string_view bytes) {
    static_assert(std::endian::native == std::endian::little || std::endian::native == std::endian::big);
    const bool swapped = (m_words == Words::littleEndian) != (std::endian::native == std::endian::little);
    std::uint32_t pair[2];
    for (std::size_t at = 0; at + sizeof pair <= bytes.size(); at += sizeof pair) {
        std::memcpy(pair, bytes.data() + at, sizeof pair);
        m_first += (swapped ? __builtin_bswap32(pair[0]) : pair[0]) + m_second;
        m_second += (swapped ? __builtin_bswap32(pair[1]) : pair[1]) + m_first;
    }
}

}  // namespace limber::inline storage
