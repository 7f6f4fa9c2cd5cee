// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/stop_rule.h"

#include <QCoreApplication>

namespace limber::inline gui {

QString stopRule() {
    return QCoreApplication::translate("Words",
                                       "Stop for sharp or leg pain, numbness, weakness, dizziness or chest pain.");
}

}  // namespace limber::inline gui
