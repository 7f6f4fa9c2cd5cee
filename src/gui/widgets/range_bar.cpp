// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/range_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

#include "gui/widgets/flow_layout.h"
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

RangeLegend::RangeLegend(QWidget* parent) : QWidget(parent) {
    auto* flow = new FlowLayout(6, 2, this);
    const auto add = [&](double value, double low, double high, const QString& words) {
        auto* sample = new RangeBar(value, low, high);
        sample->setFixedSize(scaled(36), scaled(16));
        auto* box = new QWidget;
        auto* row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, kGrid, 0);
        row->setSpacing(6);
        row->addWidget(sample);
        row->addWidget(makeLabel(words, TextStyle::small, Tone::secondary));
        flow->addWidget(box);
    };
    add(0.6, 0, 0, tr("how likely"));
    add(0, 0.15, 0.85, tr("how far the guess could be off"));
}

}  // namespace limber::inline gui
