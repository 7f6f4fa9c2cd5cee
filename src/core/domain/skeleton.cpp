// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/domain/skeleton.h"

#include <algorithm>
#include <cmath>

#include "core/domain/joints.h"

namespace limber::inline domain {
namespace {

constexpr double kRestSeconds = 0.7;   ///< at either end
constexpr double kCloseSeconds = 0.7;  ///< from the last frame of a cycle to the first

/// Gentle at both ends.
double eased(double t) { return t * t * (3 - 2 * t); }

bool isReaching(const Pose& pose, BodyPoint point) {
    const auto isOneOf = [&](BodyPoint first, BodyPoint last) { return point >= first && point <= last; };
    const std::size_t side = point == otherSide(point) ? kLeft : (otherSide(point) > point ? kLeft : kRight);
    if (isOneOf(BodyPoint::leftElbow, BodyPoint::rightHand)) return pose.hands[side].has_value();
    if (point >= BodyPoint::leftThigh) return pose.feet[side].has_value();
    return false;
}

bool isLevel(const Contact& contact) {
    return !contact.prop || *contact.prop == PropKind::chair || *contact.prop == PropKind::box ||
           *contact.prop == PropKind::cushion || *contact.prop == PropKind::mat;
}

/// The contact that gives a body without a written height its height.
const Contact* supportOf(const Pose& pose) {
    if (pose.height) return nullptr;
    const auto found = std::find_if(pose.touch.begin(), pose.touch.end(), [&](const Contact& contact) {
        return isLevel(contact) && !isReaching(pose, contact.point);
    });
    return found == pose.touch.end() ? nullptr : &*found;
}

/// The skin nearest the floor, of what does not reach.
double lowestOfTheRest(const Skeleton& skeleton, const Pose& pose) {
    double lowest = 1;
    for (const BodyPoint point : allOf<BodyPoint>())
        if (!isReaching(pose, point))
            for (const Ellipsoid& skin : skinOf(skeleton, point))
                lowest = std::min(lowest, skin.frame.origin.y - skin.extent({0, -1, 0}));
    return lowest;
}

/// The hips of a body that rests on its support, with nothing in the floor.
Vec3 settled(const Joints& joints, Vec3 hips, const Contact* support, const Pose& pose, std::span<const Prop> props) {
    if (support == nullptr) return hips;
    const double gap = gapOf(placed(joints, hips), *support, props);
    const Vec3 resting = std::abs(gap) < 2 ? hips - Vec3{0, gap, 0} : hips;
    const double lowest = lowestOfTheRest(placed(joints, resting), pose);
    return resting - Vec3{0, std::min(0.0, lowest), 0};
}

/// A position as rotations, and where its hips are.
struct Solved {
    Joints joints{};
    Vec3 hips{};
    Skeleton skeleton{};
};

Solved solved(const Pose& pose, std::span<const Prop> props) {
    Solved result{.joints = jointsOf(pose)};
    result.hips = settled(result.joints, {pose.x, pose.height.value_or(0), pose.z}, supportOf(pose), pose, props);
    result.skeleton = placed(result.joints, result.hips);
    reach(result.joints, result.skeleton, pose);
    return result;
}

std::optional<Vec3> mixed(const std::optional<Vec3>& a, const std::optional<Vec3>& b, double t) {
    if (!a) return b;
    return b ? mix(*a, *b, t) : a;
}

/// What a limb reaches for on the way; nothing when it lets go or takes hold.
std::optional<Reach> between(const std::optional<Reach>& a, const std::optional<Reach>& b, double t) {
    if (!a || !b || a->on != b->on || a->point.has_value() != b->point.has_value()) return {};
    return Reach{.at = mix(a->at, b->at, t),
                 .on = a->on,
                 .point = mixed(a->point, b->point, t),
                 .bend = mixed(a->bend, b->bend, t),
                 .normal = mix(a->normal, b->normal, t),
                 .lift = a->lift + (b->lift - a->lift) * t};
}

/// The part of a position that blending needs: what reaches, and the shoulders' own movement.
Pose reachesBetween(const Pose& a, const Pose& b, double t) {
    Pose pose;
    pose.yaw = a.yaw + (b.yaw - a.yaw) * t;
    for (const std::size_t side : {kLeft, kRight}) {
        pose.hands[side] = between(a.hands[side], b.hands[side], t);
        pose.feet[side] = between(a.feet[side], b.feet[side], t);
        pose.arms[side].raise = a.arms[side].raise + (b.arms[side].raise - a.arms[side].raise) * t;
        pose.arms[side].protract = a.arms[side].protract + (b.arms[side].protract - a.arms[side].protract) * t;
    }
    return pose;
}

Skeleton between(const Pose& a, const Pose& b, double t, std::span<const Prop> props) {
    const Solved first = solved(a, props);
    const Solved second = solved(b, props);
    Joints joints = between(first.joints, second.joints, t);
    Vec3 hips = mix(first.hips, second.hips, t);
    const Contact* support = supportOf(a);
    const Contact* next = supportOf(b);
    const Pose reaches = reachesBetween(a, b, t);
    if (support != nullptr && next != nullptr && *support == *next)
        hips = settled(joints, hips, support, reaches, props);
    Skeleton skeleton = placed(joints, hips);
    reach(joints, skeleton, reaches);
    return skeleton;
}

}  // namespace

Skeleton skeletonOf(const Pose& pose, std::span<const Prop> props) { return solved(pose, props).skeleton; }

double momentOf(const Figure& figure, double elapsed) {
    const double length = figure.seconds();
    if (length <= 0) return 0;
    if (figure.cycle) return std::fmod(elapsed, length + kCloseSeconds);
    const double t = std::fmod(elapsed, 2 * (length + kRestSeconds));
    return t < length + kRestSeconds ? std::min(t, length) : std::max(0.0, 2 * length + kRestSeconds - t);
}

Skeleton skeletonAt(const Figure& figure, double seconds) {
    const std::vector<KeyFrame>& frames = figure.frames;
    const auto next =
        std::find_if(frames.begin(), frames.end(), [&](const KeyFrame& f) { return f.seconds > seconds; });
    if (next == frames.begin()) return skeletonOf(frames.front().pose, figure.props);
    const KeyFrame& before = *std::prev(next);
    if (next == frames.end()) {
        if (!figure.cycle) return skeletonOf(before.pose, figure.props);
        const double t = std::min(1.0, (seconds - before.seconds) / kCloseSeconds);
        return between(before.pose, frames.front().pose, eased(t), figure.props);
    }
    const double t = (seconds - before.seconds) / (next->seconds - before.seconds);
    return between(before.pose, next->pose, eased(t), figure.props);
}

}  // namespace limber::inline domain
