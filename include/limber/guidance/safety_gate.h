// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/domain/history.h"
#include "limber/domain/profile.h"
#include "limber/domain/safety_state.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline guidance {

/// Answers and logs -> level, limits and questions to ask, as of `today`. Computed before anything else.
[[nodiscard]] SafetyState assessSafety(const Profile& profile, const History& history, Date today,
                                       const Catalogue& catalogue);

}  // namespace limber::inline guidance
