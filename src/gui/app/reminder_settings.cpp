// SPDX-License-Identifier: GPL-3.0-or-later
// What of the settings is about reminders.
#include <QSettings>
#include <QStringList>
#include <algorithm>

#include "gui/app/app_settings.h"

namespace limber::inline gui {
namespace {

constexpr int kMostMinutes = 240;
const auto kOn = QStringLiteral("reminders/%1");
const auto kAt = QStringLiteral("reminders/%1_at");
const auto kPosition = QStringLiteral("position");
const auto kSittingDays = QStringLiteral("reminders/sitting_days");
const auto kPositionMinutes = QStringLiteral("reminders/position_minutes");
const auto kNotifies = QStringLiteral("reminders/notifications");
const auto kStaysInTray = QStringLiteral("reminders/stays_in_tray");
const auto kPutAway = QStringLiteral("reminders/put_away");
const auto kAnnounced = QStringLiteral("reminders/announced");

QString nameOfKind(ReminderKind kind) { return QString::fromLatin1(nameOf(kind).data()); }

TimeOfDay timeIn(const QSettings& store, const QString& name, TimeOfDay usual) {
    return parseTime(store.value(kAt.arg(name)).toString().toStdString()).value_or(usual);
}
void keepTime(QSettings& store, const QString& name, TimeOfDay time) {
    store.setValue(kAt.arg(name), QString::fromStdString(toIso(time)));
}

ReminderRule ruleIn(const QSettings& store, ReminderKind kind, const ReminderRule& usual) {
    const auto name = nameOfKind(kind);
    return {store.value(kOn.arg(name), usual.on).toBool(), timeIn(store, name, usual.at)};
}
void keepRule(QSettings& store, ReminderKind kind, const ReminderRule& rule) {
    store.setValue(kOn.arg(nameOfKind(kind)), rule.on);
    keepTime(store, nameOfKind(kind), rule.at);
}

std::optional<std::vector<Weekday>> daysIn(const QSettings& store) {
    if (!store.contains(kSittingDays)) return std::nullopt;
    std::vector<Weekday> days;
    for (const auto& name : store.value(kSittingDays).toStringList())
        if (const auto day = parseName<Weekday>(name.toStdString())) days.push_back(*day);
    return days;
}

}  // namespace

ReminderSettings AppSettings::reminders() const {
    ReminderSettings reminders;
    reminders.morning = ruleIn(*m_store, ReminderKind::morning, reminders.morning);
    reminders.session = ruleIn(*m_store, ReminderKind::session, reminders.session);
    reminders.stretching = ruleIn(*m_store, ReminderKind::stretching, reminders.stretching);
    reminders.position = m_store->value(kOn.arg(kPosition), false).toBool();
    reminders.sittingDays = daysIn(*m_store);
    reminders.sittingFrom = timeIn(*m_store, QStringLiteral("sitting_from"), reminders.sittingFrom);
    reminders.sittingUntil = timeIn(*m_store, QStringLiteral("sitting_until"), reminders.sittingUntil);
    bool isNumber = false;
    const int minutes = m_store->value(kPositionMinutes).toInt(&isNumber);
    if (isNumber && minutes >= 1 && minutes <= kMostMinutes) reminders.positionMinutes = minutes;
    reminders.quietFrom = timeIn(*m_store, QStringLiteral("quiet_from"), reminders.quietFrom);
    reminders.quietUntil = timeIn(*m_store, QStringLiteral("quiet_until"), reminders.quietUntil);
    return reminders;
}

void AppSettings::setReminders(const ReminderSettings& reminders) {
    if (reminders == this->reminders()) return;
    keepRule(*m_store, ReminderKind::morning, reminders.morning);
    keepRule(*m_store, ReminderKind::session, reminders.session);
    keepRule(*m_store, ReminderKind::stretching, reminders.stretching);
    m_store->setValue(kOn.arg(kPosition), reminders.position);
    keepTime(*m_store, QStringLiteral("sitting_from"), reminders.sittingFrom);
    keepTime(*m_store, QStringLiteral("sitting_until"), reminders.sittingUntil);
    m_store->setValue(kPositionMinutes, reminders.positionMinutes);
    keepTime(*m_store, QStringLiteral("quiet_from"), reminders.quietFrom);
    keepTime(*m_store, QStringLiteral("quiet_until"), reminders.quietUntil);
    if (reminders.sittingDays) {
        QStringList days;
        for (const auto day : *reminders.sittingDays) days << QString::fromLatin1(nameOf(day).data());
        m_store->setValue(kSittingDays, days);
    } else {
        m_store->remove(kSittingDays);
    }
    emit remindersChanged();
}

bool AppSettings::notifies() const { return m_store->value(kNotifies, false).toBool(); }
void AppSettings::setNotifies(bool on) {
    m_store->setValue(kNotifies, on);
    emit remindersChanged();
}

bool AppSettings::staysInTray() const { return m_store->value(kStaysInTray, false).toBool(); }
void AppSettings::setStaysInTray(bool on) {
    m_store->setValue(kStaysInTray, on);
    emit remindersChanged();
}

QStringList AppSettings::remindersPutAway() const { return m_store->value(kPutAway).toStringList(); }
void AppSettings::setRemindersPutAway(const QStringList& keys) { m_store->setValue(kPutAway, keys); }
QStringList AppSettings::remindersAnnounced() const { return m_store->value(kAnnounced).toStringList(); }
void AppSettings::setRemindersAnnounced(const QStringList& keys) { m_store->setValue(kAnnounced, keys); }

}  // namespace limber::inline gui
