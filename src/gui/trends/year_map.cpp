// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trends/year_map.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "gui/widgets/dates.h"
#include "gui/widgets/first_weekday.h"
#include "gui/widgets/painting.h"
#include "gui/widgets/spoken_role.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr int kMostWeeks = 53;
constexpr int kCell = 15;
constexpr int kRows = 7;
constexpr double kGapShare = 0.14;

/// Rows from the first weekday.
int rowOf(Date date) {
    const int first = static_cast<int>(firstWeekday());
    return (static_cast<int>(weekdayOf(date)) - first + kRows) % kRows;
}

Date startOfRow(Date date) { return date - Days(rowOf(date)); }

double monthHeight() { return scaled(18); }
double keyHeight() { return scaled(26); }

}  // namespace

YearMap::YearMap(QWidget* parent) : QWidget(parent) {
    measure();
    speakAs(*this, QAccessible::Chart);
    setAccessibleName(tr("Mornings, day by day"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void YearMap::setMornings(std::map<Date, double> mornings, Date today) {
    m_mornings = std::move(mornings);
    m_today = today;
    moveTo(today);
}

QSize YearMap::sizeHint() const { return {520, static_cast<int>(kRows * scaled(kCell) + monthHeight() + keyHeight())}; }
QSize YearMap::minimumSizeHint() const { return {240, sizeHint().height()}; }

double YearMap::cell() const { return scaled(kCell); }

/// Asked for by every cell, so it is kept.
void YearMap::measure() {
    m_labelWidth =
        QFontMetricsF(gui::font(TextStyle::small)).horizontalAdvance(QLocale().dayName(3, QLocale::ShortFormat)) + 10;
}

int YearMap::weeks() const {
    return std::clamp(static_cast<int>((width() - m_labelWidth - 4) / cell()), 1, kMostWeeks);
}

Date YearMap::firstDay() const { return startOfRow(m_today) - Days(kRows * (weeks() - 1)); }

QRectF YearMap::place(Date date) const {
    const int days = daysBetween(firstDay(), date);
    const double gap = cell() * kGapShare;
    return {m_labelWidth + cell() * (days / kRows), monthHeight() + cell() * (days % kRows), cell() - gap,
            cell() - gap};
}

std::optional<Date> YearMap::dateAt(QPointF point) const {
    const int column = static_cast<int>(std::floor((point.x() - m_labelWidth) / cell()));
    const int row = static_cast<int>(std::floor((point.y() - monthHeight()) / cell()));
    if (column < 0 || column >= weeks() || row < 0 || row >= kRows) return std::nullopt;
    const Date date = firstDay() + Days(column * kRows + row);
    return date <= m_today ? std::optional(date) : std::nullopt;
}

QString YearMap::textOf(Date date) const {
    const auto found = m_mornings.find(date);
    if (found == m_mornings.end()) return tr("%1: no morning logged").arg(dayText(date));
    const int rounded = static_cast<int>(std::lround(found->second));
    return tr("%1: %2, %3").arg(dayText(date), QLocale().toString(found->second, 'g', 2), tightnessWords(rounded));
}

void YearMap::moveTo(Date date) {
    m_current = std::clamp(date, firstDay(), m_today);
    setAccessibleDescription(textOf(m_current));
    update();
}

void YearMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(gui::font(TextStyle::small));
    const auto& t = tokens();
    const QFontMetricsF metrics(painter.font());
    double monthsEnd = 0;
    for (Date date = firstDay(); date <= m_today; date += Days(1)) {
        const QRectF box = place(date);
        const auto found = m_mornings.find(date);
        painter.setPen(QPen(found == m_mornings.end() ? t.line : t.fieldLine, found == m_mornings.end() ? 1 : 0.6));
        painter.setBrush(found == m_mornings.end() ? QColor(Qt::transparent)
                                                   : tightnessColour(static_cast<int>(std::lround(found->second))));
        painter.drawRoundedRect(box, 3, 3);
        const QDate day = toQDate(date);
        if (day.day() == 1 && box.left() > monthsEnd) {
            const QString month = QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
            painter.setPen(t.text2);
            painter.drawText(QPointF(box.left(), metrics.ascent()), month);
            monthsEnd = box.left() + metrics.horizontalAdvance(month) + 8;
        }
    }
    painter.setPen(t.text2);
    for (int row = 1; row < kRows; row += 2) {
        const QRectF box = place(firstDay() + Days(row));
        painter.drawText(QRectF(0, box.top(), m_labelWidth - 6, box.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         shortNameOfWeekday(weekdayOf(firstDay() + Days(row))));
    }
    const double top = monthHeight() + kRows * cell() + 6;
    double x = m_labelWidth;
    const QString loose = tr("0 loose");
    painter.drawText(QPointF(x, top + metrics.ascent()), loose);
    x += metrics.horizontalAdvance(loose) + kGrid;
    for (int tightness = 0; tightness <= 10; ++tightness, x += cell()) {
        painter.setPen(QPen(t.fieldLine, 0.6));
        painter.setBrush(tightnessColour(tightness));
        painter.drawRoundedRect(QRectF(x, top, cell() * (1 - kGapShare), cell() * (1 - kGapShare)), 3, 3);
    }
    painter.setPen(t.text2);
    painter.drawText(QPointF(x + 6, top + metrics.ascent()), tr("10 as tight as can be"));
    if (showsFocus(*this)) paintFocusRing(painter, place(m_current).adjusted(-3, -3, 3, 3), 4);
}

void YearMap::mousePressEvent(QMouseEvent* event) {
    const auto date = dateAt(event->position());
    if (!date) return;
    moveTo(*date);
    emit chosen(*date);
}

void YearMap::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left: return moveTo(m_current - Days(kRows));
        case Qt::Key_Right: return moveTo(m_current + Days(kRows));
        case Qt::Key_Up: return moveTo(m_current - Days(1));
        case Qt::Key_Down: return moveTo(m_current + Days(1));
        case Qt::Key_Return:
        case Qt::Key_Enter: emit chosen(m_current); return;
        default: QWidget::keyPressEvent(event);
    }
}

bool YearMap::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange) measure();
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto date = dateAt(help->pos()))
            QToolTip::showText(help->globalPos(), textOf(*date), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return QWidget::event(event);
}

}  // namespace limber::inline gui
