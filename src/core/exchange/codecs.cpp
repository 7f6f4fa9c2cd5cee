// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codecs.h"

#include "core/exchange/message_codec.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace limber::inline exchange {
namespace {

constexpr const char* kDatePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
constexpr const char* kTimePattern = "^[0-2][0-9]:[0-5][0-9]$";
constexpr const char* kUuidPattern = "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$";

std::optional<double> numberOf(const Node& node) {
    if (const auto* whole = std::get_if<std::int64_t>(&node.value)) return static_cast<double>(*whole);
    if (const auto* real = std::get_if<double>(&node.value)) return *real;
    return std::nullopt;
}

std::string between(double low, double high) { return fmt::format("{} to {}", low, high); }

/// Code points, not bytes.
int characters(const std::string& text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// A date or time error, placed where the text stands.
bool misread(Reading& reading, const Node& node, Error error) {
    error.value.clear();
    return reading.fail(node, std::move(error));
}

}  // namespace

bool Whole::read(Reading& reading, const Node& node, int& out) const {
    const auto value = numberOf(node);
    if (!value || std::floor(*value) != *value)
        return reading.wrongType(node, fmt::format("a whole number, {} to {}", low, high));
    if (*value < low || *value > high)
        return reading.fail(node, {.code = ErrorCode::outOfRange, .expected = between(low, high)});
    out = static_cast<int>(*value);
    return true;
}

bool Real::read(Reading& reading, const Node& node, double& out) const {
    const auto value = numberOf(node);
    if (!value) return reading.wrongType(node, "a number, " + between(low, high));
    if (!(*value >= low && *value <= high))
        return reading.fail(node, {.code = ErrorCode::outOfRange, .expected = between(low, high)});
    if (step > 0 && std::fmod(*value, step) != 0.0)
        return reading.fail(node, {.code = ErrorCode::outOfRange,
                                   .expected = fmt::format("{} in steps of {}", between(low, high), step)});
    out = *value;
    return true;
}

Json Real::write(const Writing&, double value) const {
    const auto scale = std::pow(10.0, decimals);
    const auto rounded = std::round(value * scale) / scale;
    constexpr double kExact = 9e15;
    if (std::floor(rounded) == rounded && std::abs(rounded) < kExact) return static_cast<std::int64_t>(rounded);
    return rounded;
}

Json Real::schema() const {
    Json schema{{"type", "number"}, {"minimum", low}, {"maximum", high}};
    if (step > 0) schema["multipleOf"] = step;
    return schema;
}

bool Kilograms::read(Reading& reading, const Node& node, Mass& out) const {
    double value = 0;
    if (!Real{low, high}.read(reading, node, value)) return false;
    out = Mass::fromKilograms(value);
    return true;
}

bool Flag::read(Reading& reading, const Node& node, bool& out) const {
    const auto* value = std::get_if<bool>(&node.value);
    if (!value) return reading.wrongType(node, "true or false");
    out = *value;
    return true;
}

bool Text::read(Reading& reading, const Node& node, std::string& out) const {
    const auto* text = node.text();
    if (!text) return reading.wrongType(node, "text");
    if (text->find('\0') != std::string::npos)
        return reading.fail(node, {.code = ErrorCode::malformed, .expected = "text without NUL"});
    if (characters(*text) > most)
        return reading.fail(node, {.code = ErrorCode::tooLarge,
                                   .value = fmt::format("{} characters", characters(*text)),
                                   .expected = fmt::format("at most {} characters", most)});
    out = *text;
    return true;
}

bool Day::read(Reading& reading, const Node& node, Date& out) const {
    if (!node.text()) return reading.wrongType(node, "YYYY-MM-DD");
    const auto date = parseDate(*node.text());
    if (!date) return misread(reading, node, date.error());
    if (logged && *date > reading.context().today)
        return reading.fail(
            node, {.code = ErrorCode::futureDate, .expected = toIso(reading.context().today) + " or earlier"});
    out = *date;
    return true;
}

Json Day::schema() const { return {{"type", "string"}, {"pattern", kDatePattern}}; }

bool Clocktime::read(Reading& reading, const Node& node, TimeOfDay& out) const {
    if (!node.text()) return reading.wrongType(node, "HH:MM");
    const auto time = parseTime(*node.text());
    if (!time) return misread(reading, node, time.error());
    out = *time;
    return true;
}

Json Clocktime::schema() const { return {{"type", "string"}, {"pattern", kTimePattern}}; }

bool Known::read(Reading& reading, const Node& node, std::string& out) const {
    const bool exercises = kind == Kind::exercise;
    if (!node.text()) return reading.wrongType(node, exercises ? "the id of an exercise" : "the id of a treatment");
    const auto& catalogue = *reading.context().catalogue;
    const auto& id = *node.text();
    const bool known = exercises ? catalogue.exercise(id) != nullptr : catalogue.treatment(id) != nullptr;
    if (known) {
        out = id;
        return true;
    }
    std::vector<std::string> suggestions;
    if (exercises) {
        suggestions = catalogue.nearestExercises(shortened(id));
    } else {
        std::vector<std::string_view> names;
        for (const auto& treatment : catalogue.treatments()) names.push_back(treatment.id);
        suggestions = nearest(id, names);
    }
    return reading.fail(node, {.code = ErrorCode::unknownId,
                               .expected = exercises ? "an exercise of the catalogue" : "a treatment of the catalogue",
                               .suggestions = std::move(suggestions)});
}

bool Uuid::read(Reading& reading, const Node& node, SessionId& out) const {
    if (!node.text()) return reading.wrongType(node, "a UUID");
    if (!isUuid(*node.text())) return reading.fail(node, {.code = ErrorCode::malformed, .expected = "a UUID"});
    out.value = *node.text();
    for (auto& c : out.value)
        if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
    return true;
}

Json Uuid::write(const Writing&, const SessionId& value) const {
    return value.empty() ? Json(nullptr) : Json(value.value);
}

Json Uuid::schema() const { return {{"type", "string"}, {"pattern", kUuidPattern}}; }

bool BlockName::read(Reading& reading, const Node& node, BlockId& out) const {
    if (!Text{kLongest}.read(reading, node, out.value)) return false;
    return !out.empty() || reading.fail(node, {.code = ErrorCode::malformed, .expected = "the id of a block"});
}

bool Words::read(Reading& reading, const Node& node, Message& out) const {
    constexpr int kLongest = 1000;
    if (node.object()) return readMessage(reading, node, out);
    std::string text;
    if (!Text{kLongest}.read(reading, node, text)) return false;
    out = {std::string(ownCode), {{"text", std::move(text)}}};
    return true;
}

Json Words::write(const Writing& writing, const Message& value) const {
    if (writing.codes) return value.code.empty() ? Json(nullptr) : messageJson(writing, value);
    return value.code.empty() ? std::string() : writing.phrases->text(value);
}

std::optional<std::size_t> readName(Reading& reading, const Node& node, std::span<const std::string_view> names) {
    constexpr std::size_t kMostListed = 8;
    const auto* text = node.text();
    if (!text) {
        reading.wrongType(node, oneOf(names));
        return std::nullopt;
    }
    const auto found = std::find(names.begin(), names.end(), *text);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    auto close = names.size() <= kMostListed ? std::vector<std::string>() : nearest(*text, names);
    reading.fail(node, {.code = ErrorCode::unknownId,
                        .expected = close.empty() ? oneOf(names) : std::string(),
                        .suggestions = std::move(close)});
    return std::nullopt;
}

}  // namespace limber::inline exchange
