// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/domain/effect.h"
#include "limber/domain/energy.h"
#include "limber/domain/trend.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

/// Questions about a snapshot that look back; free functions, no state.

[[nodiscard]] std::vector<Effect> effectsOf(const Snapshot& snapshot);
/// The whole range of the snapshot.
[[nodiscard]] std::vector<TrendDay> trendDaysOf(const Snapshot& snapshot);
[[nodiscard]] std::vector<TrendWeek> trendWeeksOf(const Snapshot& snapshot);
/// Errors: missingKey, naming all keys of the profile that it needs.
[[nodiscard]] Result<EnergyTarget> energyOf(const Snapshot& snapshot);

}  // namespace limber::inline workspace
