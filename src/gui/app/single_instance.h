// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <filesystem>
#include <functional>
#include <optional>

#include "gui/app/errand.h"

namespace limber::inline gui {

/// One window for a data file: the first program over it owns a name on the session bus, and later ones hand it their
/// errand by `org.freedesktop.Application`. Without a bus every program is the first one.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    SingleInstance(const QDBusConnection& bus, const std::filesystem::path& dataFile);
    ~SingleInstance() override;
    /// The session bus where there is one; none is started.
    [[nodiscard]] static QDBusConnection sessionBus();
    /// False when another program is the first one.
    [[nodiscard]] bool claim();
    /// To the first one. False when it does not answer within a few seconds.
    [[nodiscard]] bool handOver(const Errand& errand) const;
    /// From now on errands of later programs go to `carryOut`; one that came before waits for it.
    void serve(std::function<void(const Errand&)> carryOut);
    [[nodiscard]] const QString& busName() const { return m_name; }

private:
    friend class ApplicationAdaptor;
    void take(const Errand& errand);

    std::function<void(const Errand&)> m_carryOut;
    std::optional<Errand> m_waiting;
    QDBusConnection m_bus;
    QString m_name;
};

}  // namespace limber::inline gui
