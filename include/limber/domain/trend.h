// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "limber/base/date.h"
#include "limber/domain/mass.h"
#include "limber/domain/muscle.h"

namespace limber::inline domain {

/// One date of the log; absent where nothing was logged.
struct TrendDay {
    Date date{};
    std::optional<double> tightnessBefore{};       ///< highest of the day's sessions
    std::optional<double> tightnessAfter{};        ///< highest of the day's sessions
    std::optional<double> tightnessNextMorning{};  ///< the check-in of the day after, else the session's own
    std::optional<double> load{};                  ///< RPE x minutes; absent where a session has no RPE
    std::optional<double> acuteLoad{};             ///< 7-day EWMA
    std::optional<double> chronicLoad{};           ///< 28-day EWMA
    std::optional<int> stretchingMinutes{};
    std::optional<double> abdominalSets{};
    std::optional<double> extensorSets{};
    bool trained = false;
    bool hard = false;  ///< session RPE >= 8 or a lift with high spine load
};

/// A calendar week from its Monday.
struct TrendWeek {
    Date monday{};
    PerMuscle effectiveSets{};
    double abdominalSets = 0;
    double extensorSets = 0;
    double pushSets = 0;
    double pullSets = 0;
    int plannedBlocks = 0;
    int doneBlocks = 0;
    int stretchingDays = 0;
    int restDays = 0;
};

/// The best set of an exercise on one date.
struct StrengthPoint {
    Date date{};
    double oneRepMaxKg = 0;  ///< estimated
    double loadKg = 0;
    int reps = 0;
};

}  // namespace limber::inline domain
