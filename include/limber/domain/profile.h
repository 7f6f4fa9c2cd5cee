// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "limber/base/date.h"
#include "limber/base/enum_names.h"
#include "limber/domain/condition.h"
#include "limber/domain/exercise.h"
#include "limber/domain/mass.h"

namespace limber::inline domain {

enum class Units : std::uint8_t { metric, imperial };
enum class Sex : std::uint8_t { female, male };
enum class Goal : std::uint8_t { strength, general, endurance, ease };
enum class RecentTraining : std::uint8_t { none, some, regular };
enum class Activity : std::uint8_t { sedentary, light, moderate, active, veryActive, fromLog };

struct ConditionEntry {
    Condition condition{};
    std::optional<Date> until{};  ///< inclusive; none = standing
    bool operator==(const ConditionEntry&) const = default;
};

/// About the person. Absent means not said; the engines apply the documented defaults.
struct Profile {
    std::optional<Units> units{};          ///< of loads, and of the next two where they are not said
    std::optional<Units> distanceUnits{};  ///< km or miles
    std::optional<Units> bodyUnits{};      ///< of the person's own weight and height
    std::optional<Sex> sex{};
    std::optional<int> birthYear{};
    std::optional<double> heightCm{};
    std::optional<Mass> weight{};
    std::optional<Level> experience{};
    std::optional<Goal> goal{};
    std::optional<RecentTraining> recentTraining{};
    std::optional<int> workoutsPerWeek{};  ///< 0-7
    std::optional<int> cardioPerWeek{};    ///< 0-7
    std::optional<int> yogaPerWeek{};      ///< 0-7
    std::optional<std::vector<Weekday>> preferredDays{};
    std::optional<TimeOfDay> usualStart{};
    std::optional<bool> canGetUpFromFloor{};
    std::map<Weekday, int> availableMinutes{};  ///< 0-1440; a missing day is 10
    std::optional<std::vector<Equipment>> equipment{};
    std::vector<std::string> avoidExercises{};
    std::optional<Activity> activity{};
    std::vector<ConditionEntry> conditions{};
    std::vector<Medicine> medicines{};
    std::optional<int> pregnancyWeeks{};   ///< 0-45
    std::optional<int> postPartumWeeks{};  ///< 0-104
    std::optional<bool> pregnant{};
    std::optional<double> weightGoalLbPerWeek{};  ///< -2 to +2 in halves

    /// True while the condition is listed, or derived from pregnancy keys, on that date.
    [[nodiscard]] bool has(Condition condition, Date on) const;
    [[nodiscard]] bool takes(Medicine medicine) const;
    [[nodiscard]] Units unitsOfLoads() const { return units.value_or(Units::metric); }
    [[nodiscard]] Units unitsOfDistances() const { return distanceUnits.value_or(unitsOfLoads()); }
    [[nodiscard]] Units unitsOfTheBody() const { return bodyUnits.value_or(unitsOfLoads()); }
    /// Year of `on` minus birth year, or nothing.
    [[nodiscard]] std::optional<int> ageOn(Date on) const;
    bool operator==(const Profile&) const = default;
};

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<Units> {
    static constexpr std::array<std::string_view, 2> names{"metric", "imperial"};
};
template <>
struct EnumNames<Sex> {
    static constexpr std::array<std::string_view, 2> names{"female", "male"};
};
template <>
struct EnumNames<Goal> {
    static constexpr std::array<std::string_view, 4> names{"strength", "general", "endurance", "ease"};
};
template <>
struct EnumNames<RecentTraining> {
    static constexpr std::array<std::string_view, 3> names{"none", "some", "regular"};
};
template <>
struct EnumNames<Activity> {
    static constexpr std::array<std::string_view, 6> names{"sedentary", "light",       "moderate",
                                                           "active",    "very_active", "from_log"};
};
}  // namespace limber::inline base
