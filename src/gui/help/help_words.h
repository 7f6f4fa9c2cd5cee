// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace limber::inline gui {

/// A card of the help: its title and its paragraphs.
struct HelpText {
    QString title{};
    QStringList paragraphs{};
};

/// The method and its limits.
[[nodiscard]] QList<HelpText> methodTexts();

struct LibraryUsed {
    QString name{};
    QString licence{};
    QString use{};
};
/// What the window and the core are linked with, in the order of their names.
[[nodiscard]] QList<LibraryUsed> librariesUsed();

}  // namespace limber::inline gui
