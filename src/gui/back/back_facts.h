// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "gui/widgets/tightness_bars.h"
#include "limber/workspace/loop.h"
#include "limber/workspace/workspace.h"

namespace limber::inline gui {

/// Everything the back page shows but the proposed week; computed on the core thread.
struct BackFacts {
    Assessment assessment{};
    TipList tips{};
    std::vector<DayTightness> days{};  ///< the last 28, oldest first; a day's highest reading
    std::optional<Session> session{};  ///< after which the page is seen
};

/// The week from tomorrow on with the changes that likely causes ask for.
struct ProposedWeek {
    std::vector<PlanAdjustment> adjustments{};
    std::vector<Cause> withdrawn{};  ///< causes whose used changes the person's "not it" takes back
    std::vector<PlanDifference> differences{};
    Plan plan{};
};

[[nodiscard]] BackFacts backFacts(const Snapshot& snapshot, const std::optional<SessionId>& session);
/// Nothing while no change is asked for that was not answered yet.
[[nodiscard]] std::optional<ProposedWeek> proposedWeek(const Snapshot& snapshot, const Assessment& assessment);

/// The safety question that a reason of the gate is about.
[[nodiscard]] std::optional<SafetyQuestion> questionOf(const Message& reason);

}  // namespace limber::inline gui
