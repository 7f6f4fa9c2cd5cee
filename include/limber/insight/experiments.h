// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "limber/base/date.h"
#include "limber/base/random.h"
#include "limber/domain/experiment.h"
#include "limber/domain/history.h"
#include "limber/knowledge/catalogue.h"
#include "limber/knowledge/network.h"

namespace limber::inline insight {

/// Cycles after which an effect of that many points would be found fairly consistent in four of five such experiments,
/// between the least number of cycles and 12. `hopedEffect` > 0. By the noise of the network's prior.
[[nodiscard]] int cyclesNeeded(double hopedEffect, const Network& network);

/// Whether an effect of that many points would be found so in that many cycles.
[[nodiscard]] bool isFoundIn(int cycles, double hopedEffect, const Network& network);

/// The order within each cycle is drawn by the seed. `cycles` >= the network's `experiment_cycles`.
[[nodiscard]] Experiment drawExperiment(std::string id, Habit habit, double hopedEffect, Date start, int cycles,
                                        Seed seed, const Network& network);

[[nodiscard]] ExperimentState stateOf(const Experiment& experiment, const History& history, Date today,
                                      const Catalogue& catalogue, const Network& network);

/// The estimate by assignment, whatever was done in fact: paired differences of the cycles and Student's t over them.
/// Unbiased under confounding, trend and carry-over of one day, because the order is drawn (`chen_2014`). It
/// has a label only with at least the least number of cycles, and where the schedule was followed.
[[nodiscard]] ExperimentResult resultOf(const Experiment& experiment, const History& history, Date today,
                                        const Catalogue& catalogue, const Network& network);

}  // namespace limber::inline insight
