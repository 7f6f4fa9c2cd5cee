// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/figure_body.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace limber::inline gui {
namespace {

/// A cross-section of a limb: how far down the segment, how far forward, radius.
struct Girth {
    double along;
    double forward;
    double radius;
};
constexpr std::array<Girth, 6> kUpperArm{{{0.02, 0, 0.0315},
                                          {0.18, 0.001, 0.0315},
                                          {0.45, 0.002, 0.0275},
                                          {0.7, 0.002, 0.0255},
                                          {0.9, 0, 0.0225},
                                          {1, 0, 0.0215}}};
constexpr std::array<Girth, 5> kForearm{
    {{0, 0, 0.0215}, {0.2, 0.002, 0.0245}, {0.45, 0.002, 0.0215}, {0.8, 0, 0.0155}, {1, 0, 0.0135}}};
constexpr std::array<Girth, 7> kThigh{{{0, 0, 0.056},
                                       {0.15, 0.003, 0.0575},
                                       {0.35, 0.005, 0.053},
                                       {0.6, 0.005, 0.0445},
                                       {0.82, 0.002, 0.0355},
                                       {0.95, 0.002, 0.0325},
                                       {1, 0.001, 0.0315}}};
constexpr std::array<Girth, 7> kShank{{{0, 0.001, 0.0315},
                                       {0.1, -0.001, 0.030},
                                       {0.25, -0.009, 0.0345},
                                       {0.4, -0.009, 0.0335},
                                       {0.6, -0.005, 0.0265},
                                       {0.85, -0.001, 0.0185},
                                       {1, 0, 0.0175}}};
constexpr double kSleeve = 0.47;
constexpr double kShortsLeg = 0.56;
constexpr double kClothSlack = 1.035;
constexpr double kArmInFront = 0.03;
constexpr double kLegInFront = 0.012;
constexpr double kFaceTurnedAway = -0.35;

Ellipsoid sphere(const Frame& frame, Vec3 centre, double radius) {
    return {{frame.at(centre), frame.axes}, {radius, radius, radius}};
}
Ellipsoid oval(const Frame& frame, Vec3 centre, Vec3 radii) { return {{frame.at(centre), frame.axes}, radii}; }

std::vector<Ellipsoid> limb(const Frame& frame, double length, std::span<const Girth> girths, double upTo = 1,
                            double slack = 1) {
    std::vector<Ellipsoid> chain;
    const Girth* before = nullptr;
    for (const Girth& g : girths) {
        if (g.along > upTo && before != nullptr) {
            const double t = (upTo - before->along) / (g.along - before->along);
            const double radius = before->radius + (g.radius - before->radius) * t;
            chain.push_back(sphere(frame, {g.forward, -(upTo * length - radius), 0}, radius * slack));
            break;
        }
        if (upTo < 1 && g.along * length + g.radius > upTo * length) continue;
        chain.push_back(sphere(frame, {g.forward, -g.along * length, 0}, g.radius * slack));
        before = &g;
    }
    return chain;
}

/// The two sides of a limb between two shares of its length.
std::vector<QPolygonF> sidesOf(const FigureCamera& camera, const std::vector<Ellipsoid>& chain, double from,
                               double to) {
    const QPointF start = camera.project(chain.front().frame.origin);
    const QPointF end = camera.project(chain.back().frame.origin);
    const QPointF line = end - start;
    const double size = std::hypot(line.x(), line.y());
    if (size < 0.03) return {};
    const double angle = std::atan2(line.y(), line.x());
    std::vector<QPolygonF> sides(2);
    for (const Ellipsoid& shape : chain) {
        const double along = QPointF::dotProduct(camera.project(shape.frame.origin) - start, line) / (size * size);
        if (along < from || along > to) continue;
        sides[0] << camera.edgePoint(shape, angle + std::numbers::pi / 2);
        sides[1] << camera.edgePoint(shape, angle - std::numbers::pi / 2);
    }
    return sides;
}

DrawnPart drawn(BodyPart part, std::size_t side, const FigureCamera& camera, const std::vector<Ellipsoid>& chain,
                double bias) {
    DrawnPart result{.part = part, .side = side};
    result.whole = camera.outline(chain);
    result.layers.push_back({result.whole, Garment::skin});
    const Vec3 middle = mix(chain.front().frame.origin, chain.back().frame.origin, 0.5);
    result.nearness = camera.nearness(middle) + bias;
    return result;
}

DrawnPart trunk(const Skeleton& skeleton, const FigureCamera& camera) {
    const std::vector<Ellipsoid> sections = trunkOf(skeleton);
    std::vector<Ellipsoid> smooth;
    for (std::size_t i = 0; i + 1 < sections.size(); ++i) {
        const auto& at = [&](std::size_t k) -> const Ellipsoid& { return sections[std::min(k, sections.size() - 1)]; };
        const Ellipsoid& a = at(i == 0 ? 0 : i - 1);
        const Ellipsoid& d = at(i + 2);
        for (const double t : {0.0, 0.25, 0.5, 0.75}) {
            const auto curve = [&](Vec3 p, Vec3 q, Vec3 r, Vec3 s) {
                return (q * 2 + (r - p) * t + (p * 2 - q * 5 + r * 4 - s) * (t * t) +
                        (q * 3 - p - r * 3 + s) * (t * t * t)) *
                       0.5;
            };
            const Ellipsoid& b = sections[i];
            const Ellipsoid& c = sections[i + 1];
            smooth.push_back({{curve(a.frame.origin, b.frame.origin, c.frame.origin, d.frame.origin),
                               between(b.frame.axes, c.frame.axes, t)},
                              curve(a.radii, b.radii, c.radii, d.radii)});
        }
    }
    smooth.push_back(sections.back());
    DrawnPart result{.part = BodyPart::trunk};
    const auto piece = [&](std::size_t first, std::size_t last) {
        return camera.outline(std::vector<Ellipsoid>(smooth.begin() + static_cast<std::ptrdiff_t>(first),
                                                     smooth.begin() + static_cast<std::ptrdiff_t>(last) + 1));
    };
    const Frame& neck = skeleton.spine[5];
    const std::vector<Ellipsoid> throat{oval(neck, {-0.002, 0.0, 0}, {0.030, 0.014, 0.032}),
                                        oval(neck, {0.0, 0.03, 0}, {0.0285, 0.014, 0.0285}),
                                        oval(neck, {0.004, 0.06, 0}, {0.0285, 0.014, 0.0275})};
    constexpr std::size_t kHem = 9;
    result.layers.push_back({camera.outline(throat), Garment::skin});
    result.layers.push_back({piece(0, kHem + 1), Garment::shorts});
    result.layers.push_back({piece(kHem, smooth.size() - 2), Garment::shirt});
    result.whole = piece(0, smooth.size() - 1);
    result.whole.addPath(result.layers.front().path);
    result.nearness = camera.nearness(sections[4].frame.origin);
    return result;
}

DrawnPart head(const Skeleton& skeleton, const FigureCamera& camera) {
    const Frame& frame = skeleton.head();
    DrawnPart result{.part = BodyPart::head};
    QPainterPath face = camera.outline(oval(frame, {0.016, 0.040, 0}, {0.044, 0.048, 0.037}),
                                       oval(frame, {0.024, 0.002, 0}, {0.030, 0.028, 0.026}));
    face.addPath(camera.outline(oval(frame, {0.052, 0.030, 0}, {0.008, 0.008, 0.007}),
                                oval(frame, {0.063, 0.018, 0}, {0.008, 0.007, 0.007})));
    const QPainterPath hair = camera.outline({oval(frame, {-0.004, 0.052, 0}, {0.056, 0.053, 0.047}),
                                              oval(frame, {-0.018, 0.028, 0}, {0.038, 0.040, 0.042})});
    const bool away = camera.facing(frame.axes.forward) < kFaceTurnedAway;
    result.layers.push_back({away ? face : hair, away ? Garment::skin : Garment::hair});
    result.layers.push_back({away ? hair : face, away ? Garment::hair : Garment::skin});
    for (const double side : {-1.0, 1.0})
        if (camera.facing(frame.axes.right * side) > 0.4)
            result.layers.push_back(
                {camera.outline({oval(frame, {-0.012, 0.028, side * 0.044}, {0.010, 0.014, 0.006})}), Garment::skin});
    for (const double side : {-1.0, 1.0})
        if (camera.facing(frame.axes * Vec3{0.85, 0, side * 0.5}) > 0.3)
            result.layers.push_back(
                {camera.outline({oval(frame, {0.054, 0.034, side * 0.017}, {0.004, 0.0055, 0.0045})}), Garment::hair});
    result.whole = face;
    result.whole.addPath(hair);
    result.nearness = camera.nearness(frame.at({0.01, 0.04, 0})) + kLegInFront;
    return result;
}

void addArm(const ArmFrames& arm, std::size_t side, bool fist, const FigureCamera& camera,
            std::vector<DrawnPart>& parts) {
    const std::vector<Ellipsoid> upper = limb(arm.upper, body::kUpperArm, kUpperArm);
    DrawnPart& top = parts.emplace_back(drawn(BodyPart::upperArm, side, camera, upper, kArmInFront));
    top.layers.push_back(
        {camera.outline(limb(arm.upper, body::kUpperArm, kUpperArm, kSleeve, kClothSlack)), Garment::shirt});
    top.edges = sidesOf(camera, upper, 0.3, 0.95);
    const std::vector<Ellipsoid> lower = limb(arm.fore, body::kForearm, kForearm);
    DrawnPart& bottom = parts.emplace_back(drawn(BodyPart::forearm, side, camera, lower, kArmInFront));
    bottom.edges = sidesOf(camera, lower, 0.15, 1);
    std::vector<Ellipsoid> hand{sphere(arm.hand, {0, 0, 0}, 0.0135)};
    if (fist) {
        hand.push_back(oval(arm.hand, {0.004, -body::kPalm, 0}, {0.021, 0.022, 0.022}));
    } else {
        hand.push_back(oval(arm.hand, {0, -0.028, 0}, {0.0125, 0.02, 0.0215}));
        hand.push_back(oval(arm.hand, {0.001, -0.055, 0}, {0.011, 0.014, 0.0215}));
        hand.push_back(oval(arm.hand, {0.004, -0.090, 0}, {0.0075, 0.008, 0.015}));
        bottom.layers.front().path.addPath(camera.outline(sphere(arm.hand, {0.004, -0.030, 0.0}, 0.012),
                                                          sphere(arm.hand, {0.018, -0.060, 0}, 0.0075)));
    }
    bottom.layers.front().path.addPath(camera.outline(hand));
    bottom.whole = bottom.layers.front().path;
}

void addLeg(const Leg& leg, std::size_t side, const FigureCamera& camera, std::vector<DrawnPart>& parts) {
    const std::vector<Ellipsoid> upper = limb(leg.thigh, body::kThigh, kThigh);
    DrawnPart& thigh = parts.emplace_back(drawn(BodyPart::thigh, side, camera, upper, kLegInFront));
    thigh.layers.push_back(
        {camera.outline(limb(leg.thigh, body::kThigh, kThigh, kShortsLeg, kClothSlack)), Garment::shorts});
    thigh.edges = sidesOf(camera, upper, 0.3, 0.95);
    const std::vector<Ellipsoid> lower = limb(leg.shank, body::kShank, kShank);
    DrawnPart& shank = parts.emplace_back(drawn(BodyPart::shank, side, camera, lower, kLegInFront));
    shank.edges = sidesOf(camera, lower, 0.12, 0.95);
    const Ellipsoid ankle = oval(leg.foot, {-0.002, -0.002, 0}, {0.020, 0.018, 0.0185});
    const Ellipsoid heel = oval(leg.foot, {-0.025, -0.022, 0}, {0.017, 0.017, 0.019});
    const Ellipsoid instep = oval(leg.foot, {0.035, -0.018, 0}, {0.018, 0.019, 0.022});
    const Ellipsoid ball = oval(leg.foot, {body::kBall, -0.0285, 0}, {0.014, 0.0105, 0.025});
    const Ellipsoid tip = oval(leg.toes, {body::kToes - 0.014, 0.001, 0}, {0.012, 0.009, 0.018});
    DrawnPart foot{.part = BodyPart::foot, .side = side};
    foot.whole.setFillRule(Qt::WindingFill);
    for (const auto& [a, b] :
         {std::pair{ankle, heel}, {ankle, instep}, {heel, instep}, {instep, ball}, {heel, ball}, {ball, tip}})
        foot.whole.addPath(camera.outline(a, b));
    foot.layers.push_back({foot.whole, Garment::shoe});
    foot.nearness = camera.nearness(leg.foot.at({0.02, -0.02, 0})) + kLegInFront;
    parts.push_back(foot);
}

}  // namespace

std::vector<DrawnPart> drawnBody(const Skeleton& skeleton, const FigureCamera& camera, std::array<bool, 2> fists) {
    std::vector<DrawnPart> parts{trunk(skeleton, camera), head(skeleton, camera)};
    for (const std::size_t side : {kLeft, kRight}) {
        addArm(skeleton.arms[side], side, fists[side], camera, parts);
        addLeg(skeleton.legs[side], side, camera, parts);
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const DrawnPart& a, const DrawnPart& b) { return a.nearness < b.nearness; });
    return parts;
}

}  // namespace limber::inline gui
