// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include "gui/app/application_id.h"

namespace limber::inline gui {
namespace {

const auto kService = QStringLiteral("org.freedesktop.Notifications");
const auto kPath = QStringLiteral("/org/freedesktop/Notifications");
const auto kOpen = QStringLiteral("default");
const auto kAction = QStringLiteral("action");
constexpr int kServerDecides = -1;
constexpr uint kUnknown = 0;  ///< asked for, and not answered yet

QDBusMessage callOf(const QString& method) { return QDBusMessage::createMethodCall(kService, kPath, kService, method); }

}  // namespace

Notifier::Notifier(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus) {}

bool Notifier::listen() {
    if (m_listening || !m_bus.isConnected()) return m_listening;
    const auto on = [this](const char* signal, const char* slot) {
        return m_bus.connect(kService, kPath, kService, QLatin1String(signal), this, slot);
    };
    m_listening = on("ActionInvoked", SLOT(onActionInvoked(uint, QString))) &&
                  on("ActivationToken", SLOT(onActivationToken(uint, QString))) &&
                  on("NotificationClosed", SLOT(onClosed(uint, uint)));
    return m_listening;
}

void Notifier::post(const QString& key, const QString& sentence, const QString& action) {
    if (!listen()) return emit refused(key, sentence);
    auto call = callOf(QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QLatin1String(kApplicationId)},
                            {QStringLiteral("urgency"), QVariant::fromValue(uchar{0})}};
    call << tr("Limber") << m_ids.value(key) << QString::fromLatin1(kApplicationId) << sentence << QString()
         << QStringList{kOpen, tr("Open"), kAction, action} << hints << kServerDecides;
    m_ids.insert(key, m_ids.value(key));
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key, sentence] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        const bool stillWanted = m_ids.remove(key) > 0;
        if (reply.isError()) {
            if (stillWanted) emit refused(key, sentence);
        } else if (stillWanted) {
            m_ids.insert(key, reply.value());
        } else {
            close(reply.value());
        }
    });
}

void Notifier::close(uint id) {
    auto call = callOf(QStringLiteral("CloseNotification"));
    call << id;
    m_bus.asyncCall(call);
}

void Notifier::withdraw(const QString& key) {
    if (const uint id = m_ids.take(key); id != kUnknown) close(id);
}

void Notifier::onActionInvoked(uint id, const QString& action) {
    const QString key = m_ids.key(id);
    if (!key.isEmpty()) emit pressed(key, action == kAction);
}

void Notifier::onActivationToken(uint id, const QString& token) {
    if (!m_ids.key(id).isEmpty()) qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void Notifier::onClosed(uint id, uint) { m_ids.remove(m_ids.key(id)); }

}  // namespace limber::inline gui
