// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/tray.h"

#include "gui/widgets/theme.h"

namespace limber::inline gui {

Tray::Tray(QObject* parent) : QObject(parent), m_icon(limber::icon(QStringLiteral("limber"))) {
    makeMenu();
    m_icon.setToolTip(tr("Limber"));
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) emit wanted({});
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { emit wanted({}); });
}

void Tray::makeMenu() {
    m_menu.clear();
    add(tr("Open Limber"), QStringLiteral("week"), Errand::Kind::open);
    add(tr("Log a session"), QStringLiteral("log"), Errand::Kind::log);
    add(tr("Tight right now"), QStringLiteral("play"), Errand::Kind::tightNow);
    add(tr("Morning check-in"), QStringLiteral("check"), Errand::Kind::checkIn);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitWanted);
}

void Tray::add(const QString& word, const QString& iconName, Errand::Kind kind) {
    auto* action = m_menu.addAction(limber::icon(iconName, &Tokens::text), word);
    connect(action, &QAction::triggered, this, [this, kind] { emit wanted({kind}); });
}

void Tray::setShown(bool shown) { m_icon.setVisible(shown); }
bool Tray::isSeen() const { return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable(); }
void Tray::say(const QString& sentence) { m_icon.showMessage(tr("Limber"), sentence, m_icon.icon()); }

}  // namespace limber::inline gui
