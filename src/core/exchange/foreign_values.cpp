// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/foreign_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

#include "limber/knowledge/search.h"

namespace limber::inline exchange {
namespace {

constexpr int kMinutesAnHour = 60;
constexpr int kHoursADay = 24;
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

/// How the name of a month begins, folded, in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish,
/// Turkish, Swedish, Czech and Russian.
constexpr auto kMonths = std::to_array<std::pair<std::string_view, int>>({
    {"jan", 1},  {"janv", 1}, {"ene", 1},  {"gen", 1},  {"sty", 1},  {"oca", 1},  {"led", 1},  {"feb", 2},
    {"fev", 2},  {"lut", 2},  {"sub", 2},  {"uno", 2},  {"mar", 3},  {"mrt", 3},  {"mrz", 3},  {"maerz", 3},
    {"bre", 3},  {"apr", 4},  {"avr", 4},  {"abr", 4},  {"kwi", 4},  {"nis", 4},  {"dub", 4},  {"may", 5},
    {"mai", 5},  {"mei", 5},  {"mag", 5},  {"maj", 5},  {"kve", 5},  {"juin", 6}, {"jun", 6},  {"giu", 6},
    {"cze", 6},  {"haz", 6},  {"juil", 7}, {"jul", 7},  {"lug", 7},  {"lip", 7},  {"tem", 7},  {"aug", 8},
    {"aou", 8},  {"ago", 8},  {"sie", 8},  {"agu", 8},  {"srp", 8},  {"sep", 9},  {"set", 9},  {"wrz", 9},
    {"eyl", 9},  {"zar", 9},  {"oct", 10}, {"okt", 10}, {"out", 10}, {"ott", 10}, {"paz", 10}, {"eki", 10},
    {"rij", 10}, {"nov", 11}, {"lis", 11}, {"kas", 11}, {"dec", 12}, {"dez", 12}, {"dic", 12}, {"gru", 12},
    {"ara", 12}, {"pro", 12}, {"янв", 1},  {"фев", 2},  {"мар", 3},  {"апр", 4},  {"мая", 5},  {"май", 5},
    {"июн", 6},  {"июл", 7},  {"авг", 8},  {"сен", 9},  {"окт", 10}, {"ноя", 11}, {"дек", 12},
});

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::optional<int> monthNamed(std::string_view word) {
    const auto begins = [&](const auto& entry) { return word.substr(0, entry.first.size()) == entry.first; };
    const auto* found = std::find_if(kMonths.begin(), kMonths.end(), begins);
    return found == kMonths.end() ? std::nullopt : std::optional(found->second);
}

/// The numbers and the first month name of a text, in their order.
struct Parts {
    struct Number {
        int value;
        std::size_t digits;
    };
    std::vector<Number> numbers{};
    std::optional<int> month{};
    bool afternoon = false;
    bool morning = false;
};

void takeWord(Parts& parts, std::string_view word) {
    const auto folded = foldedText(word);
    if (!parts.month && parts.numbers.size() < 3) parts.month = monthNamed(folded);
    parts.afternoon = parts.afternoon || folded == "pm";
    parts.morning = parts.morning || folded == "am";
}

std::optional<Parts> partsOf(std::string_view text) {
    constexpr std::size_t kLongest = 60;
    constexpr std::size_t kMostDigits = 9;
    if (text.size() > kLongest) return std::nullopt;
    Parts parts;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto isSeparator = [](char c) { return std::string_view(" \t,.:/-").find(c) != std::string_view::npos; };
        auto end = at;
        if (isDigit(text[at])) {
            while (end < text.size() && isDigit(text[end])) ++end;
            if (end - at > kMostDigits) return std::nullopt;
            int value = 0;
            std::from_chars(text.data() + at, text.data() + end, value);
            parts.numbers.push_back({value, end - at});
        } else if (isSeparator(text[at])) {
            ++end;
        } else {
            while (end < text.size() && !isDigit(text[end]) && !isSeparator(text[end])) ++end;
            takeWord(parts, text.substr(at, end - at));
        }
        at = end;
    }
    return parts;
}

std::optional<int> minuteIn(const Parts& parts, std::size_t first) {
    if (parts.numbers.size() < first + 2) return std::nullopt;
    int hour = parts.numbers[first].value;
    const int minute = parts.numbers[first + 1].value;
    if (parts.afternoon && hour < 12) hour += 12;
    if (parts.morning && hour == 12) hour = 0;
    if (hour >= kHoursADay || minute >= kMinutesAnHour) return std::nullopt;
    return hour * kMinutesAnHour + minute;
}

std::optional<Date> dateOf(int year, int month, int day) {
    if (year < kFirstYear || year > kLastYear || month < 1 || day < 1) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (month > 12 || day > 31 || !date.ok()) return std::nullopt;
    return Date{date};
}

/// `h:mm:ss` or `mm:ss`.
std::optional<double> clockSeconds(std::string_view text) {
    const auto parts = partsOf(text);
    if (!parts || parts->month || parts->numbers.size() < 2 || parts->numbers.size() > 3) return std::nullopt;
    double seconds = 0;
    for (const auto& number : parts->numbers) seconds = seconds * 60 + number.value;
    return seconds;
}

std::optional<double> unitSeconds(std::string_view unit) {
    constexpr double kHour = 3600;
    constexpr double kMinute = 60;
    const auto begins = [&](std::string_view word) { return unit.substr(0, word.size()) == word; };
    if (begins("h") || begins("H") || begins("std") || begins("Std")) return kHour;
    if (begins("m") || begins("M")) return kMinute;
    if (unit.empty() || begins("s") || begins("S")) return 1;
    return std::nullopt;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpaces = " \t\r\n";
    const auto first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

std::optional<double> numberIn(std::string_view text) {
    text = trimmed(text);
    constexpr std::size_t kLongest = 40;
    if (text.empty() || text.size() > kLongest) return std::nullopt;
    std::string plain(text);
    if (plain.find('.') == std::string::npos)
        if (const auto comma = plain.find(','); comma != std::string::npos) plain[comma] = '.';
    double value = 0;
    const auto* end = plain.data() + plain.size();
    const auto [stop, error] = std::from_chars(plain.data(), end, value);
    if (error != std::errc{} || stop != end || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<double> secondsIn(std::string_view text) {
    text = trimmed(text);
    if (text.empty()) return std::nullopt;
    if (text.find(':') != std::string_view::npos) return clockSeconds(text);
    double seconds = 0;
    while (!text.empty()) {
        const auto number = std::min(text.find_first_not_of("0123456789.,"), text.size());
        const auto value = numberIn(text.substr(0, number));
        if (!value) return std::nullopt;
        text.remove_prefix(number);
        const auto next = std::min(text.find_first_of("0123456789"), text.size());
        const auto unit = unitSeconds(trimmed(text.substr(0, next)));
        if (!unit) return std::nullopt;
        seconds += *value * *unit;
        text.remove_prefix(next);
    }
    return seconds;
}

std::optional<Moment> momentIn(std::string_view text, DayOrder order) {
    const auto parts = partsOf(trimmed(text));
    if (!parts || parts->numbers.size() < (parts->month ? 2U : 3U)) return std::nullopt;
    const auto& n = parts->numbers;
    std::optional<Date> date;
    if (parts->month)
        date = n[0].digits == 4 ? dateOf(n[0].value, *parts->month, n[1].value)
                                : dateOf(n[1].value, *parts->month, n[0].value);
    else if (n[0].digits == 4)
        date = dateOf(n[0].value, n[1].value, n[2].value);
    else if (order == DayOrder::dayFirst)
        date = dateOf(n[2].value, n[1].value, n[0].value);
    else
        date = dateOf(n[2].value, n[0].value, n[1].value);
    if (!date) return std::nullopt;
    return Moment{*date, minuteIn(*parts, parts->month ? 2 : 3)};
}

std::optional<DayOrder> orderShownBy(std::string_view text) {
    const auto parts = partsOf(trimmed(text));
    if (!parts || parts->month || parts->numbers.size() < 3 || parts->numbers[0].digits == 4) return std::nullopt;
    constexpr int kMonthsAYear = 12;
    const bool first = parts->numbers[0].value > kMonthsAYear;
    const bool second = parts->numbers[1].value > kMonthsAYear;
    if (first == second) return std::nullopt;
    return first ? DayOrder::dayFirst : DayOrder::monthFirst;
}

std::string plainText(std::string_view text, std::size_t most) {
    std::string plain;
    text = trimmed(text);
    for (std::size_t i = 0; i < text.size() && plain.size() <= most; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (text.substr(i, 2) == "\\n") {
            plain += '\n';
            ++i;
        } else if (byte >= 0x20 ? byte != 0x7F : text[i] == '\n') {
            plain += text[i];
        } else if (text[i] == '\t') {
            plain += ' ';
        }
    }
    if (plain.size() <= most) return plain;
    auto end = most;
    while (end > 0 && (static_cast<unsigned char>(plain[end]) & 0xC0U) == 0x80U) --end;
    plain.resize(end);
    return plain;
}

}  // namespace limber::inline exchange
