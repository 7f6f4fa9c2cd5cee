// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan_check/facts.h"

namespace limber::inline plan_check {

/// The log reaches back 28 days before the plan or further.
[[nodiscard]] bool hasLongLog(const Facts& facts);
/// Whole days without a strength session before the plan, or nothing where none was logged.
[[nodiscard]] std::optional<int> daysAway(const Facts& facts);

}  // namespace limber::inline plan_check
