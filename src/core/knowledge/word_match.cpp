// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/word_match.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace limber::inline knowledge {
namespace {

constexpr std::size_t kOneSlip = 4;
constexpr std::size_t kTwoSlips = 8;
constexpr std::size_t kLongest = 32;

std::size_t slipsFor(std::string_view typed) {
    return typed.size() >= kTwoSlips ? 2 : typed.size() >= kOneSlip ? 1 : 0;
}

/// Fewest slips that lead from `typed` to a beginning of `word` that is no more than those slips shorter or longer.
std::size_t slipsToBeginning(std::string_view typed, std::string_view word) {
    using Row = std::array<std::size_t, kLongest + 1>;
    std::array<Row, 3> rows{};
    for (std::size_t j = 0; j <= word.size(); ++j) rows[0][j] = j;
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        Row& row = rows[i % 3];
        const Row& last = rows[(i + 2) % 3];
        const Row& beforeLast = rows[(i + 1) % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= word.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (typed[i - 1] == word[j - 1] ? 0U : 1U);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
    }
    const Row& row = rows[typed.size() % 3];
    return *std::min_element(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(word.size()) + 1);
}

}  // namespace

WordMatch matchOf(std::string_view typed, std::string_view word) {
    const std::size_t found = word.find(typed);
    if (found == 0) return WordMatch::beginning;
    if (found != std::string_view::npos) return WordMatch::inside;
    const std::size_t slips = slipsFor(typed);
    if (slips == 0 || typed.size() > kLongest || word.size() + slips < typed.size()) return WordMatch::none;
    const std::string_view beginning = word.substr(0, std::min(kLongest, typed.size() + slips));
    return slipsToBeginning(typed, beginning) <= slips ? WordMatch::slip : WordMatch::none;
}

}  // namespace limber::inline knowledge
