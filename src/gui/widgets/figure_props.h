// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <array>
#include <vector>

#include "gui/widgets/figure_camera.h"
#include "limber/domain/skeleton.h"

namespace limber::inline gui {

/// A piece of a prop as it is seen, in body heights.
struct DrawnProp {
    enum class Layer { behind, before, floor };
    enum class Paint { solid, light, soft, line };
    QPainterPath path{};
    Paint paint{};
    double width = 0;  ///< of a line
    Layer layer{};
};

[[nodiscard]] std::vector<DrawnProp> drawnProps(const Figure& figure, const Skeleton& skeleton,
                                                const FigureCamera& camera);
/// Which hands hold something that fills the palm, left and right.
[[nodiscard]] std::array<bool, 2> fistsOf(const Figure& figure, const Skeleton& skeleton);

}  // namespace limber::inline gui
