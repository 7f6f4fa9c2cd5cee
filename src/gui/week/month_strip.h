// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <vector>

#include "gui/week/week_view.h"

class QHBoxLayout;

namespace limber::inline gui {

/// One of four weeks: its dates and a column a day, as high as its minutes, in the colours of its blocks.
class WeekTile final : public QAbstractButton {
    Q_OBJECT
public:
    WeekTile(std::vector<PlanDay> days, Date today, QWidget* parent = nullptr);
    [[nodiscard]] Date from() const { return m_days.front().date; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintDay(QPainter& painter, const PlanDay& day, const QRectF& room, int most) const;
    [[nodiscard]] QString spoken() const;

    std::vector<PlanDay> m_days;
    Date m_today;
};

/// Four weeks at a glance, for planning further ahead.
class MonthStrip final : public QWidget {
    Q_OBJECT
public:
    explicit MonthStrip(QWidget* parent = nullptr);
    void show(const WeekView& week);

signals:
    void weekChosen(limber::Date from);
    void planWanted(limber::Date from);

private:
    QHBoxLayout* m_row;
    std::vector<WeekTile*> m_tiles{};
    QAbstractButton* m_plan;
    Date m_from{};
};

}  // namespace limber::inline gui
