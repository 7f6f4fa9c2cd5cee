// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/date_field.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>
#include <algorithm>
#include <utility>

#include "gui/widgets/dates.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr QSize kCalendar{308, 280};  ///< its days are at least 24 px high

QCalendarWidget* makeCalendar(QDate latest, QDate chosen) {
    auto* calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const auto day : {Qt::Saturday, Qt::Sunday}) calendar->setWeekdayTextFormat(day, {});
    for (const auto& [name, sign] :
         {std::pair("qt_calendar_prevmonth", "chevron-left"), std::pair("qt_calendar_nextmonth", "chevron-right")})
        if (auto* button = calendar->findChild<QToolButton*>(QLatin1String(name)))
            button->setIcon(limber::icon(QLatin1String(sign), &Tokens::onAccent));
    calendar->setMinimumSize(scaled(kCalendar.width()), scaled(kCalendar.height()));
    calendar->setMaximumDate(latest);
    calendar->setSelectedDate(chosen);
    return calendar;
}

}  // namespace

DateField::DateField(const QString& accessibleName, QWidget* parent) : QPushButton(parent), m_name(accessibleName) {
    setIcon(limber::icon("week", &Tokens::text2));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &DateField::openCalendar);
}

void DateField::setLatest(Date latest) { m_latest = latest; }

void DateField::setDate(Date date) {
    m_date = date;
    setText(QLocale().toString(toQDate(date), tr("ddd d MMM yyyy")));
    setAccessibleName(QStringLiteral("%1, %2").arg(text(), m_name));
}

void DateField::choose(Date date) {
    date = std::min(date, m_latest);
    if (date == m_date) return;
    setDate(date);
    emit changed();
}

void DateField::openCalendar() {
    QMenu menu(this);
    auto* calendar = makeCalendar(toQDate(m_latest), toQDate(m_date));
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    const auto take = [&](QDate day) {
        choose(toDate(day));
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    calendar->setFocus();
    menu.exec(mapToGlobal(QPoint(0, height() + 4)));
}

void DateField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up) return choose(m_date + Days{1});
    if (event->key() == Qt::Key_Down) return choose(m_date - Days{1});
    QPushButton::keyPressEvent(event);
}

}  // namespace limber::inline gui
