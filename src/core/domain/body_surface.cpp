// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/body_surface.h"

#include <algorithm>

namespace limber::inline domain {
namespace {

/// A cross-section: on which spine segment, how high on it, how far forward, and its half axes (depth, height, width).
struct Section {
    std::size_t segment;
    Vec3 centre;
    Vec3 radii;
};
constexpr std::array<Section, 9> kSections{{{0, {-0.014, -0.028, 0}, {0.066, 0.036, 0.090}},
                                            {0, {-0.010, 0.012, 0}, {0.072, 0.040, 0.098}},
                                            {1, {0.006, 0.012, 0}, {0.062, 0.030, 0.089}},
                                            {2, {0.012, 0.010, 0}, {0.055, 0.030, 0.079}},
                                            {3, {0.016, 0.000, 0}, {0.060, 0.032, 0.084}},
                                            {3, {0.022, 0.050, 0}, {0.068, 0.034, 0.095}},
                                            {4, {0.018, 0.020, 0}, {0.064, 0.034, 0.099}},
                                            {4, {0.006, 0.060, 0}, {0.048, 0.024, 0.088}},
                                            {5, {0.000, 0.006, 0}, {0.033, 0.016, 0.038}}}};
constexpr std::size_t kSeat = 0;
constexpr std::size_t kWaist = 3;
constexpr std::size_t kChest = 6;

Ellipsoid onSegment(const Frame& frame, Vec3 centre, Vec3 radii) { return {{frame.at(centre), frame.axes}, radii}; }

Ellipsoid section(const Skeleton& skeleton, std::size_t index) {
    const Section& s = kSections[index];
    return onSegment(skeleton.spine[s.segment], s.centre, s.radii);
}

Ellipsoid sphere(const Frame& frame, Vec3 centre, double radius) {
    return onSegment(frame, centre, {radius, radius, radius});
}

std::size_t sideOf(BodyPoint point) {
    const auto offset = static_cast<std::size_t>(point) - static_cast<std::size_t>(BodyPoint::leftShoulder);
    return offset % 2 == 0 ? kLeft : kRight;
}

/// The point of the left of the pair that `point` belongs to.
BodyPoint leftOf(BodyPoint point) {
    return sideOf(point) == kLeft ? point : static_cast<BodyPoint>(static_cast<int>(point) - 1);
}

std::vector<Ellipsoid> trunkSkin(const Skeleton& skeleton, BodyPoint point) {
    switch (point) {
        case BodyPoint::head: return {onSegment(skeleton.head(), {0.010, 0.036, 0}, {0.056, 0.066, 0.045})};
        case BodyPoint::neck: return {onSegment(skeleton.spine[5], {0, 0.03, 0}, {0.032, 0.02, 0.034})};
        case BodyPoint::chest: return {section(skeleton, kChest), section(skeleton, kChest - 1)};
        case BodyPoint::upperBack:
            return {section(skeleton, kChest), section(skeleton, kChest - 1), section(skeleton, kChest + 1)};
        case BodyPoint::lowerBack:
        case BodyPoint::belly: return {section(skeleton, kWaist), section(skeleton, kWaist - 1)};
        default: return {section(skeleton, kSeat), section(skeleton, kSeat + 1)};
    }
}

std::vector<Ellipsoid> limbSkin(const Skeleton& skeleton, BodyPoint point) {
    const std::size_t side = sideOf(point);
    const ArmFrames& arm = skeleton.arms[side];
    const Leg& leg = skeleton.legs[side];
    const Ellipsoid heel = sphere(leg.foot, {-body::kHeel + 0.016, -0.023, 0}, 0.016);
    const Ellipsoid ball = sphere(leg.foot, {body::kBall, -0.030, 0}, 0.009);
    switch (leftOf(point)) {
        case BodyPoint::leftShoulder: return {sphere(arm.upper, {}, 0.036)};
        case BodyPoint::leftElbow: return {sphere(arm.fore, {}, 0.021)};
        case BodyPoint::leftHand: return {sphere(arm.hand, {0, -body::kPalm, 0}, 0.016)};
        case BodyPoint::leftHip: return {sphere(leg.thigh, {}, 0.060)};
        case BodyPoint::leftThigh: return {sphere(leg.thigh, {0, -0.5 * body::kThigh, 0}, 0.044)};
        case BodyPoint::leftKnee: return {sphere(leg.shank, {}, 0.031)};
        case BodyPoint::leftShin: return {sphere(leg.shank, {0, -0.4 * body::kShank, 0}, 0.031)};
        case BodyPoint::leftAnkle: return {sphere(leg.foot, {}, 0.021)};
        case BodyPoint::leftHeel: return {heel};
        case BodyPoint::leftBall: return {ball};
        case BodyPoint::leftToes: return {sphere(leg.toes, {body::kToes - 0.008, 0, 0}, 0.008)};
        default: return {heel, ball};
    }
}

bool isMiddle(BodyPoint point) { return point < BodyPoint::leftShoulder; }

}  // namespace

BodyPoint otherSide(BodyPoint point) {
    if (isMiddle(point)) return point;
    return static_cast<BodyPoint>(static_cast<int>(point) + (sideOf(point) == kLeft ? 1 : -1));
}

std::vector<Ellipsoid> trunkOf(const Skeleton& skeleton) {
    std::vector<Ellipsoid> all;
    for (std::size_t i = 0; i < kSections.size(); ++i) all.push_back(section(skeleton, i));
    return all;
}

std::vector<Ellipsoid> skinOf(const Skeleton& skeleton, BodyPoint point) {
    return isMiddle(point) ? trunkSkin(skeleton, point) : limbSkin(skeleton, point);
}

Frame pointFrame(const Skeleton& skeleton, BodyPoint point) {
    const Ellipsoid skin = skinOf(skeleton, point).front();
    const auto shifted = [&](double share) {
        return Frame{skin.frame.at({skin.radii.x * share, 0, 0}), skin.frame.axes};
    };
    switch (point) {
        case BodyPoint::chest:
        case BodyPoint::belly: return shifted(1);
        case BodyPoint::upperBack:
        case BodyPoint::lowerBack:
        case BodyPoint::buttocks: return shifted(-1);
        default: return skin.frame;
    }
}

Vec3 placeOf(const Skeleton& skeleton, BodyPoint point) { return pointFrame(skeleton, point).origin; }

double lowestOf(const Skeleton& skeleton) {
    double lowest = 1e9;
    for (const BodyPoint point : allOf<BodyPoint>())
        for (const Ellipsoid& skin : skinOf(skeleton, point))
            lowest = std::min(lowest, skin.frame.origin.y - skin.extent({0, -1, 0}));
    return lowest;
}

}  // namespace limber::inline domain
