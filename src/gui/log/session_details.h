// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/log/log_form.h"

class QFormLayout;
class QLabel;

namespace limber::inline gui {

class ChipRow;
class DateField;
class MinutesConfirm;
class NumberField;

/// Date, duration, effort, warm-up and stretching, and what was unusual.
class SessionDetails : public QWidget {
    Q_OBJECT
public:
    explicit SessionDetails(QWidget* parent = nullptr);
    void load(const LogForm& form, Date today);
    /// Writes what is known into the session.
    void store(Session& session, const LogForm& form) const;
    /// The field that keeps the session from being saved, or null; `why` gets the sentence.
    [[nodiscard]] QWidget* firstProblem(QString& why) const;
    void focusFirst();

    [[nodiscard]] MinutesConfirm* warmUp() const { return m_warmUp; }
    [[nodiscard]] MinutesConfirm* stretchedBefore() const { return m_before; }
    [[nodiscard]] MinutesConfirm* stretchedAfter() const { return m_after; }
    [[nodiscard]] ChipRow* tags() const { return m_tags; }

signals:
    void changed();
    void kindChanged(bool strength);

private:
    void addRow(const QString& question, QWidget* answer);
    QWidget* makeTimes();
    QWidget* makeEffort();
    void sayEffort();

    QFormLayout* m_form;
    DateField* m_date;
    NumberField* m_minutes;
    NumberField* m_effort;
    QLabel* m_effortWords;
    ChipRow* m_technique;
    MinutesConfirm* m_warmUp;
    MinutesConfirm* m_before;
    MinutesConfirm* m_after;
    ChipRow* m_tags;
    QLabel* m_incident;
};

}  // namespace limber::inline gui
