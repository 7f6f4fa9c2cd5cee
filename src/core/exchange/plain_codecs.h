// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/codecs.h"

namespace limber::inline exchange {

/// A UUID as plain text.
struct PlainUuid {
    bool read(Reading& reading, const Node& node, std::string& out) const {
        SessionId id;
        if (!Uuid{}.read(reading, node, id)) return false;
        out = std::move(id.value);
        return true;
    }
    [[nodiscard]] Json write(const Writing&, const std::string& value) const { return value; }
    [[nodiscard]] Json schema() const { return Uuid{}.schema(); }
};

/// A whole number up to 2^53: milliseconds since 1970, or a seed.
struct Stamp {
    template <class Number>
    bool read(Reading& reading, const Node& node, Number& out) const {
        constexpr std::int64_t kMost = 1LL << 53U;
        const auto* value = std::get_if<std::int64_t>(&node.value);
        if (!value) return reading.wrongType(node, "a whole number");
        if (*value < 0 || *value > kMost) return reading.fail(node, {.code = ErrorCode::outOfRange});
        out = static_cast<Number>(*value);
        return true;
    }
    template <class Number>
    [[nodiscard]] Json write(const Writing&, Number value) const {
        return value;
    }
    [[nodiscard]] Json schema() const { return {{"type", "integer"}, {"minimum", 0}}; }
};

}  // namespace limber::inline exchange
