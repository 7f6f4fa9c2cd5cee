// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/base/expects.h"

#include <cstdio>
#include <cstdlib>

namespace limber::inline base {

void expectationFailed(const char* condition, const char* file, int line) noexcept {
    std::fprintf(stderr, "%s:%d: expectation failed: %s\n", file, line, condition);
    std::abort();
}

}  // namespace limber::inline base
