// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "limber/base/enum_names.h"
#include "limber/base/random.h"
#include "limber/domain/cause.h"
#include "limber/domain/session.h"

namespace limber::test {

inline constexpr int kSimulatedDays = 42;
using PerTrouble = std::array<double, kEnumSize<Cause>>;

struct SimulatedLift {
    std::string exercise{};
    int sets = 3;
    double abdominal = 0;  ///< how hard one set is on the abdomen, 0-1
    double back = 0;       ///< and on the low back
};
using Workout = std::vector<SimulatedLift>;

/// How somebody lives and trains. Every number is a guess at ordinary people; nothing is fitted to anything.
struct SimulatedHabits {
    std::vector<bool> trains{};  ///< by day
    std::vector<Workout> programme{};
    std::optional<SimulatedLift> favourite{};  ///< done at every session
    int rampDay = kSimulatedDays;              ///< from here on more and other exercises
    double ramp = 1;                           ///< times the sets, from then on
    std::vector<int> incidents{};
    double minutes = 50;
    double effort = 7;
    double warmUpChance = 0.8;
    double stretchAfterChance = 0.5;
    double routineChance = 0.15;         ///< of a stretching routine on a day without training
    std::array<double, 4> tagChances{};  ///< fatigued, rushed, awkward, unusually heavy
    double technique = 4.2;
    double morningChance = 0.15;
    double sleep = 7.3;
    double stress = 2.2;
    double sitting = 7;
    double standing = 2.5;
    double driving = 0.8;
};

/// How far somebody is on the way from an ordinary habit (0) to a plainly unfavourable one (1), trouble by trouble.
[[nodiscard]] PerTrouble drawDegrees(Random& random, std::optional<Cause> cause);
[[nodiscard]] SimulatedHabits drawHabits(Random& random, const PerTrouble& degrees);

}  // namespace limber::test
