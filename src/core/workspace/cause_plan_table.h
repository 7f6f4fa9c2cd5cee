// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/domain/history.h"
#include "limber/domain/plan_request.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline workspace {

/// How long a change of the plan is held before it expires.
inline constexpr Days kHeldFor{14};
/// Small changes: no more than this at a time.
inline constexpr std::size_t kChangesAtMost = 2;

/// What a likely cause changes in the plan, from `since` on for `kHeldFor`. The muscles of tender spots are those of
/// the last 28 days of `history`.
[[nodiscard]] PlanAdjustment planChangeFor(Cause cause, Date since, const History& history, const Catalogue& catalogue);

}  // namespace limber::inline workspace
