// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <compare>
#include <optional>

namespace limber::inline domain {

/// A 0-10 rating in tenths. `Tag` keeps effort and tightness apart; ratings of different tags do not mix.
template <class Tag>
class Rating {
public:
    constexpr Rating() = default;
    /// Nothing outside 0-10 or for a number that is not finite.
    [[nodiscard]] static std::optional<Rating> from(double value) {
        if (!(value >= 0.0 && value <= 10.0)) return std::nullopt;
        return Rating(static_cast<int>(std::lround(value * 10.0)));
    }
    /// `tenths` in 0-100.
    [[nodiscard]] static constexpr Rating fromTenths(int tenths) { return Rating(tenths); }

    [[nodiscard]] constexpr int tenths() const { return m_tenths; }
    [[nodiscard]] constexpr double value() const { return static_cast<double>(m_tenths) / 10.0; }
    constexpr auto operator<=>(const Rating&) const = default;

private:
    constexpr explicit Rating(int tenths) : m_tenths(tenths) {}
    int m_tenths = 0;
};

/// Rating of perceived exertion, 0 rest to 10 maximal (Foster 2001, evidence `foster_2001`).
using Effort = Rating<struct EffortTag>;
/// How tight the back feels, 0 not at all to 10 as tight as can be.
using Tightness = Rating<struct TightnessTag>;

/// Session load: effort x minutes, arbitrary units (evidence `foster_2001`).
struct SessionLoad {
    double units = 0;
    constexpr auto operator<=>(const SessionLoad&) const = default;
    friend constexpr SessionLoad operator+(SessionLoad a, SessionLoad b) { return {a.units + b.units}; }
};
[[nodiscard]] constexpr SessionLoad sessionLoad(Effort effort, int minutes) { return {effort.value() * minutes}; }

}  // namespace limber::inline domain
