// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPolygonF>
#include <array>
#include <vector>

#include "gui/widgets/figure_camera.h"
#include "limber/domain/skeleton.h"

namespace limber::inline gui {

enum class BodyPart { trunk, head, upperArm, forearm, thigh, shank, foot };
enum class Garment { skin, shirt, shorts, shoe, hair };

/// A piece of the body as it is seen, in body heights.
struct DrawnPart {
    struct Layer {
        QPainterPath path{};
        Garment garment{};
    };
    BodyPart part{};
    std::size_t side = 0;
    double nearness = 0;
    std::vector<Layer> layers{};
    std::vector<QPolygonF> edges{};  ///< lines that set it off from what it covers
    QPainterPath whole{};
};

/// Every part, the farthest first. `fists` says which hands hold something.
[[nodiscard]] std::vector<DrawnPart> drawnBody(const Skeleton& skeleton, const FigureCamera& camera,
                                               std::array<bool, 2> fists);

}  // namespace limber::inline gui
