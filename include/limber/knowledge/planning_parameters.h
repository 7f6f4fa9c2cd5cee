// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "limber/domain/exercise.h"
#include "limber/domain/muscle.h"
#include "limber/domain/profile.h"

namespace limber::inline knowledge {

/// What a workout is about: a first choice of one of `leads`, each role covered, nothing outside roles and extras.
struct Focus {
    std::string id{};
    std::vector<int> ofWorkouts{};  ///< how many workouts of a week are of it at most, for 1 to 7 workouts
    std::vector<Pattern> leads{};
    std::vector<std::vector<Pattern>> roles{};
    std::vector<Pattern> extras{};
};

/// RPE of the slots of a workout, and the most sets of one exercise.
struct SlotEffort {
    int mainRpe = 6;
    int accessoryRpe = 6;
    int trunkRpe = 5;
    int mostSets = 3;
};

/// The numbers of the planner, `resources/knowledge/planning.json`; each with its source there.
struct PlanningParameters {
    std::map<std::pair<Goal, Level>, PerMuscle> weeklySets{};  ///< targets, effective sets a week
    std::vector<Focus> focuses{};
    /// What a coach reaches for, a pattern: first choices, then second, and so on.
    std::map<Pattern, std::vector<std::vector<std::string>>> choices{};
    std::map<Level, SlotEffort> effort{};
    std::map<std::string, int, std::less<>> searchNodes{};
    std::map<std::string, double, std::less<>> constants{};
    std::map<std::string, int, std::less<>> weights{};  ///< of the score's terms

    /// `name` must exist.
    [[nodiscard]] double constant(std::string_view name) const;
    [[nodiscard]] int whole(std::string_view name) const { return static_cast<int>(constant(name)); }
    [[nodiscard]] int weight(std::string_view term) const;
};

/// The built-in parameters, parsed once a process.
[[nodiscard]] const PlanningParameters& planningParameters();

}  // namespace limber::inline knowledge
