// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "gui/app/page.h"
#include "gui/week/week_view.h"

class QVBoxLayout;

namespace limber::inline gui {

/// The lines over the week that say what is worth knowing before one plans. Hidden without any.
class WeekNotices final : public QWidget {
    Q_OBJECT
public:
    explicit WeekNotices(QWidget* parent = nullptr);
    void show(const WeekView& week);

signals:
    void goTo(limber::gui::PageId page, const QString& argument);
    void replanWanted();
    void hurtsWanted();
    void differentWanted();

private:
    void add(const QString& iconName, const QString& sentence, const QString& action, std::function<void()> follow);
    void addOfPast(const WeekView& week);
    void addOfNotes(const WeekView& week);

    QVBoxLayout* m_rows;
};

}  // namespace limber::inline gui
