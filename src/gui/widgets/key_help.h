// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber::inline gui {

/// What a key does, and where.
struct KeyHelp {
    QString place{};
    QString keys{};
    QString does{};
};

}  // namespace limber::inline gui
