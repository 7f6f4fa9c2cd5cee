// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tightness_bars.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "gui/widgets/painting.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

TightnessBars::TightnessBars(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Tightness of the last four weeks"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TightnessBars::sizeHint() const { return {420, 60}; }

QSize TightnessBars::minimumSizeHint() const { return {180, 60}; }

void TightnessBars::setDays(std::vector<DayTightness> days) {
    m_days = std::move(days);
    m_current = m_days.empty() ? 0 : m_days.size() - 1;
    setAccessibleDescription(m_days.empty() ? QString() : textOf(m_days.back()));
    update();
}

QRectF TightnessBars::column(std::size_t index) const {
    const double pitch =
        static_cast<double>(width() - 8) / static_cast<double>(std::max<std::size_t>(m_days.size(), 1));
    const double gap = std::min(6.0, pitch * 0.3);
    return {4 + pitch * static_cast<double>(index) + gap / 2, 4, pitch - gap, height() - 8.0};
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
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const QRectF place = column(i);
        const auto& value = m_days[i].tightness;
        if (!value) {
            painter.setPen(QPen(t.line, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(place.left() + 0.5, place.bottom() - 5.5, place.width() - 1, 5), 2, 2);
            continue;
        }
        const double bar = 6 + (place.height() - 6) * *value / 10.0;
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
