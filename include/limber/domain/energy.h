// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "limber/base/enum_names.h"
#include "limber/base/message.h"

namespace limber::inline domain {

/// What kept the target from following the weight goal.
enum class EnergyLimit : std::uint8_t {
    under18,
    pregnancy,
    breastfeeding,
    eatingDisorder,
    lowBodyMass,  ///< body-mass index below 18.5
    safety,       ///< another rule of the safety gate
    maxDeficit,   ///< 1000 kcal a day
    onePercent,   ///< 1 % of body weight a week
    floor,        ///< 1200 or 1500 kcal, or the basal rate
};

/// Daily energy in kcal, rounded to 10: a rough figure.
struct EnergyTarget {
    int basal = 0;
    double activityFactor = 1.2;
    int maintenance = 0;
    double goalLbPerWeek = 0;
    int target = 0;
    int floor = 0;  ///< no deficit goes below it
    std::optional<EnergyLimit> limitedBy{};
    bool operator==(const EnergyTarget&) const = default;
};

/// How rough it is, and what limited it.
[[nodiscard]] Message energyNote(const EnergyTarget& target);

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<EnergyLimit> {
    static constexpr std::array<std::string_view, 9> names{"under_18",        "pregnancy",     "breastfeeding",
                                                           "eating_disorder", "low_body_mass", "safety",
                                                           "max_deficit",     "one_percent",   "floor"};
};
}  // namespace limber::inline base
