// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "limber/base/date.h"
#include "limber/base/enum_names.h"

namespace limber::inline domain {

enum class Cause : std::uint8_t {
    insufficientStretching,
    muscularImbalance,
    postureAndLifting,
    triggerPoints,
    unaccustomedLoad,
    stressAndSleep,
};
/// The person's own word on a cause.
enum class Opinion : std::uint8_t { fits, notIt, clinician };

struct Verdict {
    Cause cause{};
    Opinion opinion{};
    Date date{};
    bool operator==(const Verdict&) const = default;
};

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<Cause> {
    static constexpr std::array<std::string_view, 6> names{"insufficient_stretching", "muscular_imbalance",
                                                           "posture_and_lifting",     "trigger_points",
                                                           "unaccustomed_load",       "stress_and_sleep"};
};
template <>
struct EnumNames<Opinion> {
    static constexpr std::array<std::string_view, 3> names{"fits", "not_it", "clinician"};
};
}  // namespace limber::inline base
