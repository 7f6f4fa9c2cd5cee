// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/shortfall.h"
#include "limber/domain/plan_request.h"

namespace limber::inline planning {

/// The history of the request, its own from then on, to be changed.
[[nodiscard]] History& ownHistory(PlanRequest& request);
/// Minutes of one date, whatever else is noted.
void noteMinutes(History& history, Date date, int minutes);

/// What still gives way when planned anew with little effort and so many sessions fewer a group of days.
[[nodiscard]] PerWish missingWith(const PlanRequest& request, const Catalogue& catalogue, const PerWish& fewer);

}  // namespace limber::inline planning
