// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/workspace/own_catalogue.h"
#include "core/workspace/planned_blocks.h"
#include "core/workspace/validator.h"
#include "limber/storage/plan_repository.h"
#include "limber/workspace/operations/plan_operations.h"

namespace limber::inline workspace {
namespace {

bool isKept(const PlanBlock& block) { return block.pinned || block.mark.has_value(); }

bool contains(const PlanDay& day, const BlockId& id) {
    return std::any_of(day.blocks.begin(), day.blocks.end(), [&](const PlanBlock& block) { return block.id == id; });
}

/// The blocks of `planned` in their order, with those that are pinned or marked as they were, in their place.
PlanDay joined(storage::Transaction& transaction, const PlanDay& planned) {
    PlanDay day{.date = planned.date, .restReason = planned.restReason};
    for (auto block : planned.blocks) {
        const auto before = findBlock(transaction, block.id);
        if (before && isKept(before->block)) {
            if (before->date != planned.date) continue;
            block = before->block;
        }
        completeId(transaction, block);
        day.blocks.push_back(std::move(block));
    }
    const auto old = findPlanDay(transaction, planned.date).value_or(PlanDay{.date = planned.date});
    for (std::size_t i = 0; i < old.blocks.size(); ++i) {
        if (!isKept(old.blocks[i]) || contains(day, old.blocks[i].id)) continue;
        const auto place = static_cast<std::ptrdiff_t>(std::min(i, day.blocks.size()));
        day.blocks.insert(day.blocks.begin() + place, old.blocks[i]);
    }
    return day;
}

Result<void> checkDay(const PlanDay& day, const Catalogue& catalogue, Date today, const std::string& prefix) {
    for (std::size_t i = 0; i < day.blocks.size(); ++i) {
        Validator check(today, catalogue, fmt::format("{}.blocks[{}].", prefix, i));
        check.block(day.blocks[i]);
        if (auto valid = check.result(); !valid) return valid;
    }
    return {};
}

}  // namespace

Result<ChangeSet> SavePlan::perform(storage::Transaction& transaction) const {
    const auto catalogue = catalogueIn(transaction);
    ChangeSet changes;
    for (std::size_t i = 0; i < plan.days.size(); ++i) {
        if (auto valid = checkDay(plan.days[i], *catalogue, transaction.today(), fmt::format("days[{}]", i)); !valid)
            return failure(valid.error());
        const auto day = joined(transaction, plan.days[i]);
        putPlanDay(transaction, day);
        for (const auto& block : day.blocks) changes.ids.push_back(block.id.value);
    }
    if (auto decided = DecideChanges{decisions}.perform(transaction); !decided) return failure(decided.error());
    return changes;
}

Result<ChangeSet> DecideChanges::perform(storage::Transaction& transaction) const {
    ChangeSet changes;
    for (const auto& decision : decisions) {
        if (decision.until < decision.since)
            return failure({.code = ErrorCode::outOfRange,
                            .key = "until",
                            .value = toIso(decision.until),
                            .expected = toIso(decision.since)});
        putDecision(transaction, decision);
        changes.ids.emplace_back(nameOf(decision.cause));
    }
    return changes;
}

}  // namespace limber::inline workspace
