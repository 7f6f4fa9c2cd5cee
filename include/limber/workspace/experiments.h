// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "limber/domain/experiment.h"
#include "limber/domain/plan_request.h"
#include "limber/workspace/operations/experiment_operations.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

/// Questions about the experiments of a snapshot; free functions, no state.

/// All of them, by their start; those that began before the range of the snapshot are read from what it holds.
[[nodiscard]] std::vector<ExperimentReport> experimentsOf(const Snapshot& snapshot);
/// The one that is neither over nor stopped.
[[nodiscard]] std::optional<ExperimentReport> runningExperiment(const Snapshot& snapshot);
/// What finished experiments found, the newest of each habit.
[[nodiscard]] std::vector<Effect> experimentEffects(const Snapshot& snapshot);
/// What was found, in one sentence: the only place that may say that something made a difference.
[[nodiscard]] Message outcomeOf(const ExperimentReport& report);

/// Why the habit is not one to take up and leave for this person now; none when it can be tried.
[[nodiscard]] std::optional<Message> whyNotTried(Habit habit, const Snapshot& snapshot);

/// How long an experiment takes for the effect that one hopes to see, in points of tightness.
struct ExperimentOutlook {
    int cycles = 0;
    int trainingDays = 0;
    int weeks = 0;        ///< at the training days a week of the last eight weeks, or else of the profile; at least one
    bool enough = false;  ///< four of five such experiments would find the effect
};
[[nodiscard]] ExperimentOutlook outlookOf(double hopedEffect, const Snapshot& snapshot);

/// What there is to choose from when one begins.
struct ExperimentChoices {
    struct Choice {
        Habit habit{};
        std::optional<Message> whyNot{};
    };
    std::vector<Choice> habits{};
    std::vector<std::pair<double, ExperimentOutlook>> hopes{};  ///< in points of tightness, rising
};
[[nodiscard]] ExperimentChoices experimentChoices(const Snapshot& snapshot);

/// What the running experiment asks of the training days to come; none while `whyNotTried`.
[[nodiscard]] std::optional<HabitAsk> askOf(const Snapshot& snapshot);

/// The operation that starts it, with the standing plan of the coming two weeks as the experiment asks for.
[[nodiscard]] StartExperiment experimentToStart(Habit habit, double hopedEffect, Seed seed, const Snapshot& snapshot);

}  // namespace limber::inline workspace
