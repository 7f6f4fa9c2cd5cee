// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <filesystem>
#include <optional>

#include "gui/app/errand.h"
#include "gui/widgets/theme.h"
#include "limber/base/date.h"

namespace limber::inline gui {

struct StartOptions {
    std::filesystem::path file{};
    std::optional<Date> today{};
    Errand errand{};
    bool hidden = false;  ///< in the tray
    std::optional<ThemeChoice> theme{};
    std::optional<double> textScale{};
    QString language{};  ///< code, "system", or empty for what is set
    QString pictures{};  ///< folder, or empty
    QString scene{};     ///< of the pictures: only these
    bool quitAfterPaint = false;
};

/// Options from the command line; a wrong one is said on standard error and ends the program.
[[nodiscard]] StartOptions startOptions(const QStringList& arguments);

/// Nothing to draw on: no display of either kind, no platform asked for, and no pictures wanted.
[[nodiscard]] bool hasDisplay(int argc, char** argv);

}  // namespace limber::inline gui
