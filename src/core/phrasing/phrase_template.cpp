// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phrasing/phrase_template.h"

#include <algorithm>

namespace limber::inline phrasing {
namespace {

constexpr std::string_view kExpected = "{field}, {field|format} or {field|plural:one:many}";

tl::unexpected<Error> malformed(std::string_view placeholder) {
    return failure(
        {.code = ErrorCode::malformed, .value = std::string(placeholder), .expected = std::string(kExpected)});
}

bool isFieldName(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

bool readFormat(std::string_view text, Placeholder& out) {
    const auto colon = text.find(':');
    std::string name(text.substr(0, colon));
    if (name.empty()) return false;
    out.capital = isCapital(name.front());
    if (out.capital) name.front() = static_cast<char>(name.front() - 'A' + 'a');
    const auto format = parseName<Format>(name);
    if (!format) return false;
    out.format = *format;
    if (out.format != Format::plural) return colon == std::string_view::npos;
    const auto second = colon == std::string_view::npos ? colon : text.find(':', colon + 1);
    if (second == std::string_view::npos) return false;
    out.one = text.substr(colon + 1, second - colon - 1);
    out.many = text.substr(second + 1);
    return !out.one.empty() && !out.many.empty();
}

Result<Placeholder> parsePlaceholder(std::string_view inside) {
    Placeholder placeholder;
    const auto bar = inside.find('|');
    placeholder.field = inside.substr(0, bar);
    const bool formatted = bar == std::string_view::npos || readFormat(inside.substr(bar + 1), placeholder);
    if (!isFieldName(placeholder.field) || !formatted) return malformed(inside);
    return placeholder;
}

}  // namespace

Result<Template> parseTemplate(std::string_view text) {
    Template parts;
    while (!text.empty()) {
        const auto open = text.find_first_of("{}");
        if (open > 0) parts.emplace_back(std::string(text.substr(0, open)));
        if (open == std::string_view::npos) break;
        const auto close = text.find_first_of("{}", open + 1);
        if (text[open] == '}' || close == std::string_view::npos || text[close] == '{')
            return malformed(text.substr(open));
        auto placeholder = parsePlaceholder(text.substr(open + 1, close - open - 1));
        if (!placeholder) return failure(placeholder.error());
        parts.emplace_back(std::move(*placeholder));
        text.remove_prefix(close + 1);
    }
    return parts;
}

}  // namespace limber::inline phrasing
