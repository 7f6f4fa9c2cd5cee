// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/week/week_view.h"
#include "limber/workspace/operations/plan_operations.h"

namespace limber::inline gui {

/// What a move would do, before it is done.
struct WeekPreview {
    std::vector<PlanProblem> problems{};  ///< that the week would have
    std::vector<PlanDifference> rest{};   ///< what replanning the rest would change then
};

/// Of the week that begins on `from`.
[[nodiscard]] WeekPreview previewOf(const Snapshot& snapshot, Date from, const MoveBlock& move);

}  // namespace limber::inline gui
