// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "limber/base/error.h"

namespace limber::inline exchange {

/// A JSON value that knows its line, and its key where it stands in an object.
struct Node {
    using List = std::vector<Node>;
    struct Object {
        std::vector<Node> members{};
    };

    std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Object> value{};
    int line = 0;
    std::string key{};

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(value); }
    [[nodiscard]] const std::vector<Node>* object() const {
        const auto* object = std::get_if<Object>(&value);
        return object ? &object->members : nullptr;
    }
    [[nodiscard]] const List* list() const { return std::get_if<List>(&value); }
    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&value); }
};

inline constexpr int kMaxDepth = 64;
inline constexpr std::size_t kMaxBytes = 16U << 20U;
inline constexpr std::size_t kMaxValues = 1'000'000;

struct JsonLimits {
    std::size_t bytes = kMaxBytes;
    std::size_t values = kMaxValues;
};

/// Errors: malformed (also a repeated key, text that is not UTF-8, a number too large), tooDeep, tooLarge; each with
/// line and key where there is one.
[[nodiscard]] Result<Node> parseJson(std::string_view text, const JsonLimits& limits = {});

/// The value as a person would type it, shortened to 80 characters.
[[nodiscard]] std::string shown(const Node& node);
/// At most 80 bytes, cut between characters.
[[nodiscard]] std::string shortened(std::string text);

}  // namespace limber::inline exchange
