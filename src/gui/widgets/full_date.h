// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>

#include "gui/widgets/dates.h"

namespace limber::inline gui {

/// "23 November 2026".
[[nodiscard]] inline QString fullDate(Date date) {
    return QLocale().toString(toQDate(date), QCoreApplication::translate("Words", "d MMMM yyyy"));
}

}  // namespace limber::inline gui
