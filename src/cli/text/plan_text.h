// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "cli/program.h"
#include "limber/domain/plan.h"

namespace limber::inline cli {

/// A plan to read in a terminal; `withIds` adds what `mark` needs.
[[nodiscard]] std::string planText(const Program& program, const Plan& plan, bool withIds);
/// Problems and score, term by term.
[[nodiscard]] std::string judgementText(const Program& program, const Plan& plan);

}  // namespace limber::inline cli
