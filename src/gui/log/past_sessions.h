// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/domain/session.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace limber::inline gui {

class Chip;
class PastModel;
class WorkspaceBridge;

/// The logged sessions, newest first: searched, filtered, and the chosen one repeated, edited, deleted or looked at.
/// Keys in the table: Enter edits, R repeats, B shows the back after it, Delete deletes.
class PastSessions : public QWidget {
    Q_OBJECT
public:
    explicit PastSessions(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    /// From what is at hand at once, then from everything that was ever logged.
    void refresh();
    void focusFirst();
    [[nodiscard]] const PastModel& model() const { return *m_model; }

signals:
    void editSession(const limber::Session& session);
    void repeatSession(const limber::Session& session);
    void deleteSession(const limber::SessionId& id);
    void showBack(const limber::SessionId& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFilters();
    QWidget* makeActions();
    QWidget* makeTable();
    void take(const std::vector<Session>& sessions);
    void filterAgain();
    void refreshFoot();
    [[nodiscard]] const Session* chosen() const;
    void choose(int row);
    bool handleKey(int key);
    void edit();
    void repeat();
    void remove();
    void back();

    WorkspaceBridge& m_bridge;
    PastModel* m_model;
    QLineEdit* m_search;
    QComboBox* m_kind;
    QComboBox* m_tightness;
    Chip* m_memory;
    QLabel* m_count;
    QLabel* m_nothing;
    QTableView* m_table;
    QBoxLayout* m_head;
    QList<QPushButton*> m_actions;
};

}  // namespace limber::inline gui
