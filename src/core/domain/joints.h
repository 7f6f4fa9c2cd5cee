// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "limber/domain/skeleton.h"

namespace limber::inline domain {

/// Every joint as a rotation against the segment before it, so that positions can be blended.
struct ArmJoints {
    Vec3 shift{};  ///< of the shoulder on the chest
    Turn upper{}, fore{}, hand{};
};
struct LegJoints {
    Turn thigh{}, shank{}, foot{}, toes{};
};
struct Joints {
    Turn root{};
    std::array<Turn, kSpineSegments - 1> spine{};
    std::array<ArmJoints, 2> arms{};
    std::array<LegJoints, 2> legs{};
};

/// +1 to the right, -1 to the left.
[[nodiscard]] constexpr double sign(std::size_t side) { return side == kRight ? 1.0 : -1.0; }

[[nodiscard]] Joints jointsOf(const Pose& pose);
[[nodiscard]] Joints between(const Joints& a, const Joints& b, double t);
[[nodiscard]] Skeleton placed(const Joints& joints, Vec3 hips);
[[nodiscard]] ArmFrames armOf(const Frame& thorax, const ArmJoints& joints, std::size_t side);
[[nodiscard]] Leg legOf(const Frame& pelvis, const LegJoints& joints, std::size_t side);
/// How a shoulder moves on the chest for an upper arm that points along `direction` (in the chest's axes).
[[nodiscard]] Vec3 shoulderShift(Vec3 direction, const ArmAngles& angles, std::size_t side);
[[nodiscard]] Vec3 shoulderPlace(Vec3 shift, std::size_t side);

/// Puts hands and feet where they reach; the shoulders' own movement is taken from `pose`.
void reach(Joints& joints, Skeleton& skeleton, const Pose& pose);

}  // namespace limber::inline domain
