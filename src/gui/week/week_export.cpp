// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/week_export.h"

#include <QWidget>

#include "gui/app/calendar_file.h"
#include "gui/app/workspace_bridge.h"
#include "gui/week/week_paper.h"
#include "gui/widgets/save_as.h"

namespace limber::inline gui {
namespace {

QString nameFor(const char* what, Date date, const char* ending = "pdf") {
    return QStringLiteral("limber-%1-%2.%3")
        .arg(QLatin1String(what), QString::fromStdString(toIso(date)), QLatin1String(ending));
}

}  // namespace

WeekExport::WeekExport(WorkspaceBridge& bridge, QWidget& page) : QObject(&page), m_bridge(bridge), m_page(page) {}

void WeekExport::print() { printOnPaper(m_page, weekOnPaper(m_week, m_bridge)); }

void WeekExport::savePdf() {
    save(tr("Save this week as PDF"), nameFor("week", m_week.from), weekOnPaper(m_week, m_bridge));
}

void WeekExport::saveCardOfToday() {
    save(tr("Save the pocket card of today"), nameFor("day", m_week.today),
         pocketCards(m_week, m_bridge, m_week.today));
}

void WeekExport::saveCardsOfTheWeek() {
    save(tr("Save the pocket cards of this week"), nameFor("cards", m_week.from), pocketCards(m_week, m_bridge, {}));
}

void WeekExport::saveCalendar() {
    askWhereToSave(m_page, tr("Save this week for my calendar"), nameFor("week", m_week.from, "ics"),
                   tr("Calendar (*.ics)"), [this, days = m_week.plan.days](const QString& file) {
                       sayOutcome(file, writeCalendarFile(file, days, m_bridge));
                   });
}

void WeekExport::save(const QString& title, const QString& name, const PaperJob& job) {
    askWhereToSave(m_page, title, name, tr("PDF (*.pdf)"),
                   [this, job](const QString& file) { sayOutcome(file, writePdf(file, job)); });
}

void WeekExport::sayOutcome(const QString& file, bool written) {
    if (written)
        emit said(tr("Saved as %1.").arg(file));
    else
        emit m_bridge.failed(tr("%1 could not be written; nothing was changed.").arg(file));
}

}  // namespace limber::inline gui
