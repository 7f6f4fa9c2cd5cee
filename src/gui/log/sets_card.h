// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/log/log_form.h"
#include "gui/widgets/scroll_card.h"

class QBoxLayout;
class QStringListModel;
class QLabel;
class QLineEdit;
class QPushButton;

namespace limber::inline gui {

class RestTimer;
class SessionDetails;
class SetTable;

/// The left card of the log: what was done.
class SetsCard : public ScrollCard {
    Q_OBJECT
public:
    explicit SetsCard(const LogContext& context, QWidget* parent = nullptr);
    void load(const LogForm& form);
    void store(Session& session, const LogForm& form) const;
    [[nodiscard]] SessionDraft draft(const LogForm& form) const;
    [[nodiscard]] QWidget* firstProblem(QString& why) const;
    [[nodiscard]] SetTable* table() const { return m_table; }
    [[nodiscard]] SessionDetails* details() const { return m_details; }
    [[nodiscard]] RestTimer* rest() const { return m_rest; }
    void focusFirst();
    void tickAll();

signals:
    void changed();
    void asPlanned();
    void markBlock(limber::BlockMark mark);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeSearch();
    QWidget* makeFoot();
    void addFound(const QString& name);
    void refreshKeys();

    const LogContext& m_context;
    QLabel* m_title;
    QBoxLayout* m_head;
    QPushButton* m_asPlanned;
    QPushButton* m_changed;
    QPushButton* m_notDone;
    QLabel* m_empty;
    SetTable* m_table;
    QLineEdit* m_search;
    QStringListModel* m_words;
    SessionDetails* m_details;
    RestTimer* m_rest;
    QLabel* m_keys;
    bool m_live = false;  ///< the session is of today and not logged yet, so rests can be timed
};

}  // namespace limber::inline gui
