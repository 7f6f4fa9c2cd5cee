// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/joint_range.h"

#include <algorithm>
#include <numbers>

namespace limber::test {
namespace {

constexpr double kDegrees = 180.0 / std::numbers::pi;
/// An arm behind the body is read as below, one beyond overhead as above 180 degrees.
constexpr double kBehind = -100;
/// A limb that points this far sideways has no direction in the side plane.
constexpr double kSideways = 75;
/// The standing spine's own curves, lumbar, thoracic and neck.
constexpr std::array<double, kSpineParts> kCurves{-2, 8, -6};

double asDegrees(double sine) { return std::asin(std::clamp(sine, -1.0, 1.0)) * kDegrees; }

/// How far `segment` bends against `parent` about their common side axis.
double hinge(const Turn& parent, const Turn& segment) {
    const Turn local = inverse(parent) * segment;
    return std::atan2(local.forward.y, local.forward.x) * kDegrees;
}

/// Direction of a limb in its parent's axes, as `forward` and `out`.
void readLimb(const Turn& parent, const Frame& limb, double side, JointMotion forward, JointMotion out,
              std::vector<JointReading>& readings) {
    const Vec3 direction = inverse(parent) * -limb.axes.up;
    const double outward = asDegrees(direction.z * side);
    readings.push_back({out, outward});
    if (std::abs(outward) > kSideways) return;
    const double angle = std::atan2(direction.x, -direction.y) * kDegrees;
    readings.push_back({forward, angle < kBehind ? angle + 360 : angle});
}

void readSpine(const Skeleton& skeleton, std::size_t part, std::vector<JointReading>& readings) {
    const Turn local = inverse(skeleton.spine[2 * part].axes) * skeleton.spine[2 * part + 2].axes;
    const auto motion = [&](int offset) {
        return static_cast<JointMotion>(static_cast<int>(JointMotion::lumbarForward) + 3 * static_cast<int>(part) +
                                        offset);
    };
    readings.push_back({motion(0), std::atan2(local.up.x, local.up.y) * kDegrees - kCurves[part]});
    readings.push_back({motion(1), asDegrees(local.up.z)});
    readings.push_back({motion(2), std::atan2(local.forward.z, local.forward.x) * kDegrees});
}

}  // namespace

std::vector<JointReading> readingsOf(const Skeleton& skeleton) {
    std::vector<JointReading> readings;
    for (const std::size_t side : {kLeft, kRight}) {
        const double sign = side == kRight ? 1 : -1;
        const Leg& leg = skeleton.legs[side];
        readLimb(skeleton.pelvis().axes, leg.thigh, sign, JointMotion::hipForward, JointMotion::hipOut, readings);
        readings.push_back({JointMotion::knee, -hinge(leg.thigh.axes, leg.shank.axes)});
        readings.push_back({JointMotion::ankle, hinge(leg.shank.axes, leg.foot.axes)});
        readings.push_back({JointMotion::toes, hinge(leg.foot.axes, leg.toes.axes)});
        const ArmFrames& arm = skeleton.arms[side];
        readLimb(skeleton.thorax().axes, arm.upper, sign, JointMotion::shoulderForward, JointMotion::shoulderOut,
                 readings);
        readings.push_back({JointMotion::elbow, hinge(arm.upper.axes, arm.fore.axes)});
    }
    for (std::size_t part = 0; part < kSpineParts; ++part) readSpine(skeleton, part, readings);
    return readings;
}

DegreeRange rangeOf(JointMotion motion) {
    switch (motion) {
        case JointMotion::hipForward: return {-35, 140};
        case JointMotion::hipOut: return {-35, 75};
        case JointMotion::knee: return {-1, 152};
        case JointMotion::ankle: return {-75, 45};
        case JointMotion::toes: return {-5, 75};
        case JointMotion::shoulderForward: return {-70, 200};
        case JointMotion::shoulderOut: return {-55, 90};
        case JointMotion::elbow: return {-1, 155};
        case JointMotion::lumbarForward: return {-35, 45};
        case JointMotion::lumbarSide: return {-27, 27};
        case JointMotion::lumbarTurn: return {-15, 15};
        case JointMotion::thoracicForward: return {-25, 35};
        case JointMotion::thoracicSide: return {-30, 30};
        case JointMotion::thoracicTurn: return {-45, 45};
        case JointMotion::neckForward: return {-45, 45};
        case JointMotion::neckSide: return {-40, 40};
        case JointMotion::neckTurn: return {-70, 70};
    }
    return {};
}

}  // namespace limber::test
