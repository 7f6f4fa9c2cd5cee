// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/base/error.h"
#include "limber/base/random.h"
#include "limber/domain/effect.h"
#include "limber/domain/plan.h"
#include "limber/domain/weight_entry.h"
#include "limber/workspace/change_set.h"

namespace limber::inline storage {
class Transaction;
}

namespace limber::inline workspace {

/// Draws the schedule and keeps it before the first of its days: today, or tomorrow after training today.
/// `placed`: the days of the standing plan with what the experiment asks of them (`experimentToStart`).
/// Errors: outOfRange (a habit that cannot be tried, an effect outside 0.5-5 points, a seed above 2^53), refused
/// "experiment_running" or "experiment_not_now" (`whyNotTried`).
struct StartExperiment {
    static constexpr bool kUndoable = true;
    Habit habit{};
    double hopedEffect = 1;
    Seed seed{};
    std::vector<PlanDay> placed{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Stops the one that runs as of today, and takes what it asked out of the reasons of the plan to come. What was
/// found stays. Errors: notFound.
struct StopExperiment {
    static constexpr bool kUndoable = false;
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// A second entry of a date replaces the first; the newest of all becomes the weight of the profile.
/// Errors: futureDate, outOfRange.
struct LogWeights {
    static constexpr bool kUndoable = true;
    std::vector<WeightEntry> entries{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Errors: notFound.
struct RemoveWeight {
    static constexpr bool kUndoable = true;
    Date date{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

}  // namespace limber::inline workspace
