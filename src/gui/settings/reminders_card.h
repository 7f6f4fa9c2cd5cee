// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "gui/widgets/card.h"
#include "limber/workspace/reminders.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace limber::inline gui {

class AppSettings;
class ChipRow;

/// What to be reminded of, when, and whether it leaves the window. Applies at once.
class RemindersCard final : public Card {
    Q_OBJECT
public:
    RemindersCard(AppSettings& settings, std::vector<Weekday> usualSittingDays, QWidget* parent = nullptr);

private:
    /// One line: the switch, and beside it what else is asked.
    QCheckBox* addSwitch(const QString& word, bool on, std::initializer_list<QWidget*> beside = {});
    void addRules(const ReminderSettings& rules);
    void addSitting(const ReminderSettings& rules);
    void addQuiet(const ReminderSettings& rules);
    void addOutside();
    QWidget* timesBetween(QComboBox* from, QComboBox* until);
    void keep();

    AppSettings& m_settings;
    std::vector<Weekday> m_usualDays;
    QVBoxLayout* m_column;
    QCheckBox* m_morning = nullptr;
    QCheckBox* m_session = nullptr;
    QCheckBox* m_stretching = nullptr;
    QCheckBox* m_position = nullptr;
    QComboBox* m_morningAt;
    QComboBox* m_sessionAt;
    QComboBox* m_stretchingAt;
    QComboBox* m_every;
    QComboBox* m_sittingFrom;
    QComboBox* m_sittingUntil;
    QComboBox* m_quietFrom;
    QComboBox* m_quietUntil;
    ChipRow* m_days = nullptr;
    QWidget* m_sitting = nullptr;
};

}  // namespace limber::inline gui
