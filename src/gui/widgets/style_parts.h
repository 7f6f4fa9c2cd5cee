// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace limber::inline gui {

/// How the parts of LimberStyle look; each paints into the rectangle of its option.
void drawCheck(const QStyleOption& option, QPainter& painter, bool round);
void drawField(const QStyleOption& option, QPainter& painter);
void drawCombo(const QStyleOptionComplex& option, QPainter& painter);
/// A surface with a border: menus, tips, lists.
void drawPanel(const QRect& place, QPainter& painter, const QColor& border, double radius);
void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter);
void drawHeader(const QStyleOption& option, QPainter& painter);
void drawProgress(const QStyleOptionProgressBar& option, QPainter& painter);
/// The handle of a scroll bar within it.
[[nodiscard]] QRect scrollHandle(const QStyleOptionSlider& option);
void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter);

}  // namespace limber::inline gui
