// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "limber/base/enum_names.h"
#include "limber/base/error.h"

namespace limber::inline base {

/// A civil date without a zone. The difference of two is `std::chrono::days`.
using Date = std::chrono::sys_days;
using Days = std::chrono::days;

enum class Weekday : std::uint8_t { mon, tue, wed, thu, fri, sat, sun };
template <>
struct EnumNames<Weekday> {
    static constexpr std::array<std::string_view, 7> names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
};

/// Strict ISO 8601 `YYYY-MM-DD`, years 1900-2200. Errors: malformed, noSuchDate.
[[nodiscard]] Result<Date> parseDate(std::string_view text);
[[nodiscard]] std::string toIso(Date date);

[[nodiscard]] Weekday weekdayOf(Date date);
/// The Monday on or before `date`.
[[nodiscard]] Date weekStart(Date date);
[[nodiscard]] int yearOf(Date date);
/// `later - earlier` in days.
[[nodiscard]] constexpr int daysBetween(Date earlier, Date later) {
    return static_cast<int>((later - earlier).count());
}

/// Minutes after midnight, 0-1439.
struct TimeOfDay {
    int minutes = 0;
    auto operator<=>(const TimeOfDay&) const = default;
};
/// `HH:MM`, 00:00-23:59. Errors: malformed.
[[nodiscard]] Result<TimeOfDay> parseTime(std::string_view text);
[[nodiscard]] std::string toIso(TimeOfDay time);

/// Both ends included.
struct DateRange {
    Date first{};
    Date last{};
    [[nodiscard]] constexpr bool contains(Date date) const { return first <= date && date <= last; }
    bool operator==(const DateRange&) const = default;
};

}  // namespace limber::inline base
