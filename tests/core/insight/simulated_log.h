// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/base/random.h"
#include "limber/domain/experiment.h"
#include "limber/domain/history.h"

namespace limber::test {

/// A person whose mornings follow y = 5 + effect x stretched + 0.8 z(load) + 0.3 (y before - 5) + N(0, 1.5).
struct SimulatedPerson {
    double effect = 0;         ///< points of tightness on the morning after stretching
    bool onLightDays = false;  ///< stretches mostly after light sessions
    double trend = 0;          ///< points over the whole log
    double carryOver = 0;      ///< of the effect of the day before
};

/// `count` strength sessions every other day from 1 January 2026, each with load, stretching after and next morning.
/// With an experiment, stretching follows its blocks.
[[nodiscard]] History simulatedLog(Random& random, int count, const SimulatedPerson& person,
                                   const Experiment* experiment = nullptr);

}  // namespace limber::test
