// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>

#include "core/domain/body_surface.h"
#include "limber/domain/skeleton.h"

namespace limber::inline domain {
namespace {

constexpr Vec3 kDown{0, -1, 0};
constexpr double kGripReach = 0.02;  ///< a palm that holds may be this far from the middle of what it holds
constexpr double kEdge = 0.07;       ///< how far beyond an edge something may still rest on it

double apart(double dx, double dy) { return std::sqrt(dx * dx + dy * dy); }

/// Of one piece of skin above a level surface at `height`.
double gapAbove(const Ellipsoid& skin, double height) { return skin.frame.origin.y - skin.extent(kDown) - height; }

double gapToWall(const Ellipsoid& skin, const Prop& wall) {
    const Vec3 size = sizeOf(wall);
    const bool acrossX = size.x <= size.z;
    const Vec3 axis = acrossX ? Vec3{1, 0, 0} : Vec3{0, 0, 1};
    return std::abs(dot(skin.frame.origin - wall.at, axis)) - skin.extent(axis) - (acrossX ? size.x : size.z) / 2;
}

double gapToDoorway(const Ellipsoid& skin, const Prop& doorway) {
    const Vec3 size = sizeOf(doorway);
    const Vec3 from = skin.frame.origin - doorway.at;
    const double inX = std::max(0.0, std::abs(from.x) - size.x / 2);
    const double inZ = std::abs(std::abs(from.z) - size.z / 2);
    return apart(inX, inZ) - skin.extent({1, 0, 0}) - kGripReach;
}

double gapTo(const Ellipsoid& skin, const Prop& prop) {
    const Vec3 size = sizeOf(prop);
    const Vec3 from = skin.frame.origin - prop.at;
    switch (prop.kind) {
        case PropKind::wall: return gapToWall(skin, prop);
        case PropKind::doorway: return gapToDoorway(skin, prop);
        case PropKind::roller:
            return apart(from.x, from.y - size.y / 2) - size.y / 2 -
                   skin.extent(unit({from.x, from.y - size.y / 2, 0}, kDown));
        case PropKind::ball: {
            const Vec3 centre{from.x, from.y - size.y / 2, from.z};
            return length(centre) - size.y / 2 - skin.extent(unit(centre, kDown));
        }
        case PropKind::bar: return apart(from.x, from.y) - kGripReach;
        default: {
            const bool over = std::abs(from.x) <= size.x / 2 + kEdge && std::abs(from.z) <= size.z / 2 + kEdge;
            return over ? gapAbove(skin, prop.at.y + size.y) : std::numeric_limits<double>::max();
        }
    }
}

}  // namespace

Vec3 sizeOf(const Prop& prop) {
    const auto ordinary = [&]() -> Vec3 {
        switch (prop.kind) {
            case PropKind::mat: return {1.05, 0.014, 0.36};
            case PropKind::chair: return {0.25, 0.265, 0.25};
            case PropKind::box: return {0.3, 0.2, 0.3};
            case PropKind::wall: return {0.03, 1.08, 0.9};
            case PropKind::doorway: return {0.06, 1.15, 0.55};
            case PropKind::ball: return {0.04, 0.04, 0.04};
            case PropKind::roller: return {0.085, 0.085, 0.3};
            case PropKind::cushion: return {0.2, 0.05, 0.2};
            case PropKind::barbell: return {0.16, 0.16, 0.9};
            case PropKind::dumbbell: return {0.05, 0.05, 0.13};
            case PropKind::kettlebell: return {0.10, 0.10, 0.10};
            case PropKind::bar: return {0.026, 0.026, 0.7};
            case PropKind::cord: return {0.008, 0.008, 0.008};
            case PropKind::plate: return {0.12, 0.12, 0.02};
        }
        return {};
    }();
    return {prop.size.x > 0 ? prop.size.x : ordinary.x, prop.size.y > 0 ? prop.size.y : ordinary.y,
            prop.size.z > 0 ? prop.size.z : ordinary.z};
}

double gapOf(const Skeleton& skeleton, const Contact& contact, std::span<const Prop> props) {
    const std::vector<Ellipsoid> skin = skinOf(skeleton, contact.point);
    const bool wholeSole = contact.point == BodyPoint::leftFoot || contact.point == BodyPoint::rightFoot;
    const auto nearest = [&](const auto& gap) {
        std::vector<double> gaps;
        for (const Ellipsoid& piece : skin) gaps.push_back(gap(piece));
        return wholeSole ? *std::max_element(gaps.begin(), gaps.end()) : *std::min_element(gaps.begin(), gaps.end());
    };
    if (!contact.prop) return nearest([](const Ellipsoid& piece) { return gapAbove(piece, 0); });
    double best = std::numeric_limits<double>::max();
    for (const Prop& prop : props) {
        if (prop.kind != *contact.prop) continue;
        const double gap = nearest([&](const Ellipsoid& piece) { return gapTo(piece, prop); });
        if (std::abs(gap) < std::abs(best)) best = gap;
    }
    return best;
}

}  // namespace limber::inline domain
