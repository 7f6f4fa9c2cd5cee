// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/plan_check/holds.h"
#include "core/plan_check/rules.h"

namespace limber::inline plan_check {
namespace {

constexpr double kMostEffort = 8;
constexpr double kGentleEffort = 5;

bool isTraining(const PlanBlock& block) { return block.kind == BlockKind::workout || block.kind == BlockKind::cardio; }

bool isGentle(const PlanBlock& block, const Catalogue& catalogue) {
    if (block.kind == BlockKind::cardio) return false;
    bool gentle = true;
    forItems(block, catalogue, [&](const Item& item) {
        const bool easy = item.planned != nullptr && item.planned->rpe && item.planned->rpe->value() <= kGentleEffort;
        gentle = gentle && easy && item.exercise->spineLoad == SpineLoad::low;
    });
    return gentle;
}

void checkBlock(const Facts& facts, const Day& day, const PlanBlock& block, Problems& problems) {
    const auto& limits = facts.request().safety.limits;
    if (!isTraining(block)) return;
    if (facts.person().isIllOn(day.date)) problems.hard("safety", "ill", {{"date", day.date}}, {day.date});
    if (limits.gentleOnlyOn(day.date) && !isGentle(block, facts.catalogue()))
        problems.hard("safety", "gentle_only", {{"date", day.date}}, {day.date});
    for (const auto& planned : block.exercises)
        if (limits.noMaximalLifts && planned.rpe && planned.rpe->value() > kMostEffort)
            problems.hard("safety", "maximal", {{"date", day.date}, {"exercise", planned.exercise}}, {day.date});
}

}  // namespace

void checkSafety(const Facts& facts, Problems& problems) {
    const auto days = facts.plannedDays();
    const auto& safety = facts.request().safety;
    const bool noPlan =
        !safety.limits.planAllowed || safety.level == SafetyLevel::emergency || facts.person().isUnder16();
    if (noPlan) {
        std::vector<Date> dates;
        for (const auto& day : days)
            if (!day.blocks.empty()) dates.push_back(day.date);
        if (!dates.empty()) problems.hard("safety", "no_plan", {}, dates);
        return;
    }
    for (const auto& day : days)
        for (const auto* block : day.blocks) checkBlock(facts, day, *block, problems);
}

}  // namespace limber::inline plan_check
