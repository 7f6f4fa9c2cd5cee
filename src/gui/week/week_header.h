// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QMenu;
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
    /// What can be done with the week shown: `canPlan` when it is not past, `hasToday` when a day's card is of use.
    void setMenus(bool canPlan, bool hasBlocks, bool hasToday);
    /// `isKept`: there is a usual week to use.
    void setUsualWeek(bool canPlan, bool isKept);
    [[nodiscard]] bool showsMonth() const;

signals:
    void weekWanted(int weeks);
    void thisWeekWanted();
    void undoWanted();
    void redoWanted();
    void whyWanted();
    void replanWanted();
    void monthToggled(bool shown);
    void printWanted();
    void pdfWanted();
    void dayCardWanted();
    void weekCardsWanted();
    void calendarWanted();
    void differentWanted();
    void hurtsWanted();
    void copyWanted();
    void keepUsualWanted();
    void useUsualWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeWhich();
    QWidget* makeActions();
    QPushButton* makeButton(const QString& word, const QString& iconName, const QString& spoken, QWidget* parent);
    QPushButton* makeQuiet(const QString& word, const QString& iconName, const QString& spoken, QWidget* parent);
    void arrange();
    void fillPrint(QMenu& menu);
    void fillMore(QMenu& menu);

    QBoxLayout* m_row;
    QLabel* m_title = nullptr;
    QPushButton* m_thisWeek = nullptr;
    QPushButton* m_month = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_more = nullptr;
    QPushButton* m_why = nullptr;
    QPushButton* m_replan = nullptr;
    QAction* m_dayCard = nullptr;
    QAction* m_useUsual = nullptr;
    QList<QAction*> m_ofPlan{};    ///< of a week with something in it
    QList<QAction*> m_ofFuture{};  ///< of a week that is not past
    QWidget* m_which;
    QWidget* m_actions;
};

}  // namespace limber::inline gui
