// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "limber/base/enum_names.h"

namespace limber::inline domain {

enum class Muscle : std::uint8_t {
    neck,
    upperTrapezius,
    middleTrapezius,
    lowerTrapezius,
    rhomboids,
    latissimus,
    erectorSpinae,
    multifidus,
    quadratusLumborum,
    rectusAbdominis,
    obliques,
    deepAbdominals,
    hipFlexors,
    gluteusMaximus,
    gluteusMedius,
    piriformis,
    hamstrings,
    quadriceps,
    adductors,
    calves,
    chest,
    shoulders,
    biceps,
    triceps,
    forearms,
    serratus,
};

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<Muscle> {
    static constexpr std::array<std::string_view, 26> names{"neck",
                                                            "upper_trapezius",
                                                            "middle_trapezius",
                                                            "lower_trapezius",
                                                            "rhomboids",
                                                            "latissimus",
                                                            "erector_spinae",
                                                            "multifidus",
                                                            "quadratus_lumborum",
                                                            "rectus_abdominis",
                                                            "obliques",
                                                            "deep_abdominals",
                                                            "hip_flexors",
                                                            "gluteus_maximus",
                                                            "gluteus_medius",
                                                            "piriformis",
                                                            "hamstrings",
                                                            "quadriceps",
                                                            "adductors",
                                                            "calves",
                                                            "chest",
                                                            "shoulders",
                                                            "biceps",
                                                            "triceps",
                                                            "forearms",
                                                            "serratus"};
};
}  // namespace limber::inline base

namespace limber::inline domain {

inline constexpr std::size_t kMuscleCount = kEnumSize<Muscle>;

/// A number for each muscle, as effective sets.
struct PerMuscle {
    std::array<double, kMuscleCount> values{};
    [[nodiscard]] constexpr double& operator[](Muscle muscle) { return values[static_cast<std::size_t>(muscle)]; }
    [[nodiscard]] constexpr double operator[](Muscle muscle) const { return values[static_cast<std::size_t>(muscle)]; }
    bool operator==(const PerMuscle&) const = default;
};

/// Erector spinae, multifidus, quadratus lumborum: the muscles whose growth the planner limits.
[[nodiscard]] constexpr bool isBackMuscle(Muscle muscle) {
    return muscle == Muscle::erectorSpinae || muscle == Muscle::multifidus || muscle == Muscle::quadratusLumborum;
}

}  // namespace limber::inline domain
