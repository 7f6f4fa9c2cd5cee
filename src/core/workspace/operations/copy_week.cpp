// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "limber/storage/plan_repository.h"
#include "limber/storage/usual_week_repository.h"
#include "limber/workspace/operations/plan_operations.h"
#include "limber/workspace/operations/week_operations.h"

namespace limber::inline workspace {
namespace {

constexpr int kDays = 7;

/// Without what belongs to its day: id, mark, reasons.
PlanBlock likeNew(const PlanBlock& block) {
    PlanBlock fresh = block;
    fresh.id = {};
    fresh.mark.reset();
    fresh.keptAnyway = false;
    fresh.reasons.clear();
    return fresh;
}

template <class Day>
bool holdsBlocks(const std::vector<Day>& days) {
    return std::any_of(days.begin(), days.end(), [](const Day& day) { return !day.blocks.empty(); });
}

std::vector<PlanDay> weekFrom(storage::Transaction& transaction, Date from) {
    return loadPlanDays(transaction, {from, from + Days{kDays - 1}});
}

/// A week from `to` on, not before `earliest`, of the blocks of those days that are the `isSource` of a date.
template <class Day, class IsSource>
Plan copied(const std::vector<Day>& days, Date to, Date earliest, IsSource isSource) {
    Plan plan{.from = std::max(to, earliest)};
    for (Date date = plan.from; date < to + Days{kDays}; date += Days{1}) {
        PlanDay day{.date = date};
        for (const auto& source : days)
            if (isSource(source, date))
                for (const auto& block : source.blocks) day.blocks.push_back(likeNew(block));
        plan.days.push_back(std::move(day));
    }
    return plan;
}

Error nothingPlanned(Date from) { return {.code = ErrorCode::notFound, .key = "week", .value = toIso(from)}; }

}  // namespace

Result<ChangeSet> CopyWeek::perform(storage::Transaction& transaction) const {
    const auto days = weekFrom(transaction, from);
    if (!holdsBlocks(days)) return failure(nothingPlanned(from));
    const Days apart = to - from;
    return SavePlan{
        copied(days, to, transaction.today(), [&](const PlanDay& day, Date date) { return day.date == date - apart; })}
        .perform(transaction);
}

Result<ChangeSet> KeepUsualWeek::perform(storage::Transaction& transaction) const {
    const auto days = weekFrom(transaction, from);
    if (!holdsBlocks(days)) return failure(nothingPlanned(from));
    for (Date date = from; date < from + Days{kDays}; date += Days{1}) {
        UsualDay kept{.weekday = weekdayOf(date)};
        for (const auto& day : days)
            if (day.date == date)
                for (const auto& block : day.blocks) {
                    kept.blocks.push_back(likeNew(block));
                    kept.blocks.back().id.value = transaction.newId();
                }
        putUsualDay(transaction, kept);
    }
    return ChangeSet{};
}

Result<ChangeSet> UseUsualWeek::perform(storage::Transaction& transaction) const {
    const auto days = loadUsualWeek(transaction);
    if (!holdsBlocks(days)) return failure({.code = ErrorCode::notFound, .detail = "usual_week"});
    return SavePlan{copied(days, to, transaction.today(),
                           [](const UsualDay& day, Date date) { return day.weekday == weekdayOf(date); })}
        .perform(transaction);
}

}  // namespace limber::inline workspace
