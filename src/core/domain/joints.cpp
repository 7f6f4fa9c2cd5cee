// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/joints.h"

namespace limber::inline domain {
namespace {

/// The standing spine's own curves: how far each segment tips forward against the one before.
constexpr std::array<double, kSpineSegments - 1> kCurves{6, -8, -7, 15, 14, -20};
constexpr Vec3 kSacrum{-0.014, body::kSpine[0], 0};
constexpr Vec3 kShoulder{0.004, 0.054, body::kShoulderWidth};
constexpr double kShoulderRise = 0.035;
constexpr double kShoulderPerDegree = 0.0013;

Turn limbTurn(double forward, double out, double turn, std::size_t side) {
    return aboutRight(forward) * aboutForward(-sign(side) * out) * aboutUp(-sign(side) * turn);
}

Turn spineTurn(const SpineBend& bend, double share, double curve) {
    return aboutRight(-bend.forward * share - curve) * aboutForward(bend.side * share) * aboutUp(-bend.turn * share);
}

Frame below(const Frame& parent, double lengthOfParent, const Turn& turn) {
    return {parent.at({0, -lengthOfParent, 0}), parent.axes * turn};
}

}  // namespace

Vec3 shoulderShift(Vec3 direction, const ArmAngles& angles, std::size_t side) {
    const double raised = (1 + direction.y) / 2;
    return {angles.protract * kShoulderPerDegree, raised * kShoulderRise + angles.raise * kShoulderPerDegree,
            -sign(side) * raised * kShoulderRise * 0.6};
}

Vec3 shoulderPlace(Vec3 shift, std::size_t side) {
    return Vec3{kShoulder.x, kShoulder.y, sign(side) * kShoulder.z} + shift;
}

Joints jointsOf(const Pose& pose) {
    Joints joints;
    joints.root = aboutUp(-pose.yaw) * aboutRight(-pose.pitch) * aboutUp(-pose.roll) * aboutForward(pose.lean);
    for (std::size_t i = 0; i < joints.spine.size(); ++i)
        joints.spine[i] = spineTurn(pose.spine[i / 2], 0.5, kCurves[i]);
    for (const std::size_t side : {kLeft, kRight}) {
        const ArmAngles& arm = pose.arms[side];
        ArmJoints& a = joints.arms[side];
        a.upper = limbTurn(arm.forward, arm.out, arm.turn, side);
        a.fore = aboutRight(arm.elbow);
        a.hand = aboutRight(arm.wrist);
        a.shift = shoulderShift(-a.upper.up, arm, side);
        const LegAngles& leg = pose.legs[side];
        joints.legs[side] = {.thigh = limbTurn(leg.forward, leg.out, leg.turn, side),
                             .shank = aboutRight(-leg.knee),
                             .foot = aboutRight(leg.ankle),
                             .toes = aboutRight(leg.toes)};
    }
    return joints;
}

Joints between(const Joints& a, const Joints& b, double t) {
    Joints joints;
    joints.root = between(a.root, b.root, t);
    for (std::size_t i = 0; i < a.spine.size(); ++i) joints.spine[i] = between(a.spine[i], b.spine[i], t);
    for (const std::size_t side : {kLeft, kRight}) {
        const ArmJoints& x = a.arms[side];
        const ArmJoints& y = b.arms[side];
        joints.arms[side] = {.shift = mix(x.shift, y.shift, t),
                             .upper = between(x.upper, y.upper, t),
                             .fore = between(x.fore, y.fore, t),
                             .hand = between(x.hand, y.hand, t)};
        const LegJoints& p = a.legs[side];
        const LegJoints& q = b.legs[side];
        joints.legs[side] = {.thigh = between(p.thigh, q.thigh, t),
                             .shank = between(p.shank, q.shank, t),
                             .foot = between(p.foot, q.foot, t),
                             .toes = between(p.toes, q.toes, t)};
    }
    return joints;
}

ArmFrames armOf(const Frame& thorax, const ArmJoints& joints, std::size_t side) {
    ArmFrames arm;
    arm.upper = {thorax.at(shoulderPlace(joints.shift, side)), thorax.axes * joints.upper};
    arm.fore = below(arm.upper, body::kUpperArm, joints.fore);
    arm.hand = below(arm.fore, body::kForearm, joints.hand);
    return arm;
}

Leg legOf(const Frame& pelvis, const LegJoints& joints, std::size_t side) {
    Leg leg;
    leg.thigh = {pelvis.at({0, 0, sign(side) * body::kHipWidth}), pelvis.axes * joints.thigh};
    leg.shank = below(leg.thigh, body::kThigh, joints.shank);
    leg.foot = below(leg.shank, body::kShank, joints.foot);
    leg.toes = {leg.foot.at({body::kBall, -0.030, 0}), leg.foot.axes * joints.toes};
    return leg;
}

Skeleton placed(const Joints& joints, Vec3 hips) {
    Skeleton skeleton;
    skeleton.spine[0] = {hips, joints.root};
    for (std::size_t i = 1; i < kSpineSegments; ++i) {
        const Frame& before = skeleton.spine[i - 1];
        const Vec3 end = i == 1 ? kSacrum : Vec3{0, body::kSpine[i - 1], 0};
        skeleton.spine[i] = {before.at(end), before.axes * joints.spine[i - 1]};
    }
    for (const std::size_t side : {kLeft, kRight}) {
        skeleton.arms[side] = armOf(skeleton.thorax(), joints.arms[side], side);
        skeleton.legs[side] = legOf(skeleton.pelvis(), joints.legs[side], side);
    }
    return skeleton;
}

}  // namespace limber::inline domain
