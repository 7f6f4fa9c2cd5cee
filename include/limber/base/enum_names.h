// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace limber::inline base {

/// Specialise with `static constexpr std::array<std::string_view, N> names`, in the order of the enumerators,
/// which count from 0. The names are those of the interchange format.
template <class E>
struct EnumNames;

template <class E>
inline constexpr std::size_t kEnumSize = EnumNames<E>::names.size();

template <class E>
[[nodiscard]] constexpr std::string_view nameOf(E value) {
    return EnumNames<E>::names[static_cast<std::size_t>(value)];
}

template <class E>
[[nodiscard]] constexpr std::optional<E> parseName(std::string_view name) {
    for (std::size_t i = 0; i < kEnumSize<E>; ++i)
        if (EnumNames<E>::names[i] == name) return static_cast<E>(i);
    return std::nullopt;
}

/// Every enumerator, in order, for loops.
template <class E>
[[nodiscard]] constexpr std::array<E, kEnumSize<E>> allOf() {
    std::array<E, kEnumSize<E>> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<E>(i);
    return all;
}

}  // namespace limber::inline base
