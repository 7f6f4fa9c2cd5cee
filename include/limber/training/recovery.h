// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>

#include "limber/base/date.h"
#include "limber/domain/muscle.h"
#include "limber/training/effective_sets.h"

namespace limber::inline training {

/// The last date on which each muscle was worked, strictly before a date; nothing when it was not.
struct LastWorked {
    std::array<std::optional<Date>, kMuscleCount> dates{};
    [[nodiscard]] std::optional<Date> operator[](Muscle muscle) const {
        return dates[static_cast<std::size_t>(muscle)];
    }
};
[[nodiscard]] LastWorked lastWorked(std::span<const DaySets> days, Date before);

/// Dates that must lie between two sessions of a muscle: 48 h is one, 72 h two (`garber_2011`; 72 h DESIGN).
inline constexpr int kDaysBetween48h = 1;
inline constexpr int kDaysBetween72h = 2;
/// After >= 6 direct sets at RPE >= 8.
[[nodiscard]] bool needs72h(const TrainedSets& sets, Muscle muscle);

/// Of the days on which the muscle was worked, the share that came with no date between it and the one before;
/// nothing with fewer than two such days.
[[nodiscard]] std::optional<double> shareWithoutRecovery(std::span<const DaySets> days, Muscle muscle);

}  // namespace limber::inline training
