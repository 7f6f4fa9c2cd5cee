// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "limber/domain/plan.h"
#include "limber/knowledge/catalogue.h"

class QMenu;
class QWidget;

namespace limber::inline gui {

/// New blocks, pinned and without an id.
[[nodiscard]] PlanBlock blockOf(const Routine& routine);
[[nodiscard]] PlanBlock easyWalk();

/// What can be added to a day by hand; `add` gets the new block, pinned and without an id. Deletes itself.
[[nodiscard]] QMenu* makeAddMenu(const Catalogue& catalogue, QWidget* parent,
                                 std::function<void(const PlanBlock&)> add);

}  // namespace limber::inline gui
