// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDateTime>
#include <chrono>
#include <functional>

#include "gui/app/notifier.h"
#include "gui/app/reminder_desk.h"
#include "gui/app/tray.h"

namespace limber::inline gui {

class MainWindow;
class ReminderLine;

/// What the window is beside its pages: the tray, reminders, and errands from outside.
class Presence final : public QObject {
    Q_OBJECT
public:
    Presence(MainWindow& window, WorkspaceBridge& bridge, AppSettings& settings, const QDBusConnection& bus,
             std::function<QDateTime()> now);
    /// Shows the window, or (`hidden`) only the tray, and begins to look for reminders. A hidden window opens minimised
    /// where no tray comes in that time: at login it may come later than the programs.
    void begin(const Errand& errand, bool hidden, std::chrono::milliseconds trayWithin = std::chrono::seconds{30});
    /// The window comes to the front and does it.
    void bring(const Errand& errand);
    [[nodiscard]] Tray& tray() { return m_tray; }
    [[nodiscard]] ReminderDesk& reminders() { return m_reminders; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(const Reminder& reminder);
    void followNotification(const QString& key, bool isAction);
    void showLine();
    void showWithoutTray();

    MainWindow& m_window;
    WorkspaceBridge& m_bridge;
    AppSettings& m_settings;
    Tray m_tray;
    Notifier m_notifier;
    ReminderDesk m_reminders;
    ReminderLine* m_line;
    bool m_startedHidden = false;
};

}  // namespace limber::inline gui
