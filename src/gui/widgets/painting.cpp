// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/painting.h"

#include <QPainter>
#include <QWidget>

#include "gui/widgets/theme.h"

namespace limber::inline gui {

void paintFocusRing(QPainter& painter, const QRectF& rect, double radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().text, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

bool showsFocus(const QWidget& widget) { return widget.hasFocus() && widget.window()->isActiveWindow(); }

void paintTick(QPainter& painter, const QRectF& rect, double width) {
    QPen pen = painter.pen();
    pen.setWidthF(width);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.drawPolyline(QPolygonF{{rect.left() + rect.width() * 0.12, rect.top() + rect.height() * 0.55},
                                   {rect.left() + rect.width() * 0.40, rect.top() + rect.height() * 0.80},
                                   {rect.left() + rect.width() * 0.88, rect.top() + rect.height() * 0.22}});
}

}  // namespace limber::inline gui
