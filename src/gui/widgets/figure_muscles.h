// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <map>
#include <vector>

#include "gui/widgets/figure_body.h"
#include "limber/domain/exercise.h"

namespace limber::inline gui {

/// What glows on the figure of an exercise: the muscles it lengthens, or else those it works.
[[nodiscard]] std::map<Muscle, double> glowingMuscles(const Exercise& exercise);

/// Where a muscle shows on a part of the body as it is seen; deep ones show on the nearest surface.
struct MusclePatch {
    QPainterPath path{};
    double strength = 0;  ///< 0-1
};

[[nodiscard]] std::vector<MusclePatch> patchesOn(const DrawnPart& part, const Skeleton& skeleton,
                                                 const FigureCamera& camera, const std::map<Muscle, double>& muscles,
                                                 GlowSide side);

}  // namespace limber::inline gui
