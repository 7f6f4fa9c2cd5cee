// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "limber/domain/experiment.h"
#include "limber/domain/history.h"
#include "limber/domain/profile.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline workspace {

/// See `whyNotTried` of a snapshot.
[[nodiscard]] std::optional<Message> whyNotTried(Habit habit, const Profile& profile, const History& history,
                                                 Date today, const Catalogue& catalogue);
/// The first day that it can take: today, or tomorrow once there is training today.
[[nodiscard]] Date nextTrainingDate(const History& history, Date today);
[[nodiscard]] std::optional<ExperimentReport> runningExperiment(const History& history, Date today,
                                                                const Catalogue& catalogue);
/// The schedule that the seed draws.
[[nodiscard]] Experiment experimentFrom(Habit habit, double hopedEffect, Seed seed, const History& history, Date today);

}  // namespace limber::inline workspace
