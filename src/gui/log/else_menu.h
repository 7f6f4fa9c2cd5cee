// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "gui/log/log_form.h"

class QMenu;
class QWidget;

namespace limber::inline gui {

/// What can be logged in place of what is shown: planned sessions, an empty one of each kind, and the last ones again.
/// It removes itself.
[[nodiscard]] QMenu* makeElseMenu(QWidget& parent, const LogContext& context,
                                  const std::function<void(const LogForm&)>& open, std::function<void()> toPast);

}  // namespace limber::inline gui
