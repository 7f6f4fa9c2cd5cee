// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/autostart.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include "gui/app/application_id.h"

namespace limber::inline gui {
namespace {

QString autostartFile() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("autostart/%1.desktop").arg(QLatin1String(kApplicationId)));
}

QString entry(const QStringList& command) {
    return QStringLiteral(
               "[Desktop Entry]\nType=Application\nName=Limber\nIcon=%1\nExec=%2\nTerminal=false\n"
               "X-GNOME-Autostart-enabled=true\n")
        .arg(QLatin1String(kApplicationId), quotedCommand(command));
}

}  // namespace

QString quotedCommand(const QStringList& command) {
    QStringList quoted;
    for (QString argument : command) {
        for (const QChar special : QStringLiteral("\\\"`$")) argument.replace(special, QStringLiteral("\\") + special);
        argument.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));  // the entry's own escapes come on top
        argument.replace(QLatin1Char('%'), QStringLiteral("%%"));
        quoted << QLatin1Char('"') + argument + QLatin1Char('"');
    }
    return quoted.join(QLatin1Char(' '));
}

bool startsAtLogin() { return QFileInfo::exists(autostartFile()); }

bool setStartsAtLogin(bool on, const QStringList& command) {
    const QString name = autostartFile();
    if (!on) return !QFileInfo::exists(name) || QFile::remove(name);
    if (!QDir().mkpath(QFileInfo(name).path())) return false;
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.write(entry(command).toUtf8());
    return file.commit();
}

}  // namespace limber::inline gui
