// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "limber/domain/assessment.h"
#include "limber/knowledge/catalogue.h"
#include "support/simulated_people.h"

namespace limber::test {

inline constexpr std::size_t kCauseCount = kEnumSize<Cause>;
inline constexpr int kPeopleACause = 100;
inline constexpr int kPeopleWithout = 100;

/// How often the cause that a simulated back answers to was named.
struct StudyResult {
    /// People by what their back answers to (the row after the causes: nothing) and by the cause named first.
    std::array<std::array<int, kCauseCount>, kCauseCount + 1> named{};
    std::array<int, kCauseCount> firstTwo{};
    std::array<int, kCauseCount + 1> likely{};  ///< people with a cause above one half
    int without = 0;                            ///< people without a cause for whom no cause is above one half
    [[nodiscard]] double shareFirst() const;
    [[nodiscard]] double shareFirstTwo() const;
    [[nodiscard]] double shareWithout() const;
};

/// Causes, best first, with a probability or something like it.
using Ranking = std::vector<std::pair<Cause, double>>;
using Ranker = std::function<Ranking(const SimulatedPerson&)>;
/// Of the committed people: seeds 1 to 600 with the causes in turn, 601 to 700 without.
[[nodiscard]] StudyResult studyOf(const Ranker& ranker);

[[nodiscard]] Ranking byNetwork(const SimulatedPerson& person);
/// What anybody would do without a model: the cause of the least favourable habit; the next habits break ties.
[[nodiscard]] Ranking byWorstHabit(const SimulatedPerson& person);

/// With the whole log, without the two questions, with sets and tightness only, and by the worst habit.
struct Study {
    StudyResult whole{};
    StudyResult noQuestions{};
    StudyResult bare{};
    StudyResult worstHabit{};
};
/// Made once a process.
[[nodiscard]] const Study& simulatedStudy();
/// As tables for docs/guidance.md.
[[nodiscard]] std::string studyText(const Study& study);

}  // namespace limber::test
