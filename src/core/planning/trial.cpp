// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/trial.h"

#include "core/planning/search.h"

namespace limber::inline planning {
namespace {

constexpr int kNodesTried = 6000;

}  // namespace

History& ownHistory(PlanRequest& request) {
    auto history = request.history ? std::make_shared<History>(*request.history) : std::make_shared<History>();
    History& changed = *history;
    request.history = std::move(history);
    return changed;
}

void noteMinutes(History& history, Date date, int minutes) {
    history.weekNotes.push_back({.from = date, .to = date, .minutes = {{date, minutes}}});
}

PerWish missingWith(const PlanRequest& request, const Catalogue& catalogue, const PerWish& fewer) {
    Problem problem = buildProblem(request, catalogue, true);
    for (ProblemGroup& group : problem.groups) {
        group.workouts -= fewer[at(Wish::workouts)];
        group.cardio -= fewer[at(Wish::cardio)];
        group.yoga -= fewer[at(Wish::yoga)];
    }
    PlanState state(problem);
    searchPlan(state, std::vector<DayPlan>(problem.days.size()), request.seed, {.nodes = kNodesTried}, nullptr);
    return missingIn(state);
}

}  // namespace limber::inline planning
