// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/back_facts.h"

#include <algorithm>
#include <string_view>

#include "limber/workspace/clinician_sheet.h"

namespace limber::inline gui {

namespace {

constexpr int kDays = 28;
constexpr int kPlanDays = 7;
constexpr int kDecisionDays = 14;

std::vector<DayTightness> lastDays(const Snapshot& snapshot) {
    std::vector<DayTightness> days;
    for (const auto& day : dayReadings(*snapshot.history, snapshot.today, kDays))
        days.push_back({day.date, day.highest});
    return days;
}

/// Causes whose changes are in the plan although the person has said since that they are not it.
std::vector<Cause> withdrawnCauses(const Snapshot& snapshot) {
    std::vector<Cause> causes;
    for (const auto& verdict : snapshot.history->verdicts) {
        if (verdict.opinion == Opinion::fits) continue;
        for (const auto& decision : snapshot.decisions)
            if (decision.cause == verdict.cause && decision.used && snapshot.today <= decision.until)
                causes.push_back(verdict.cause);
    }
    return causes;
}

/// A day after the last one that is planned is no change of the plan.
void dropDaysNotPlannedYet(ProposedChanges& changes) {
    std::optional<Date> last;
    for (const auto& day : changes.before.days)
        if (!day.blocks.empty()) last = day.date;
    std::erase_if(changes.differences, [&](const PlanDifference& one) { return last && one.date > *last; });
}

}  // namespace

BackFacts backFacts(const Snapshot& snapshot, const std::optional<SessionId>& session) {
    BackFacts facts;
    facts.assessment = assessmentOf(snapshot);
    facts.tips = tipsOf(snapshot, session ? &*session : nullptr);
    if (session) facts.inSession = contributorsOf(snapshot, *session);
    facts.days = lastDays(snapshot);
    facts.fourWeeks = bodyRecord(*snapshot.history, snapshot.today, 4);
    facts.eightWeeks = bodyRecord(*snapshot.history, snapshot.today, 8);
    facts.waysBack = waysBack(snapshot);
    for (const auto& logged : snapshot.history->sessions)
        if (session && logged.id == *session) facts.session = logged;
    return facts;
}

std::vector<PlanChangeDecision> ProposedWeek::decisions(bool used, Date today) const {
    auto answers = decisionsOn(changes.adjustments, used);
    for (const auto cause : withdrawn) answers.push_back({cause, false, today, today + Days{kDecisionDays - 1}});
    return answers;
}

std::optional<ProposedWeek> proposedWeek(const Snapshot& snapshot) {
    ProposedWeek week;
    week.withdrawn = withdrawnCauses(snapshot);
    auto changes = proposedChanges(snapshot);
    if (!changes) return std::nullopt;
    if (*changes) {
        week.changes = std::move(**changes);
    } else if (!week.withdrawn.empty()) {
        const Date from = snapshot.today + Days{1};
        auto after = suggestPlan(planRequest(snapshot, from, kPlanDays), *snapshot.catalogue);
        if (!after) return std::nullopt;
        week.changes.before = standingPlan(snapshot, from, kPlanDays);
        week.changes.after = std::move(*after);
        week.changes.differences = differences(week.changes.before, week.changes.after);
    }
    dropDaysNotPlannedYet(week.changes);
    if (week.changes.differences.empty()) return std::nullopt;
    return week;
}

std::optional<SafetyQuestion> questionOf(const Message& reason) {
    constexpr std::string_view prefix = "safety.yes.";
    const std::string_view code = reason.code;
    if (code.substr(0, prefix.size()) != prefix) return std::nullopt;
    return parseName<SafetyQuestion>(code.substr(prefix.size()));
}

}  // namespace limber::inline gui
