// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/domain/plan_request.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline workspace {

/// The plan with what `request.ask` wants of its training days, each with a reason. A day on which that would break a
/// hard rule stays as it was and says so; what is pinned or marked is left alone. Without an ask the plan as it is.
[[nodiscard]] Plan withAsk(Plan plan, const PlanRequest& request, const Catalogue& catalogue);

/// Takes the reasons that `withAsk` gave out again; true when there were any.
bool dropAskReasons(PlanDay& day);

}  // namespace limber::inline workspace
