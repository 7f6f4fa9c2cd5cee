// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/plan_check/eligibility.h"
#include "core/plan_check/holds.h"
#include "core/plan_check/rules.h"

namespace limber::inline plan_check {
namespace {

/// Equal in what the person pinned; reasons and marks may differ.
bool isSame(const PlanBlock& a, const PlanBlock& b) {
    return a.kind == b.kind && a.routine == b.routine && a.start == b.start && a.minutes == b.minutes &&
           a.exercises == b.exercises;
}

const PlanBlock* findOn(const PlanDay* day, const BlockId& id) {
    if (day == nullptr) return nullptr;
    const auto block = std::find_if(day->blocks.begin(), day->blocks.end(),
                                    [&](const PlanBlock& candidate) { return candidate.id == id; });
    return block == day->blocks.end() ? nullptr : &*block;
}

/// Safety is stronger than a pin: such a block may be changed or left out.
bool mayGo(const Facts& facts, const PlanBlock& block, Date date) {
    const auto& limits = facts.request().safety.limits;
    if (!limits.planAllowed || facts.person().isUnder16() || facts.person().isIllOn(date)) return true;
    if (limits.gentleOnlyOn(date)) return true;
    bool excluded = false;
    forItems(block, facts.catalogue(), [&](const Item& item) {
        excluded = excluded || isExcluded(facts, *item.exercise, date) || loadsRestingArea(facts, *item.exercise, date);
    });
    return excluded;
}

}  // namespace

void checkPins(const Facts& facts, Problems& problems) {
    for (const auto& standing : facts.history().plannedDays) {
        if (!facts.horizon().contains(standing.date)) continue;
        for (const auto& pinned : standing.blocks) {
            if (!pinned.pinned || pinned.mark || mayGo(facts, pinned, standing.date)) continue;
            const auto* kept = findOn(facts.day(standing.date).plan, pinned.id);
            if (kept == nullptr)
                problems.hard("pins", "gone", {{"date", standing.date}}, {standing.date});
            else if (!isSame(*kept, pinned))
                problems.hard("pins", "changed", {{"date", standing.date}}, {standing.date});
        }
    }
}

}  // namespace limber::inline plan_check
