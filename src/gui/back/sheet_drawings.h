// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <vector>

#include "limber/workspace/clinician_sheet.h"

class QPainter;

namespace limber::inline gui {

// Drawings of the clinician's sheet in black and grey; lengths are points.

/// A bar a day from 0 to 10 with a date every second Monday, and a dot below each day with a session.
void drawTightness(QPainter& painter, const QRectF& place, const std::vector<DayReading>& days);
/// The back from behind: the more often a place was named, the darker; a ring where there was a tender spot.
void drawBody(QPainter& painter, const QRectF& place, const BodyRecord& record);

}  // namespace limber::inline gui
