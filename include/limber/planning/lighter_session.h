// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/domain/plan.h"
#include "limber/domain/plan_request.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline planning {

/// The lighter version of a planned workout, for a day on which the whole of it is too much: 60 % of the sets, RPE 6 at
/// most and the load that goes with it; what loads the spine heavily, or is not offered on that date, gives way to the
/// first thing with less spine load that is, at half its dose and without a load, or is left out. Id, time of day and
/// pin stay, the minutes shrink with the work. Other kinds of blocks come back unchanged.
[[nodiscard]] PlanBlock lighterVersion(const PlanBlock& block, const PlanRequest& request, const Catalogue& catalogue,
                                       Date date);

}  // namespace limber::inline planning
