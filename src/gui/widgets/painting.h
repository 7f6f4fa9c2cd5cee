// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include "gui/widgets/theme.h"

class QPainter;
class QWidget;

namespace limber::inline gui {

/// The one focus mark of all own widgets: a 2 px line around `rect` in the text's colour, kept inside the widget by
/// the caller's margin of 3 px.
void paintFocusRing(QPainter& painter, const QRectF& rect, double radius);
/// True when `widget` has the focus and it came from the keyboard or the widget wants it shown always.
[[nodiscard]] bool showsFocus(const QWidget& widget);
/// `path` strokes of a tick, drawn into `rect`.
void paintTick(QPainter& painter, const QRectF& rect, double width);

/// Height of `text` wrapped into `width`; measured once, since layouts ask for it again and again.
[[nodiscard]] int wrappedHeight(const QString& text, TextStyle style, int width);

}  // namespace limber::inline gui
