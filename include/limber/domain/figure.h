// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "limber/base/enum_names.h"
#include "limber/domain/space.h"

namespace limber::inline domain {

/// Places on the body that touch, reach and are reached. `buttocks` is what one sits on, `lowerBack` and `upperBack`
/// the back's skin, `chest` and `belly` the front's; the foot is its whole sole.
enum class BodyPoint : std::uint8_t {
    head,
    neck,
    chest,
    upperBack,
    lowerBack,
    belly,
    buttocks,
    leftShoulder,
    rightShoulder,
    leftElbow,
    rightElbow,
    leftHand,
    rightHand,
    leftHip,
    rightHip,
    leftThigh,
    rightThigh,
    leftKnee,
    rightKnee,
    leftShin,
    rightShin,
    leftAnkle,
    rightAnkle,
    leftFoot,
    rightFoot,
    leftHeel,
    rightHeel,
    leftBall,
    rightBall,
    leftToes,
    rightToes,
};

/// The other side's point; points of the middle are their own.
[[nodiscard]] BodyPoint otherSide(BodyPoint point);

/// From where the figure is seen; the oblique ones are half-way views from a little above.
enum class Viewpoint : std::uint8_t { side, oblique, front, frontOblique, back, backOblique, top };
enum class PropKind : std::uint8_t {
    mat,
    chair,
    box,
    wall,
    doorway,
    ball,
    roller,
    cushion,
    barbell,
    dumbbell,
    kettlebell,
    bar,
    cord,  ///< band, cable, strap or towel: a line from what is held to `at` or `to`
    plate,
};

/// Degrees. Bending forward and to the right, turning to the right are positive.
struct SpineBend {
    double forward = 0;
    double side = 0;
    double turn = 0;
    bool operator==(const SpineBend&) const = default;
};

/// Degrees away from standing with the arms hanging: `forward` in the side plane, `out` away from that plane, `turn`
/// about the arm's own length outward. `raise` and `protract` move the shoulder itself.
struct ArmAngles {
    double forward = 0;
    double out = 0;
    double turn = 0;
    double elbow = 0;
    double wrist = 0;
    double raise = 0;
    double protract = 0;
    bool operator==(const ArmAngles&) const = default;
};

/// As the arm; `ankle` lifts the foot towards the shin, `toes` bend up.
struct LegAngles {
    double forward = 0;
    double out = 0;
    double turn = 0;
    double knee = 0;
    double ankle = 0;
    double toes = 0;
    bool operator==(const LegAngles&) const = default;
};

/// Where a hand (its palm) or a foot (its sole below the ankle, or the ball when the heel is lifted) goes; elbow and
/// knee follow.
struct Reach {
    Vec3 at{};                      ///< in the world, or from `on` along the axes of that part
    std::optional<BodyPoint> on{};  ///< never a part of the same limb
    std::optional<Vec3> point{};    ///< direction of fingers or toes; none: hand in line with the forearm
    std::optional<Vec3> bend{};     ///< direction in which elbow or knee points
    Vec3 normal{0, 1, 0};           ///< direction of the top of the foot
    double lift = 0;                ///< degrees by which the heel is off the floor
    bool operator==(const Reach&) const = default;
};

/// "left_foot on floor": `prop` is none for the floor.
struct Contact {
    BodyPoint point{};
    std::optional<PropKind> prop{};
    bool operator==(const Contact&) const = default;
};

inline constexpr std::size_t kSpineParts = 3;  ///< lumbar, thoracic, neck
inline constexpr std::size_t kLeft = 0;
inline constexpr std::size_t kRight = 1;

/// One position of the body, as it is written.
struct Pose {
    double pitch = 0;  ///< tips forward: 90 is face down, -90 on the back
    double yaw = 0;    ///< turns to the right
    double roll = 0;   ///< turns to the right about the body's length
    double lean = 0;   ///< tips to the right
    double x = 0;
    std::optional<double> height{};  ///< of the hips; none: from the first contact that no reaching limb makes
    double z = 0;
    std::array<SpineBend, kSpineParts> spine{};
    std::array<ArmAngles, 2> arms{};
    std::array<LegAngles, 2> legs{};
    std::array<std::optional<Reach>, 2> hands{};
    std::array<std::optional<Reach>, 2> feet{};
    std::vector<Contact> touch{};
    bool operator==(const Pose&) const = default;
};

struct KeyFrame {
    double seconds = 0;  ///< from the start of the movement
    Pose pose{};
    bool operator==(const KeyFrame&) const = default;
};

/// `at` is the middle of the foot of the prop (a chair's seat front for `size.x` 0), in the world or, when held, from
/// the middle of the parts that hold it. `size` in body heights; 0 takes the ordinary size.
struct Prop {
    PropKind kind{};
    Vec3 at{};
    Vec3 size{};
    double tilt = 0;  ///< degrees about the side axis
    std::vector<BodyPoint> held{};
    std::vector<BodyPoint> to{};
    bool operator==(const Prop&) const = default;
};

/// How much of the body the picture shows.
enum class FigureCrop : std::uint8_t { whole, upper };

/// Which side's muscles glow.
enum class GlowSide : std::uint8_t { both, left, right, none };

/// A drawn figure that moves.
struct Figure {
    std::string id{};     ///< of the exercise
    std::string words{};  ///< the movement in words, after the name
    Viewpoint view{};
    FigureCrop crop{};
    GlowSide glow{};
    bool cycle = false;  ///< goes on from the last frame to the first; otherwise it goes back the way it came
    std::vector<KeyFrame> frames{};  ///< at least one, times ascending from 0
    std::vector<Prop> props{};
    std::string samePoseAs{};  ///< id of the figure whose frames it shares, or empty
    std::size_t end = 0;       ///< the frame that shows the end position when nothing moves
    [[nodiscard]] double seconds() const { return frames.back().seconds; }
    [[nodiscard]] double endSeconds() const { return frames[end].seconds; }
};

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<BodyPoint> {
    static constexpr std::array<std::string_view, 31> names{
        "head",          "neck",           "chest",       "upper_back",  "lower_back", "belly",      "buttocks",
        "left_shoulder", "right_shoulder", "left_elbow",  "right_elbow", "left_hand",  "right_hand", "left_hip",
        "right_hip",     "left_thigh",     "right_thigh", "left_knee",   "right_knee", "left_shin",  "right_shin",
        "left_ankle",    "right_ankle",    "left_foot",   "right_foot",  "left_heel",  "right_heel", "left_ball",
        "right_ball",    "left_toes",      "right_toes"};
};
template <>
struct EnumNames<Viewpoint> {
    static constexpr std::array<std::string_view, 7> names{"side", "oblique",      "front", "front_oblique",
                                                           "back", "back_oblique", "top"};
};
template <>
struct EnumNames<PropKind> {
    static constexpr std::array<std::string_view, 14> names{"mat",        "chair",  "box",     "wall",    "doorway",
                                                            "ball",       "roller", "cushion", "barbell", "dumbbell",
                                                            "kettlebell", "bar",    "cord",    "plate"};
};
template <>
struct EnumNames<FigureCrop> {
    static constexpr std::array<std::string_view, 2> names{"whole", "upper"};
};
template <>
struct EnumNames<GlowSide> {
    static constexpr std::array<std::string_view, 4> names{"both", "left", "right", "none"};
};
}  // namespace limber::inline base
