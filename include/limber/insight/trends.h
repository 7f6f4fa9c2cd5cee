// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/base/date.h"
#include "limber/domain/history.h"
#include "limber/domain/trend.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline insight {

/// One entry a date from the first logged date to the last, within the range; empty for an empty log. The averages of
/// load start where the log does, so a part of the range shows the same as the whole.
[[nodiscard]] std::vector<TrendDay> trendDays(const History& history, DateRange range, const Catalogue& catalogue);

/// One entry a week from the Monday of the first logged date to that of the last, within the range.
[[nodiscard]] std::vector<TrendWeek> trendWeeks(const History& history, DateRange range, const Catalogue& catalogue);

}  // namespace limber::inline insight
