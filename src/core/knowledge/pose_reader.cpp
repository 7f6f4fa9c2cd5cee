// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/pose_reader.h"

#include <algorithm>
#include <array>

namespace limber::inline knowledge {
namespace {

constexpr Range kDegrees{-200, 200};
constexpr Range kPlace{-3, 3};
constexpr double kPalmHeight = 0.016;  ///< of a hand laid on a surface

struct Pair {
    std::string_view both;
    BodyPoint left;
    BodyPoint right;
};
constexpr std::array<Pair, 12> kPairs{{{"shoulders", BodyPoint::leftShoulder, BodyPoint::rightShoulder},
                                       {"elbows", BodyPoint::leftElbow, BodyPoint::rightElbow},
                                       {"hands", BodyPoint::leftHand, BodyPoint::rightHand},
                                       {"hips", BodyPoint::leftHip, BodyPoint::rightHip},
                                       {"thighs", BodyPoint::leftThigh, BodyPoint::rightThigh},
                                       {"knees", BodyPoint::leftKnee, BodyPoint::rightKnee},
                                       {"shins", BodyPoint::leftShin, BodyPoint::rightShin},
                                       {"ankles", BodyPoint::leftAnkle, BodyPoint::rightAnkle},
                                       {"feet", BodyPoint::leftFoot, BodyPoint::rightFoot},
                                       {"heels", BodyPoint::leftHeel, BodyPoint::rightHeel},
                                       {"balls", BodyPoint::leftBall, BodyPoint::rightBall},
                                       {"toes", BodyPoint::leftToes, BodyPoint::rightToes}}};

std::vector<BodyPoint> pointsOf(ItemReader& reader, const char* key, const std::string& name) {
    const auto pair = std::find_if(kPairs.begin(), kPairs.end(), [&](const Pair& p) { return p.both == name; });
    if (pair != kPairs.end()) return {pair->left, pair->right};
    return {reader.parsed<BodyPoint>(key, name)};
}

/// Writes the numbers below `key` over the first of `targets`.
void overwrite(ItemReader& reader, const char* key, std::initializer_list<double*> targets) {
    const std::vector<double> values = reader.numbers(key, kDegrees, 1, targets.size());
    std::size_t i = 0;
    for (double* target : targets)
        if (i < values.size()) *target = values[i++];
}

std::optional<Vec3> readVector(ItemReader& reader, const char* key, bool flip) {
    const std::vector<double> v = reader.numbers(key, kPlace, 3, 3);
    if (v.empty()) return {};
    return Vec3{v[0], v[1], flip ? -v[2] : v[2]};
}

/// `flip` makes the left of a pair that is written for the right.
std::optional<Reach> readReach(ItemReader reader, bool hand, bool flip) {
    Reach reach;
    const bool free = reader.flag("free");
    if (const auto floor = reader.numbers("floor", kPlace, 2, 2); !floor.empty()) {
        reach.at = {floor[0], hand ? kPalmHeight : 0, flip ? -floor[1] : floor[1]};
        if (hand) reach.point = Vec3{1, 0, 0};
    }
    if (const auto at = readVector(reader, "at", flip)) reach.at = *at;
    if (const auto point = readVector(reader, "point", flip)) reach.point = point;
    if (const auto bend = readVector(reader, "bend", flip)) reach.bend = bend;
    if (const auto normal = readVector(reader, "normal", flip)) reach.normal = *normal;
    reach.lift = reader.optionalNumber("lift", {0, 80}, 0);
    if (reader.has("on")) {
        reach.on = reader.name<BodyPoint>("on");
        if (flip) reach.on = otherSide(*reach.on);
    }
    if (!free && !reader.has("floor") && !reader.has("at") && !reach.on)
        reader.fail({.code = ErrorCode::missingKey, .expected = "floor, at, on or free"}, "");
    reader.finish();
    return free ? std::nullopt : std::optional(reach);
}

struct LimbKeys {
    const char* both;
    std::array<const char*, 2> each;
};
constexpr LimbKeys kArms{"arms", {"left_arm", "right_arm"}};
constexpr LimbKeys kElbows{"elbows", {"left_elbow", "right_elbow"}};
constexpr LimbKeys kWrists{"wrists", {"left_wrist", "right_wrist"}};
constexpr LimbKeys kShoulders{"shoulders", {"left_shoulder", "right_shoulder"}};
constexpr LimbKeys kLegs{"legs", {"left_leg", "right_leg"}};
constexpr LimbKeys kKnees{"knees", {"left_knee", "right_knee"}};
constexpr LimbKeys kAnkles{"ankles", {"left_ankle", "right_ankle"}};
constexpr LimbKeys kToes{"toes", {"left_toes", "right_toes"}};
constexpr LimbKeys kHands{"hands", {"left_hand", "right_hand"}};
constexpr LimbKeys kFeet{"feet", {"left_foot", "right_foot"}};

/// Calls `read` with each key that is there and the side it is for.
template <class Read>
void forEachSide(const ItemReader& reader, const LimbKeys& keys, Read read) {
    for (const std::size_t side : {kLeft, kRight}) {
        if (reader.has(keys.both)) read(keys.both, side, side == kLeft);
        if (reader.has(keys.each[side])) read(keys.each[side], side, false);
    }
}

void readArms(ItemReader& reader, Pose& pose) {
    forEachSide(reader, kArms, [&](const char* key, std::size_t side, bool) {
        ArmAngles& arm = pose.arms[side];
        overwrite(reader, key, {&arm.forward, &arm.out, &arm.turn});
        pose.hands[side].reset();
    });
    forEachSide(reader, kElbows,
                [&](const char* key, std::size_t side, bool) { pose.arms[side].elbow = reader.number(key, kDegrees); });
    forEachSide(reader, kWrists,
                [&](const char* key, std::size_t side, bool) { pose.arms[side].wrist = reader.number(key, kDegrees); });
    forEachSide(reader, kShoulders, [&](const char* key, std::size_t side, bool) {
        overwrite(reader, key, {&pose.arms[side].raise, &pose.arms[side].protract});
    });
    forEachSide(reader, kHands, [&](const char* key, std::size_t side, bool flip) {
        pose.hands[side] = readReach(reader.child(key), true, flip);
    });
}

void readLegs(ItemReader& reader, Pose& pose) {
    forEachSide(reader, kLegs, [&](const char* key, std::size_t side, bool) {
        LegAngles& leg = pose.legs[side];
        overwrite(reader, key, {&leg.forward, &leg.out, &leg.turn});
        pose.feet[side].reset();
    });
    forEachSide(reader, kKnees,
                [&](const char* key, std::size_t side, bool) { pose.legs[side].knee = reader.number(key, kDegrees); });
    forEachSide(reader, kAnkles,
                [&](const char* key, std::size_t side, bool) { pose.legs[side].ankle = reader.number(key, kDegrees); });
    forEachSide(reader, kToes,
                [&](const char* key, std::size_t side, bool) { pose.legs[side].toes = reader.number(key, kDegrees); });
    forEachSide(reader, kFeet, [&](const char* key, std::size_t side, bool flip) {
        pose.feet[side] = readReach(reader.child(key), false, flip);
    });
}

void readTouch(ItemReader& reader, Pose& pose) {
    if (!reader.has("touch")) return;
    pose.touch.clear();
    for (const std::string& text : reader.texts("touch")) {
        const std::size_t on = text.find(" on ");
        const std::string surface = on == std::string::npos ? "" : text.substr(on + 4);
        std::optional<PropKind> prop;
        if (surface != "floor") prop = reader.parsed<PropKind>("touch", surface);
        for (const BodyPoint point : pointsOf(reader, "touch", text.substr(0, on)))
            pose.touch.push_back({.point = point, .prop = prop});
    }
}

void readRoot(ItemReader& reader, Pose& pose) {
    pose.pitch = reader.optionalNumber("pitch", kDegrees, pose.pitch);
    pose.yaw = reader.optionalNumber("yaw", kDegrees, pose.yaw);
    pose.roll = reader.optionalNumber("roll", kDegrees, pose.roll);
    pose.lean = reader.optionalNumber("lean", kDegrees, pose.lean);
    pose.x = reader.optionalNumber("x", kPlace, pose.x);
    pose.z = reader.optionalNumber("z", kPlace, pose.z);
    if (reader.has("height")) pose.height = reader.number("height", kPlace);
    if (reader.flag("settle")) pose.height.reset();
}

}  // namespace

std::vector<BodyPoint> readPoints(ItemReader& reader, const char* key) {
    std::vector<BodyPoint> points;
    for (const std::string& name : reader.texts(key))
        for (const BodyPoint point : pointsOf(reader, key, name)) points.push_back(point);
    return points;
}

void readPose(ItemReader& reader, Pose& pose) {
    readRoot(reader, pose);
    constexpr std::array<const char*, kSpineParts> kParts{"lumbar", "thoracic", "neck"};
    for (std::size_t i = 0; i < kSpineParts; ++i)
        overwrite(reader, kParts[i], {&pose.spine[i].forward, &pose.spine[i].side, &pose.spine[i].turn});
    readArms(reader, pose);
    readLegs(reader, pose);
    readTouch(reader, pose);
}

}  // namespace limber::inline knowledge
