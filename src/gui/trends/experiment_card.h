// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"
#include "limber/workspace/experiments.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace limber::inline gui {

class Segmented;
class WorkspaceBridge;

/// "Find out whether it makes a difference": one habit tried by lot. A form while none runs, else how far it is; below,
/// what earlier ones found.
class ExperimentCard final : public Card {
    Q_OBJECT
public:
    explicit ExperimentCard(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    void show(const std::vector<ExperimentReport>& reports, ExperimentChoices choices);

signals:
    /// One sentence about what was done or why not.
    void say(const QString& sentence, bool undoable);

private:
    QWidget* makeForm();
    QWidget* makeRunning();
    void showOutlook();
    void showRunning(const ExperimentReport& report);
    void showPast(const std::vector<ExperimentReport>& reports);
    void start();
    void stop();
    void askToStop(bool asked);

    WorkspaceBridge& m_bridge;
    ExperimentChoices m_choices;
    QWidget* m_form;
    QComboBox* m_habit;
    Segmented* m_hope;
    QLabel* m_outlook;
    QPushButton* m_start;
    QWidget* m_running;
    QLabel* m_name;
    Pill* m_next;
    QVBoxLayout* m_blocks;
    QLabel* m_progress;
    QPushButton* m_stop;
    QWidget* m_sure;
    QVBoxLayout* m_past;
};

}  // namespace limber::inline gui
