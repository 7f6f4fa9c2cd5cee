// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/range_bar.h"

#include <QPainter>
#include <QPainterPath>

#include "gui/widgets/theme.h"

namespace limber::inline gui {

namespace {
constexpr double kHeight = 14;
}

RangeBar::RangeBar(double value, double low, double high, QWidget* parent)
    : QWidget(parent), m_value(value), m_low(low), m_high(high) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RangeBar::sizeHint() const { return {200, 24}; }

QSize RangeBar::minimumSizeHint() const { return {80, 24}; }

void RangeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& t = tokens();
    const QRectF trough(0, (height() - kHeight) / 2, width(), kHeight);
    QPainterPath shape;
    shape.addRoundedRect(trough, kHeight / 2, kHeight / 2);
    painter.fillPath(shape, t.surface2);
    painter.setClipPath(shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QRectF(trough.left(), trough.top(), trough.width() * m_value, kHeight), kHeight / 2,
                            kHeight / 2);
    painter.setClipping(false);
    const double middle = trough.center().y();
    const auto whisker = [&](const QColor& colour, double from, double to) {
        painter.setPen(QPen(colour, 3, Qt::SolidLine, Qt::RoundCap));
        if (to > from) painter.drawLine(QPointF(from, middle), QPointF(to, middle));
    };
    const double low = trough.left() + 3 + m_low * (trough.width() - 6);
    const double high = trough.left() + 3 + m_high * (trough.width() - 6);
    const double value = trough.left() + m_value * trough.width();
    whisker(t.onAccent, low, std::min(high, value - 3));
    whisker(t.text2, std::max(low, value + 2), high);
}

}  // namespace limber::inline gui
