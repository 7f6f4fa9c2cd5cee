// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/rung_mark.h"

#include <QPainter>

#include "gui/widgets/theme.h"

namespace limber::inline gui {

RungMark::RungMark(State state, bool first, bool last, QWidget* parent)
    : QWidget(parent), m_state(state), m_first(first), m_last(last) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize RungMark::sizeHint() const { return {scaled(20), scaled(26)}; }

void RungMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& t = tokens();
    const QPointF centre(width() / 2.0, scaled(13));
    const double radius = m_state == State::here ? scaled(7) : scaled(5);
    const bool reached = m_state == State::passed || m_state == State::here;
    const auto line = [&](const QColor& colour, double from, double to) {
        painter.setPen(QPen(colour, 2));
        painter.drawLine(QPointF(centre.x(), from), QPointF(centre.x(), to));
    };
    if (!m_first) line(m_state == State::passed ? t.accent : t.line, 0, centre.y());
    if (!m_last) line(reached ? t.accent : t.line, centre.y(), height());
    painter.setBrush(reached ? t.accent : t.surface);
    painter.setPen(
        QPen(reached || m_state == State::next ? t.accent : t.fieldLine, m_state == State::next ? 2.5 : 1.5));
    painter.drawEllipse(centre, radius, radius);
    if (m_state != State::here) return;
    painter.setBrush(t.onAccent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(centre, radius * 0.4, radius * 0.4);
}

}  // namespace limber::inline gui
