// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/planning/assemble.h"
#include "core/planning/shortfall.h"

namespace limber::inline planning {

/// What no change of wishes and minutes lifts; none when such changes may.
[[nodiscard]] std::optional<Message> obstacleTo(Wish wish, const Solved& solved);

/// The least more minutes of a day with which, planned anew, there is room for one more.
[[nodiscard]] std::optional<Message> moreMinutes(Wish wish, const Solved& solved);

}  // namespace limber::inline planning
