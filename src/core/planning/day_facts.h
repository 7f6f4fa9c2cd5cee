// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bitset>
#include <cstdint>

#include "limber/domain/exercise.h"
#include "limber/domain/muscle.h"

namespace limber::inline planning {

/// Effective sets are counted in quarters, minutes of exercises in tenths: the search is all integers.
inline constexpr int kQuartersASet = 4;
inline constexpr int kTenths = 10;
inline constexpr std::size_t kMostExercises = 512;

/// A number for each muscle, padded so that whole vectors are added.
inline constexpr std::size_t kMuscleGroup = 8;
inline constexpr std::size_t kPaddedMuscles = 32;
static_assert(kMuscleCount <= kPaddedMuscles && kPaddedMuscles % kMuscleGroup == 0);
using Counts = std::array<std::int16_t, kPaddedMuscles>;
using MuscleMask = std::uint32_t;
using PatternMask = std::uint32_t;
using ExerciseBits = std::bitset<kMostExercises>;

[[nodiscard]] constexpr MuscleMask maskOf(Muscle muscle) { return MuscleMask{1} << static_cast<unsigned>(muscle); }
[[nodiscard]] constexpr PatternMask maskOf(Pattern pattern) { return PatternMask{1} << static_cast<unsigned>(pattern); }
/// By value, so that compilers see that nothing overlaps and add whole vectors.
inline void addTo(Counts& sum, Counts other) {
    for (std::size_t i = 0; i < kPaddedMuscles; ++i) sum[i] = static_cast<std::int16_t>(sum[i] + other[i]);
}
/// Muscles for which `exceeds(index)` holds; without a branch, in groups of a vector.
template <class Exceeds>
[[nodiscard]] MuscleMask muscleMask(Exceeds exceeds) {
    constexpr std::array<std::int16_t, kMuscleGroup> kBits{1, 2, 4, 8, 16, 32, 64, 128};
    MuscleMask mask = 0;
    for (std::size_t first = 0; first < kPaddedMuscles; first += kMuscleGroup) {
        std::int16_t group = 0;
        for (std::size_t i = 0; i < kMuscleGroup; ++i) {
            const auto all = static_cast<std::int16_t>(-static_cast<std::int16_t>(exceeds(first + i)));
            group = static_cast<std::int16_t>(group | (all & kBits[i]));
        }
        mask |= static_cast<MuscleMask>(group) << first;
    }
    return mask;
}
[[nodiscard]] inline MuscleMask atLeast(const Counts& counts, int least) {
    const auto limit = static_cast<std::int16_t>(least);
    return muscleMask([&](std::size_t m) { return counts[m] >= limit; });
}
[[nodiscard]] inline MuscleMask above(const Counts& counts, const Counts& limits) {
    return muscleMask([&](std::size_t m) { return counts[m] > limits[m]; });
}

/// What the rules need to know of a day, whoever filled it: the log, a pinned block, or the search.
struct DayFacts {
    Counts effective{};     ///< quarters
    Counts counted{};       ///< quarters over direct and indirect, easy trunk endurance left out
    Counts direct{};        ///< sets, all
    Counts workedDirect{};  ///< sets, easy trunk endurance left out
    Counts hardDirect{};    ///< sets at RPE >= 8
    Counts stretchSeconds{};
    MuscleMask touched = 0;       ///< muscles with any effective set
    MuscleMask unaccustomed = 0;  ///< muscles of an unaccustomed exercise with more than two sets
    PatternMask patterns = 0;     ///< of which the day plays the role
    ExerciseBits exercises{};
    ExerciseBits repeated{};  ///< exercises at RPE >= 6
    std::int16_t highLoads = 0;
    std::int16_t abdominal = 0;  ///< quarters
    std::int16_t extensor = 0;   ///< quarters
    std::int16_t push = 0;       ///< sets
    std::int16_t pull = 0;       ///< sets
    std::int16_t minutes = 0;    ///< of all blocks
    bool workout = false;
    bool cardio = false;
    bool hard = false;        ///< session RPE >= 8 or any high spine load
    bool hinge = false;       ///< any hinge work
    bool heavyHinge = false;  ///< of high spine load
    bool heavySquat = false;
    bool stretched = false;
    bool yoga = false;
    bool gentle = false;  ///< an easy walk or gentle yoga

    void add(const DayFacts& other);
    bool operator==(const DayFacts&) const = default;
    [[nodiscard]] bool training() const { return workout || cardio; }
    /// >= 2 direct sets, or >= 3 effective sets over direct and indirect.
    [[nodiscard]] MuscleMask worked() const;
    /// Muscles that need 72 h afterwards, of those `worked`.
    [[nodiscard]] MuscleMask needs72h(MuscleMask worked) const;
};

}  // namespace limber::inline planning
