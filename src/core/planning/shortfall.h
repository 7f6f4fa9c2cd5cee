// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/planning/plan_state.h"

namespace limber::inline planning {

/// What gives way where not everything fits.
enum class Wish : std::uint8_t { workouts, cardio, yoga, stretching };
inline constexpr std::array kWishes{Wish::workouts, Wish::cardio, Wish::yoga, Wish::stretching};
using PerWish = std::array<int, kWishes.size()>;
[[nodiscard]] constexpr std::size_t at(Wish wish) { return static_cast<std::size_t>(wish); }

[[nodiscard]] bool isOn(const DayFacts& day, Wish wish);
/// The least minutes that one of it takes.
[[nodiscard]] int leastMinutes(Wish wish, const Problem& problem);

/// Minutes as people say them, in fives.
[[nodiscard]] constexpr int inFives(int minutes) { return (minutes + 4) / 5 * 5; }

struct WishCount {
    int asked = 0;
    int placed = 0;  ///< of stretching days no more than a week needs
    std::vector<Date> without{};
    [[nodiscard]] int missing() const { return asked > placed ? asked - placed : 0; }
};
[[nodiscard]] WishCount countOf(Wish wish, const PlanState& state);
[[nodiscard]] PerWish missingIn(const PlanState& state);

}  // namespace limber::inline planning
