// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "limber/domain/plan.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

/// Minutes and load of a week: what is logged in it and what of the plan is still to come.
struct WeekLoad {
    double load = 0;  ///< of sessions (`foster_2001`)
    int minutes = 0;
    /// Shares above (or below) the mean week of the four before; nothing with less than two weeks of log.
    std::optional<double> loadChange{};
    std::optional<double> minutesChange{};
};
[[nodiscard]] WeekLoad weekLoad(const Snapshot& snapshot, const Plan& week);

}  // namespace limber::inline workspace
