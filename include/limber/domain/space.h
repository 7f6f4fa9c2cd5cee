// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace limber::inline domain {

/// In body heights. The figure's own axes: `x` forward, `y` up, `z` to its right.
struct Vec3 {
    double x = 0, y = 0, z = 0;
    bool operator==(const Vec3&) const = default;
};

[[nodiscard]] constexpr Vec3 operator+(Vec3 a, Vec3 b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
[[nodiscard]] constexpr Vec3 operator-(Vec3 a, Vec3 b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
[[nodiscard]] constexpr Vec3 operator-(Vec3 a) { return {-a.x, -a.y, -a.z}; }
[[nodiscard]] constexpr Vec3 operator*(Vec3 a, double k) { return {a.x * k, a.y * k, a.z * k}; }
[[nodiscard]] constexpr double dot(Vec3 a, Vec3 b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
[[nodiscard]] constexpr Vec3 cross(Vec3 a, Vec3 b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
[[nodiscard]] inline double length(Vec3 a) { return std::sqrt(dot(a, a)); }
[[nodiscard]] constexpr Vec3 mix(Vec3 a, Vec3 b, double t) { return a + (b - a) * t; }
/// `a` at length 1, or `otherwise` when it has no length.
[[nodiscard]] Vec3 unit(Vec3 a, Vec3 otherwise);
/// The part of `a` across `axis` (of length 1), at length 1.
[[nodiscard]] Vec3 across(Vec3 a, Vec3 axis);

/// A rotation, by the images of the three axes.
struct Turn {
    Vec3 forward{1, 0, 0};
    Vec3 up{0, 1, 0};
    Vec3 right{0, 0, 1};
    bool operator==(const Turn&) const = default;
};

[[nodiscard]] constexpr Vec3 operator*(const Turn& turn, Vec3 a) {
    return turn.forward * a.x + turn.up * a.y + turn.right * a.z;
}
[[nodiscard]] constexpr Turn operator*(const Turn& a, const Turn& b) { return {a * b.forward, a * b.up, a * b.right}; }
[[nodiscard]] constexpr Turn inverse(const Turn& t) {
    return {{t.forward.x, t.up.x, t.right.x}, {t.forward.y, t.up.y, t.right.y}, {t.forward.z, t.up.z, t.right.z}};
}
/// Degrees about the axes, counter-clockwise seen from their ends.
[[nodiscard]] Turn aboutForward(double degrees);
[[nodiscard]] Turn aboutUp(double degrees);
[[nodiscard]] Turn aboutRight(double degrees);
/// From `a` (t = 0) to `b` (t = 1) the short way round.
[[nodiscard]] Turn between(const Turn& a, const Turn& b, double t);

/// A place with its own axes.
struct Frame {
    Vec3 origin{};
    Turn axes{};
    [[nodiscard]] constexpr Vec3 at(Vec3 local) const { return origin + axes * local; }
};

/// A solid rounded shape: its half axes along the frame's axes.
struct Ellipsoid {
    Frame frame{};
    Vec3 radii{};
    /// How far it extends from its centre towards `direction` (of length 1).
    [[nodiscard]] double extent(Vec3 direction) const;
};

}  // namespace limber::inline domain
