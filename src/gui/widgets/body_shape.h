// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QSizeF>
#include <vector>

#include "limber/domain/muscle.h"
#include "limber/domain/region.h"

namespace limber::inline gui {

// The body from `resources/body`, read when it is first asked for. Left and right are the person's own: on the left of
// the picture from behind, on its right from the front.

enum class BodyView { front, back };

inline constexpr QSizeF kWholeBody{200, 430};
/// The part that holds the regions of the back.
inline constexpr QSizeF kBodySize{200, 262};

[[nodiscard]] const QPainterPath& bodyOutline();
/// Shoulder blades and the other quiet lines inside the outline.
[[nodiscard]] const QPainterPath& bodyLines(BodyView view);
/// The surface of an area on the left or the right of the back.
[[nodiscard]] const QPainterPath& regionShape(Area area, Side side);
/// The muscles that show, those that lie over others last.
[[nodiscard]] const std::vector<Muscle>& musclesSeen(BodyView view);
/// Empty when it does not show. A deep one shows where it lies.
[[nodiscard]] const QPainterPath& muscleShape(Muscle muscle, BodyView view, Side side);

}  // namespace limber::inline gui
