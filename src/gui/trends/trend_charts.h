// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/chart_data.h"
#include "limber/workspace/insights.h"

namespace limber::inline gui {

/// What each chart of the page draws of the facts, within the dates shown.
[[nodiscard]] ChartData tightnessChart(const TrendFacts& facts, DateRange shown);
[[nodiscard]] ChartData loadChart(const TrendFacts& facts, DateRange shown);
[[nodiscard]] ChartData trunkChart(const TrendFacts& facts, DateRange shown);
[[nodiscard]] ChartData pushPullChart(const TrendFacts& facts, DateRange shown);
[[nodiscard]] ChartData planChart(const TrendFacts& facts, DateRange shown);
/// `exercise` is an index into `facts.strength`. In kilograms, or pounds.
[[nodiscard]] ChartData strengthChart(const TrendFacts& facts, std::size_t exercise, bool pounds, DateRange shown);
[[nodiscard]] ChartData selfTestChart(const TrendFacts& facts, bool holds, DateRange shown);

/// What was weighed, and from the last entry on where a steady difference in kcal a day leads: as a straight line and
/// as bodies answer in the long run. In kilograms, or pounds.
[[nodiscard]] ChartData weightChart(const std::vector<WeightEntry>& weights, std::optional<double> kcalPerDay,
                                    bool pounds, DateRange shown);
/// The last half year, or back to the last entry, and the coming one where there is a difference to follow.
[[nodiscard]] DateRange weightRange(const std::vector<WeightEntry>& weights, std::optional<double> kcalPerDay,
                                    Date today);

}  // namespace limber::inline gui
