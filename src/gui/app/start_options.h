// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <filesystem>
#include <optional>

#include "gui/app/page.h"
#include "gui/widgets/theme.h"
#include "limber/base/date.h"

namespace limber::inline gui {

struct StartOptions {
    std::filesystem::path file{};
    std::optional<Date> today{};
    std::optional<PageId> page{};
    std::optional<ThemeChoice> theme{};
    std::optional<double> textScale{};
    QString language{};  ///< code, "system", or empty for what is set
    QString pictures{};  ///< folder, or empty
    bool quitAfterPaint = false;
};

/// Options from the command line; a wrong one is said on standard error and ends the program.
[[nodiscard]] StartOptions startOptions(const QStringList& arguments);

/// Nothing to draw on: no display of either kind, no platform asked for, and no pictures wanted.
[[nodiscard]] bool hasDisplay(int argc, char** argv);

}  // namespace limber::inline gui
