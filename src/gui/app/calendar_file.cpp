// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/calendar_file.h"

#include <QSaveFile>

#include "gui/app/workspace_bridge.h"
#include "limber/exchange/calendar.h"

namespace limber::inline gui {

bool writeCalendarFile(const QString& file, const std::vector<PlanDay>& days, const WorkspaceBridge& bridge) {
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly)) return false;
    saved.write(QByteArray::fromStdString(writeCalendar(days, bridge.phrases(), bridge.today())));
    return saved.commit();
}

}  // namespace limber::inline gui
