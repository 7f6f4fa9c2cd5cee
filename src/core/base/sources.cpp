// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/base/sources.h"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <chrono>

#include "limber/base/expects.h"
#include "limber/base/id.h"

namespace limber::inline base {
namespace {

/// A version 4, variant 1 UUID of 122 random bits.
std::string uuidOf(std::uint64_t high, std::uint64_t low) {
    high = (high & ~0xF000ULL) | 0x4000ULL;
    low = (low & ~(0b11ULL << 62U)) | (0b10ULL << 62U);
    return fmt::format("{:08x}-{:04x}-{:04x}-{:04x}-{:012x}", high >> 32U, (high >> 16U) & 0xFFFFU, high & 0xFFFFU,
                       low >> 48U, low & 0xFFFFFFFFFFFFULL);
}

}  // namespace

std::int64_t SystemClock::nowMilliseconds() {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

std::string RandomIdSource::next() {
    constexpr std::size_t kAtOnce = 32;  // as many bytes as the system gives
    thread_local std::array<std::uint64_t, kAtOnce> words{};
    thread_local std::size_t left = 0;
    if (left == 0) {
        LIMBER_EXPECTS(getentropy(words.data(), sizeof(words)) == 0);
        left = words.size();
    }
    left -= 2;
    return uuidOf(words[left], words[left + 1]);
}

std::string SeededIdSource::next() {
    const auto word = [&] { return (m_random.below(1ULL << 32U) << 32U) | m_random.below(1ULL << 32U); };
    const auto high = word();
    return uuidOf(high, word());
}

bool isUuid(const std::string& text) {
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char c = text[i];
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (dash ? c != '-' : !hex) return false;
    }
    return true;
}

}  // namespace limber::inline base
