// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <vector>

#include "limber/domain/figure.h"
#include "limber/domain/space.h"

namespace limber::inline gui {

/// Sees the figure from far away: body heights in, body heights out, with y downwards.
class FigureCamera {
public:
    explicit FigureCamera(Viewpoint view);

    [[nodiscard]] QPointF project(Vec3 point) const;
    /// Greater is nearer.
    [[nodiscard]] double nearness(Vec3 point) const { return dot(point, m_towards); }
    /// 1 for a surface that faces the eye, -1 for one that faces away.
    [[nodiscard]] double facing(Vec3 normal) const { return dot(normal, m_towards); }
    /// True when the floor is seen from its edge.
    [[nodiscard]] bool isLevel() const { return m_level; }
    [[nodiscard]] QPointF edgePoint(const Ellipsoid& shape, double angle) const;
    /// The outline around the solids, each joined with the next.
    [[nodiscard]] QPainterPath outline(const std::vector<Ellipsoid>& chain) const;
    [[nodiscard]] QPainterPath outline(const Ellipsoid& first, const Ellipsoid& second) const;
    [[nodiscard]] QPainterPath outline(const std::vector<Vec3>& polygon) const;

private:
    Vec3 m_right{};
    Vec3 m_up{};
    Vec3 m_towards{};
    bool m_level = true;
};

}  // namespace limber::inline gui
