// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "limber/base/enum_names.h"
#include "limber/base/error.h"

namespace limber::inline knowledge {

struct Range {
    double low = 0;
    double high = 0;
};

/// Reads the keys of one item of a knowledge file. The first problem is kept in `problem`, with file, item and key;
/// after it every read returns a default. `finish` reports keys that nobody read.
class ItemReader {
public:
    ItemReader(const nlohmann::json& item, std::string_view file, std::string path, std::optional<Error>& problem);

    [[nodiscard]] std::string text(const char* key);
    [[nodiscard]] std::string optionalText(const char* key);
    [[nodiscard]] std::vector<std::string> texts(const char* key);
    [[nodiscard]] double number(const char* key, Range range);
    [[nodiscard]] double optionalNumber(const char* key, Range range, double otherwise);
    [[nodiscard]] int optionalInteger(const char* key, Range range, int otherwise);
    /// Between `fewest` and `most` numbers within `range`; none when the key is absent.
    [[nodiscard]] std::vector<double> numbers(const char* key, Range range, std::size_t fewest, std::size_t most);
    [[nodiscard]] bool flag(const char* key);
    [[nodiscard]] bool has(const char* key) const;
    /// The object below `key`, or an empty one.
    [[nodiscard]] ItemReader child(const char* key);
    /// The objects of the list below `key`.
    [[nodiscard]] std::vector<ItemReader> children(const char* key);
    [[nodiscard]] std::vector<std::string> keys() const;

    template <class E>
    [[nodiscard]] E name(const char* key) {
        return parsed<E>(key, text(key));
    }
    template <class E>
    [[nodiscard]] std::vector<E> names(const char* key) {
        std::vector<E> values;
        for (const std::string& value : texts(key)) values.push_back(parsed<E>(key, value));
        return values;
    }
    template <class E>
    [[nodiscard]] E parsed(const std::string& key, const std::string& value) {
        if (const std::optional<E> found = parseName<E>(value)) return *found;
        fail({.code = ErrorCode::unknownId, .value = value, .expected = listOf<E>()}, key);
        return E{};
    }

    void fail(Error error, const std::string& key);
    void finish();

private:
    template <class E>
    [[nodiscard]] static std::string listOf() {
        std::string all;
        for (const std::string_view name : EnumNames<E>::names) all.append(all.empty() ? "" : ", ").append(name);
        return all;
    }
    [[nodiscard]] const nlohmann::json* find(const char* key, bool required);
    void wrongType(const char* key, const char* expected);

    const nlohmann::json* m_item;
    std::string m_file;
    std::string m_path;
    std::optional<Error>* m_problem;
    std::set<std::string, std::less<>> m_read;
};

}  // namespace limber::inline knowledge
