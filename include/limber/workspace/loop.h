// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "limber/domain/assessment.h"
#include "limber/domain/contributor.h"
#include "limber/domain/plan_request.h"
#include "limber/domain/tip.h"
#include "limber/planning/planner.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

/// Questions about a snapshot; free functions, no state. Together they are the loop:
/// history -> assessment -> plan adjustments -> plan request -> (planning) plan -> (plan_check) problems.

[[nodiscard]] Assessment assessmentOf(const Snapshot& snapshot);
[[nodiscard]] TipList tipsOf(const Snapshot& snapshot, const SessionId* session = nullptr);

/// What shows in one session that goes with a cause; see `guidance/contributors.h`.
[[nodiscard]] std::vector<Contributor> contributorsOf(const Snapshot& snapshot, const SessionId& session);
/// Of the tight sessions of the last two weeks, newest first.
[[nodiscard]] std::vector<SessionContributors> recentContributors(const Snapshot& snapshot);

/// The changes that likely causes ask for, at most two: first those the person uses, until they expire, then the
/// strongest that nobody has answered yet, less those left or whose cause is marked "not it" or "clinician".
/// Empty while there is not enough.
[[nodiscard]] std::vector<PlanAdjustment> adjustmentsFor(const Assessment& assessment, const Snapshot& snapshot);

/// Leaves only the changes that the person uses already, as where nobody asked for a plan. True when any went.
bool dropUnanswered(std::vector<PlanAdjustment>& changes, const Snapshot& snapshot);

/// What a change does to the plan, in one sentence.
[[nodiscard]] Message summaryOf(const PlanAdjustment& adjustment);

/// The problem of planning `days` days from `from`, with the snapshot's standing plan, notes and safety, and all that
/// likely causes ask for, as when the person asks for a plan.
[[nodiscard]] PlanRequest planRequest(const Snapshot& snapshot, Date from, int days);
[[nodiscard]] PlanRequest planRequest(const Snapshot& snapshot, Date from, int days,
                                      std::vector<PlanAdjustment> changes);

/// Plan with `problems` filled in by the checker. Errors as `makePlan`.
[[nodiscard]] Result<Plan> suggestPlan(const PlanRequest& request, const Catalogue& catalogue,
                                       Budget budget = Budget::shown);
/// Problems and score of a given plan.
[[nodiscard]] Plan judgePlan(Plan plan, const PlanRequest& request, const Catalogue& catalogue);
/// The saved plan of the dates, days without blocks included.
[[nodiscard]] Plan standingPlan(const Snapshot& snapshot, Date from, int days);

/// One line of "before -> after" between two plans of the same dates.
struct PlanDifference {
    Message text{};
    Date date{};
    std::optional<Cause> cause{};
};
[[nodiscard]] std::vector<PlanDifference> differences(const Plan& before, const Plan& after);

/// What the log asks to change in the coming week: today stays as it is.
struct ProposedChanges {
    std::vector<PlanAdjustment> adjustments{};  ///< those not answered yet, at most two
    Plan before{};                              ///< the standing plan, or without one what would be suggested
    Plan after{};
    std::vector<PlanDifference> differences{};
};
/// Nothing when no likely cause asks for a change that has not been answered.
/// Errors as `makePlan`.
[[nodiscard]] Result<std::optional<ProposedChanges>> proposedChanges(const Snapshot& snapshot);

/// The answer "Use" (then the changes hold until they expire) or "Leave" (then they stay out as long), for
/// `SavePlan` and `DecideChanges`. Who saves a plan has used the changes it was made with.
[[nodiscard]] std::vector<PlanChangeDecision> decisionsOn(const std::vector<PlanAdjustment>& adjustments, bool used);

}  // namespace limber::inline workspace
