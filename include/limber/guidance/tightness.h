// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "limber/domain/assessment.h"
#include "limber/domain/history.h"

namespace limber::inline guidance {

struct TightnessReading {
    Date date{};
    double value = 0;
};
/// The newest reading up to `today`, at most 48 h (two dates) old. Within a day: morning, before, after training.
[[nodiscard]] std::optional<TightnessReading> newestTightness(const History& history, Date today);

[[nodiscard]] TightnessSummary summariseTightness(const History& history, Date today);

/// Of the days of the last `days` days with a reading, the share whose highest is at least `limit`. A day whose highest
/// was written down from memory counts `memoryWeight`.
[[nodiscard]] std::optional<double> shareOfTightDays(const History& history, Date today, int days, double limit,
                                                     double memoryWeight);

/// Not below 5 for a week: readings on at least four days, the first of them six days ago or more. Time for a
/// professional (DESIGN, after the pain-monitoring model `thomee_pain_monitoring`).
[[nodiscard]] bool hasNotSettled(const History& history, Date today);

/// Tighter from the third day after the latest training on than it was up to then: the newest reading, at most two days
/// old and at least 3, is a point or more above the highest before. Soreness goes the other way (`bishop_2011`).
[[nodiscard]] bool growsAfterThirdDay(const History& history, Date today);

}  // namespace limber::inline guidance
