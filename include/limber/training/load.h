// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "limber/base/date.h"
#include "limber/domain/session.h"

namespace limber::inline training {

/// RPE x minutes (`foster_2001`); nothing without an RPE.
[[nodiscard]] std::optional<SessionLoad> loadOf(const Session& session);

/// `load` is nothing when a session of that day has no RPE; a day without sessions is 0.
struct DayLoad {
    Date date{};
    std::optional<SessionLoad> load{};
    int sessions = 0;
};
/// One entry for each date of the range.
[[nodiscard]] std::vector<DayLoad> dailyLoads(std::span<const Session> sessions, DateRange range);

/// Exponentially weighted means with lambda = 2 / (N + 1), N = 7 and 28 days (`williams_2017`), seeded with the mean
/// of the first seven days. A day whose load is not known leaves both as they were.
struct DayEwma {
    Date date{};
    double acute = 0;
    double chronic = 0;
    /// acute / chronic from the 29th day on, where chronic > 0; a rough flag, never a risk (`impellizzeri_2020`).
    std::optional<double> ratio{};
};
[[nodiscard]] std::vector<DayEwma> ewma(std::span<const DayLoad> days);

/// Mean over population deviation of the last seven days, at most 4 (`foster_1998`); nothing with fewer than three
/// training days or an unknown load among them.
[[nodiscard]] std::optional<double> monotony(std::span<const DayLoad> days);

/// Strength or cardio above easy walking (RPE 3).
[[nodiscard]] bool isTraining(const Session& session);
/// Training days in a row that end with `date`; 0 when it is a rest day.
[[nodiscard]] int daysWithoutRest(std::span<const Session> sessions, Date date);
/// The longest such run within the range.
[[nodiscard]] int longestRunWithoutRest(std::span<const Session> sessions, DateRange range);

}  // namespace limber::inline training
