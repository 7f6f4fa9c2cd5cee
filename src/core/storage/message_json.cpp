// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/message_json.h"

#include <nlohmann/json.hpp>

namespace limber::inline storage {
namespace {

using nlohmann::json;

json toJson(const FieldValue& value) {
    if (const auto* date = std::get_if<Date>(&value)) return json{{"date", toIso(*date)}};
    if (const auto* number = std::get_if<int>(&value)) return *number;
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return std::get<std::vector<std::string>>(value);
}

std::optional<FieldValue> valueFrom(const json& value) {
    if (value.is_number_integer()) return value.get<int>();
    if (value.is_number()) return value.get<double>();
    if (value.is_string()) return value.get<std::string>();
    if (value.is_array()) return value.get<std::vector<std::string>>();
    if (!value.is_object()) return std::nullopt;
    const auto date = parseDate(value.value("date", ""));
    if (!date) return std::nullopt;
    return *date;
}

}  // namespace

std::string toJsonText(const Message& message) {
    json fields = json::array();
    for (const auto& [name, value] : message.fields) fields.push_back(json::array({name, toJson(value)}));
    return json{{"code", message.code}, {"fields", fields}}.dump(-1, ' ', false, json::error_handler_t::replace);
}

Message messageFromJson(const std::string& text) {
    try {
        const json parsed = json::parse(text);
        Message message{.code = parsed.at("code").get<std::string>()};
        for (const auto& field : parsed.at("fields"))
            if (auto value = valueFrom(field.at(1)))
                message.fields.emplace_back(field.at(0).get<std::string>(), std::move(*value));
        return message;
    } catch (const json::exception&) {
        return {};
    }
}

}  // namespace limber::inline storage
