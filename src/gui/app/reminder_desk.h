// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>
#include <vector>

#include "limber/workspace/reminders.h"

namespace limber::inline gui {

class AppSettings;
class WorkspaceBridge;

/// Which reminders the window shows, and which are to be announced: each once, and none while the person is looking at
/// the window, where it is seen anyway.
class ReminderDesk final : public QObject {
    Q_OBJECT
public:
    struct Around {
        std::function<QDateTime()> now{};
        std::function<bool()> isLookedAt{};
    };
    ReminderDesk(WorkspaceBridge& bridge, AppSettings& settings, Around around, QObject* parent = nullptr);
    /// Looks now, every minute, and whenever data or rules change.
    void start();
    void check();
    /// Due and not put away, by kind.
    [[nodiscard]] const std::vector<Reminder>& open() const { return m_open; }
    [[nodiscard]] std::optional<Reminder> find(const QString& key) const;
    /// Until something else is due.
    void putAway(const QString& key);

signals:
    void changed();
    void announced(const limber::Reminder& reminder);
    /// It is no longer due, or was put away.
    void over(const QString& key);

private:
    void take(std::vector<Reminder> due);
    void sort();

    WorkspaceBridge& m_bridge;
    AppSettings& m_settings;
    Around m_around;
    QTimer m_timer;
    std::vector<Reminder> m_due;
    std::vector<Reminder> m_open;
};

}  // namespace limber::inline gui
