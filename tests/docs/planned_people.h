// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "limber/domain/plan_request.h"

namespace limber::test {

/// Someone ordinary, and what the planner is asked for them.
struct Somebody {
    std::string heading{};
    PlanRequest request{};
};

/// Screened and clear, from a Monday; their weeks are printed in docs/planning.md.
[[nodiscard]] std::vector<Somebody> plannedPeople();

}  // namespace limber::test
