// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "limber/base/enum_names.h"
#include "limber/domain/cause.h"
#include "limber/domain/condition.h"
#include "limber/domain/exercise.h"
#include "limber/domain/safety.h"

namespace limber::inline domain {

enum class RoutineKind : std::uint8_t { warmUp, stretching, yoga };

struct RoutineStep {
    std::string exercise{};
    int seconds = 30;  ///< a side where the exercise is one-sided
};

/// An ordered list of stretches, drills or poses that the planner places as one block.
struct Routine {
    std::string id{};
    std::string name{};
    RoutineKind kind{};
    int minutes = 10;
    std::vector<RoutineStep> steps{};
    std::vector<Pattern> prepares{};  ///< of a warm-up: the patterns it suits best
    std::vector<std::string> sources{};
};

/// The way back to a lift or activity that was taken out of the plan, easiest rung first. A rung is one exercise or a
/// choice of several; no rung loads the spine less than the one before.
struct Ladder {
    std::string id{};
    std::string name{};
    std::vector<std::vector<std::string>> rungs{};
    std::vector<std::string> sources{};
};

enum class TipGroup : std::uint8_t { now, nextSession, thisWeek };
enum class Grade : std::uint8_t { a, b, c, d };

/// One of the things that may help. Prose is shown to people.
struct Treatment {
    std::string id{};
    std::string name{};
    TipGroup group{};
    Grade grade{};
    std::string what{};
    std::string dose{};
    std::string how{};
    std::string howSure{};
    std::vector<std::string> cautions{};       ///< "when not to", shown with the tip
    std::vector<Condition> notWith{};          ///< blocks
    std::vector<Medicine> notWithMedicines{};  ///< blocks
    std::vector<Cause> answers{};
    std::vector<std::string> sources{};
    int timerMinutes = 0;   ///< 0: no timer
    std::string routine{};  ///< id of a routine to start, or empty
};

struct CausePage {
    Cause cause{};
    std::string name{};
    std::string claimed{};
    std::string known{};
    std::string looksAt{};
    std::string helps{};
    std::vector<std::string> sources{};
};

struct Evidence {
    std::string id{};
    std::string citation{};
    std::string doi{};  ///< or empty where none exists
    Grade grade{};
    std::string sentence{};  ///< one honest sentence
};

struct SafetyQuestionText {
    SafetyQuestion question{};
    std::string text{};
    std::string action{};  ///< what a yes means for the person
};

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<RoutineKind> {
    static constexpr std::array<std::string_view, 3> names{"warm_up", "stretching", "yoga"};
};
template <>
struct EnumNames<TipGroup> {
    static constexpr std::array<std::string_view, 3> names{"now", "next_session", "this_week"};
};
template <>
struct EnumNames<Grade> {
    static constexpr std::array<std::string_view, 4> names{"A", "B", "C", "D"};
};
}  // namespace limber::inline base
