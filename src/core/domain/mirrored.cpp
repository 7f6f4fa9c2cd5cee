// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "limber/domain/skeleton.h"

namespace limber::inline domain {
namespace {

Vec3 mirrored(Vec3 v) { return {v.x, v.y, -v.z}; }

void mirror(std::optional<Vec3>& v) {
    if (v) v = mirrored(*v);
}

void mirror(std::array<std::optional<Reach>, 2>& limbs) {
    std::swap(limbs[kLeft], limbs[kRight]);
    for (std::optional<Reach>& reach : limbs) {
        if (!reach) continue;
        reach->at = mirrored(reach->at);
        reach->normal = mirrored(reach->normal);
        mirror(reach->point);
        mirror(reach->bend);
        if (reach->on) reach->on = otherSide(*reach->on);
    }
}

void mirror(Pose& pose) {
    pose.yaw = -pose.yaw;
    pose.roll = -pose.roll;
    pose.lean = -pose.lean;
    pose.z = -pose.z;
    for (SpineBend& bend : pose.spine) {
        bend.side = -bend.side;
        bend.turn = -bend.turn;
    }
    std::swap(pose.arms[kLeft], pose.arms[kRight]);
    std::swap(pose.legs[kLeft], pose.legs[kRight]);
    mirror(pose.hands);
    mirror(pose.feet);
    for (Contact& contact : pose.touch) contact.point = otherSide(contact.point);
}

void mirror(Prop& prop) {
    prop.at = mirrored(prop.at);
    for (BodyPoint& point : prop.held) point = otherSide(point);
    for (BodyPoint& point : prop.to) point = otherSide(point);
}

}  // namespace

Figure mirrored(const Figure& figure) {
    Figure other = figure;
    for (KeyFrame& frame : other.frames) mirror(frame.pose);
    for (Prop& prop : other.props) mirror(prop);
    if (figure.glow == GlowSide::left) other.glow = GlowSide::right;
    if (figure.glow == GlowSide::right) other.glow = GlowSide::left;
    return other;
}

}  // namespace limber::inline domain
