// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>

namespace limber::inline base {

/// An identifier that cannot be mistaken for another kind of identifier. `value` is a UUID in lower case,
/// or, for built-in blocks of a suggested plan, any stable text; empty means none.
template <class Tag>
struct Id {
    std::string value{};
    [[nodiscard]] bool empty() const { return value.empty(); }
    auto operator<=>(const Id&) const = default;
};

using SessionId = Id<struct SessionTag>;
using BlockId = Id<struct BlockTag>;

/// True for 8-4-4-4-12 hexadecimal digits.
[[nodiscard]] bool isUuid(const std::string& text);

}  // namespace limber::inline base
