// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/figure_muscles.h"

#include <algorithm>
#include <array>

namespace limber::inline gui {
namespace {

/// On a segment of the spine, or of a limb of which `segment` is then 0. `z` is outward.
struct Anchor {
    std::size_t segment;
    Vec3 at;
};
struct Place {
    Muscle muscle;
    BodyPart part;
    Anchor from;
    Anchor to;
    double radius;
    Vec3 normal;  ///< {} shows from everywhere
};

constexpr Vec3 kFront{1, 0, 0};
constexpr Vec3 kBack{-1, 0, 0};
constexpr Vec3 kOut{0, 0, 1};
constexpr Vec3 kAll{0, 0, 0};

constexpr std::array<Place, 34> kPlaces{{
    {Muscle::neck, BodyPart::trunk, {5, {-0.006, 0.01, 0.012}}, {5, {0, 0.05, 0.012}}, 0.016, kAll},
    {Muscle::upperTrapezius, BodyPart::trunk, {5, {-0.014, 0.02, 0.014}}, {4, {-0.012, 0.072, 0.07}}, 0.018, kAll},
    {Muscle::middleTrapezius, BodyPart::trunk, {4, {-0.036, 0.04, 0.02}}, {4, {-0.03, 0.052, 0.075}}, 0.02, kBack},
    {Muscle::lowerTrapezius, BodyPart::trunk, {3, {-0.04, 0.035, 0.016}}, {4, {-0.036, 0.022, 0.05}}, 0.017, kBack},
    {Muscle::rhomboids, BodyPart::trunk, {4, {-0.038, 0.005, 0.024}}, {4, {-0.034, 0.036, 0.05}}, 0.02, kBack},
    {Muscle::latissimus, BodyPart::trunk, {2, {-0.020, 0.01, 0.045}}, {4, {-0.014, 0.0, 0.075}}, 0.03, {-0.8, 0, 0.6}},
    {Muscle::latissimus, BodyPart::trunk, {2, {-0.008, 0.02, 0.068}}, {4, {-0.008, -0.01, 0.082}}, 0.02, kOut},
    {Muscle::erectorSpinae, BodyPart::trunk, {1, {-0.04, 0.0, 0.022}}, {2, {-0.030, 0.02, 0.024}}, 0.020, kBack},
    {Muscle::erectorSpinae, BodyPart::trunk, {2, {-0.030, 0.02, 0.024}}, {4, {-0.036, 0.0, 0.024}}, 0.018, kBack},
    {Muscle::multifidus, BodyPart::trunk, {0, {-0.05, 0.04, 0.016}}, {2, {-0.030, 0.02, 0.016}}, 0.020, kBack},
    {Muscle::quadratusLumborum,
     BodyPart::trunk,
     {1, {-0.024, 0.014, 0.05}},
     {2, {-0.018, 0.04, 0.046}},
     0.024,
     {-0.7, 0, 0.7}},
    {Muscle::quadratusLumborum, BodyPart::trunk, {1, {0, 0.014, 0.075}}, {2, {0, 0.04, 0.07}}, 0.022, kOut},
    {Muscle::rectusAbdominis, BodyPart::trunk, {0, {0.046, 0.03, 0.018}}, {3, {0.064, 0.02, 0.018}}, 0.020, kFront},
    {Muscle::obliques, BodyPart::trunk, {1, {0.022, 0.02, 0.07}}, {3, {0.03, 0.01, 0.066}}, 0.026, {0.3, 0, 0.9}},
    {Muscle::deepAbdominals, BodyPart::trunk, {1, {0.046, 0.0, 0.03}}, {2, {0.046, 0.03, 0.03}}, 0.028, kFront},
    {Muscle::hipFlexors, BodyPart::trunk, {0, {0.045, -0.01, 0.05}}, {1, {0.040, 0.0, 0.035}}, 0.024, kFront},
    {Muscle::hipFlexors, BodyPart::thigh, {0, {0.034, -0.005, 0}}, {0, {0.034, -0.08, 0}}, 0.022, kFront},
    {Muscle::gluteusMaximus,
     BodyPart::trunk,
     {0, {-0.046, -0.022, 0.045}},
     {0, {-0.046, 0.015, 0.05}},
     0.042,
     {-1, 0, 0.15}},
    {Muscle::gluteusMaximus, BodyPart::thigh, {0, {-0.036, 0.01, 0}}, {0, {-0.036, -0.02, 0}}, 0.03, {-1, 0.8, 0}},
    {Muscle::gluteusMedius,
     BodyPart::trunk,
     {0, {-0.006, 0.015, 0.08}},
     {0, {-0.006, 0.035, 0.075}},
     0.03,
     {-0.2, 0, 1}},
    {Muscle::gluteusMedius, BodyPart::thigh, {0, {-0.006, 0.03, 0.04}}, {0, {0, -0.025, 0.05}}, 0.028, kOut},
    {Muscle::piriformis, BodyPart::trunk, {0, {-0.05, 0.0, 0.03}}, {0, {-0.03, -0.01, 0.075}}, 0.022, {-0.8, 0, 0.5}},
    {Muscle::piriformis, BodyPart::thigh, {0, {-0.035, 0.025, 0.02}}, {0, {-0.02, 0.0, 0.045}}, 0.022, {-0.6, 0, 0.8}},
    {Muscle::hamstrings, BodyPart::thigh, {0, {-0.030, -0.06, 0}}, {0, {-0.020, -0.205, 0}}, 0.020, kBack},
    {Muscle::quadriceps, BodyPart::thigh, {0, {0.030, -0.06, 0}}, {0, {0.020, -0.205, 0}}, 0.022, kFront},
    {Muscle::adductors, BodyPart::thigh, {0, {0, -0.03, -0.032}}, {0, {0, -0.15, -0.026}}, 0.022, {0, 0, -1}},
    {Muscle::calves, BodyPart::shank, {0, {-0.022, -0.035, 0}}, {0, {-0.018, -0.12, 0}}, 0.021, kBack},
    {Muscle::chest, BodyPart::trunk, {4, {0.062, 0.012, 0.03}}, {4, {0.05, 0.03, 0.07}}, 0.030, kFront},
    {Muscle::shoulders, BodyPart::upperArm, {0, {0, 0.005, 0.006}}, {0, {0, -0.045, 0.008}}, 0.027, kAll},
    {Muscle::biceps, BodyPart::upperArm, {0, {0.014, -0.06, 0}}, {0, {0.012, -0.145, 0}}, 0.015, kFront},
    {Muscle::triceps, BodyPart::upperArm, {0, {-0.014, -0.05, 0}}, {0, {-0.012, -0.15, 0}}, 0.015, kBack},
    {Muscle::forearms, BodyPart::forearm, {0, {0, -0.015, 0}}, {0, {0, -0.08, 0}}, 0.016, kAll},
    {Muscle::serratus, BodyPart::trunk, {3, {0.03, 0.03, 0.08}}, {4, {0.02, 0.0, 0.085}}, 0.020, {0.4, 0, 0.9}},
    {Muscle::latissimus, BodyPart::upperArm, {0, {-0.02, -0.005, -0.02}}, {0, {-0.015, -0.03, -0.02}}, 0.014, kBack},
}};
constexpr double kTurnedAway = -0.25;
constexpr double kLeastShare = 0.5;

const Frame& frameOf(const Place& place, std::size_t segment, const Skeleton& skeleton, std::size_t side) {
    switch (place.part) {
        case BodyPart::upperArm: return skeleton.arms[side].upper;
        case BodyPart::forearm: return skeleton.arms[side].fore;
        case BodyPart::thigh: return skeleton.legs[side].thigh;
        case BodyPart::shank: return skeleton.legs[side].shank;
        default: return skeleton.spine[segment];
    }
}

Ellipsoid solidAt(const Place& place, const Anchor& anchor, const Skeleton& skeleton, std::size_t side) {
    const Frame& frame = frameOf(place, anchor.segment, skeleton, side);
    const double out = side == kRight ? anchor.at.z : -anchor.at.z;
    return {{frame.at({anchor.at.x, anchor.at.y, out}), frame.axes}, {place.radius, place.radius, place.radius}};
}

bool shows(const Place& place, const Skeleton& skeleton, const FigureCamera& camera, std::size_t side) {
    const Vec3 normal{place.normal.x, place.normal.y, side == kRight ? place.normal.z : -place.normal.z};
    return camera.facing(frameOf(place, place.to.segment, skeleton, side).axes * normal) > kTurnedAway;
}

}  // namespace

std::map<Muscle, double> glowingMuscles(const Exercise& exercise) {
    std::map<Muscle, double> muscles;
    for (const Muscle muscle : exercise.lengthens) muscles[muscle] = 1;
    if (muscles.empty()) muscles = exercise.muscles;
    if (muscles.empty()) muscles[exercise.primary] = 1;
    return muscles;
}

std::vector<MusclePatch> patchesOn(const DrawnPart& part, const Skeleton& skeleton, const FigureCamera& camera,
                                   const std::map<Muscle, double>& muscles, GlowSide glow) {
    std::vector<MusclePatch> patches;
    if (glow == GlowSide::none) return patches;
    const bool onMiddle = part.part == BodyPart::trunk;
    for (const std::size_t side : {kLeft, kRight}) {
        if (!onMiddle && side != part.side) continue;
        if (glow == (side == kLeft ? GlowSide::right : GlowSide::left)) continue;
        for (const Place& place : kPlaces) {
            const auto share = muscles.find(place.muscle);
            if (place.part != part.part || share == muscles.end() || share->second < kLeastShare) continue;
            if (!shows(place, skeleton, camera, side)) continue;
            patches.push_back(
                {camera.outline(solidAt(place, place.from, skeleton, side), solidAt(place, place.to, skeleton, side)),
                 share->second});
        }
    }
    std::stable_sort(patches.begin(), patches.end(),
                     [](const MusclePatch& a, const MusclePatch& b) { return a.strength < b.strength; });
    return patches;
}

}  // namespace limber::inline gui
