// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/painting.h"

#include <QPainter>
#include <QWidget>
#include <map>
#include <tuple>

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

int wrappedHeight(const QString& text, TextStyle style, int width) {
    constexpr std::size_t kMostKept = 4000;
    constexpr int kWrap = static_cast<int>(Qt::TextWordWrap) | static_cast<int>(Qt::AlignLeft);
    static std::map<std::tuple<QString, TextStyle, int, int>, int> measured;
    const QFont face = font(style);
    const auto key = std::tuple(text, style, width, face.pixelSize());
    if (const auto known = measured.find(key); known != measured.end()) return known->second;
    if (measured.size() >= kMostKept) measured.clear();
    const int height = QFontMetrics(face).boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), kWrap, text).height();
    measured.emplace(key, height);
    return height;
}

}  // namespace limber::inline gui
