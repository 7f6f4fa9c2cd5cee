// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/week_view.h"

#include <algorithm>

namespace limber::inline gui {
namespace {

constexpr int kDays = 7;
constexpr int kShownAhead = 4 * kDays;

bool isOfBlock(const Session& session, const PlanDay& day) {
    return std::any_of(session.plannedBlocks.begin(), session.plannedBlocks.end(), [&](const BlockId& id) {
        return std::any_of(day.blocks.begin(), day.blocks.end(), [&](const PlanBlock& b) { return b.id == id; });
    });
}

DayView dayView(const PlanDay& day, const Snapshot& snapshot, const WeekSummary& summary) {
    DayView view;
    view.plan = day;
    for (const auto& block : day.blocks)
        if (block.mark != BlockMark::notDone) view.plannedMinutes += block.minutes;
    for (const auto& session : snapshot.history->sessions)
        if (session.date == day.date && !isOfBlock(session, day)) view.logged.push_back(session);
    const auto available = summary.availableMinutes.find(day.date);
    view.availableMinutes = available == summary.availableMinutes.end() ? 0 : available->second;
    return view;
}

int daysSinceTheLastEntry(const Snapshot& snapshot) {
    const auto& sessions = snapshot.history->sessions;
    return sessions.empty() ? 0 : daysBetween(sessions.back().date, snapshot.today);
}

std::optional<WeekNote> noteOn(const Snapshot& snapshot, Date date) {
    for (const auto& note : snapshot.history->weekNotes)
        if (note.from <= date && date <= note.to) return note;
    return std::nullopt;
}

}  // namespace

PlanPart partToPlan(const Snapshot& snapshot, Date from) {
    const Date first = std::max(from, snapshot.today);
    return {first, kDays - daysBetween(from, first)};
}

std::vector<BlockId> goingAlong(const WeekView& week, const PlanBlock& block) {
    if (block.kind != BlockKind::workout) return {};
    for (const auto& day : week.plan.days)
        for (std::size_t i = 1; i < day.blocks.size(); ++i)
            if (day.blocks[i].id == block.id && day.blocks[i - 1].kind == BlockKind::warmUp && !day.blocks[i - 1].mark)
                return {day.blocks[i - 1].id};
    return {};
}

WeekView weekView(const Snapshot& snapshot, Date from) {
    WeekView view;
    view.from = from;
    view.today = snapshot.today;
    view.plan = standingPlan(snapshot, from, kDays);
    view.mornings = wantedMornings(snapshot);
    view.hasUsualWeek = snapshot.hasUsualWeek;
    const PlanPart rest = partToPlan(snapshot, from);
    auto changes = adjustmentsFor(assessmentOf(snapshot), snapshot);
    view.changesWaiting = dropUnanswered(changes, snapshot);
    const auto request =
        planRequest(snapshot, rest.days > 0 ? rest.from : snapshot.today, std::max(rest.days, 1), changes);
    view.safety = request.safety;
    if (rest.days > 0) {
        const Plan judged = judgePlan(standingPlan(snapshot, rest.from, rest.days), request, *snapshot.catalogue);
        view.plan.problems = judged.problems;
        view.plan.score = judged.score;
        view.hasPlan =
            std::any_of(judged.days.begin(), judged.days.end(), [](const PlanDay& day) { return !day.blocks.empty(); });
    }
    const int back = (daysBetween(from, snapshot.today) % kDays + kDays) % kDays;
    const Date thisWeek = snapshot.today - Days{back};
    const bool ahead = from >= thisWeek && from < thisWeek + Days{kShownAhead};
    view.fourWeeks = standingPlan(snapshot, ahead ? thisWeek : from, kShownAhead).days;
    view.note = noteOn(snapshot, rest.from);
    view.daysAway = daysSinceTheLastEntry(snapshot);
    view.summary = weekSummary(snapshot, view.plan);
    for (const auto& change : changes)
        view.summary.stretchingWanted = std::max(view.summary.stretchingWanted, change.stretchingDays);
    for (const auto& day : view.plan.days) view.days.push_back(dayView(day, snapshot, view.summary));
    return view;
}

Result<SavePlan> replanned(const Snapshot& snapshot, Date from, bool asked, int days) {
    PlanPart rest = partToPlan(snapshot, from);
    rest.days += days - kDays;
    if (rest.days <= 0) return failure({.code = ErrorCode::infeasible});
    auto changes = adjustmentsFor(assessmentOf(snapshot), snapshot);
    if (!asked) dropUnanswered(changes, snapshot);
    const auto request = planRequest(snapshot, rest.from, rest.days, std::move(changes));
    auto plan = suggestPlan(request, *snapshot.catalogue);
    if (!plan) return failure(plan.error());
    return SavePlan{*std::move(plan), decisionsOn(request.adjustments, true)};
}

bool solves(const Plan& better, const PlanProblem& problem) {
    return std::none_of(better.problems.begin(), better.problems.end(),
                        [&](const PlanProblem& left) { return left.rule == problem.rule; });
}

}  // namespace limber::inline gui
