// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/page.h"
#include "limber/workspace/insights.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace limber::inline gui {

class ChartFrame;
class EffectsCard;
class EnergyCard;
class ExperimentCard;
class MusclesCard;
class Notice;
class Segmented;
class TreatmentsCard;
class WorkspaceBridge;
class YearMap;

/// Looking back: tightness, load, sets and strength over time, and what went together with a tight back.
class TrendsPage final : public Page {
    Q_OBJECT
public:
    explicit TrendsPage(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    /// "experiment" and "energy" bring that card into view.
    void enter(const QString& argument) override;
    [[nodiscard]] bool isSettled() const override { return m_known && !m_asking; }
    /// The dates that the charts show.
    [[nodiscard]] DateRange shown() const { return m_shown; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeContent();
    ChartFrame* makeChart(const QString& title);
    void ask();
    void showFacts();
    void showCharts();
    void showStrength();
    void showWeight();
    void setRange(int choice);
    void pan(int direction);
    void openDay(Date date);
    /// Of tightness, the last four weeks shown against the first.
    [[nodiscard]] std::optional<double> change() const;

    WorkspaceBridge& m_bridge;
    TrendFacts m_facts;
    bool m_known = false;
    bool m_asking = false;
    DateRange m_shown{};
    Segmented* m_range;
    QPushButton* m_earlier;
    QPushButton* m_later;
    QLabel* m_dates;
    Notice* m_notice;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns;
    ChartFrame* m_tightness;
    ChartFrame* m_trunk;
    ChartFrame* m_load;
    ChartFrame* m_strength;
    ChartFrame* m_plan;
    ChartFrame* m_holds;
    ChartFrame* m_bends;
    ChartFrame* m_pushPull;
    ChartFrame* m_weight;
    QComboBox* m_exercise;
    EffectsCard* m_effects;
    YearMap* m_year;
    MusclesCard* m_muscles;
    EnergyCard* m_energyCard;
    ExperimentCard* m_experiments;
    TreatmentsCard* m_treatments;
};

}  // namespace limber::inline gui
