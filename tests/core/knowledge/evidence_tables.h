// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "limber/domain/exercise.h"

namespace limber::testing {

/// An exercise as the evidence tables it: between which spine loads, and which muscles directly and indirectly.
struct TabledExercise {
    std::string id{};
    SpineLoad least{};
    SpineLoad most{};
    std::vector<Muscle> direct{};
    std::vector<Muscle> indirect{};
};

/// A stretch, drill or pose and what it lengthens; nothing for those that move or work instead.
struct TabledStretch {
    std::string id{};
    std::vector<Muscle> lengthens{};
};

[[nodiscard]] std::vector<TabledExercise> tabledExercises();
[[nodiscard]] std::vector<TabledStretch> tabledStretches();

}  // namespace limber::testing
