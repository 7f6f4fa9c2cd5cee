// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/workspace/loop.h"

namespace limber::inline workspace {

/// A plan, and where something gives way the smallest changes by the person with which everything would fit.
struct Suggestion {
    Plan plan{};
    std::vector<Message> lifts{};
};
/// As `suggestPlan`, whose errors it has.
[[nodiscard]] Result<Suggestion> suggestion(const PlanRequest& request, const Catalogue& catalogue);

}  // namespace limber::inline workspace
