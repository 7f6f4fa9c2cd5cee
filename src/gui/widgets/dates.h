// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "limber/base/date.h"

namespace limber::inline gui {

[[nodiscard]] inline QDate toQDate(Date date) { return QDate(1970, 1, 1).addDays(date.time_since_epoch().count()); }
[[nodiscard]] inline Date toDate(QDate date) { return Date{Days{QDate(1970, 1, 1).daysTo(date)}}; }

}  // namespace limber::inline gui
