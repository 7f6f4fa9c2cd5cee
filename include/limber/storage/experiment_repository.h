// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/domain/experiment.h"
#include "limber/storage/transaction.h"

namespace limber::inline storage {

/// Adds the experiment. Of one that is known only the day it was stopped on is taken over: what was drawn stays drawn.
void putExperiment(Transaction& transaction, const Experiment& experiment);
/// All of them, by their start.
[[nodiscard]] std::vector<Experiment> loadExperiments(Transaction& transaction);

}  // namespace limber::inline storage
