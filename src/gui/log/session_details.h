// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/log/log_form.h"

class QFormLayout;
class QLabel;
class QLineEdit;

namespace limber::inline gui {

class ChipRow;
class DateField;
class EffortScale;
class MinutesConfirm;
class NumberField;

/// Date, duration, effort, warm-up and stretching, and what was unusual.
class SessionDetails : public QWidget {
    Q_OBJECT
public:
    explicit SessionDetails(QWidget* parent = nullptr);
    /// `day` is the one that a session of now belongs to.
    void load(const LogForm& form, Date today, Date day);
    /// Writes what is known into the session.
    void store(Session& session, const LogForm& form) const;
    /// The field that keeps the session from being saved, or null; `why` gets the sentence.
    [[nodiscard]] QWidget* firstProblem(QString& why) const;
    void focusFirst();

    [[nodiscard]] EffortScale* effort() const { return m_effort; }
    [[nodiscard]] MinutesConfirm* warmUp() const { return m_warmUp; }
    [[nodiscard]] MinutesConfirm* stretchedBefore() const { return m_before; }
    [[nodiscard]] MinutesConfirm* stretchedAfter() const { return m_after; }
    [[nodiscard]] ChipRow* tags() const { return m_tags; }
    [[nodiscard]] ChipRow* swelling() const { return m_swelling; }

signals:
    void changed();
    /// Enter on the effort.
    void answered();

private:
    void addRow(const QString& question, QWidget* answer);
    QWidget* makeTimes();
    QWidget* makeIncident();
    void sayMemory();
    [[nodiscard]] std::optional<TimeOfDay> start() const;

    QFormLayout* m_form;
    Date m_loggedOn{};
    DateField* m_date;
    QLineEdit* m_start;
    NumberField* m_minutes;
    QLabel* m_memory;
    EffortScale* m_effort;
    ChipRow* m_technique;
    MinutesConfirm* m_warmUp;
    MinutesConfirm* m_before;
    MinutesConfirm* m_after;
    ChipRow* m_tags;
    QWidget* m_incident;  ///< what is asked where something happened
    ChipRow* m_swelling;
};

}  // namespace limber::inline gui
