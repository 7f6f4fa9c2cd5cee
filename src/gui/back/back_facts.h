// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "gui/widgets/tightness_bars.h"
#include "limber/workspace/body_record.h"
#include "limber/workspace/loop.h"
#include "limber/workspace/way_back.h"
#include "limber/workspace/workspace.h"

namespace limber::inline gui {

/// Everything the back page shows but the proposed week; computed on the core thread.
struct BackFacts {
    Assessment assessment{};
    TipList tips{};
    std::vector<DayTightness> days{};      ///< the last 28, oldest first; a day's highest reading
    std::optional<Session> session{};      ///< after which the page is seen
    std::vector<Contributor> inSession{};  ///< what of that session goes with a tight back
    BodyRecord fourWeeks{};
    BodyRecord eightWeeks{};
    std::vector<WayBack> waysBack{};
};

/// What the log asks to change from tomorrow on, and what the person's "not it" takes back.
struct ProposedWeek {
    ProposedChanges changes{};
    std::vector<Cause> withdrawn{};
    /// The answer to keep with "Use" or "Leave".
    [[nodiscard]] std::vector<PlanChangeDecision> decisions(bool used, Date today) const;
};

[[nodiscard]] BackFacts backFacts(const Snapshot& snapshot, const std::optional<SessionId>& session);
/// Nothing while no change is asked for that was not answered yet.
[[nodiscard]] std::optional<ProposedWeek> proposedWeek(const Snapshot& snapshot);

/// The safety question that a reason of the gate is about.
[[nodiscard]] std::optional<SafetyQuestion> questionOf(const Message& reason);

}  // namespace limber::inline gui
