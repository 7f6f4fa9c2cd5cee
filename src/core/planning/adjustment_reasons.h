// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/assemble.h"

namespace limber::inline planning {

/// Adds, to every block that an active adjustment shaped, a reason with its cause; each active adjustment shows on at
/// least one block where there is any.
void explainAdjustments(Plan& plan, const Solved& solved);
[[nodiscard]] bool isLighterDay(const Solved& solved, int day);

}  // namespace limber::inline planning
