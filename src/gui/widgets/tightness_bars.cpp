// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tightness_bars.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "gui/widgets/dates.h"
#include "gui/widgets/painting.h"
#include "gui/widgets/spoken_role.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

TightnessBars::TightnessBars(QWidget* parent) : QWidget(parent) {
    speakAs(*this, QAccessible::Chart);
    setAccessibleName(tr("Tightness of the last four weeks"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TightnessBars::sizeHint() const { return {420, scaled(92)}; }

QSize TightnessBars::minimumSizeHint() const { return {180, scaled(92)}; }

void TightnessBars::setDays(std::vector<DayTightness> days) {
    m_days = std::move(days);
    m_current = m_days.empty() ? 0 : m_days.size() - 1;
    setAccessibleDescription(m_days.empty() ? QString() : textOf(m_days.back()));
    update();
}

QRectF TightnessBars::plot() const {
    const QFontMetrics metrics(limber::font(TextStyle::small));
    const double left = metrics.horizontalAdvance(QLocale().toString(10)) + 8.0;
    const double above = metrics.height() / 2.0;
    return {left, above, width() - left - 4, height() - above - metrics.height() - 6};
}

QRectF TightnessBars::column(std::size_t index) const {
    const QRectF area = plot();
    const double pitch = area.width() / static_cast<double>(std::max<std::size_t>(m_days.size(), 1));
    const double gap = std::min(6.0, pitch * 0.3);
    return {area.left() + pitch * static_cast<double>(index) + gap / 2, area.top(), pitch - gap, area.height()};
}

void TightnessBars::paintScale(QPainter& painter) const {
    const auto& t = tokens();
    const QRectF area = plot();
    painter.setFont(limber::font(TextStyle::small));
    const double line = QFontMetricsF(painter.font()).height();
    for (const int value : {0, 5, 10}) {
        const double y = std::round(area.bottom() - area.height() * value / 10.0) + 0.5;
        painter.setPen(QPen(t.line, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(t.text2);
        painter.drawText(QRectF(0, y - line / 2, area.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(value));
    }
}

/// The Mondays, and the last day as "today" where there is room for it.
void TightnessBars::paintDates(QPainter& painter) const {
    if (m_days.empty()) return;
    const QRectF area = plot();
    painter.setFont(limber::font(TextStyle::small));
    painter.setPen(tokens().text2);
    const QFontMetricsF metrics(painter.font());
    const QString today = tr("today");
    const double end = area.right() - metrics.horizontalAdvance(today);
    const QRectF below(area.left(), area.bottom() + 4, area.width(), metrics.height());
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, today);
    double free = 0;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        if (weekdayOf(m_days[i].date) != Weekday::mon) continue;
        const QString text = shortDayOfMonthText(m_days[i].date);
        const double left = column(i).left();
        const double right = left + metrics.horizontalAdvance(text);
        if (left < free || right + 8 > end) continue;
        painter.drawText(QRectF(left, below.top(), right - left + 1, below.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         text);
        free = right + 10;
    }
}

QString TightnessBars::textOf(const DayTightness& day) const {
    if (!day.tightness) return tr("%1: nothing logged").arg(dayText(day.date));
    const int rounded = static_cast<int>(std::lround(*day.tightness));
    return tr("%1: %2, %3").arg(dayText(day.date), QLocale().toString(*day.tightness, 'g', 2), tightnessWords(rounded));
}

void TightnessBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& t = tokens();
    paintScale(painter);
    paintDates(painter);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const QRectF place = column(i);
        const auto& value = m_days[i].tightness;
        if (!value) {
            painter.setPen(QPen(t.line, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(place.left() + 0.5, place.bottom() - 5.5, place.width() - 1, 5), 2, 2);
            continue;
        }
        const double bar = std::max(4.0, place.height() * *value / 10.0);
        painter.setPen(QPen(t.fieldLine, 1));
        painter.setBrush(tightnessColour(static_cast<int>(std::lround(*value))));
        painter.drawRoundedRect(QRectF(place.left() + 0.5, place.bottom() - bar + 0.5, place.width() - 1, bar - 1), 3,
                                3);
    }
    if (showsFocus(*this) && m_current < m_days.size())
        paintFocusRing(painter, column(m_current).adjusted(-3, -4, 3, 4), 4);
}

bool TightnessBars::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t i = 0; i < m_days.size(); ++i)
            if (column(i).adjusted(-3, -4, 3, 4).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), textOf(m_days[i]), this);
                return true;
            }
        QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return QWidget::event(event);
}

void TightnessBars::keyPressEvent(QKeyEvent* event) {
    const bool left = event->key() == Qt::Key_Left;
    if ((!left && event->key() != Qt::Key_Right) || m_days.empty()) return QWidget::keyPressEvent(event);
    if (left && m_current > 0) --m_current;
    if (!left && m_current + 1 < m_days.size()) ++m_current;
    const QString text = textOf(m_days[m_current]);
    setAccessibleDescription(text);
    QToolTip::showText(mapToGlobal(column(m_current).bottomLeft().toPoint()), text, this);
    update();
}

}  // namespace limber::inline gui
