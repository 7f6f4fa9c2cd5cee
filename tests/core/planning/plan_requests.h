// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "limber/planning/planner.h"

namespace limber::testing {

inline const Date kMonday = *parseDate("2026-11-23");

/// Someone screened and clear, with dumbbells and 60 minutes on Monday, Wednesday and Friday.
[[nodiscard]] PlanRequest ordinaryRequest();
/// Adds a strength session of `sets` x 8 of each exercise.
void logStrength(PlanRequest& request, Date date, const std::vector<std::string>& exercises, int sets = 3,
                 double loadKg = 20);
/// The history of the request, to add to.
[[nodiscard]] History& historyOf(PlanRequest& request);

[[nodiscard]] Plan planFor(const PlanRequest& request);
[[nodiscard]] std::vector<PlanBlock> blocksOf(const Plan& plan, BlockKind kind);
[[nodiscard]] bool hasReason(const PlanBlock& block, const std::string& code);
[[nodiscard]] bool showsCause(const Plan& plan, Cause cause);
[[nodiscard]] const Exercise& exerciseOf(const PlannedExercise& planned);
/// Dates of workouts with an exercise for which `test` holds.
[[nodiscard]] std::vector<Date> datesWith(const Plan& plan, const std::function<bool(const Exercise&)>& test);

}  // namespace limber::testing
