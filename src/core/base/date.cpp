// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/base/date.h"

#include <fmt/format.h>

namespace limber::inline base {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The number in `text[from, from + length)`, or nothing when one of them is no digit.
std::optional<int> digits(std::string_view text, std::size_t from, std::size_t length) {
    int number = 0;
    for (std::size_t i = from; i < from + length; ++i) {
        if (!isDigit(text[i])) return std::nullopt;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

Error malformed(std::string_view text, std::string expected) {
    return {.code = ErrorCode::malformed, .value = std::string(text.substr(0, 80)), .expected = std::move(expected)};
}

}  // namespace

Result<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return failure(malformed(text, "YYYY-MM-DD"));
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day) return failure(malformed(text, "YYYY-MM-DD"));
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok() || *year < kFirstYear || *year > kLastYear)
        return failure({.code = ErrorCode::noSuchDate,
                        .value = std::string(text),
                        .expected = fmt::format("a date of the calendar, {}-{}", kFirstYear, kLastYear)});
    return Date{date};
}

std::string toIso(Date date) {
    const std::chrono::year_month_day parts{date};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(parts.year()), static_cast<unsigned>(parts.month()),
                       static_cast<unsigned>(parts.day()));
}

Weekday weekdayOf(Date date) { return static_cast<Weekday>(std::chrono::weekday{date}.iso_encoding() - 1); }

Date weekStart(Date date) { return date - Days{static_cast<int>(weekdayOf(date))}; }

int yearOf(Date date) { return static_cast<int>(std::chrono::year_month_day{date}.year()); }

Result<TimeOfDay> parseTime(std::string_view text) {
    const bool shaped = text.size() == 5 && text[2] == ':';
    const auto hours = shaped ? digits(text, 0, 2) : std::nullopt;
    const auto minutes = shaped ? digits(text, 3, 2) : std::nullopt;
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return failure(malformed(text, "HH:MM"));
    return TimeOfDay{*hours * 60 + *minutes};
}

std::string toIso(TimeOfDay time) { return fmt::format("{:02}:{:02}", time.minutes / 60, time.minutes % 60); }

}  // namespace limber::inline base
