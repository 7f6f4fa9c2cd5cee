// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>

namespace limber::inline domain {

/// A load or a body mass, whole grams.
class Mass {
public:
    constexpr Mass() = default;
    [[nodiscard]] static constexpr Mass fromGrams(std::int64_t grams) { return Mass(grams); }
    /// Rounded to the gram.
    [[nodiscard]] static Mass fromKilograms(double kilograms) { return Mass(std::llround(kilograms * 1000.0)); }
    [[nodiscard]] static Mass fromPounds(double pounds) { return Mass(std::llround(pounds * kGramsPerPound)); }

    [[nodiscard]] constexpr std::int64_t grams() const { return m_grams; }
    [[nodiscard]] constexpr double kilograms() const { return static_cast<double>(m_grams) / 1000.0; }
    [[nodiscard]] constexpr double pounds() const { return static_cast<double>(m_grams) / kGramsPerPound; }

    constexpr auto operator<=>(const Mass&) const = default;
    friend constexpr Mass operator+(Mass a, Mass b) { return Mass(a.m_grams + b.m_grams); }
    friend constexpr Mass operator-(Mass a, Mass b) { return Mass(a.m_grams - b.m_grams); }

private:
    static constexpr double kGramsPerPound = 453.59237;
    constexpr explicit Mass(std::int64_t grams) : m_grams(grams) {}
    std::int64_t m_grams = 0;
};

}  // namespace limber::inline domain
