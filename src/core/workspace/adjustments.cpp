// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/workspace/cause_plan_table.h"
#include "limber/workspace/loop.h"

namespace limber::inline workspace {
namespace {

bool isDenied(const CauseEstimate& estimate) {
    return estimate.userSays == Opinion::notIt || estimate.userSays == Opinion::clinician;
}

/// The person's answer that still holds.
const PlanChangeDecision* answerOn(Cause cause, const Snapshot& snapshot) {
    const auto found =
        std::find_if(snapshot.decisions.begin(), snapshot.decisions.end(), [&](const PlanChangeDecision& decision) {
            return decision.cause == cause && decision.until >= snapshot.today;
        });
    return found == snapshot.decisions.end() ? nullptr : &*found;
}

PlanAdjustment changeFor(Cause cause, Date since, const Snapshot& snapshot) {
    return planChangeFor(cause, since, *snapshot.history, *snapshot.catalogue);
}

std::vector<PlanAdjustment> held(const Assessment& assessment, const Snapshot& snapshot) {
    std::vector<PlanAdjustment> changes;
    for (const auto& estimate : assessment.causes) {
        const auto* answer = answerOn(estimate.cause, snapshot);
        if (!answer || !answer->used || isDenied(estimate)) continue;
        changes.push_back(changeFor(estimate.cause, answer->since, snapshot));
        changes.back().until = answer->until;
    }
    return changes;
}

std::vector<PlanAdjustment> unanswered(const Assessment& assessment, const Snapshot& snapshot) {
    std::vector<PlanAdjustment> changes;
    for (const auto& estimate : assessment.causes)
        if (estimate.probability >= kLikely && !isDenied(estimate) && !answerOn(estimate.cause, snapshot))
            changes.push_back(changeFor(estimate.cause, snapshot.today, snapshot));
    return changes;
}

}  // namespace

bool dropUnanswered(std::vector<PlanAdjustment>& changes, const Snapshot& snapshot) {
    return std::erase_if(changes, [&](const PlanAdjustment& change) { return !answerOn(change.cause, snapshot); }) > 0;
}

std::vector<PlanAdjustment> adjustmentsFor(const Assessment& assessment, const Snapshot& snapshot) {
    if (!assessment.enough) return {};
    auto changes = held(assessment, snapshot);
    for (auto& change : unanswered(assessment, snapshot)) changes.push_back(std::move(change));
    if (changes.size() > kChangesAtMost) changes.resize(kChangesAtMost);
    return changes;
}

Message summaryOf(const PlanAdjustment& adjustment) {
    return {"change." + std::string(nameOf(adjustment.cause)),
            {{"warm_up", adjustment.warmUpMinutes},
             {"days", adjustment.stretchingDays},
             {"lighter", 1 - adjustment.loadFactor},
             {"hinge_days", adjustment.hingeDaysAtMost},
             {"growth", adjustment.growthFraction},
             {"fresh", adjustment.newExercisesPerSession},
             {"hard", adjustment.fewerHardSessions}}};
}

std::vector<PlanChangeDecision> decisionsOn(const std::vector<PlanAdjustment>& adjustments, bool used) {
    std::vector<PlanChangeDecision> decisions;
    for (const auto& change : adjustments) decisions.push_back({change.cause, used, change.since, change.until});
    return decisions;
}

}  // namespace limber::inline workspace
