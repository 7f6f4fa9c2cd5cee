// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/week/week_view.h"
#include "gui/widgets/paper.h"

class QWidget;

namespace limber::inline gui {

class WorkspaceBridge;

/// The week on paper and in files: printed, as PDF, as pocket cards, for a calendar.
class WeekExport final : public QObject {
    Q_OBJECT
public:
    WeekExport(WorkspaceBridge& bridge, QWidget& page);
    void setWeek(WeekView week) { m_week = std::move(week); }

    void print();
    void savePdf();
    void saveCardOfToday();
    void saveCardsOfTheWeek();
    void saveCalendar();

signals:
    void said(const QString& sentence);

private:
    void save(const QString& title, const QString& name, const PaperJob& job);
    void sayOutcome(const QString& file, bool written);

    WorkspaceBridge& m_bridge;
    QWidget& m_page;
    WeekView m_week{};
};

}  // namespace limber::inline gui
