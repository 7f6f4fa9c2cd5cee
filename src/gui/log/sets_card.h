// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/log/log_form.h"
#include "gui/widgets/scroll_card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace limber::inline gui {

class SessionDetails;
class SetTable;

/// The left card of the log: what was done.
class SetsCard : public ScrollCard {
    Q_OBJECT
public:
    explicit SetsCard(const WorkspaceBridge& bridge, QWidget* parent = nullptr);
    void load(const LogForm& form);
    void store(Session& session, const LogForm& form) const;
    [[nodiscard]] QWidget* firstProblem(QString& why) const;
    [[nodiscard]] SetTable* table() const { return m_table; }
    [[nodiscard]] SessionDetails* details() const { return m_details; }
    void focusFirst();

signals:
    void changed();
    void asPlanned();
    void markBlock(limber::BlockMark mark);

private:
    QWidget* makeHeader();
    QWidget* makeSearch();
    void addFound(const QString& name);

    const WorkspaceBridge& m_bridge;
    QLabel* m_title;
    QPushButton* m_asPlanned;
    QPushButton* m_changed;
    QPushButton* m_notDone;
    QLabel* m_empty;
    SetTable* m_table;
    QLineEdit* m_search;
    SessionDetails* m_details;
};

}  // namespace limber::inline gui
