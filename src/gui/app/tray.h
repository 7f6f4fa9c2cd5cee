// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

#include "gui/app/errand.h"

namespace limber::inline gui {

/// The icon in the tray with its menu; what is chosen there is an errand of the window.
class Tray final : public QObject {
    Q_OBJECT
public:
    explicit Tray(QObject* parent = nullptr);
    /// Its words anew, in the language of now.
    void makeMenu();
    /// In a desktop without a tray the icon waits until there is one.
    void setShown(bool shown);
    [[nodiscard]] bool isSeen() const;
    void say(const QString& sentence);
    [[nodiscard]] QMenu& menu() { return m_menu; }

signals:
    void wanted(const limber::gui::Errand& errand);
    void quitWanted();

private:
    void add(const QString& word, const QString& iconName, Errand::Kind kind);

    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

}  // namespace limber::inline gui
