// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/presence.h"

#include <QApplication>
#include <algorithm>

#include "gui/app/app_settings.h"
#include "gui/app/main_window.h"
#include "gui/app/reminder_line.h"
#include "gui/app/workspace_bridge.h"

namespace limber::inline gui {
namespace {

bool isLookedAt(const MainWindow& window) {
    return window.isVisible() && !window.isMinimized() && window.isActiveWindow();
}

}  // namespace

Presence::Presence(MainWindow& window, WorkspaceBridge& bridge, AppSettings& settings, const QDBusConnection& bus,
                   std::function<QDateTime()> now)
    : m_window(window),
      m_bridge(bridge),
      m_settings(settings),
      m_notifier(bus),
      m_reminders(bridge, settings, {std::move(now), [&window] { return isLookedAt(window); }}),
      m_line(new ReminderLine(bridge, &window)) {
    window.putOverPages(m_line);
    window.installEventFilter(this);
    connect(&m_tray, &Tray::wanted, this, &Presence::bring);
    connect(&m_tray, &Tray::quitWanted, this, [] { QCoreApplication::quit(); });
    connect(&settings, &AppSettings::remindersChanged, this,
            [this] { m_tray.setShown(m_startedHidden || m_settings.staysInTray()); });
    connect(&m_reminders, &ReminderDesk::changed, this, &Presence::showLine);
    connect(&window, &MainWindow::pageChanged, this, &Presence::showLine);
    connect(&window, &MainWindow::madeAnew, &m_tray, &Tray::makeMenu);
    connect(m_line, &ReminderLine::followed, this, &Presence::follow);
    connect(m_line, &ReminderLine::putAway, &m_reminders, &ReminderDesk::putAway);
    connect(&m_reminders, &ReminderDesk::announced, this, [this](const Reminder& reminder) {
        if (!m_settings.notifies()) return;
        m_notifier.post(QString::fromStdString(reminder.key), m_bridge.text(reminder.text), reminderAction(reminder));
    });
    connect(&m_reminders, &ReminderDesk::over, &m_notifier, &Notifier::withdraw);
    connect(&m_notifier, &Notifier::pressed, this, &Presence::followNotification);
    connect(&m_notifier, &Notifier::refused, this, [this](const QString&, const QString& sentence) {
        if (m_tray.isSeen()) m_tray.say(sentence);
    });
}

void Presence::begin(const Errand& errand, bool hidden, std::chrono::milliseconds trayWithin) {
    m_startedHidden = hidden;
    m_tray.setShown(hidden || m_settings.staysInTray());
    if (hidden)
        QTimer::singleShot(trayWithin, this, &Presence::showWithoutTray);
    else
        m_window.show();
    carryOut(errand, m_window, m_bridge.snapshot());
    m_reminders.start();
}

void Presence::bring(const Errand& errand) {
    if (errand.kind == Errand::Kind::keep) return;
    if (m_window.isMinimized()) m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    carryOut(errand, m_window, m_bridge.snapshot());
}

void Presence::showWithoutTray() {
    if (!m_window.isVisible() && !m_tray.isSeen()) m_window.showMinimized();
}

/// A closed window leaves the program in the tray where it can be seen there, and ends it elsewhere.
bool Presence::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::Close)
        QApplication::setQuitOnLastWindowClosed(!m_tray.isSeen());
    return QObject::eventFilter(watched, event);
}

/// The week asks about the morning itself.
void Presence::showLine() {
    const auto& open = m_reminders.open();
    const bool onWeek = m_window.currentPageId() == PageId::week;
    const auto first = std::find_if(open.begin(), open.end(), [&](const Reminder& reminder) {
        return !onWeek || reminder.kind != ReminderKind::morning;
    });
    m_line->show(first == open.end() ? std::nullopt : std::optional(*first));
}

void Presence::follow(const Reminder& reminder) {
    m_reminders.putAway(QString::fromStdString(reminder.key));
    const QString block = QString::fromStdString(reminder.block.value);
    switch (reminder.kind) {
        case ReminderKind::morning: return carryOut({Errand::Kind::checkIn}, m_window, m_bridge.snapshot());
        case ReminderKind::position: return;
        case ReminderKind::stretching:
            if (!reminder.routine.empty())
                return m_window.play({QString::fromStdString(reminder.routine), block, {}, {}});
            [[fallthrough]];
        case ReminderKind::session: return m_window.goTo(PageId::log, block);
    }
}

void Presence::followNotification(const QString& key, bool isAction) {
    const auto reminder = m_reminders.find(key);
    if (!reminder || !isAction) return bring({});
    if (reminder->kind != ReminderKind::position) bring({});
    follow(*reminder);
}

}  // namespace limber::inline gui
