// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "limber/domain/plan_request.h"

namespace limber::test {

struct FixedProblem {
    std::string name{};
    PlanRequest request{};
};

/// Seven days each, most with the whole catalogue at hand.
[[nodiscard]] std::vector<FixedProblem> fullSizeProblems();
/// Few exercises and little time: every plan can be looked at.
[[nodiscard]] std::vector<FixedProblem> smallProblems();

}  // namespace limber::test
