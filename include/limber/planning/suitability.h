// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "limber/base/message.h"
#include "limber/domain/plan_request.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline planning {

/// Why the planner would not offer it on that date to the person of the request, the gravest reason first; none when
/// it would. Nothing is said of how often or how much.
[[nodiscard]] std::optional<Message> whyNot(const Exercise& exercise, const PlanRequest& request,
                                            const Catalogue& catalogue, Date date);
/// The same for a routine: its first step that does not suit.
[[nodiscard]] std::optional<Message> whyNot(const Routine& routine, const PlanRequest& request,
                                            const Catalogue& catalogue, Date date);

}  // namespace limber::inline planning
