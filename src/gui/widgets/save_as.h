// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace limber::inline gui {

/// The system's dialog for a new file; `done` gets its name, with the suggestion's suffix. `filter` as in
/// "PDF (*.pdf)". Nothing happens when it is closed.
void askWhereToSave(QWidget& parent, const QString& title, const QString& suggestion, const QString& filter,
                    std::function<void(const QString&)> done);

/// The system's dialog for a file that is there. Nothing happens when it is closed.
void askForFile(QWidget& parent, const QString& title, const QString& filter, std::function<void(const QString&)> done);

}  // namespace limber::inline gui
