// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "gui/widgets/card.h"
#include "limber/workspace/reminders.h"

class QLabel;
class QPushButton;

namespace limber::inline gui {

class WorkspaceBridge;

/// The word for what a reminder leads to, as on its button.
[[nodiscard]] QString reminderAction(const Reminder& reminder);

/// One line over the pages: what is due, the way there, and "Not now".
class ReminderLine final : public QWidget {
    Q_OBJECT
public:
    explicit ReminderLine(const WorkspaceBridge& bridge, QWidget* parent = nullptr);
    /// Nothing hides the line.
    void show(const std::optional<Reminder>& reminder);

signals:
    void followed(const limber::Reminder& reminder);
    void putAway(const QString& key);

private:
    const WorkspaceBridge& m_bridge;
    std::optional<Reminder> m_reminder;
    Card* m_card;
    QLabel* m_sentence;
    QPushButton* m_follow;
    QPushButton* m_later;
};

}  // namespace limber::inline gui
