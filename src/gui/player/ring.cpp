// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/ring.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr double kDiameter = 2.3;  ///< times the height of the figures
constexpr double kStroke = 0.06;   ///< of the diameter
constexpr int kLeast = 132;
constexpr int kTop = 90 * 16;
constexpr int kTurn = 360 * 16;

}  // namespace

Ring::Ring(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); }

void Ring::show(Milliseconds left, Milliseconds length, bool muted) {
    m_seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count());
    m_share = length.count() > 0 ? static_cast<double>(left.count()) / static_cast<double>(length.count()) : 0;
    m_muted = muted;
    setAccessibleName(tr("%1 seconds left").arg(m_seconds));
    update();
}

void Ring::setPixels(int px) {
    m_pixels = px;
    updateGeometry();
    update();
}

QSize Ring::sizeHint() const {
    const int side = static_cast<int>(std::lround(kDiameter * m_pixels));
    return {side, side};
}

QSize Ring::minimumSizeHint() const { return {kLeast, kLeast}; }

void Ring::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    const double side = std::min(width(), height());
    const double stroke = side * kStroke;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring((width() - side) / 2 + stroke / 2, (height() - side) / 2 + stroke / 2, side - stroke,
                      side - stroke);
    painter.setPen(QPen(t.line, stroke));
    painter.drawEllipse(ring);
    painter.setPen(QPen(m_muted ? t.text2 : t.accent, stroke, Qt::SolidLine, Qt::RoundCap));
    if (const int span = static_cast<int>(std::lround(m_share * kTurn)); span > 0) painter.drawArc(ring, kTop, span);
    QFont figures = limber::font(TextStyle::title);
    figures.setPixelSize(std::max(1, static_cast<int>(std::lround(side / kDiameter))));
    painter.setFont(figures);
    painter.setPen(t.text);
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_seconds));
}

}  // namespace limber::inline gui
