// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

/// The planner's lighter version of a planned workout, pinned. Nothing where there is nothing to lighten.
[[nodiscard]] std::optional<PlanBlock> lighterVersion(const Snapshot& snapshot, const PlanBlock& block, Date date);

/// A stretching routine of at most ten minutes that suits the person on that day; null when none does. Owned by the
/// snapshot's catalogue.
[[nodiscard]] const Routine* gentleRoutine(const Snapshot& snapshot, Date date);

}  // namespace limber::inline workspace
