// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace limber::inline gui {

/// A quiet button that shows only an icon; `name` is spoken and stands in its tooltip.
[[nodiscard]] QPushButton* makeIconButton(const QString& iconName, const QString& name);

}  // namespace limber::inline gui
