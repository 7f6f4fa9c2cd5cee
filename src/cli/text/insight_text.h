// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "cli/program.h"
#include "limber/domain/effect.h"
#include "limber/domain/energy.h"
#include "limber/domain/experiment.h"
#include "limber/domain/trend.h"
#include "limber/domain/weight_entry.h"

namespace limber::inline cli {

[[nodiscard]] std::string effectsText(const Program& program, const std::vector<Effect>& effects);
[[nodiscard]] std::string experimentsText(const Program& program, const std::vector<ExperimentReport>& reports);
[[nodiscard]] std::string weightsText(const Program& program, const std::vector<WeightEntry>& entries);
/// One line a week, the last twelve.
[[nodiscard]] std::string trendsText(const Program& program, const std::vector<TrendWeek>& weeks,
                                     const std::vector<TrendDay>& days);
[[nodiscard]] std::string energyText(const Program& program, const EnergyTarget& target);

}  // namespace limber::inline cli
