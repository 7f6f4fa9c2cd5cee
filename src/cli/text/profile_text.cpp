// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/profile_text.h"

#include <nlohmann/json.hpp>

#include "cli/text/layout.h"
#include "limber/exchange/writers.h"

namespace limber::inline cli {
namespace {

using Json = nlohmann::ordered_json;

std::string plain(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    if (value.is_array())
        for (const auto& item : value) add(plain(item));
    else if (value.is_object())
        for (const auto& [key, item] : value.items()) add(key + " " + plain(item));
    else
        return value.dump();
    return text;
}

}  // namespace

std::string profileText(const Program& program, const Profile& profile) {
    constexpr int kKeyWidth = 26;
    const auto json = Json::parse(writeProfile(profile));
    std::string text;
    for (const auto& [key, value] : json.items())
        if (!value.is_null() && (!value.empty() || key == "equipment"))
            text +=
                padded(key, kKeyWidth) + paragraph(value.empty() ? "none" : plain(value), kKeyWidth).substr(kKeyWidth);
    return text.empty() ? program.say("cli.no_profile") + "\n" : text;
}

}  // namespace limber::inline cli
