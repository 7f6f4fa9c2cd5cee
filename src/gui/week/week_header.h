// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace limber::inline gui {

/// Which week, and what can be done with it; on two lines where one is too narrow.
class WeekHeader final : public QWidget {
    Q_OBJECT
public:
    explicit WeekHeader(QWidget* parent = nullptr);
    void setTitle(const QString& title, bool isThisWeek);
    void setUndo(bool canUndo, bool canRedo);
    void setReplan(bool possible, bool underWay);

signals:
    void weekWanted(int weeks);
    void thisWeekWanted();
    void undoWanted();
    void redoWanted();
    void whyWanted();
    void replanWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeWhich();
    QWidget* makeActions();
    QPushButton* makeButton(const QString& word, const QString& iconName, const QString& spoken, QWidget* parent);

    QBoxLayout* m_row;
    QLabel* m_title = nullptr;
    QPushButton* m_thisWeek = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QPushButton* m_why = nullptr;
    QPushButton* m_replan = nullptr;
    QWidget* m_which;
    QWidget* m_actions;
};

}  // namespace limber::inline gui
