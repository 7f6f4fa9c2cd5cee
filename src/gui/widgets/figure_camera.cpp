// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/figure_camera.h"

#include <cmath>
#include <numbers>

namespace limber::inline gui {
namespace {

constexpr double kRadians = std::numbers::pi / 180;
constexpr int kCorners = 30;

struct Direction {
    double azimuth;    ///< 0 from the figure's right, 90 from the front
    double elevation;  ///< above the floor
};

Direction directionOf(Viewpoint view) {
    switch (view) {
        case Viewpoint::side: return {0, 0};
        case Viewpoint::oblique: return {28, 14};
        case Viewpoint::front: return {90, 0};
        case Viewpoint::frontOblique: return {58, 14};
        case Viewpoint::back: return {-90, 0};
        case Viewpoint::backOblique: return {-45, 14};
        case Viewpoint::top: return {0, 90};
    }
    return {};
}

}  // namespace

FigureCamera::FigureCamera(Viewpoint view) {
    const auto [azimuth, elevation] = directionOf(view);
    const double a = azimuth * kRadians;
    const double e = elevation * kRadians;
    const Vec3 level{std::sin(a), 0, std::cos(a)};
    m_right = {std::cos(a), 0, -std::sin(a)};
    m_towards = level * std::cos(e) + Vec3{0, 1, 0} * std::sin(e);
    m_up = Vec3{0, 1, 0} * std::cos(e) - level * std::sin(e);
    m_level = elevation == 0;
}

QPointF FigureCamera::project(Vec3 point) const { return {dot(point, m_right), -dot(point, m_up)}; }

QPointF FigureCamera::edgePoint(const Ellipsoid& shape, double angle) const {
    const Vec3 direction = m_right * std::cos(angle) - m_up * std::sin(angle);
    const Turn& axes = shape.frame.axes;
    const double extent = shape.extent(direction);
    if (extent <= 0) return project(shape.frame.origin);
    const auto part = [&](Vec3 axis, double radius) {
        return axis * (radius * radius * dot(axis, direction) / extent);
    };
    return project(shape.frame.origin + part(axes.forward, shape.radii.x) + part(axes.up, shape.radii.y) +
                   part(axes.right, shape.radii.z));
}

QPainterPath FigureCamera::outline(const Ellipsoid& first, const Ellipsoid& second) const {
    QPolygonF corners;
    for (int i = 0; i < kCorners; ++i) {
        const double angle = 2 * std::numbers::pi * i / kCorners;
        const QPointF direction(std::cos(angle), std::sin(angle));
        const QPointF a = edgePoint(first, angle);
        const QPointF b = edgePoint(second, angle);
        corners << (QPointF::dotProduct(a, direction) > QPointF::dotProduct(b, direction) ? a : b);
    }
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath FigureCamera::outline(const std::vector<Ellipsoid>& chain) const {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (std::size_t i = 0; i + 1 < chain.size(); ++i) path.addPath(outline(chain[i], chain[i + 1]));
    if (chain.size() == 1) path.addPath(outline(chain[0], chain[0]));
    return path;
}

QPainterPath FigureCamera::outline(const std::vector<Vec3>& polygon) const {
    QPolygonF corners;
    for (const Vec3& corner : polygon) corners << project(corner);
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

}  // namespace limber::inline gui
