// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "gui/widgets/card.h"
#include "gui/widgets/chart_data.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace limber::inline gui {

class ChartView;
class FlowLayout;

/// The one frame of every chart: title, what the colours mean, the chart or the same numbers as a table, and a menu
/// that saves either.
class ChartFrame final : public Card {
    Q_OBJECT
public:
    explicit ChartFrame(const QString& title, QWidget* parent = nullptr);
    void setData(ChartData chart, DateRange shown);
    /// A short finding beside the title; empty hides it.
    void setPill(const QString& words, const QString& iconName, Tone tone);
    /// A control in the head, as a choice of what is shown.
    void addControl(QWidget* control);
    [[nodiscard]] ChartView& view() { return *m_view; }

    /// Where a file goes; empty for nowhere. Asks the person; tests answer themselves.
    std::function<QString(QWidget* parent, const QString& suggested, const QString& filter)> chooseFile;
    bool savePicture(const QString& file);
    bool saveNumbers(const QString& file);

signals:
    void chosen(limber::Date date);
    /// One sentence about what was or was not saved.
    void say(const QString& sentence);

private:
    void fillLegend();
    void showTable(bool table);
    void fillTable();
    void choose(bool picture);

    QString m_title;
    QLabel* m_heading;
    Pill* m_pill;
    QHBoxLayout* m_head;
    FlowLayout* m_legend;
    QStringList m_named;  ///< in the legend
    QStackedWidget* m_stack;
    ChartView* m_view;
    QTableWidget* m_table;
    QPushButton* m_asTable;
};

}  // namespace limber::inline gui
