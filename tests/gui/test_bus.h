// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStringList>
#include <vector>

namespace limber::test {

/// A session bus of its own for as long as it lives.
class TestBus {
public:
    TestBus() {
        m_daemon.start("dbus-daemon", {"--session", "--nofork", "--print-address=1", "--address=unix:tmpdir=/tmp"});
        EXPECT_TRUE(m_daemon.waitForStarted() && m_daemon.waitForReadyRead()) << "no dbus-daemon";
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~TestBus() {
        for (const auto& name : m_names) QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    [[nodiscard]] const QString& address() const { return m_address; }
    [[nodiscard]] QDBusConnection join() {
        static int number = 0;
        m_names << QStringLiteral("test-%1").arg(++number);
        return QDBusConnection::connectToBus(m_address, m_names.last());
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// A desktop that takes notifications and keeps what it was told.
class NotificationServer final : public QDBusVirtualObject {
public:
    struct Shown {
        QString sentence;
        QStringList actions;
    };
    explicit NotificationServer(const QDBusConnection& bus) : m_bus(bus) {
        EXPECT_TRUE(m_bus.registerVirtualObject(kPath, this));
        EXPECT_TRUE(m_bus.registerService(kName));
    }
    std::vector<Shown> shown{};  ///< ids count from 1
    std::vector<uint> closed{};

    void press(uint id, const QString& action) {
        auto signal = QDBusMessage::createSignal(kPath, kName, "ActionInvoked");
        signal << id << action;
        m_bus.send(signal);
    }

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        const auto& given = message.arguments();
        if (message.member() == "CloseNotification") {
            closed.push_back(given.at(0).toUInt());
            return bus.send(message.createReply());
        }
        if (message.member() != "Notify") return false;
        shown.push_back({given.at(3).toString(), given.at(5).toStringList()});
        return bus.send(message.createReply(static_cast<uint>(shown.size())));
    }

private:
    static constexpr auto kPath = "/org/freedesktop/Notifications";
    static constexpr auto kName = "org.freedesktop.Notifications";
    QDBusConnection m_bus;
};

}  // namespace limber::test
