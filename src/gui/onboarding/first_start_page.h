// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/page.h"
#include "limber/workspace/operations/first_start_operations.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace limber::inline gui {

class FirstStep;
class Notice;
class WelcomeStep;
class WorkspaceBridge;

/// The first start: four steps over the whole window. Nothing is written before the end, and then all in one go.
class FirstStartPage final : public Page {
    Q_OBJECT
public:
    explicit FirstStartPage(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    /// "2" opens the second step.
    void enter(const QString& argument) override;
    [[nodiscard]] bool isSettled() const override { return !m_busy; }
    [[nodiscard]] FirstStep* step() const { return m_steps.at(m_current); }

    /// While the example is being made.
    void setBusy(bool busy);
    void sayFailed(const QString& sentence);

signals:
    void exampleWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class End { week, import };
    QWidget* makeHead();
    QWidget* makeFoot();
    void arrange();
    void showStep(int step);
    void nameNext();
    void sayWhatComes();
    void next();
    void skip();
    void finish(End end);
    void leave(End end, bool emergency);

    WorkspaceBridge& m_bridge;
    QList<FirstStep*> m_steps;
    WelcomeStep* m_welcome;
    int m_current = 0;
    bool m_busy = false;
    QLabel* m_progress;
    QLabel* m_title;
    QLabel* m_why;
    Notice* m_notice;
    QScrollArea* m_scroll;
    QWidget* m_foot;
    QPushButton* m_skipAll;
    QPushButton* m_back;
    QPushButton* m_skip;
    QPushButton* m_next;
};

}  // namespace limber::inline gui
