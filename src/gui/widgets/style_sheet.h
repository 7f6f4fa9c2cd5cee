// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include "gui/widgets/theme.h"

namespace limber::inline gui {

/// The one style sheet, made from the tokens at the current text scale.
[[nodiscard]] QString styleSheet(const Tokens& tokens);
/// `a` with `share` (0-1) of `b` in it.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);

}  // namespace limber::inline gui
