// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/base/message.h"
#include "limber/domain/plan_request.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline planning {

/// The smallest set, of three changes at most, with which nothing of the plan made for the request gives way: a session
/// fewer, more minutes on a day, a block unpinned. Of sets as small the one that gives up the fewest sessions, then the
/// one with the fewest minutes. Each is planned anew, the likeliest of a size first and only so many of them. None when
/// nothing gives way, when something but time is in the way, and for more than seven days. Takes as long as planning.
[[nodiscard]] std::vector<Message> smallestLift(const Plan& plan, const PlanRequest& request,
                                                const Catalogue& catalogue);

}  // namespace limber::inline planning
