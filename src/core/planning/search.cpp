// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/search.h"

#include <algorithm>
#include <limits>

#include "core/planning/focus.h"
#include "core/planning/moves.h"
#include "core/planning/skeletons.h"

namespace limber::inline planning {
namespace {

constexpr int kStartThreshold = 4 * 30;  ///< quarter points by which a step may be worse, falling to none
constexpr int kRestartShare = 10;        ///< of the nodes without a better plan, then back to the best
constexpr int kPolishShare = 8;
constexpr int kCycleNodes = 160'000;  ///< then the threshold starts anew

std::vector<DayPlan> snapshot(const PlanState& state, const ProblemGroup& group) {
    std::vector<DayPlan> days;
    for (int d = group.firstDay; d <= group.lastDay; ++d) days.push_back(state.day(d));
    return days;
}

void restore(PlanState& state, const ProblemGroup& group, const std::vector<DayPlan>& days) {
    for (int d = group.firstDay; d <= group.lastDay; ++d)
        state.set(d, days[static_cast<std::size_t>(d - group.firstDay)]);
}

struct Best {
    int points = std::numeric_limits<int>::max();
    std::vector<DayPlan> days{};

    void take(const PlanState& state, const ProblemGroup& group) {
        const int now = state.points();
        if (now >= points) return;
        points = now;
        days = snapshot(state, group);
    }
};

/// Focuses to fill the workouts with: freely, and those that go with so many workouts in turn, from each of them.
std::vector<std::vector<int>> focusPlans(const Problem& problem) {
    std::vector<int> inTurn;
    for (std::size_t f = 0; f < problem.parameters->focuses.size(); ++f)
        if (mostOfAWeek(problem.parameters->focuses[f], problem.rules) > 0) inTurn.push_back(static_cast<int>(f));
    std::vector<std::vector<int>> plans;
    for (std::size_t first = 0; first < inTurn.size(); ++first) {
        plans.push_back(inTurn);
        std::rotate(inTurn.begin(), inTurn.begin() + 1, inTurn.end());
    }
    plans.emplace_back();
    return plans;
}

void improve(PlanState& state, const ProblemGroup& group, Moves& moves, Best& best) {
    const int total = moves.nodesLeft();
    int sinceBest = 0;
    const int kept = total / kPolishShare;
    const int cycle = std::max(1, (total - kept) / std::max(1, total / kCycleNodes));
    while (moves.nodesLeft() > kept) {
        const int leftOfCycle = (moves.nodesLeft() - kept) % cycle;
        const int threshold = static_cast<int>(static_cast<long long>(kStartThreshold) * leftOfCycle / cycle);
        moves.step(group, threshold);
        const int before = best.points;
        best.take(state, group);
        sinceBest = best.points < before ? 0 : sinceBest + 1;
        if (sinceBest > total / kRestartShare) {
            restore(state, group, best.days);
            sinceBest = 0;
        }
    }
}

void searchGroup(PlanState& state, const std::vector<DayPlan>& standing, const ProblemGroup& group, Moves& moves,
                 SearchEffort effort) {
    const std::vector<DayPlan> empty = snapshot(state, group);
    Best best;
    moves.addNodes(effort.nodes);
    moves.restand(group, standing);
    best.take(state, group);
    restore(state, group, empty);
    for (const unsigned days : workoutDays(state, group, effort.skeletons)) {
        if (!best.days.empty() && moves.nodesLeft() <= effort.nodes / 3) break;
        for (const auto& focuses : focusPlans(state.problem())) {
            restore(state, group, empty);
            moves.construct(group, days, focuses);
            best.take(state, group);
        }
    }
    restore(state, group, best.days);
    improve(state, group, moves, best);
    restore(state, group, best.days);
    moves.polish(group);
    moves.dropSmallWorkouts(group);
}

}  // namespace

void searchPlan(PlanState& state, const std::vector<DayPlan>& standing, Seed seed, SearchEffort effort,
                const std::atomic<bool>* cancelled) {
    Moves moves(state, seed, cancelled);
    for (const ProblemGroup& group : state.problem().groups) searchGroup(state, standing, group, moves, effort);
}

}  // namespace limber::inline planning
