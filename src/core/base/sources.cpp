// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/base/sources.h"

#include <fmt/compile.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>

#include "limber/base/expects.h"
#include "limber/base/id.h"

namespace limber::inline base {
namespace {

/// A UUID of variant 1 and the version, which takes four of the bits, the variant two. An import asks for one a row.
std::string uuidOf(std::uint64_t version, std::uint64_t high, std::uint64_t low) {
    high = (high & ~0xF000ULL) | (version << 12U);
    low = (low & ~(0b11ULL << 62U)) | (0b10ULL << 62U);
    return fmt::format(FMT_COMPILE("{:08x}-{:04x}-{:04x}-{:04x}-{:012x}"), high >> 32U, (high >> 16U) & 0xFFFFU,
                       high & 0xFFFFU, low >> 48U, low & 0xFFFFFFFFFFFFULL);
}

constexpr unsigned kFractionBits = 12;
constexpr std::uint64_t kFractionMask = (1ULL << kFractionBits) - 1;

/// Milliseconds since 1970, then their fraction; later than any before on this thread.
std::uint64_t nextMoment() {
    thread_local std::uint64_t last = 0;
    constexpr std::uint64_t kMicroseconds = 1000;
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto passed = std::chrono::duration_cast<std::chrono::microseconds>(now).count();
    const auto since = passed > 0 ? static_cast<std::uint64_t>(passed) : 0;
    const auto fraction = (since % kMicroseconds << kFractionBits) / kMicroseconds;
    last = std::max(last + 1, (since / kMicroseconds << kFractionBits) | fraction);
    return last;
}

std::uint64_t randomWord() {
    thread_local std::array<std::uint64_t, 32> words{};  // as many bytes as the system gives at once
    thread_local std::size_t left = 0;
    if (left == 0) {
        LIMBER_EXPECTS(getentropy(words.data(), sizeof(words)) == 0);
        left = words.size();
    }
    return words[--left];
}

}  // namespace

std::int64_t SystemClock::nowMilliseconds() {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

std::string RandomIdSource::next() {
    const auto moment = nextMoment();
    return uuidOf(7, (moment >> kFractionBits << 16U) | (moment & kFractionMask), randomWord());
}

std::string SeededIdSource::next() {
    const auto word = [&] { return (m_random.below(1ULL << 32U) << 32U) | m_random.below(1ULL << 32U); };
    const auto high = word();
    return uuidOf(4, high, word());
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
