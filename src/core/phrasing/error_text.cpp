// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phrasing/error_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace limber::inline phrasing {
namespace {

/// Length of the UTF-8 character at the front, 0 when it is none.
std::size_t characterLength(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first < 0x80                    ? 1
                               : first >= 0xC2 && first < 0xE0 ? 2
                               : first >> 4U == 0xE            ? 3
                               : first >= 0xF0 && first < 0xF5 ? 4
                                                               : 0;
    if (length > text.size()) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) return 0;
    return length;
}

/// Control characters would break the line or the terminal, and stray bytes the text.
std::string oneLine(std::string_view text) {
    std::string clean;
    while (!text.empty()) {
        const auto byte = static_cast<unsigned char>(text.front());
        const auto length = byte < 0x20 || byte == 0x7F ? 0 : characterLength(text);
        clean += length > 0 ? std::string(text.substr(0, length)) : fmt::format("\\x{:02x}", byte);
        text.remove_prefix(std::max<std::size_t>(1, length));
    }
    return clean;
}

Message fieldsOf(const Phrases::Data& data, const Error& error) {
    const auto file = error.file == "-" ? data.term("standard_input") : oneLine(error.file);
    return {"",
            {{"key", oneLine(error.key)},
             {"value", oneLine(error.value)},
             {"expected", oneLine(error.expected)},
             {"file", file},
             {"line", error.line},
             {"suggestions", joined(data, error.suggestions, "or")}}};
}

/// The most particular template there is: by the reason, without a value, by the code alone.
const Template* clauseOf(const Phrases::Data& data, const Error& error) {
    const auto code = "error." + std::string(nameOf(error.code));
    if (!error.detail.empty())
        if (const auto* particular = data.find(code + "." + error.detail)) return particular;
    if (error.value.empty())
        if (const auto* bare = data.find(code + ".bare")) return bare;
    return data.find(code);
}

}  // namespace

std::string errorText(const Phrases::Data& data, const Error& error) {
    auto message = fieldsOf(data, error);
    std::string text;
    const auto add = [&](std::string_view code) {
        if (const auto* part = data.find(code)) text += render(data, *part, message);
    };
    if (!error.key.empty()) add("error.part.key");
    if (const auto* clause = clauseOf(data, error)) text += render(data, *clause, message);
    if (!error.expected.empty()) add("error.part.expected");
    if (!error.suggestions.empty()) add("error.part.suggestions");
    if (!error.file.empty()) add(error.line > 0 ? "error.part.place_and_line" : "error.part.place");
    add("error.part.kept");
    return text;
}

}  // namespace limber::inline phrasing
