// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/exchange/profile_shape.h"
#include "limber/exchange/readers.h"

namespace limber::inline exchange {
namespace {

constexpr std::array<std::string_view, 5> kLists{"preferred_days", "equipment", "avoid_exercises", "conditions",
                                                 "medicines"};

Json wordsOf(std::string_view text) {
    Json words = Json::array();
    while (true) {
        const auto comma = text.find(',');
        words.push_back(std::string(text.substr(0, comma)));
        if (comma == std::string_view::npos) return words;
        text.remove_prefix(comma + 1);
    }
}

/// A bare word is text: `goal=ease` needs no quotes.
Result<Json> valueOf(const std::string& key, const std::string& text) {
    if (text.empty()) return Json(nullptr);
    const bool list = std::find(kLists.begin(), kLists.end(), key) != kLists.end();
    if (parseJson(text)) {
        auto value = Json::parse(text);
        if (!list || value.is_array() || value.is_null()) return value;
    }
    if (text.find_first_of("[{\"") == 0 || text.size() > kLongestNotes)
        return failure({.code = ErrorCode::malformed, .key = key, .value = shortened(text), .expected = "JSON"});
    return list ? wordsOf(text) : Json(text);
}

void setKey(Json& profile, std::string_view key, Json value) {
    const auto dot = key.find('.');
    auto& slot = profile[std::string(key.substr(0, dot))];
    if (dot == std::string_view::npos) {
        slot = std::move(value);
        return;
    }
    if (!slot.is_object()) slot = Json::object();
    slot[std::string(key.substr(dot + 1))] = std::move(value);
}

}  // namespace

Result<Profile> changeProfile(const Profile& profile, const std::vector<std::pair<std::string, std::string>>& changes,
                              const ReadContext& context) {
    auto json = kProfileShape.write(Writing{}, profile);
    for (const auto& [key, text] : changes) {
        auto value = valueOf(key, text);
        if (!value) return failure(value.error());
        setKey(json, key, std::move(*value));
    }
    auto changed = readProfile(json.dump(-1, ' ', false, Json::error_handler_t::replace), context);
    if (!changed) changed.error().line = 0;
    return changed;
}

}  // namespace limber::inline exchange
