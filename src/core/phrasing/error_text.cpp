// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phrasing/error_text.h"

#include <fmt/format.h>

namespace limber::inline phrasing {
namespace {

/// Control characters would break the line, or the terminal.
std::string oneLine(const std::string& text) {
    std::string clean;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F)
            clean += fmt::format("\\x{:02x}", byte);
        else
            clean += c;
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
