// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/log_context.h"

#include "gui/app/app_settings.h"
#include "gui/app/workspace_bridge.h"
#include "gui/widgets/dates.h"

namespace limber::inline gui {

namespace {
constexpr int kUsualDayEnd = 4;
}  // namespace

const Snapshot& LogContext::snapshot() const { return m_bridge.snapshot(); }

Date LogContext::day() const {
    const QDateTime now = m_options.now();
    const int dayEnds = m_options.settings != nullptr ? m_options.settings->dayEndsAtHour() : kUsualDayEnd;
    const bool smallHours = toDate(now.date()) == m_bridge.today() && now.time().hour() < dayEnds;
    return smallHours ? m_bridge.today() - Days{1} : m_bridge.today();
}

Units LogContext::unitsFor(const std::string& exercise, Units usual) const {
    if (m_options.settings != nullptr)
        if (const auto units = m_options.settings->loadUnits(QString::fromStdString(exercise))) return *units;
    return usual;
}

void LogContext::setUnitsFor(const QString& exercise, Units units) const {
    if (m_options.settings != nullptr) m_options.settings->setLoadUnits(exercise, units);
}

}  // namespace limber::inline gui
