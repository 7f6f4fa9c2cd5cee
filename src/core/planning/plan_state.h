// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/planning/problem.h"
#include "core/planning/score_terms.h"

namespace limber::inline planning {

struct Item {
    std::int16_t exercise = 0;
    std::int8_t sets = 0;
    bool operator==(const Item&) const = default;
};

/// What the planner puts on a day; -1 and 0 = nothing.
struct DayPlan {
    static constexpr int kMostItems = 24;

    std::array<Item, kMostItems> items{};
    std::int8_t count = 0;
    std::int8_t focus = -1;
    std::int8_t stretching = -1;
    std::int8_t yoga = -1;
    std::int16_t cardioMinutes = 0;
    std::int16_t walkMinutes = 0;
    std::int16_t otherMinutes = 0;  ///< of blocks that are no option of the problem, when a given plan is scored
    bool otherStretching = false;
    bool otherYoga = false;

    void add(Item item);
    void remove(int position);
    [[nodiscard]] bool has(int exercise) const;
    [[nodiscard]] bool workout() const { return count > 0; }
};

/// Kinds of days, a bit a day; the first is `Problem::kPastDays` before the horizon.
struct DayBits {
    std::uint64_t workout = 0;
    std::uint64_t training = 0;
    std::uint64_t hard = 0;
    std::uint64_t stretched = 0;
};
static_assert(kMostDays + Problem::kPastDays + Problem::kFutureDays <= 64);

/// A plan in the making: what is on each day, the facts that follow from it, and its points.
/// Points are counted in quarters.
class PlanState {
public:
    explicit PlanState(const Problem& problem);

    [[nodiscard]] const Problem& problem() const { return *m_problem; }
    [[nodiscard]] const DayPlan& day(int index) const { return m_days[static_cast<std::size_t>(index)]; }
    /// Facts of log, pins and plan together; `index` may lie up to a week outside the horizon.
    [[nodiscard]] const DayFacts& facts(int index) const { return m_total[at(index)]; }
    /// Facts of what the plan adds.
    [[nodiscard]] const DayFacts& added(int index) const { return m_added[at(index)]; }
    [[nodiscard]] const DayBits& bits() const { return m_bits; }
    void set(int index, const DayPlan& plan);

    /// A day as it is, to go back to.
    struct SavedDay {
        int index = 0;
        DayPlan plan{};
        DayFacts added{};
        DayFacts total{};
        MuscleMask worked = 0;
        MuscleMask needs72h = 0;
        MuscleMask addedCounted = 0;
        int dayPoints = 0;
        int groupPoints = 0;
        int points = 0;
    };
    [[nodiscard]] SavedDay save(int index) const;
    /// Days saved together are restored in reverse order.
    void restore(const SavedDay& saved);

    /// No hard rule but those of `shapeFeasible` is broken by what the plan adds on or around the day.
    [[nodiscard]] bool feasibleAround(int index) const;
    [[nodiscard]] bool feasible() const;
    [[nodiscard]] int points() const;
    [[nodiscard]] TermValues terms() const;

private:
    [[nodiscard]] static std::size_t at(int index) {
        const int place = index + Problem::kPastDays;
        return static_cast<std::size_t>(place);
    }
    [[nodiscard]] bool dayFeasible(int index) const;
    [[nodiscard]] bool recoveryFeasible(int index) const;
    [[nodiscard]] bool restFeasible(int index) const;
    [[nodiscard]] bool loadFeasible(int index) const;
    [[nodiscard]] bool repetitionFeasible(int index) const;
    /// Sums of the week, as far as the day adds to them.
    [[nodiscard]] bool weekFeasible(int index) const;
    [[nodiscard]] bool stretchFeasible(const ProblemWeek& week) const;
    [[nodiscard]] bool workFeasible(const ProblemWeek& week) const;
    void noteBits(std::size_t place);
    [[nodiscard]] bool recovered(int earlier, int later, MuscleMask onlyThese) const;

    const Problem* m_problem;
    Weights m_weights;
    std::vector<DayPlan> m_days;
    std::vector<DayFacts> m_added;
    std::vector<DayFacts> m_total;
    std::vector<bool> m_hasFixed;
    DayBits m_bits{};
    std::vector<MuscleMask> m_worked;
    std::vector<MuscleMask> m_needs72h;
    std::vector<MuscleMask> m_addedCounted;
    static constexpr int kStale = -1;  ///< points to be counted anew
    mutable std::vector<int> m_dayPoints;
    mutable std::vector<int> m_groupPoints;
    mutable int m_points = kStale;
};

/// Tenths of a minute that exercises, set-up and ramp-up sets take.
[[nodiscard]] int workoutTenths(const DayPlan& plan, const Problem& problem);
[[nodiscard]] int workoutMinutes(const DayPlan& plan, const Problem& problem);
/// Of everything that the plan adds to the day, the warm-up included.
[[nodiscard]] int minutesOf(const DayPlan& plan, const ProblemDay& day, const Problem& problem);
[[nodiscard]] DayFacts factsOf(const DayPlan& plan, const ProblemDay& day, const Problem& problem);
[[nodiscard]] bool shapeFeasible(const DayPlan& plan, int day, const Problem& problem);

}  // namespace limber::inline planning
