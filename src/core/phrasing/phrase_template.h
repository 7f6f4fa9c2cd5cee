// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "limber/base/error.h"

namespace limber::inline phrasing {

enum class Format : std::uint8_t {
    plain,
    exercise,
    muscle,
    region,
    area,
    routine,
    treatment,
    cause,
    weekday,
    date,
    percent,
    kg,
    plural,
    term,
};

/// `{field}`, `{field|format}`, `{field|plural:one:many}`. A format with a capital first letter gives a heading.
struct Placeholder {
    std::string field{};
    Format format = Format::plain;
    bool capital = false;
    std::string one{};
    std::string many{};
};

using Template = std::vector<std::variant<std::string, Placeholder>>;

/// Errors: malformed, with the offending placeholder as `value`.
[[nodiscard]] Result<Template> parseTemplate(std::string_view text);

}  // namespace limber::inline phrasing

namespace limber::inline base {
template <>
struct EnumNames<Format> {
    static constexpr std::array<std::string_view, 14> names{"plain",   "exercise",  "muscle", "region",  "area",
                                                            "routine", "treatment", "cause",  "weekday", "date",
                                                            "percent", "kg",        "plural", "term"};
};
}  // namespace limber::inline base
