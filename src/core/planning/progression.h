// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/history_digest.h"
#include "core/planning/problem.h"

namespace limber::inline planning {

/// Sets, reps or hold, effort, and a load only where the person has lifted one: reps rise to the top of the range,
/// then the load by at most 5 % (10 % on the leg press).
[[nodiscard]] PlannedExercise prescribe(const Candidate& candidate, int sets, const ProblemDay& day,
                                        const PlanRequest& request, const HistoryDigest& digest, bool beginnersDose);

/// The load that leaves as many more repetitions in reserve as `lowerRpe` is below `rpe`.
[[nodiscard]] std::optional<Mass> lighterLoad(const std::optional<Mass>& load, int reps, double rpe, double lowerRpe);

}  // namespace limber::inline planning
