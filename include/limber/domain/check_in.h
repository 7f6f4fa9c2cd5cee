// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "limber/base/date.h"
#include "limber/base/enum_names.h"
#include "limber/domain/rating.h"
#include "limber/domain/session.h"

namespace limber::inline domain {

enum class Easier : std::uint8_t { moving, resting, same };

/// One morning. A second one of the same date overwrites the keys that it gives.
struct CheckIn {
    Date date{};
    std::optional<Tightness> tightness{};
    std::optional<Easier> easier{};
    std::optional<double> sleepHours{};      ///< 0-24
    std::optional<int> stress{};             ///< 1-5, 5 most
    std::optional<double> sittingHours{};    ///< 0-24
    std::optional<double> standingHours{};   ///< 0-24
    std::optional<double> drivingHours{};    ///< 0-24
    std::vector<TreatmentUse> treatments{};  ///< of the day, where they follow no session
    std::optional<bool> skipped{};           ///< asked, and the person would rather not say
    std::optional<Date> loggedOn{};          ///< set by the workspace; more than a day after `date` means from memory

    /// Something about the morning itself.
    [[nodiscard]] bool hasAnswer() const {
        return tightness || easier || sleepHours || stress || sittingHours || standingHours || drivingHours;
    }
    [[nodiscard]] bool isFromMemory() const { return loggedOn && daysBetween(date, *loggedOn) > 1; }
    bool operator==(const CheckIn&) const = default;
};

enum class SelfTestKind : std::uint8_t {
    trunkExtensorHold,
    trunkFlexorHold,
    sideBridgeLeft,
    sideBridgeRight,
    sideBendLeft,
    sideBendRight,
};

/// Seconds for holds, centimetres for side-bends.
struct SelfTest {
    Date date{};
    SelfTestKind test{};
    double value = 0;
    bool operator==(const SelfTest&) const = default;
};

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<Easier> {
    static constexpr std::array<std::string_view, 3> names{"moving", "resting", "same"};
};
template <>
struct EnumNames<SelfTestKind> {
    static constexpr std::array<std::string_view, 6> names{"trunk_extensor_hold", "trunk_flexor_hold",
                                                           "side_bridge_left",    "side_bridge_right",
                                                           "side_bend_left",      "side_bend_right"};
};
}  // namespace limber::inline base
