// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "limber/base/date.h"

namespace limber::inline base {

/// One value inside a message. Text is an id or a person's own word, never a sentence; a list is of ids.
using FieldValue = std::variant<int, double, std::string, Date, std::vector<std::string>>;

/// What an engine has to say: a code and fields, from which `phrasing` makes a sentence.
/// The phrase template of the same code names the fields.
struct Message {
    std::string code{};
    std::vector<std::pair<std::string, FieldValue>> fields{};

    [[nodiscard]] const FieldValue* field(std::string_view name) const {
        for (const auto& [key, value] : fields)
            if (key == name) return &value;
        return nullptr;
    }
    bool operator==(const Message&) const = default;
};

}  // namespace limber::inline base
