// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include "gui/widgets/dates.h"

namespace limber::inline gui {

/// "23 November 2026".
[[nodiscard]] inline QString fullDate(Date date) {
    return QLocale().toString(toQDate(date), QStringLiteral("d MMMM yyyy"));
}

}  // namespace limber::inline gui
