// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "limber/base/enum_names.h"
#include "limber/knowledge/planning_parameters.h"

namespace limber::inline planning {

/// Terms of the score; their weights are in `resources/knowledge/planning.json` under the names below.
enum class Term : std::uint8_t {
    stretchingDayMissing,
    sessionTooSmall,
    workoutMissing,
    workoutTooMany,
    cardioMissing,
    yogaMissing,
    gentleMissing,
    patternMissing,
    lowerBodyOrPullMissing,
    extraTargetMissing,
    leadMissing,
    roleMissing,
    unusualFocus,
    offFocus,
    samePattern,
    unpaired,
    thinWorkout,
    unusualDose,
    weeklySetsShort,
    weeklySetsOver,
    trunkBalance,
    pushPull,
    dayNotPreferred,
    unusualWeekday,
    stretchingDaysWished,
    stretchingSpread,
    restSpread,
    workoutsInARow,
    sameFocusSoon,
    heavyLiftAgain,
    hardDaysAdjacent,
    longSession,
    otherRoutine,
    shortCardio,
    loadWhileTight,
    unaccustomed,
    unfamiliar,
    secondChoice,
    differentExercises,
    change,
    minutes,
};

}  // namespace limber::inline planning

namespace limber::inline base {
template <>
struct EnumNames<Term> {
    static constexpr std::array<std::string_view, 41> names{"stretching_day_missing",
                                                            "session_too_small",
                                                            "workout_missing",
                                                            "workout_too_many",
                                                            "cardio_missing",
                                                            "yoga_missing",
                                                            "gentle_missing",
                                                            "pattern_missing",
                                                            "lower_body_or_pull_missing",
                                                            "extra_target_missing",
                                                            "lead_missing",
                                                            "role_missing",
                                                            "unusual_focus",
                                                            "off_focus",
                                                            "same_pattern",
                                                            "unpaired",
                                                            "thin_workout",
                                                            "unusual_dose",
                                                            "weekly_sets_short",
                                                            "weekly_sets_over",
                                                            "trunk_balance",
                                                            "push_pull",
                                                            "day_not_preferred",
                                                            "unusual_weekday",
                                                            "stretching_days_wished",
                                                            "stretching_spread",
                                                            "rest_spread",
                                                            "workouts_in_a_row",
                                                            "same_focus_soon",
                                                            "heavy_lift_again",
                                                            "hard_days_adjacent",
                                                            "long_session",
                                                            "other_routine",
                                                            "short_cardio",
                                                            "load_while_tight",
                                                            "unaccustomed",
                                                            "unfamiliar",
                                                            "second_choice",
                                                            "different_exercises",
                                                            "change",
                                                            "minutes"};
};
}  // namespace limber::inline base

namespace limber::inline planning {

/// A number for each term, padded so that whole vectors are multiplied.
inline constexpr std::size_t kPaddedTerms = (kEnumSize<Term> + 7) / 8 * 8;

/// Values of the terms in quarters (a term that counts to 2 holds 8).
class TermValues {
public:
    void add(Term term, int count) { m_quarters[static_cast<std::size_t>(term)] += 4 * count; }
    void addQuarters(Term term, int quarters) { m_quarters[static_cast<std::size_t>(term)] += quarters; }
    [[nodiscard]] int quarters(Term term) const { return m_quarters[static_cast<std::size_t>(term)]; }
    TermValues& operator+=(const TermValues& other) {
        for (std::size_t i = 0; i < m_quarters.size(); ++i) m_quarters[i] += other.m_quarters[i];
        return *this;
    }

private:
    std::array<int, kPaddedTerms> m_quarters{};
    friend int pointsOf(const TermValues& values, const std::array<int, kPaddedTerms>& weights);
};

struct Problem;
class PlanState;

/// Weights in the order of the terms.
using Weights = std::array<int, kPaddedTerms>;
[[nodiscard]] Weights weightsOf(const PlanningParameters& parameters, int balanceFactor);
[[nodiscard]] int pointsOf(const TermValues& values, const Weights& weights);

/// Effective quarters of a muscle from which more is too much.
[[nodiscard]] constexpr int mostWanted(int target) { return target + (target > 24 ? target / 2 : 12); }
void addDayTerms(TermValues& values, const PlanState& state, int day);
void addGroupTerms(TermValues& values, const PlanState& state, int group);
/// Terms between neighbouring days.
void addNeighbourTerms(TermValues& values, const PlanState& state);

}  // namespace limber::inline planning
