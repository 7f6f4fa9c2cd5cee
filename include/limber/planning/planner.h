// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <string>

#include "limber/base/error.h"
#include "limber/domain/plan.h"
#include "limber/domain/plan_request.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline planning {

/// Effort in search nodes, never in time: the same request gives the same plan on any machine.
enum class Budget : std::uint8_t { first, shown, background };

/// A plan for the request with score, reasons and what gave way; `problems` stays empty (see `plan_check`).
/// Errors: refused with `detail` "emergency" or "under_16".
/// `cancelled` may be set from another thread; the best plan so far is returned.
[[nodiscard]] Result<Plan> makePlan(const PlanRequest& request, const Catalogue& catalogue, Budget budget,
                                    const std::atomic<bool>* cancelled = nullptr);

/// The score of any plan, term by term, by the same weights as `makePlan`.
[[nodiscard]] Score scorePlan(const Plan& plan, const PlanRequest& request, const Catalogue& catalogue);

/// The very problem `makePlan` solves, in CPLEX LP format. Errors as `makePlan`.
[[nodiscard]] Result<std::string> writeModel(const PlanRequest& request, const Catalogue& catalogue);

}  // namespace limber::inline planning
