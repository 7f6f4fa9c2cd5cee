// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/domain/body_surface.h"
#include "core/domain/joints.h"

namespace limber::inline domain {
namespace {

constexpr Vec3 kElbowRest{-0.6, -0.6, 0.5};
constexpr Vec3 kKneeRest{1, 0.6, 0.12};

/// Two segments from `start` towards `end`: where the joint between them is, bent towards `bend`.
Vec3 middleJoint(Vec3 start, Vec3 end, double first, double second, Vec3 bend) {
    const Vec3 line = end - start;
    const double distance = std::clamp(length(line), std::abs(first - second) + 1e-4, first + second - 1e-5);
    const Vec3 along = unit(line, {0, -1, 0});
    const double foot = (first * first - second * second + distance * distance) / (2 * distance);
    const double height = std::sqrt(std::max(0.0, first * first - foot * foot));
    return start + along * foot + across(bend, along) * height;
}

/// Axes of the segment after a hinge whose axis is `right`.
Turn hingedAxes(Vec3 start, Vec3 end, Vec3 right) {
    const Vec3 up = unit(start - end, {0, 1, 0});
    return {cross(up, right), up, right};
}

/// Axes of a segment that runs from `start` to `end` down its own `up`, with `forward` as near `front` as can be.
Turn segmentAxes(Vec3 start, Vec3 end, Vec3 front) {
    const Vec3 up = unit(start - end, {0, 1, 0});
    const Vec3 forward = across(front, up);
    return {forward, up, cross(forward, up)};
}

Vec3 targetOf(const Skeleton& skeleton, const Reach& reach) {
    return reach.on ? pointFrame(skeleton, *reach.on).at(reach.at) : reach.at;
}

Vec3 bendOf(const Turn& axes, const Reach& reach, Vec3 rest, std::size_t side) {
    return reach.bend ? *reach.bend : axes * Vec3{rest.x, rest.y, rest.z * sign(side)};
}

void reachHand(ArmJoints& joints, const Frame& thorax, const Reach& reach, Vec3 target, const ArmAngles& angles,
               std::size_t side) {
    const Vec3 rest = thorax.at(shoulderPlace({}, side));
    const Vec3 aim = inverse(thorax.axes) * unit(target - rest, {0, -1, 0});
    joints.shift = shoulderShift(aim, angles, side);
    const Vec3 shoulder = thorax.at(shoulderPlace(joints.shift, side));
    const double lower = reach.point ? body::kForearm : body::kForearm + body::kPalm;
    const Vec3 wrist = reach.point ? target - unit(*reach.point, {1, 0, 0}) * body::kPalm : target;
    const Vec3 bend = bendOf(thorax.axes, reach, kElbowRest, side);
    const Vec3 elbow = middleJoint(shoulder, wrist, body::kUpperArm, lower, bend);
    const Turn upper = segmentAxes(shoulder, elbow, -across(bend, unit(wrist - shoulder, {0, -1, 0})));
    const Turn fore = hingedAxes(elbow, wrist, upper.right);
    joints.upper = inverse(thorax.axes) * upper;
    joints.fore = inverse(upper) * fore;
    joints.hand = {};
    if (reach.point) {
        const Vec3 along = -unit(*reach.point, {1, 0, 0});
        const Vec3 palm = across(fore.forward, along);
        joints.hand = inverse(fore) * Turn{palm, along, cross(palm, along)};
    }
}

/// The foot's axes on its surface, and where that puts the ankle.
struct Foothold {
    Turn axes{};
    Vec3 ankle{};
};

Foothold footholdOf(const Reach& reach, Vec3 target, double yaw) {
    const Vec3 up = unit(reach.normal, {0, 1, 0});
    const Vec3 toes = across(reach.point.value_or(aboutUp(-yaw).forward), up);
    const Turn flat{toes, up, cross(toes, up)};
    const Turn axes = flat * aboutRight(-reach.lift);
    if (reach.lift == 0) return {axes, target + up * body::kAnkle};
    const Vec3 ball = target + up * 0.009;
    return {axes, ball - axes * Vec3{body::kBall, -0.030, 0}};
}

void reachFoot(LegJoints& joints, const Frame& pelvis, const Reach& reach, Vec3 target, double yaw, std::size_t side) {
    const Vec3 hip = pelvis.at({0, 0, sign(side) * body::kHipWidth});
    const Foothold hold = footholdOf(reach, target, yaw);
    const Vec3 bend = bendOf(aboutUp(-yaw), reach, kKneeRest, side);
    const Vec3 knee = middleJoint(hip, hold.ankle, body::kThigh, body::kShank, bend);
    const Turn thigh = segmentAxes(hip, knee, across(bend, unit(hold.ankle - hip, {0, -1, 0})));
    const Turn shank = hingedAxes(knee, hold.ankle, thigh.right);
    joints.thigh = inverse(pelvis.axes) * thigh;
    joints.shank = inverse(thigh) * shank;
    joints.foot = inverse(shank) * hold.axes;
    joints.toes = aboutRight(reach.lift);
}

}  // namespace

void reach(Joints& joints, Skeleton& skeleton, const Pose& pose) {
    for (const std::size_t side : {kLeft, kRight}) {
        const std::optional<Reach>& foot = pose.feet[side];
        if (!foot) continue;
        reachFoot(joints.legs[side], skeleton.pelvis(), *foot, targetOf(skeleton, *foot), pose.yaw, side);
        skeleton.legs[side] = legOf(skeleton.pelvis(), joints.legs[side], side);
    }
    for (const std::size_t side : {kLeft, kRight}) {
        const std::optional<Reach>& hand = pose.hands[side];
        if (!hand) continue;
        reachHand(joints.arms[side], skeleton.thorax(), *hand, targetOf(skeleton, *hand), pose.arms[side], side);
        skeleton.arms[side] = armOf(skeleton.thorax(), joints.arms[side], side);
    }
}

double handShortfall(const Skeleton& skeleton, const Pose& pose, std::size_t side) {
    if (!pose.hands[side]) return 0;
    const Vec3 palm = skeleton.arms[side].hand.at({0, -body::kPalm, 0});
    return length(palm - targetOf(skeleton, *pose.hands[side]));
}

double footShortfall(const Skeleton& skeleton, const Pose& pose, std::size_t side) {
    if (!pose.feet[side]) return 0;
    const Reach& reach = *pose.feet[side];
    const Foothold hold = footholdOf(reach, targetOf(skeleton, reach), pose.yaw);
    return length(skeleton.legs[side].foot.origin - hold.ankle);
}

}  // namespace limber::inline domain
