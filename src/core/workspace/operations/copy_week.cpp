// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "limber/storage/plan_repository.h"
#include "limber/workspace/operations/plan_operations.h"
#include "limber/workspace/operations/week_operations.h"

namespace limber::inline workspace {
namespace {

constexpr int kDays = 7;
/// The usual week is kept as the plan of the first days that the data file can hold, a Monday to a Sunday, where no
/// real plan ever is.
constexpr Date kUsualWeek{std::chrono::year{1900} / 1 / 1};

/// Without what belongs to its day: id, mark, reasons.
PlanBlock likeNew(const PlanBlock& block) {
    PlanBlock fresh = block;
    fresh.id = {};
    fresh.mark.reset();
    fresh.keptAnyway = false;
    fresh.reasons.clear();
    return fresh;
}

bool holdsBlocks(const std::vector<PlanDay>& days) {
    return std::any_of(days.begin(), days.end(), [](const PlanDay& day) { return !day.blocks.empty(); });
}

std::vector<PlanDay> weekFrom(storage::Transaction& transaction, Date from) {
    return loadPlanDays(transaction, {from, from + Days{kDays - 1}});
}

/// `days` onto the week from `to` on, not before `earliest`. `sourceOf` gives the date that a date takes after.
template <class SourceOf>
Plan copied(const std::vector<PlanDay>& days, Date to, Date earliest, SourceOf sourceOf) {
    Plan plan{.from = std::max(to, earliest)};
    for (Date date = plan.from; date < to + Days{kDays}; date += Days{1}) {
        PlanDay day{.date = date};
        for (const auto& source : days)
            if (source.date == sourceOf(date))
                for (const auto& block : source.blocks) day.blocks.push_back(likeNew(block));
        plan.days.push_back(std::move(day));
    }
    return plan;
}

Error nothingPlanned(Date from) { return {.code = ErrorCode::notFound, .key = "week", .value = toIso(from)}; }

Date inUsualWeek(Date date) { return kUsualWeek + Days{daysBetween(weekStart(date), date)}; }

}  // namespace

Result<ChangeSet> CopyWeek::perform(storage::Transaction& transaction) const {
    const auto days = weekFrom(transaction, from);
    if (!holdsBlocks(days)) return failure(nothingPlanned(from));
    const Days apart = to - from;
    return SavePlan{copied(days, to, transaction.today(), [&](Date date) { return date - apart; })}.perform(
        transaction);
}

Result<ChangeSet> KeepUsualWeek::perform(storage::Transaction& transaction) const {
    const auto days = weekFrom(transaction, from);
    if (!holdsBlocks(days)) return failure(nothingPlanned(from));
    for (Date date = from; date < from + Days{kDays}; date += Days{1}) {
        PlanDay kept{.date = inUsualWeek(date)};
        for (const auto& day : days)
            if (day.date == date)
                for (const auto& block : day.blocks) {
                    kept.blocks.push_back(likeNew(block));
                    kept.blocks.back().id.value = transaction.newId();
                }
        putPlanDay(transaction, kept);
    }
    return ChangeSet{};
}

Result<ChangeSet> UseUsualWeek::perform(storage::Transaction& transaction) const {
    const auto days = weekFrom(transaction, kUsualWeek);
    if (!holdsBlocks(days)) return failure({.code = ErrorCode::notFound, .detail = "usual_week"});
    return SavePlan{copied(days, to, transaction.today(), inUsualWeek)}.perform(transaction);
}

}  // namespace limber::inline workspace
