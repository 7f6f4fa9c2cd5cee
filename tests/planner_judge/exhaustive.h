// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/domain/plan_request.h"
#include "limber/knowledge/catalogue.h"

namespace limber::test {

/// The lowest score of all plans of the request in which the checker finds no hard problem. Looks at every one of them,
/// so only for a few exercises and days.
[[nodiscard]] double exhaustiveOptimum(const PlanRequest& request, const Catalogue& catalogue);

}  // namespace limber::test
