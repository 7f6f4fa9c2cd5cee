// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/item_reader.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include <utility>

namespace limber::inline knowledge {
namespace {

const nlohmann::json kEmpty = nlohmann::json::object();
constexpr std::size_t kShownCharacters = 80;

}  // namespace

ItemReader::ItemReader(const nlohmann::json& item, std::string_view file, std::string path,
                       std::optional<Error>& problem)
    : m_item(&item), m_file(file), m_path(std::move(path)), m_problem(&problem) {
    if (item.is_object()) return;
    fail({.code = ErrorCode::wrongType, .expected = "an object"}, "");
    m_item = &kEmpty;
}

void ItemReader::fail(Error error, const std::string& key) {
    if (*m_problem) return;
    error.file = m_file;
    error.key = key.empty() ? m_path : m_path + "." + key;
    error.value = error.value.substr(0, kShownCharacters);
    *m_problem = std::move(error);
}

void ItemReader::wrongType(const char* key, const char* expected) {
    fail({.code = ErrorCode::wrongType, .value = m_item->at(key).dump(), .expected = expected}, key);
}

const nlohmann::json* ItemReader::find(const char* key, bool required) {
    m_read.insert(key);
    const auto found = m_item->find(key);
    if (found != m_item->end()) return &*found;
    if (required) fail({.code = ErrorCode::missingKey}, key);
    return nullptr;
}

bool ItemReader::has(const char* key) const { return m_item->contains(key); }

std::string ItemReader::text(const char* key) {
    if (find(key, true) == nullptr) return {};
    std::string value = optionalText(key);
    if (value.empty()) fail({.code = ErrorCode::outOfRange, .expected = "a text that is not empty"}, key);
    return value;
}

std::string ItemReader::optionalText(const char* key) {
    const nlohmann::json* value = find(key, false);
    if (value == nullptr) return {};
    if (value->is_string()) return value->get<std::string>();
    wrongType(key, "a text");
    return {};
}

std::vector<std::string> ItemReader::texts(const char* key) {
    const nlohmann::json* list = find(key, false);
    if (list == nullptr) return {};
    std::vector<std::string> values;
    if (!list->is_array()) wrongType(key, "a list of texts");
    for (const nlohmann::json& value : *list) {
        if (value.is_string())
            values.push_back(value.get<std::string>());
        else
            wrongType(key, "a list of texts");
    }
    return values;
}

double ItemReader::number(const char* key, Range range) {
    const nlohmann::json* value = find(key, true);
    if (value == nullptr) return range.low;
    if (!value->is_number()) {
        wrongType(key, "a number");
        return range.low;
    }
    const double number = value->get<double>();
    if (number >= range.low && number <= range.high) return number;
    fail({.code = ErrorCode::outOfRange,
          .value = value->dump(),
          .expected = fmt::format("{}-{}", range.low, range.high)},
         key);
    return range.low;
}

double ItemReader::optionalNumber(const char* key, Range range, double otherwise) {
    return find(key, false) == nullptr ? otherwise : number(key, range);
}

int ItemReader::optionalInteger(const char* key, Range range, int otherwise) {
    if (find(key, false) == nullptr) return otherwise;
    const double value = number(key, range);
    if (value != std::floor(value)) wrongType(key, "a whole number");
    return static_cast<int>(value);
}

std::vector<double> ItemReader::numbers(const char* key, Range range, std::size_t fewest, std::size_t most) {
    const nlohmann::json* list = find(key, false);
    if (list == nullptr) return {};
    const bool fits = list->is_array() && list->size() >= fewest && list->size() <= most &&
                      std::all_of(list->begin(), list->end(), [](const nlohmann::json& v) { return v.is_number(); });
    if (!fits) {
        wrongType(key, fmt::format("a list of {}-{} numbers", fewest, most).c_str());
        return {};
    }
    std::vector<double> values = list->get<std::vector<double>>();
    for (const double value : values) {
        if (value >= range.low && value <= range.high) continue;
        fail({.code = ErrorCode::outOfRange,
              .value = fmt::format("{}", value),
              .expected = fmt::format("{}-{}", range.low, range.high)},
             key);
    }
    return values;
}

bool ItemReader::flag(const char* key) {
    const nlohmann::json* value = find(key, false);
    if (value == nullptr) return false;
    if (value->is_boolean()) return value->get<bool>();
    wrongType(key, "true or false");
    return false;
}

ItemReader ItemReader::child(const char* key) {
    const nlohmann::json* value = find(key, true);
    return {value == nullptr ? kEmpty : *value, m_file, m_path + "." + key, *m_problem};
}

std::vector<ItemReader> ItemReader::children(const char* key) {
    const nlohmann::json* list = find(key, true);
    std::vector<ItemReader> readers;
    if (list == nullptr) return readers;
    if (!list->is_array()) {
        wrongType(key, "a list of objects");
        return readers;
    }
    for (std::size_t i = 0; i < list->size(); ++i)
        readers.emplace_back((*list)[i], m_file, fmt::format("{}.{}[{}]", m_path, key, i), *m_problem);
    return readers;
}

std::vector<std::string> ItemReader::keys() const {
    std::vector<std::string> all;
    for (const auto& [key, value] : m_item->items()) all.push_back(key);
    return all;
}

void ItemReader::finish() {
    for (const std::string& key : keys())
        if (m_read.count(key) == 0) fail({.code = ErrorCode::unknownKey}, key);
}

}  // namespace limber::inline knowledge
