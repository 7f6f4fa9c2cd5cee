// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace limber::inline knowledge {

/// How a word was meant, from best to none; both are folded.
enum class WordMatch : std::uint8_t { beginning, inside, slip, none };

/// A slip is one insertion, deletion, replacement or swap in what was typed from 4 letters on, two from 8; the word
/// may go on after it.
[[nodiscard]] WordMatch matchOf(std::string_view typed, std::string_view word);

}  // namespace limber::inline knowledge
