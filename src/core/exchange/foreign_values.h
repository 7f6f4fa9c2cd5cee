// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "limber/base/date.h"

namespace limber::inline exchange {

/// A finite number with a point or a comma before its decimals; nothing else.
[[nodiscard]] std::optional<double> numberIn(std::string_view text);

/// Seconds of `2h 18m`, `38min`, `1 h 46 min`, `20s`, `1:02:03`, or of a bare number of seconds.
[[nodiscard]] std::optional<double> secondsIn(std::string_view text);

struct Moment {
    Date date{};
    std::optional<int> minute{};  ///< after midnight
};

/// Which of two numbers before a year is the day.
enum class DayOrder { dayFirst, monthFirst };

/// A date with or without a time, as ISO 8601 (a zone is not looked at), `13/09/2021 10:41`, or with the name of a
/// month in one of a dozen languages, as in `15 Sep 2025, 07:48`. Nothing outside 1900-2200.
[[nodiscard]] std::optional<Moment> momentIn(std::string_view text, DayOrder order);

/// The order that a date allows when it stands for itself: `13/09/2021` has the day first.
[[nodiscard]] std::optional<DayOrder> orderShownBy(std::string_view text);

/// Without spaces at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The text at most `most` bytes long, cut between characters, without control characters but line breaks; `\n`
/// written as two characters becomes a line break.
[[nodiscard]] std::string plainText(std::string_view text, std::size_t most);

}  // namespace limber::inline exchange
