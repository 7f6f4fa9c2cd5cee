// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <vector>

#include "limber/domain/figure.h"
#include "limber/domain/space.h"

namespace limber::inline domain {

/// Segment lengths of an adult as shares of body height (docs/figure.md says from where).
namespace body {
inline constexpr double kUpperArm = 0.186;
inline constexpr double kForearm = 0.146;
inline constexpr double kPalm = 0.045;  ///< wrist to the middle of the palm
inline constexpr double kHand = 0.098;
inline constexpr double kThigh = 0.245;
inline constexpr double kShank = 0.246;
inline constexpr double kAnkle = 0.039;  ///< above the sole
inline constexpr double kHeel = 0.040;   ///< behind the ankle
inline constexpr double kBall = 0.072;   ///< in front of it
inline constexpr double kToes = 0.040;   ///< ball to tip
inline constexpr double kHipWidth = 0.052;
inline constexpr double kShoulderWidth = 0.104;
inline constexpr std::array<double, 6> kSpine{0.045, 0.055, 0.060, 0.075, 0.085, 0.052};
inline constexpr double kHead = 0.133;  ///< chin to crown
}  // namespace body

/// Origin at the joint nearest the trunk; the segment runs down its own `up`.
struct ArmFrames {
    Frame upper{}, fore{}, hand{};
};
struct Leg {
    Frame thigh{}, shank{}, foot{}, toes{};
};
/// Pelvis, two lumbar, two thoracic, neck, head: each turned against the one before; the segment runs up its own `up`.
inline constexpr std::size_t kSpineSegments = 7;
struct Skeleton {
    std::array<Frame, kSpineSegments> spine{};
    std::array<ArmFrames, 2> arms{};
    std::array<Leg, 2> legs{};
    [[nodiscard]] const Frame& pelvis() const { return spine.front(); }
    [[nodiscard]] const Frame& thorax() const { return spine[4]; }
    [[nodiscard]] const Frame& head() const { return spine.back(); }
};

/// The skeleton of one position.
[[nodiscard]] Skeleton skeletonOf(const Pose& pose, std::span<const Prop> props);
/// At `seconds` of the movement (clamped). Between key frames a limb that reaches in both keeps reaching, a body whose
/// height a contact gives keeps touching; every segment keeps its length.
[[nodiscard]] Skeleton skeletonAt(const Figure& figure, double seconds);
/// Where in the movement a figure is that has moved for `elapsed` seconds: there, a rest, and back (or on, when it is
/// a cycle), again and again. In seconds of the movement.
[[nodiscard]] double momentOf(const Figure& figure, double elapsed);
/// As done with the other side.
[[nodiscard]] Figure mirrored(const Figure& figure);

/// Cross-sections of the trunk from the seat to the neck, in order.
[[nodiscard]] std::vector<Ellipsoid> trunkOf(const Skeleton& skeleton);
/// The skin around a point.
[[nodiscard]] std::vector<Ellipsoid> skinOf(const Skeleton& skeleton, BodyPoint point);
[[nodiscard]] Vec3 placeOf(const Skeleton& skeleton, BodyPoint point);
/// The skin nearest the floor; below 0 it is in the floor.
[[nodiscard]] double lowestOf(const Skeleton& skeleton);
/// How far the skin is from what it should touch: positive apart, negative sunk in.
[[nodiscard]] double gapOf(const Skeleton& skeleton, const Contact& contact, std::span<const Prop> props);
/// How far a hand or foot stays from what it reaches for; 0 when it reaches for nothing.
[[nodiscard]] double handShortfall(const Skeleton& skeleton, const Pose& pose, std::size_t side);
[[nodiscard]] double footShortfall(const Skeleton& skeleton, const Pose& pose, std::size_t side);
/// The size of a prop, its ordinary one where none is given.
[[nodiscard]] Vec3 sizeOf(const Prop& prop);

}  // namespace limber::inline domain
