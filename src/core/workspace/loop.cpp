// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/loop.h"

#include <algorithm>

#include "core/workspace/experiment_plan.h"
#include "core/workspace/tests_as_sets.h"
#include "limber/guidance/assess.h"
#include "limber/guidance/contributors.h"
#include "limber/guidance/safety_gate.h"
#include "limber/guidance/tightness.h"
#include "limber/plan_check/check.h"
#include "limber/workspace/experiments.h"
#include "limber/workspace/insights.h"

namespace limber::inline workspace {
namespace {

constexpr int kComingDays = 7;
constexpr int kRecentDays = 14;

const Session* findSession(const History& history, const SessionId& id) {
    const auto found = std::find_if(history.sessions.begin(), history.sessions.end(),
                                    [&](const Session& session) { return session.id == id; });
    return found == history.sessions.end() ? nullptr : &*found;
}

bool holdsAnything(const Plan& plan) {
    return std::any_of(plan.days.begin(), plan.days.end(), [](const PlanDay& day) { return !day.blocks.empty(); });
}

}  // namespace

Assessment assessmentOf(const Snapshot& snapshot) {
    return assess(*snapshot.profile, *snapshot.history, snapshot.today, *snapshot.catalogue,
                  experimentEffects(snapshot));
}

TipList tipsOf(const Snapshot& snapshot, const SessionId* session) {
    const auto* asked = session ? findSession(*snapshot.history, *session) : nullptr;
    return rankTips(assessmentOf(snapshot), *snapshot.profile, *snapshot.history, snapshot.today, *snapshot.catalogue,
                    asked, effectsOf(snapshot));
}

std::vector<Contributor> contributorsOf(const Snapshot& snapshot, const SessionId& session) {
    return guidance::contributorsOf(session, *snapshot.profile, *snapshot.history, *snapshot.catalogue);
}

std::vector<SessionContributors> recentContributors(const Snapshot& snapshot) {
    return guidance::recentContributors(*snapshot.profile, *snapshot.history, snapshot.today, kRecentDays,
                                        *snapshot.catalogue);
}

PlanRequest planRequest(const Snapshot& snapshot, Date from, int days) {
    return planRequest(snapshot, from, days, adjustmentsFor(assessmentOf(snapshot), snapshot));
}

PlanRequest planRequest(const Snapshot& snapshot, Date from, int days, std::vector<PlanAdjustment> changes) {
    PlanRequest request{
        .today = snapshot.today,
        .from = from,
        .days = days,
        .profile = *snapshot.profile,
        .history = withTestsAsSets(snapshot.history, snapshot.today),
        .safety = assessSafety(*snapshot.profile, *snapshot.history, snapshot.today, *snapshot.catalogue),
        .tightnessUsual = summariseTightness(*snapshot.history, snapshot.today).usual,
        .adjustments = std::move(changes),
        .ask = askOf(snapshot)};
    if (const auto reading = newestTightness(*snapshot.history, snapshot.today)) {
        request.tightnessNow = reading->value;
        request.tightnessDate = reading->date;
    }
    return request;
}

Result<Plan> suggestPlan(const PlanRequest& request, const Catalogue& catalogue, Budget budget) {
    auto plan = makePlan(request, catalogue, budget);
    if (plan && request.ask) {
        *plan = withAsk(*std::move(plan), request, catalogue);
        plan->score = scorePlan(*plan, request, catalogue);
    }
    if (plan) plan->problems = checkPlan(*plan, request, catalogue);
    return plan;
}

Plan judgePlan(Plan plan, const PlanRequest& request, const Catalogue& catalogue) {
    plan.score = scorePlan(plan, request, catalogue);
    plan.problems = checkPlan(plan, request, catalogue);
    return plan;
}

Plan standingPlan(const Snapshot& snapshot, Date from, int days) {
    Plan plan{.from = from};
    for (int i = 0; i < days; ++i) plan.days.push_back({.date = from + Days{i}});
    for (const auto& day : snapshot.history->plannedDays)
        if (day.date >= from && day.date < from + Days{days})
            plan.days[static_cast<std::size_t>(daysBetween(from, day.date))] = day;
    return plan;
}

Result<std::optional<ProposedChanges>> proposedChanges(const Snapshot& snapshot) {
    const auto from = snapshot.today + Days{1};
    const auto all = adjustmentsFor(assessmentOf(snapshot), snapshot);
    auto held = all;
    if (!dropUnanswered(held, snapshot)) return std::nullopt;

    ProposedChanges proposal;
    for (const auto& change : all)
        if (std::find(held.begin(), held.end(), change) == held.end()) proposal.adjustments.push_back(change);
    proposal.before = standingPlan(snapshot, from, kComingDays);
    if (!holdsAnything(proposal.before)) {
        auto without = suggestPlan(planRequest(snapshot, from, kComingDays, held), *snapshot.catalogue);
        if (!without) return failure(without.error());
        proposal.before = std::move(*without);
    }
    auto with = suggestPlan(planRequest(snapshot, from, kComingDays, all), *snapshot.catalogue);
    if (!with) return failure(with.error());
    proposal.after = std::move(*with);
    proposal.differences = differences(proposal.before, proposal.after);
    return proposal;
}

}  // namespace limber::inline workspace
