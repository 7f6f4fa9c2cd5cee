// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/history_digest.h"
#include "core/planning/person.h"
#include "core/planning/problem.h"

namespace limber::inline planning {

/// Every strength exercise with what may be done of it on each day.
void addCandidates(Problem& problem, const PlanRequest& request, const Person& person, const HistoryDigest& digest,
                   const Catalogue& catalogue);
/// Stretching and yoga routines that may be placed.
void addRoutines(Problem& problem, const PlanRequest& request, const Person& person, const Catalogue& catalogue);

/// Every sixth group of days is lighter, counting from the full weeks in the log.
[[nodiscard]] bool isLighterWeek(const HistoryDigest& digest, int group);
/// What cardio would be: what is done most, else what suits the level; null when nothing may be done.
[[nodiscard]] const Exercise* chooseCardio(const PlanRequest& request, const Person& person,
                                           const HistoryDigest& digest, const Catalogue& catalogue, Date date);

/// What an easy walk is for this person on the date; null when nothing suits.
[[nodiscard]] const Exercise* chooseWalk(const PlanRequest& request, const Catalogue& catalogue, Date date);

}  // namespace limber::inline planning
