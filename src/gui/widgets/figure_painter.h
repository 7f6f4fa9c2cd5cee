// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <map>

#include "gui/widgets/figure_body.h"
#include "gui/widgets/figure_camera.h"
#include "limber/domain/figure.h"
#include "limber/domain/muscle.h"

class QPainter;

namespace limber::inline gui {

/// A limb's colour, `behind` the trunk by 0 (as near as it or nearer) to 1 (as far behind as is told apart).
[[nodiscard]] QColor limbColour(Garment garment, double behind);

/// Draws a figure at any moment of its movement, in the colours of the theme. `muscles` glow by their share from 0.5.
/// The picture keeps one scale through the whole movement.
class FigurePainter {
public:
    FigurePainter(Figure figure, std::map<Muscle, double> muscles);

    /// Into `rect`, on the `surface2` that the caller has painted.
    void paint(QPainter& painter, const QRectF& rect, double seconds) const;

private:
    [[nodiscard]] QTransform fitTo(const QRectF& rect) const;

    Figure m_figure;
    std::map<Muscle, double> m_muscles;
    FigureCamera m_camera;
    QPainterPath m_ground;
    QRectF m_bounds;  ///< of body and props in all key frames, in body heights
};

}  // namespace limber::inline gui
