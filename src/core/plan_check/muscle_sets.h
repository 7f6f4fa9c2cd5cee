// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "limber/domain/exercise.h"
#include "limber/domain/muscle.h"

namespace limber::inline plan_check {

inline constexpr double kDirectInvolvement = 1.0;    ///< `pelland_2025`
inline constexpr double kIndirectInvolvement = 0.5;  ///< `pelland_2025`
inline constexpr double kTolerance = 1e-6;

/// Sets of one day or session, muscle by muscle.
struct MuscleSets {
    PerMuscle effective{};     ///< involvement x sets
    PerMuscle direct{};        ///< sets in which the muscle is direct
    PerMuscle tiring{};        ///< as `effective`, without stabilisers and easy trunk work
    PerMuscle tiringDirect{};  ///< as `direct`, without easy trunk work
    PerMuscle hardDirect{};    ///< direct at RPE >= 8

    void add(const Exercise& exercise, double sets, std::optional<double> rpe);
    [[nodiscard]] bool worked(Muscle muscle) const;
};

}  // namespace limber::inline plan_check
