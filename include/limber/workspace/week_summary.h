// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "limber/domain/plan.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

/// A week at a glance: what is logged in it and what of the plan is still to come.
struct WeekSummary {
    int stretchingDays = 0;
    int stretchingWanted = 3;
    int restDays = 0;
    int restWanted = 1;
    std::optional<double> abdominalToBack{};  ///< sets; nothing without either
    /// Share above (or below) the mean week of the four before, session load (`foster_2001`); nothing with less than
    /// two weeks of log.
    std::optional<double> loadChange{};
    std::optional<Tightness> tightnessThisMorning{};
    std::map<Date, int> availableMinutes{};
};

[[nodiscard]] WeekSummary weekSummary(const Snapshot& snapshot, const Plan& week);

}  // namespace limber::inline workspace
