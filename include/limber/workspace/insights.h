// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "limber/domain/check_in.h"
#include "limber/domain/effect.h"
#include "limber/domain/energy.h"
#include "limber/domain/experiment.h"
#include "limber/domain/trend.h"
#include "limber/guidance/own_record.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

/// Questions about a snapshot that look back; free functions, no state.

/// What finished experiments found, then what went together in the log.
[[nodiscard]] std::vector<Effect> effectsOf(const Snapshot& snapshot);
/// The whole range of the snapshot.
[[nodiscard]] std::vector<TrendDay> trendDaysOf(const Snapshot& snapshot);
[[nodiscard]] std::vector<TrendWeek> trendWeeksOf(const Snapshot& snapshot);
/// What was used, and what it did by the person's own word.
struct TreatmentRecord {
    std::string treatment{};
    std::string name{};
    OwnRecord record{};
};
/// Those that were used, the most used first.
[[nodiscard]] std::vector<TreatmentRecord> treatmentRecords(const Snapshot& snapshot);

/// All that the trends show, of the whole range of the snapshot.
struct TrendFacts {
    std::vector<TrendDay> days{};
    std::vector<TrendWeek> weeks{};
    std::vector<Effect> effects{};
    std::optional<Effect> findingOfTheWeek{};
    /// Exercises with loads, those done on most days first, with the best set of each date.
    std::vector<std::pair<std::string, std::vector<StrengthPoint>>> strength{};
    std::vector<SelfTest> selfTests{};
    std::vector<ExperimentReport> experiments{};  ///< by their start
    std::vector<TreatmentRecord> treatments{};
};
[[nodiscard]] TrendFacts trendFactsOf(const Snapshot& snapshot);

/// Errors: missingKey, naming all keys of the profile that it needs.
[[nodiscard]] Result<EnergyTarget> energyOf(const Snapshot& snapshot);

/// Weight change in lb after `days` at a steady difference: as a straight line, and as bodies answer in the long run.
struct WeightCurve {
    double straightLineLb = 0;
    double longRunLb = 0;
};
[[nodiscard]] WeightCurve weightAfter(double kcalPerDay, int days);

}  // namespace limber::inline workspace
