// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace limber::inline gui {

/// Whether the desktop starts Limber at login: a file in the autostart folder, there or not there.
[[nodiscard]] bool startsAtLogin();
/// `command`: program and arguments. False when the folder cannot be written.
[[nodiscard]] bool setStartsAtLogin(bool on, const QStringList& command);
/// As the desktop entry specification quotes the arguments of `Exec`.
[[nodiscard]] QString quotedCommand(const QStringList& command);

}  // namespace limber::inline gui
