// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber::inline base {

/// Ends the program with the place of a broken promise between two pieces of code. Never for user input.
[[noreturn]] void expectationFailed(const char* condition, const char* file, int line) noexcept;

}  // namespace limber::inline base

#define LIMBER_EXPECTS(condition)                                                      \
    do {                                                                               \
        if (!(condition)) ::limber::expectationFailed(#condition, __FILE__, __LINE__); \
    } while (false)
