// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/figure_props.h"

#include <algorithm>
#include <array>

namespace limber::inline gui {
namespace {

using Layer = DrawnProp::Layer;
using Paint = DrawnProp::Paint;
using Drawn = std::vector<DrawnProp>;

constexpr double kHandleWidth = 0.016;
constexpr double kChairBack = 0.27;
constexpr double kChairLeg = 0.018;
constexpr double kInFront = 0.08;
constexpr double kBroad = 0.2;
constexpr double kSeatThickness = 0.022;
constexpr double kGripReach = 0.045;

/// Where it is and which way its length points.
struct Placement {
    Vec3 at{};
    Vec3 along{0, 0, 1};
};

Vec3 middleOf(const std::vector<BodyPoint>& points, const Skeleton& skeleton) {
    Vec3 sum{};
    for (const BodyPoint point : points) sum = sum + placeOf(skeleton, point);
    return sum * (1.0 / static_cast<double>(points.size()));
}

bool isHand(BodyPoint point) { return point == BodyPoint::leftHand || point == BodyPoint::rightHand; }

Placement placementOf(const Prop& prop, const Skeleton& skeleton) {
    if (prop.held.empty()) return {prop.at, {0, 0, 1}};
    Placement place{middleOf(prop.held, skeleton) + prop.at, {0, 0, 1}};
    if (prop.tilt != 0) {
        place.along = aboutForward(-prop.tilt) * Vec3{0, 0, 1};
    } else if (prop.held.size() == 1 && isHand(prop.held.front())) {
        const ArmFrames& arm = skeleton.arms[prop.held.front() == BodyPoint::leftHand ? kLeft : kRight];
        place.along = arm.hand.axes.right;
    } else if (prop.held.size() == 2) {
        place.along = unit(placeOf(skeleton, prop.held[1]) - placeOf(skeleton, prop.held[0]), {0, 0, 1});
    }
    return place;
}

QPainterPath lineFrom(const FigureCamera& camera, const std::vector<Vec3>& points) {
    QPainterPath path(camera.project(points.front()));
    for (const Vec3& point : points) path.lineTo(camera.project(point));
    return path;
}

Ellipsoid disc(Vec3 at, Vec3 along, double radius, double thickness) {
    const Vec3 up = across({0, 1, 0}, along);
    return {{at, {cross(up, along), up, along}}, {radius, radius, thickness / 2}};
}

QPainterPath boxPath(const FigureCamera& camera, Vec3 foot, Vec3 size, double tilt) {
    const Turn turn = aboutRight(tilt);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const auto corner = [&](double x, double y, double z) {
        return foot + turn * Vec3{x * size.x / 2, y * size.y, z * size.z / 2};
    };
    const std::array<std::array<Vec3, 4>, 3> faces{
        {{corner(-1, 0, 1), corner(1, 0, 1), corner(1, 1, 1), corner(-1, 1, 1)},
         {corner(1, 0, -1), corner(1, 0, 1), corner(1, 1, 1), corner(1, 1, -1)},
         {corner(-1, 1, -1), corner(-1, 1, 1), corner(1, 1, 1), corner(1, 1, -1)}}};
    for (const auto& face : faces) path.addPath(camera.outline(std::vector<Vec3>(face.begin(), face.end())));
    return path.simplified();
}

void addBox(Drawn& drawn, const FigureCamera& camera, Vec3 foot, Vec3 size, double tilt, Layer layer = Layer::behind) {
    drawn.push_back({.path = boxPath(camera, foot, size, tilt), .paint = Paint::solid, .layer = layer});
    if (camera.isLevel()) return;
    const Turn turn = aboutRight(tilt);
    std::vector<Vec3> top;
    for (const auto& [x, z] : {std::pair{-1, -1}, {-1, 1}, {1, 1}, {1, -1}})
        top.push_back(foot + turn * Vec3{x * size.x / 2, size.y, z * size.z / 2});
    drawn.push_back({.path = camera.outline(top), .paint = Paint::light, .layer = layer});
}

/// What stands nearer than the body hides it.
Layer layerAt(Vec3 point, const Skeleton& skeleton, const FigureCamera& camera) {
    const bool near = camera.nearness(point) > camera.nearness(skeleton.pelvis().origin) + kInFront;
    return near ? Layer::before : Layer::behind;
}

void addChair(Drawn& drawn, const Prop& prop, const Skeleton& skeleton, const FigureCamera& camera) {
    const Vec3 size = sizeOf(prop);
    const double back = prop.tilt == 0 ? -1 : 1;
    const auto line = [&](Vec3 from, Vec3 to, Layer layer) {
        drawn.push_back({lineFrom(camera, {from, to}), Paint::line, kChairLeg, layer});
    };
    for (const double x : {-1.0, 1.0}) {
        const Vec3 edge = prop.at + Vec3{x * (size.x / 2 - kChairLeg / 2), 0, 0};
        const Vec3 half{0, 0, size.z / 2 - kChairLeg / 2};
        const Layer layer = layerAt(edge + Vec3{0, size.y, 0}, skeleton, camera);
        const Vec3 top{0, x == back ? size.y + kChairBack : size.y - 0.005, 0};
        for (const Vec3 foot : {edge - half, edge + half}) line(foot, foot + top, layer);
        if (x != back) continue;
        for (const double height : {size.y + 0.12, size.y + kChairBack - 0.01})
            line(edge - half + Vec3{0, height, 0}, edge + half + Vec3{0, height, 0}, layer);
    }
    const Vec3 seat = prop.at + Vec3{0, size.y - kSeatThickness, 0};
    addBox(drawn, camera, seat, {size.x, kSeatThickness, size.z}, 0, layerAt(seat, skeleton, camera));
}

/// Pale where it is seen face on, and seen through where the body leans on its far side.
void addWall(Drawn& drawn, const Prop& prop, const Skeleton& skeleton, const FigureCamera& camera) {
    const QPainterPath path = boxPath(camera, prop.at, sizeOf(prop), 0);
    if (!camera.isLevel() || path.boundingRect().width() < kBroad)
        return addBox(drawn, camera, prop.at, sizeOf(prop), 0);
    const Layer layer = layerAt(prop.at, skeleton, camera);
    drawn.push_back({.path = path, .paint = layer == Layer::before ? Paint::soft : Paint::light, .layer = layer});
}

void addWeights(Drawn& drawn, const Placement& place, Vec3 size, double plates, const FigureCamera& camera) {
    const Vec3 half = place.along * (size.z / 2);
    const Vec3 inner = place.along * (size.z / 2 - plates);
    const bool rightIsNear = camera.facing(place.along) >= 0;
    for (const double end : {-1.0, 1.0}) {
        const QPainterPath path = camera.outline(disc(place.at + half * end, place.along, size.y / 2, 0.01),
                                                 disc(place.at + inner * end, place.along, size.y / 2, 0.01));
        const bool near = (end > 0) == rightIsNear;
        const bool onEnd = std::abs(camera.facing(place.along)) > 0.8;
        drawn.push_back(
            {.path = path, .paint = onEnd ? Paint::soft : Paint::solid, .layer = near ? Layer::before : Layer::behind});
        if (onEnd && near) drawn.push_back({path, Paint::line, 0.010, Layer::before});
    }
    drawn.push_back({lineFrom(camera, {place.at - half, place.at + half}), Paint::line, kHandleWidth, Layer::behind});
}

void addKettlebell(Drawn& drawn, const Prop& prop, const Placement& place, const Skeleton& skeleton,
                   const FigureCamera& camera) {
    const double radius = sizeOf(prop).y / 2;
    Vec3 down{0, -1, 0};
    if (!prop.held.empty() && isHand(prop.held.front()) && prop.tilt == 0) {
        const ArmFrames& arm = skeleton.arms[prop.held.front() == BodyPoint::leftHand ? kLeft : kRight];
        down = -arm.fore.axes.up;
    }
    const Vec3 hold = prop.held.empty() ? place.at + Vec3{0, radius * 2.2, 0} : place.at;
    const Vec3 centre = hold + down * (radius * 1.35);
    const Vec3 side = across({0, 0, 1}, down) * (radius * 0.62);
    const Vec3 front = cross(side, down);
    for (const Vec3 half : {side, front})
        drawn.push_back({lineFrom(camera, {centre + half * 1.2 - down * (radius * 0.5), hold + half * 0.8,
                                           hold - half * 0.8, centre - half * 1.2 - down * (radius * 0.5)}),
                         Paint::line, kHandleWidth * 0.9, Layer::before});
    drawn.push_back({.path = camera.outline({{{centre, {}}, {radius, radius, radius}}}),
                     .paint = Paint::solid,
                     .layer = Layer::before});
}

void addCord(Drawn& drawn, const Prop& prop, const Skeleton& skeleton, const FigureCamera& camera) {
    const double width = prop.size.x > 0 ? prop.size.x : sizeOf(prop).x;
    for (std::size_t i = 0; i < prop.held.size(); ++i) {
        const Vec3 from = placeOf(skeleton, prop.held[i]);
        const Vec3 to = prop.to.empty() ? prop.at : placeOf(skeleton, prop.to[std::min(i, prop.to.size() - 1)]);
        const bool near = camera.nearness(mix(from, to, 0.5)) > camera.nearness(skeleton.thorax().origin) + 0.02;
        drawn.push_back({lineFrom(camera, {from, to}), Paint::line, width, near ? Layer::before : Layer::behind});
    }
}

void addUprights(Drawn& drawn, const Prop& prop, const FigureCamera& camera) {
    const Vec3 size = sizeOf(prop);
    for (const double z : {-1.0, 1.0}) {
        const Layer layer = camera.isLevel() && camera.facing({0, 0, z}) > 0.5 ? Layer::before : Layer::behind;
        const Vec3 foot = prop.at + Vec3{0, 0, z * (size.z / 2 + size.x / 2)};
        const QPainterPath path = boxPath(camera, foot, {size.x, size.y, size.x}, 0);
        drawn.push_back({.path = path, .paint = layer == Layer::before ? Paint::soft : Paint::solid, .layer = layer});
    }
}

void addMat(Drawn& drawn, const Prop& prop, const FigureCamera& camera) {
    const Vec3 size = sizeOf(prop);
    drawn.push_back(
        {.path = boxPath(camera, prop.at - Vec3{0, size.y, 0}, size, 0), .paint = Paint::light, .layer = Layer::floor});
}

void addRound(Drawn& drawn, const Prop& prop, const Placement& place, const FigureCamera& camera) {
    const Vec3 size = sizeOf(prop);
    const Vec3 centre = prop.held.empty() ? place.at + Vec3{0, size.y / 2, 0} : place.at;
    if (prop.kind == PropKind::ball) {
        const double radius = size.y / 2;
        drawn.push_back({.path = camera.outline({{{centre, {}}, {radius, radius, radius}}}), .paint = Paint::solid});
        return;
    }
    const Vec3 half = place.along * (size.z / 2);
    drawn.push_back({.path = camera.outline(disc(centre - half, place.along, size.y / 2, 0.002),
                                            disc(centre + half, place.along, size.y / 2, 0.002)),
                     .paint = Paint::solid});
    drawn.push_back(
        {.path = camera.outline({disc(centre + half, place.along, size.y * 0.22, 0.002)}), .paint = Paint::light});
}

void addProp(Drawn& drawn, const Prop& prop, const Skeleton& skeleton, const FigureCamera& camera) {
    const Placement place = placementOf(prop, skeleton);
    const Vec3 size = sizeOf(prop);
    switch (prop.kind) {
        case PropKind::mat: return addMat(drawn, prop, camera);
        case PropKind::chair: return addChair(drawn, prop, skeleton, camera);
        case PropKind::box: return addBox(drawn, camera, place.at, size, prop.tilt);
        case PropKind::wall: return addWall(drawn, prop, skeleton, camera);
        case PropKind::doorway: return addUprights(drawn, prop, camera);
        case PropKind::ball:
        case PropKind::roller: return addRound(drawn, prop, place, camera);
        case PropKind::cushion:
            drawn.push_back(
                {.path = camera.outline({{{place.at + Vec3{0, size.y / 2, 0}, aboutRight(prop.tilt)}, size * 0.5}}),
                 .paint = Paint::light});
            return;
        case PropKind::barbell: return addWeights(drawn, place, size, 0.05, camera);
        case PropKind::dumbbell: return addWeights(drawn, place, size, 0.04, camera);
        case PropKind::kettlebell: return addKettlebell(drawn, prop, place, skeleton, camera);
        case PropKind::bar: {
            const Vec3 half{0, 0, size.z / 2};
            drawn.push_back({lineFrom(camera, {place.at - half, place.at + half}), Paint::line, size.y, Layer::behind});
            return;
        }
        case PropKind::cord: return addCord(drawn, prop, skeleton, camera);
        case PropKind::plate:
            drawn.push_back({.path = camera.outline({disc(place.at, place.along, size.y / 2, size.z)}),
                             .paint = Paint::solid,
                             .layer = Layer::before});
            return;
    }
}

bool fillsPalm(PropKind kind) {
    return kind == PropKind::barbell || kind == PropKind::dumbbell || kind == PropKind::kettlebell ||
           kind == PropKind::cord || kind == PropKind::plate;
}

}  // namespace

std::vector<DrawnProp> drawnProps(const Figure& figure, const Skeleton& skeleton, const FigureCamera& camera) {
    Drawn drawn;
    for (const Prop& prop : figure.props) addProp(drawn, prop, skeleton, camera);
    return drawn;
}

std::array<bool, 2> fistsOf(const Figure& figure, const Skeleton& skeleton) {
    std::array<bool, 2> fists{};
    for (const std::size_t side : {kLeft, kRight}) {
        const BodyPoint hand = side == kLeft ? BodyPoint::leftHand : BodyPoint::rightHand;
        fists[side] = std::any_of(figure.props.begin(), figure.props.end(), [&](const Prop& prop) {
            if (prop.kind == PropKind::bar && prop.held.empty()) {
                const Vec3 from = placeOf(skeleton, hand) - prop.at;
                return length({from.x, from.y, 0}) < kGripReach;
            }
            return fillsPalm(prop.kind) && std::count(prop.held.begin(), prop.held.end(), hand) > 0;
        });
    }
    return fists;
}

}  // namespace limber::inline gui
