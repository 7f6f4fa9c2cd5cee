// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace limber::inline gui {

/// Notifications through `org.freedesktop.Notifications`; the answers come later and nothing waits for them.
class Notifier final : public QObject {
    Q_OBJECT
public:
    explicit Notifier(const QDBusConnection& bus, QObject* parent = nullptr);
    /// `action`: word of its button. A later one with the same key takes its place.
    void post(const QString& key, const QString& sentence, const QString& action);
    void withdraw(const QString& key);

signals:
    /// The button, or (`isAction` false) the notification itself was pressed.
    void pressed(const QString& key, bool isAction);
    /// Nobody takes notifications.
    void refused(const QString& key, const QString& sentence);

private slots:
    void onActionInvoked(uint id, const QString& action);
    void onActivationToken(uint id, const QString& token);
    void onClosed(uint id, uint reason);

private:
    [[nodiscard]] bool listen();
    void close(uint id);

    QDBusConnection m_bus;
    bool m_listening = false;
    QHash<QString, uint> m_ids;
};

}  // namespace limber::inline gui
