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
#include "limber/domain/effect.h"

namespace limber::inline domain {

/// Whether a person can take the habit up and leave it from one block to the next.
[[nodiscard]] bool canBeTried(Habit habit);

/// A habit tried by a schedule drawn at random. Days with training from `start` on are taken in turn: the first
/// `daysABlock` belong to block 0, the next to block 1, and so on. Two blocks are a cycle, one with the habit and one
/// without. The schedule is fixed when it is drawn.
struct Experiment {
    std::string id{};
    Habit habit{};
    double hopedEffect = 1;  ///< points of tightness that would be worth it, > 0
    Date start{};
    int daysABlock = 4;
    std::vector<bool> blocks{};  ///< true with the habit
    std::uint64_t seed = 0;      ///< of the draw
    std::optional<Date> stopped{};

    [[nodiscard]] int days() const { return daysABlock * static_cast<int>(blocks.size()); }
    /// Whole cycles, each with one block of either kind.
    [[nodiscard]] bool isDrawn() const;
    bool operator==(const Experiment&) const = default;
};

/// How far it is.
struct ExperimentState {
    int daysDone = 0;             ///< days with training that fell into the schedule
    int daysFollowed = 0;         ///< of those whose habit is known, as assigned
    int daysKnown = 0;            ///< days whose habit is known
    bool finished = false;        ///< every block is over, or it was stopped
    bool followedEnough = true;   ///< else what came out says little, whatever it is
    std::optional<bool> today{};  ///< what the next day with training is assigned; nothing when finished
};

/// What was found: the mean over cycles of (tightness with - tightness without), the first day after a switch dropped.
struct ExperimentResult {
    int cycles = 0;  ///< with readings on both sides
    int readings = 0;
    std::optional<Effect> effect{};  ///< nothing below two such cycles
};

/// An experiment with how far it is and what it found so far.
struct ExperimentReport {
    Experiment experiment{};
    ExperimentState state{};
    ExperimentResult result{};
};

/// One side of an experiment.
enum class Arm : std::uint8_t { without, with };

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<Arm> {
    static constexpr std::array<std::string_view, 2> names{"without", "with"};
};
}  // namespace limber::inline base
