// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string_view>

#include "limber/base/enum_names.h"

namespace limber::inline domain {

/// Where the back is felt; areas x sides, in the order of the names below.
enum class Region : std::uint8_t {
    neckLeft,
    neckRight,
    neckBoth,
    upperBackLeft,
    upperBackRight,
    upperBackBoth,
    middleBackLeft,
    middleBackRight,
    middleBackBoth,
    lowerBackLeft,
    lowerBackRight,
    lowerBackBoth,
    hipLeft,
    hipRight,
    hipBoth,
};
enum class Area : std::uint8_t { neck, upperBack, middleBack, lowerBack, hip };
enum class Side : std::uint8_t { left, right, both };

[[nodiscard]] constexpr Area areaOf(Region region) { return static_cast<Area>(static_cast<int>(region) / 3); }
[[nodiscard]] constexpr Side sideOf(Region region) { return static_cast<Side>(static_cast<int>(region) % 3); }
[[nodiscard]] constexpr Region regionOf(Area area, Side side) {
    return static_cast<Region>(static_cast<int>(area) * 3 + static_cast<int>(side));
}

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<Region> {
    static constexpr std::array<std::string_view, 15> names{
        "neck_left",        "neck_right",       "neck_both",         "upper_back_left",  "upper_back_right",
        "upper_back_both",  "middle_back_left", "middle_back_right", "middle_back_both", "lower_back_left",
        "lower_back_right", "lower_back_both",  "hip_left",          "hip_right",        "hip_both"};
};
template <>
struct EnumNames<Area> {
    static constexpr std::array<std::string_view, 5> names{"neck", "upper_back", "middle_back", "lower_back", "hip"};
};
template <>
struct EnumNames<Side> {
    static constexpr std::array<std::string_view, 3> names{"left", "right", "both"};
};
}  // namespace limber::inline base
