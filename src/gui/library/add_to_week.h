// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

#include "limber/workspace/library.h"

class QMenu;
class QWidget;

namespace limber::inline gui {

/// What a choice of the menu puts into the plan.
struct WeekAddition {
    Date date{};
    PlanBlock block{};
};

/// True for what can be planned: things to do, and routines.
[[nodiscard]] bool canBePlanned(ItemKind kind);

/// The coming seven days: on its own, or into a workout of the day. The caller opens the menu; it deletes itself.
[[nodiscard]] QMenu* makeWeekMenu(const Snapshot& snapshot, const ItemRef& item,
                                  std::function<QString(const Message&)> words,
                                  std::function<void(const WeekAddition&)> add, QWidget* parent);

}  // namespace limber::inline gui
