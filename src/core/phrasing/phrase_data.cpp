// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phrasing/phrase_data.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace limber::inline phrasing {
namespace {

using Json = nlohmann::json;

/// Keys are checked for repetition here because the parser keeps the last of them in silence.
Json parseFlat(std::string_view text, std::set<std::string>& seen, std::vector<std::string>& repeated) {
    const auto onEvent = [&](int, Json::parse_event_t event, Json& value) {
        if (event == Json::parse_event_t::key && !seen.insert(value.get<std::string>()).second)
            repeated.push_back(value.get<std::string>());
        return true;
    };
    return Json::parse(text, onEvent, false);
}

}  // namespace

const Template* Phrases::Data::find(std::string_view code) const {
    const auto found = templates.find(code);
    return found == templates.end() ? nullptr : &found->second;
}

std::string Phrases::Data::term(std::string_view id) const {
    if (const auto* known = find("term." + std::string(id))) return render(*this, *known, {});
    std::string text(id);
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

std::vector<Error> addLanguage(Phrases::Data& data, std::span<const EmbeddedFile> files, std::string_view language) {
    std::vector<Error> problems;
    std::set<std::string> seen;
    for (const auto& file : files) {
        if (!file.name.starts_with(std::string(language) + "/")) continue;
        const std::string name(file.name);
        std::vector<std::string> repeated;
        const auto json = parseFlat(file.text, seen, repeated);
        for (const auto& code : repeated)
            problems.push_back({.code = ErrorCode::refused, .file = name, .key = code, .detail = "repeated"});
        if (!json.is_object()) {
            problems.push_back({.code = ErrorCode::malformed, .file = name, .expected = "a JSON object"});
            continue;
        }
        for (const auto& [code, value] : json.items()) {
            auto parsed = value.is_string() ? parseTemplate(value.get<std::string>())
                                            : failure({.code = ErrorCode::wrongType, .expected = "text"});
            if (parsed) {
                data.templates.insert_or_assign(code, std::move(*parsed));
            } else {
                problems.push_back(std::move(parsed.error()));
                problems.back().file = name;
                problems.back().key = code;
            }
        }
    }
    return problems;
}

}  // namespace limber::inline phrasing
