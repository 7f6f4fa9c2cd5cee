// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/first_weekday.h"

#include <QLocale>

namespace limber::inline gui {
namespace {

std::optional<Weekday>& chosen() {
    static std::optional<Weekday> day;
    return day;
}

}  // namespace

Weekday firstWeekday() { return chosen().value_or(static_cast<Weekday>(QLocale().firstDayOfWeek() - 1)); }

void setFirstWeekday(std::optional<Weekday> day) { chosen() = day; }

Date weekOf(Date date) {
    const int back = (static_cast<int>(weekdayOf(date)) - static_cast<int>(firstWeekday()) + 7) % 7;
    return date - Days{back};
}

}  // namespace limber::inline gui
