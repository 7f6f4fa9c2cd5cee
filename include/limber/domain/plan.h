// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "limber/base/date.h"
#include "limber/base/enum_names.h"
#include "limber/base/id.h"
#include "limber/base/message.h"
#include "limber/domain/cause.h"
#include "limber/domain/mass.h"
#include "limber/domain/rating.h"

namespace limber::inline domain {

enum class BlockKind : std::uint8_t { warmUp, workout, stretching, yoga, cardio, easyWalk };
/// What became of a planned block.
enum class BlockMark : std::uint8_t { done, changed, notDone };

struct PlannedExercise {
    std::string exercise{};
    int sets = 1;
    std::optional<int> reps{};
    std::optional<Mass> load{};
    std::optional<int> holdSeconds{};
    std::optional<Effort> rpe{};
    bool operator==(const PlannedExercise&) const = default;
};

/// Why a block is as it is; `text` is for `phrasing`.
struct Reason {
    Message text{};
    std::optional<Cause> cause{};
    std::string source{};  ///< evidence id, or "DESIGN"
    bool operator==(const Reason&) const = default;
};

struct PlanBlock {
    BlockId id{};
    BlockKind kind{};
    Message title{};        ///< for `phrasing`; a title that the person typed has the code `title.own` and field `text`
    std::string routine{};  ///< id of the routine, or empty
    std::optional<TimeOfDay> start{};
    int minutes = 0;
    bool pinned = false;
    bool keptAnyway = false;  ///< the person keeps it under a tightness ceiling
    std::optional<BlockMark> mark{};
    std::vector<PlannedExercise> exercises{};
    std::vector<Reason> reasons{};
    bool operator==(const PlanBlock&) const = default;
};

struct PlanDay {
    Date date{};
    bool rest = true;  ///< exactly when there is no workout and no cardio
    std::optional<Message> restReason{};
    std::vector<PlanBlock> blocks{};
    bool operator==(const PlanDay&) const = default;
};

struct ScoreTerm {
    std::string name{};
    double value = 0;
    int weight = 0;
    bool operator==(const ScoreTerm&) const = default;
};

struct Score {
    double total = 0;  ///< sum of value x weight
    std::vector<ScoreTerm> terms{};
    bool operator==(const Score&) const = default;
};

/// A rule that a plan does not keep. `rule` is one of: time, rest, recovery, stretching, spine_load, growth,
/// repetition, session_shape, pins, safety.
struct PlanProblem {
    std::string rule{};
    bool hard = true;
    Message text{};
    std::vector<Date> dates{};
    bool operator==(const PlanProblem&) const = default;
};

/// A wish that gave way, and the smallest change that would bring it back.
struct Relaxation {
    std::string rule{};
    Message text{};
    std::vector<Date> dates{};
    Message lift{};
    bool operator==(const Relaxation&) const = default;
};

struct Plan {
    Date from{};
    std::vector<PlanDay> days{};
    Score score{};
    std::vector<PlanProblem> problems{};
    std::vector<Relaxation> relaxed{};

    [[nodiscard]] const PlanBlock* find(const BlockId& id) const;
    bool operator==(const Plan&) const = default;
};

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<BlockKind> {
    static constexpr std::array<std::string_view, 6> names{"warm_up", "workout", "stretching",
                                                           "yoga",    "cardio",  "easy_walk"};
};
template <>
struct EnumNames<BlockMark> {
    static constexpr std::array<std::string_view, 3> names{"done", "changed", "not_done"};
};
}  // namespace limber::inline base
