// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/reminder_desk.h"

#include <QStringList>
#include <algorithm>

#include "gui/app/app_settings.h"
#include "gui/app/workspace_bridge.h"
#include "gui/widgets/dates.h"

namespace limber::inline gui {
namespace {

constexpr int kLookMilliseconds = 60'000;

QString keyOf(const Reminder& reminder) { return QString::fromStdString(reminder.key); }

bool isAmong(const std::vector<Reminder>& due, const QString& key) {
    return std::any_of(due.begin(), due.end(), [&](const Reminder& reminder) { return keyOf(reminder) == key; });
}

/// Without what is no longer due.
QStringList stillDue(QStringList keys, const std::vector<Reminder>& due) {
    keys.erase(std::remove_if(keys.begin(), keys.end(), [&](const QString& key) { return !isAmong(due, key); }),
               keys.end());
    return keys;
}

}  // namespace

ReminderDesk::ReminderDesk(WorkspaceBridge& bridge, AppSettings& settings, Around around, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_settings(settings), m_around(std::move(around)) {
    connect(&m_timer, &QTimer::timeout, this, &ReminderDesk::check);
}

void ReminderDesk::start() {
    connect(&m_bridge, &WorkspaceBridge::changed, this, &ReminderDesk::check, Qt::UniqueConnection);
    connect(&m_settings, &AppSettings::remindersChanged, this, &ReminderDesk::check, Qt::UniqueConnection);
    m_timer.start(kLookMilliseconds);
    check();
}

void ReminderDesk::check() {
    const QDateTime now = m_around.now();
    if (toDate(now.date()) != m_bridge.today()) return;  // the calendar turns first
    const TimeOfDay time{now.time().hour() * 60 + now.time().minute()};
    m_bridge.ask(
        this,
        [time, rules = m_settings.reminders()](const Snapshot& snapshot) {
            return dueReminders(snapshot, time, rules);
        },
        [this](std::vector<Reminder> due) { take(std::move(due)); });
}

void ReminderDesk::take(std::vector<Reminder> due) {
    for (const auto& before : m_due)
        if (!isAmong(due, keyOf(before))) emit over(keyOf(before));
    m_due = std::move(due);
    sort();
}

void ReminderDesk::putAway(const QString& key) {
    m_settings.setRemindersPutAway(m_settings.remindersPutAway() << key);
    emit over(key);
    sort();
}

void ReminderDesk::sort() {
    const auto away = stillDue(m_settings.remindersPutAway(), m_due);
    auto known = stillDue(m_settings.remindersAnnounced(), m_due);
    std::vector<Reminder> open;
    for (const auto& reminder : m_due) {
        const QString key = keyOf(reminder);
        if (away.contains(key)) continue;
        open.push_back(reminder);
        if (reminder.quiet || known.contains(key)) continue;
        known << key;
        if (!m_around.isLookedAt()) emit announced(reminder);
    }
    if (away != m_settings.remindersPutAway()) m_settings.setRemindersPutAway(away);
    if (known != m_settings.remindersAnnounced()) m_settings.setRemindersAnnounced(known);
    if (open == m_open) return;
    m_open = std::move(open);
    emit changed();
}

std::optional<Reminder> ReminderDesk::find(const QString& key) const {
    for (const auto& reminder : m_open)
        if (keyOf(reminder) == key) return reminder;
    return std::nullopt;
}

}  // namespace limber::inline gui
