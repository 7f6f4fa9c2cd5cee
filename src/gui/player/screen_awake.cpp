// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/screen_awake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <utility>

namespace limber::inline gui {
namespace {

QDBusMessage toScreenSaver(const QString& method) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

void letGo(quint32 cookie) {
    auto call = toScreenSaver(QStringLiteral("UnInhibit"));
    call << cookie;
    QDBusConnection::sessionBus().asyncCall(call);
}

}  // namespace

ScreenAwake::~ScreenAwake() { release(); }

void ScreenAwake::hold(const QString& reason) {
    if (m_held || !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return;
    m_held = true;
    auto call = toScreenSaver(QStringLiteral("Inhibit"));
    call << QStringLiteral("Limber") << reason;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<quint32> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isValid()) return;
        if (m_held)
            m_cookie = reply.value();
        else
            letGo(reply.value());
    });
}

void ScreenAwake::release() {
    m_held = false;
    if (const quint32 cookie = std::exchange(m_cookie, 0); cookie != 0) letGo(cookie);
}

}  // namespace limber::inline gui
