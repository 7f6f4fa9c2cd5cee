// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/history_digest.h"
#include "core/planning/person.h"
#include "core/planning/plan_state.h"
#include "limber/domain/plan.h"

namespace limber::inline planning {

/// All that turning a solved problem into a plan needs.
struct Solved {
    const PlanRequest& request;
    const Catalogue& catalogue;
    const Problem& problem;
    const PlanState& state;
    const Person& person;
    const HistoryDigest& digest;
};

/// Days and blocks with ids, titles and doses; no reasons yet.
[[nodiscard]] Plan assemble(const Solved& solved);
/// Reasons of every block, rest reasons, and what drove them.
void explain(Plan& plan, const Solved& solved);
/// Wishes that gave way.
[[nodiscard]] std::vector<Relaxation> relaxations(const Solved& solved);

/// Positions of the day's exercises in the order they are done.
/// the leads of the focus take turns from workout to workout.
[[nodiscard]] std::vector<int> trainingOrder(const Solved& solved, int day);

}  // namespace limber::inline planning
