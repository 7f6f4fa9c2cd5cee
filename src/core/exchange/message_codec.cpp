// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/message_codec.h"

#include <limits>

namespace limber::inline exchange {
namespace {

constexpr Text kFieldText{1000};
constexpr Text kCode{80};
constexpr std::string_view kDateKey = "date";

Json fieldJson(const FieldValue& value) {
    if (const auto* date = std::get_if<Date>(&value)) return {{kDateKey, toIso(*date)}};
    if (const auto* number = std::get_if<int>(&value)) return *number;
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return std::get<std::vector<std::string>>(value);
}

bool readTexts(Reading& reading, const Node& node, std::vector<std::string>& out) {
    for (const auto& item : *node.list())
        if (!kFieldText.read(reading, item, out.emplace_back())) return false;
    return true;
}

bool readWhole(Reading& reading, const Node& node, std::int64_t value, FieldValue& out) {
    constexpr Whole kAny{std::numeric_limits<int>::min(), std::numeric_limits<int>::max()};
    int whole = 0;
    if (!kAny.read(reading, node, whole)) return false;
    out = whole;
    return whole == value;
}

bool readField(Reading& reading, const Node& node, FieldValue& out) {
    if (const auto* whole = std::get_if<std::int64_t>(&node.value)) return readWhole(reading, node, *whole, out);
    if (const auto* real = std::get_if<double>(&node.value)) {
        out = *real;
        return true;
    }
    if (node.list()) return readTexts(reading, node, out.emplace<std::vector<std::string>>());
    if (const auto* members = node.object(); members && members->size() == 1 && members->front().key == kDateKey)
        return Day{}.read(reading, members->front(), out.emplace<Date>());
    return kFieldText.read(reading, node, out.emplace<std::string>());
}

bool readFields(Reading& reading, const Node& node, Message& out) {
    if (!node.object()) return reading.wrongType(node, "an object");
    for (const auto& member : *node.object()) {
        const Reading::Step step(reading, member.key);
        FieldValue value;
        if (!readField(reading, member, value)) return false;
        out.fields.emplace_back(member.key, std::move(value));
    }
    return true;
}

}  // namespace

Json messageJson(const Writing& writing, const Message& message) {
    Json fields = Json::object();
    for (const auto& [name, value] : message.fields) fields[name] = fieldJson(value);
    return {{"text", writing.phrases->text(message)}, {"code", message.code}, {"fields", std::move(fields)}};
}

bool readMessage(Reading& reading, const Node& node, Message& out) {
    out = {};
    for (const auto& member : *node.object()) {
        const Reading::Step step(reading, member.key);
        if (member.key == "code") {
            if (!kCode.read(reading, member, out.code)) return false;
        } else if (member.key == "fields") {
            if (!readFields(reading, member, out)) return false;
        } else if (member.key != "text") {
            return reading.failAt(member.line, {.code = ErrorCode::unknownKey, .suggestions = {"code", "fields"}});
        }
    }
    return !out.code.empty() || reading.failAt(node.line, {.code = ErrorCode::missingKey, .key = "code"});
}

}  // namespace limber::inline exchange
