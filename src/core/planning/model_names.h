// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>

#include <string>

#include "core/planning/lp_text.h"

namespace limber::inline planning {

/// `<letter><index>_<day>`, as in x12_3.
[[nodiscard]] inline std::string named(char letter, std::size_t index, int day) {
    return fmt::format("{}{}_{}", letter, index, day);
}
[[nodiscard]] inline std::string named(const char* word, int day) { return fmt::format("{}_{}", word, day); }
[[nodiscard]] inline std::string named(const char* word, std::size_t index, int day) {
    return fmt::format("{}{}_{}", word, index, day);
}

inline void append(LinearSum& sum, const LinearSum& other, double factor = 1) {
    for (const auto& [coefficient, variable] : other) sum.emplace_back(coefficient * factor, variable);
}

}  // namespace limber::inline planning
