// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/back_facts.h"

#include <algorithm>
#include <string_view>

namespace limber::inline gui {

namespace {

constexpr int kDays = 28;

std::vector<DayTightness> lastDays(const Snapshot& snapshot) {
    std::vector<DayTightness> days;
    for (int i = kDays - 1; i >= 0; --i) days.push_back({snapshot.today - Days{i}, {}});
    const auto note = [&](Date date, const std::optional<Tightness>& tightness) {
        const int index = kDays - 1 - daysBetween(date, snapshot.today);
        if (!tightness || index < 0 || index >= kDays) return;
        auto& day = days[static_cast<std::size_t>(index)].tightness;
        day = std::max(day.value_or(0), tightness->value());
    };
    for (const auto& checkIn : snapshot.history->checkIns) note(checkIn.date, checkIn.tightness);
    for (const auto& session : snapshot.history->sessions) {
        note(session.date, session.tightnessBefore);
        note(session.date, session.tightnessAfter);
        note(session.date + Days{1}, session.tightnessNextMorning);
    }
    return days;
}

bool isAnswered(const Snapshot& snapshot, Cause cause) {
    return std::any_of(snapshot.decisions.begin(), snapshot.decisions.end(), [&](const PlanChangeDecision& decision) {
        return decision.cause == cause && decision.since <= snapshot.today && snapshot.today <= decision.until;
    });
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

}  // namespace

BackFacts backFacts(const Snapshot& snapshot, const std::optional<SessionId>& session) {
    BackFacts facts;
    facts.assessment = assessmentOf(snapshot);
    facts.tips = tipsOf(snapshot, session ? &*session : nullptr);
    facts.days = lastDays(snapshot);
    for (const auto& logged : snapshot.history->sessions)
        if (session && logged.id == *session) facts.session = logged;
    return facts;
}

std::optional<ProposedWeek> proposedWeek(const Snapshot& snapshot, const Assessment& assessment) {
    ProposedWeek proposed;
    for (auto& adjustment : adjustmentsFor(assessment, snapshot))
        if (!isAnswered(snapshot, adjustment.cause)) proposed.adjustments.push_back(std::move(adjustment));
    proposed.withdrawn = withdrawnCauses(snapshot);
    if (proposed.adjustments.empty() && proposed.withdrawn.empty()) return std::nullopt;
    const Date from = snapshot.today + Days{1};
    auto after = suggestPlan(planRequest(snapshot, from, 7), *snapshot.catalogue);
    if (!after) return std::nullopt;
    proposed.plan = std::move(*after);
    proposed.differences = differences(standingPlan(snapshot, from, 7), proposed.plan);
    if (proposed.differences.empty()) return std::nullopt;
    return proposed;
}

std::optional<SafetyQuestion> questionOf(const Message& reason) {
    constexpr std::string_view prefix = "safety.yes.";
    const std::string_view code = reason.code;
    if (code.substr(0, prefix.size()) != prefix) return std::nullopt;
    return parseName<SafetyQuestion>(code.substr(prefix.size()));
}

}  // namespace limber::inline gui
