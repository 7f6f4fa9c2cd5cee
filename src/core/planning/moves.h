// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <initializer_list>
#include <limits>
#include <optional>
#include <vector>

#include "core/planning/plan_state.h"
#include "limber/base/random.h"

namespace limber::inline planning {

/// Steps through the space of feasible plans. Every plan that is looked at costs a node; without nodes nothing moves.
class Moves {
public:
    Moves(PlanState& state, Seed seed, const std::atomic<bool>* cancelled);

    void addNodes(int nodes) { m_nodes = nodes; }
    [[nodiscard]] int nodesLeft() const { return m_cancelled != nullptr && m_cancelled->load() ? 0 : m_nodes; }

    /// Stretching, yoga and cardio on good days, then workouts on the given ones, exercise by exercise; their focuses
    /// in turn, or where none are given, the best of all.
    void construct(const ProblemGroup& group, unsigned workoutDays, const std::vector<int>& focuses);
    /// What stands, day by day as far as it is feasible now.
    void restand(const ProblemGroup& group, const std::vector<DayPlan>& standing);
    /// One random change, taken when it is worse by at most `threshold` quarter points.
    void step(const ProblemGroup& group, int threshold);
    /// Every small change that is for the better, until there is none or no node is left.
    void polish(const ProblemGroup& group);
    /// Workouts that stayed below the least number of exercises.
    void dropSmallWorkouts(const ProblemGroup& group);

private:
    struct Change {
        int day = 0;
        DayPlan plan{};
    };
    static constexpr int kAnyPrice = std::numeric_limits<int>::max() / 2;

    /// Does not break a rule of the day alone that is quickly looked at.
    [[nodiscard]] bool fits(const Change& change) const;
    /// Takes one or two changes if the plan stays feasible and gets worse by at most `threshold`.
    bool attempt(std::initializer_list<Change> changes, int threshold);
    /// Points with the change, or nothing when infeasible; the state is as before.
    int tryOut(const Change& change);
    void fill(int day, std::optional<int> onlyFocus);
    void fillFor(int day, DayPlan plan, DayPlan& best, int& bestPoints);
    void tuneSets(int day);
    bool addBest(int day, DayPlan& plan);
    void placeCardio(const ProblemGroup& group, unsigned workoutDays, int wanted);
    void placeYoga(const ProblemGroup& group, unsigned workoutDays, int wanted);
    [[nodiscard]] int stretchingDaysMissing(const ProblemGroup& group) const;
    void placeStretching(const ProblemGroup& group, unsigned workoutDays, int wanted);
    void placeWalks(const ProblemGroup& group);
    void placeGentle(const ProblemGroup& group, unsigned workoutDays, int wanted);
    [[nodiscard]] int minutesToSpare(int day, const ProblemGroup& group, unsigned workoutDays) const;

    [[nodiscard]] int randomDay(const ProblemGroup& group) { return m_random.between(group.firstDay, group.lastDay); }
    [[nodiscard]] int randomWorkout(const ProblemGroup& group);
    [[nodiscard]] int randomCandidate(const ProblemGroup& group, int day, int focus, PatternMask patterns);
    /// An exercise that another workout has and this day may have.
    [[nodiscard]] int fromAnotherDay(const ProblemGroup& group, int day);
    bool polishExercises(int day);
    bool polishOther(int day);
    /// Less on one day and some on another, where days with stretching are missing.
    bool shareOutStretching(const ProblemGroup& group);
    void changeSets(const ProblemGroup& group, int threshold);
    void replaceExercise(const ProblemGroup& group, int threshold);
    /// Another exercise in place of one, on every day that has it.
    void replaceEverywhere(const ProblemGroup& group, int threshold);
    /// False when a day with `old` cannot have the other; days that were changed are added to `saved`.
    bool replaceOn(int day, int old, int exercise, std::vector<PlanState::SavedDay>& saved);
    void addOrRemove(const ProblemGroup& group, int threshold);
    void moveExercise(const ProblemGroup& group, int threshold);
    /// Half of the sets of an exercise go to another day.
    void splitSets(Change from, Change to, int position, int threshold);
    void swapDays(const ProblemGroup& group, int threshold);
    void changeOther(const ProblemGroup& group, int threshold);
    void changeFocus(const ProblemGroup& group, int threshold);
    void refill(const ProblemGroup& group, int threshold);
    void makeRoom(DayPlan& plan, int day);

    PlanState& m_state;
    Random m_random;
    const std::atomic<bool>* m_cancelled;
    [[nodiscard]] const std::vector<std::int16_t>& likely(int day, int focus) const;

    std::vector<std::vector<std::int16_t>> m_eligible{};  ///< a day
    std::vector<std::vector<std::int16_t>> m_likely{};    ///< a day and focus: what a coach would think of first
    int m_nodes = 0;
};

}  // namespace limber::inline planning
