// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "limber/domain/session.h"
#include "limber/domain/trend.h"

namespace limber::inline training {

/// Reps up to which an estimate is made; beyond it the formula drifts (DESIGN).
inline constexpr int kMostRepsForOneRepMax = 12;

/// Epley's estimate, load x (1 + reps / 30), and the load itself for one rep; nothing for 0 or more than 12 reps or no
/// load. `epley_1985`.
[[nodiscard]] std::optional<double> oneRepMaxKg(Mass load, int reps);

/// The best estimate of each date on which the exercise was done, warm-up sets left out, in order of date.
[[nodiscard]] std::vector<StrengthPoint> strengthOf(std::span<const Session> sessions, std::string_view exercise);

/// Exercises of the log with loads, those done on most days first.
[[nodiscard]] std::vector<std::string> loadedExercises(std::span<const Session> sessions);

}  // namespace limber::inline training
