// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/system_theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QPalette>
#include <QStyle>
#include <optional>

namespace limber::inline gui {
namespace {

constexpr int kPortalMilliseconds = 250;
constexpr uint kPrefersDark = 1;
constexpr uint kPrefersReducedMotion = 1;

std::optional<QVariant> portalSetting(const QString& group, const QString& key) {
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return std::nullopt;
    auto ask = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    ask << group << key;
    const auto answer = QDBusConnection::sessionBus().call(ask, QDBus::Block, kPortalMilliseconds);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty()) return std::nullopt;
    QVariant value = answer.arguments().constFirst();
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value;
}

std::optional<bool> portalIsDark() {
    const auto scheme = portalSetting(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"));
    return scheme ? std::optional(scheme->toUInt() == kPrefersDark) : std::nullopt;
}

bool paletteIsDark() {
    static const QPalette first = QApplication::palette();
    return first.color(QPalette::Window).lightness() < first.color(QPalette::WindowText).lightness();
}

}  // namespace

bool systemIsDark() { return portalIsDark().value_or(paletteIsDark()); }

bool systemReducesMotion() {
    const auto wish = portalSetting(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion"));
    if (wish) return wish->toUInt() == kPrefersReducedMotion;
    const auto animations =
        portalSetting(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"));
    return animations && !animations->toBool();
}

}  // namespace limber::inline gui
