// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

/// The block for a day on which the back is not ready for all of it: half the sets, and where the load on the spine
/// can be one step lower, that in its place. Pinned. Nothing where there is nothing to lighten.
[[nodiscard]] std::optional<PlanBlock> lighterVersion(const Snapshot& snapshot, const PlanBlock& block, Date date);

/// A stretching routine of at most ten minutes that suits the person on that day; null when none does. Owned by the
/// snapshot's catalogue.
[[nodiscard]] const Routine* gentleRoutine(const Snapshot& snapshot, Date date);

}  // namespace limber::inline workspace
