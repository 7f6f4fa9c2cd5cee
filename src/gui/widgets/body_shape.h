// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QSizeF>

#include "limber/domain/region.h"

namespace limber::inline gui {

/// The back of a person, seen from behind, in a space of `kBodySize`; the person's left is on the left.
inline constexpr QSizeF kBodySize{200, 268};

[[nodiscard]] const QPainterPath& bodyOutline();
/// Shoulder blades and the other quiet lines inside the outline.
[[nodiscard]] const QPainterPath& bodyLines();
/// The surface of an area on the left or the right.
[[nodiscard]] const QPainterPath& regionShape(Area area, Side side);

}  // namespace limber::inline gui
