// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/domain/space.h"

#include <algorithm>
#include <numbers>

namespace limber::inline domain {
namespace {

constexpr double kTiny = 1e-9;
constexpr double kRadians = std::numbers::pi / 180.0;

/// Rodrigues' rotation by `angle` radians about `axis`.
Turn about(Vec3 axis, double angle) {
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const auto rotated = [&](Vec3 v) { return v * c + cross(axis, v) * s + axis * (dot(axis, v) * (1 - c)); };
    return {rotated({1, 0, 0}), rotated({0, 1, 0}), rotated({0, 0, 1})};
}

}  // namespace

Vec3 unit(Vec3 a, Vec3 otherwise) {
    const double size = length(a);
    return size < kTiny ? otherwise : a * (1 / size);
}

Vec3 across(Vec3 a, Vec3 axis) {
    const Vec3 side = std::abs(axis.x) < 0.8 ? Vec3{1, 0, 0} : Vec3{0, 1, 0};
    const Vec3 part = a - axis * dot(a, axis);
    return length(part) < 1e-6 ? unit(cross(axis, side), side) : unit(part, side);
}

Turn aboutForward(double degrees) { return about({1, 0, 0}, degrees * kRadians); }
Turn aboutUp(double degrees) { return about({0, 1, 0}, degrees * kRadians); }
Turn aboutRight(double degrees) { return about({0, 0, 1}, degrees * kRadians); }

Turn between(const Turn& a, const Turn& b, double t) {
    const Turn step = inverse(a) * b;
    const double cosine = std::clamp((step.forward.x + step.up.y + step.right.z - 1) / 2, -1.0, 1.0);
    const double angle = std::acos(cosine);
    if (angle < 1e-6) return a;
    const Vec3 skew{step.up.z - step.right.y, step.right.x - step.forward.z, step.forward.y - step.up.x};
    Vec3 axis = unit(skew, {});
    if (length(axis) < kTiny) {  // half a turn: the axis is what the rotation leaves alone
        const Vec3 sum = step.forward + Vec3{1, 0, 0};
        axis = unit(sum, unit(step.up + Vec3{0, 1, 0}, {0, 0, 1}));
    }
    return a * about(axis, angle * t);
}

double Ellipsoid::extent(Vec3 direction) const {
    const double a = radii.x * dot(frame.axes.forward, direction);
    const double b = radii.y * dot(frame.axes.up, direction);
    const double c = radii.z * dot(frame.axes.right, direction);
    return std::sqrt(a * a + b * b + c * c);
}

}  // namespace limber::inline domain
