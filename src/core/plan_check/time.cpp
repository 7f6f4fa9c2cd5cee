// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/plan_check/holds.h"
#include "core/plan_check/rules.h"

namespace limber::inline plan_check {
namespace {

constexpr int kShortestWarmUp = 5;
constexpr int kLongestWarmUp = 10;
constexpr double kRounding = 1;
constexpr double kRampUpMinutes = 1;  // at the least, for the one to three lighter sets before the first heavy lift

/// Minutes that the exercises of a workout take at the least.
double neededMinutes(const PlanBlock& workout, const Catalogue& catalogue) {
    double minutes = 0;
    bool hasHeavyLift = false;
    forItems(workout, catalogue, [&](const Item& item) {
        minutes += item.exercise->setupMinutes + item.sets * item.exercise->minutesPerSet;
        hasHeavyLift = hasHeavyLift || item.exercise->spineLoad == SpineLoad::high;
    });
    return hasHeavyLift ? minutes + kRampUpMinutes : minutes;
}

void checkDayMinutes(const Facts& facts, const Day& day, Problems& problems) {
    int planned = 0;
    for (const auto* block : day.blocks) planned += block->minutes;
    const int available = facts.person().minutesOn(day.date);
    if (planned > 0 && day.loggedMinutes + planned > available)
        problems.hard("time", "over",
                      {{"date", day.date}, {"minutes", day.loggedMinutes + planned}, {"available", available}},
                      {day.date});
}

/// Someone who tries out warming up leaves it on some days.
bool triesWarmUp(const Facts& facts, const Day& day) {
    const auto& ask = facts.request().ask;
    return ask && ask->habit == Habit::warmUp && day.date >= ask->from;
}

void checkWarmUp(const Facts& facts, const Day& day, std::size_t index, Problems& problems) {
    const auto* before = index > 0 ? day.blocks[index - 1] : nullptr;
    if (before == nullptr || before->kind != BlockKind::warmUp) {
        if (triesWarmUp(facts, day)) return;
        problems.hard("time", "no_warm_up", {{"date", day.date}}, {day.date});
        return;
    }
    if (before->minutes < kShortestWarmUp || before->minutes > kLongestWarmUp)
        problems.hard("time", "warm_up_length", {{"date", day.date}, {"minutes", before->minutes}}, {day.date});
}

}  // namespace

void checkTime(const Facts& facts, Problems& problems) {
    for (const auto& day : facts.plannedDays()) {
        checkDayMinutes(facts, day, problems);
        for (std::size_t i = 0; i < day.blocks.size(); ++i) {
            const auto& block = *day.blocks[i];
            if (block.kind != BlockKind::workout) continue;
            checkWarmUp(facts, day, i, problems);
            const double needed = neededMinutes(block, facts.catalogue());
            if (needed > block.minutes + kRounding)
                problems.hard("time", "too_short", {{"date", day.date}, {"needed", needed}, {"minutes", block.minutes}},
                              {day.date});
        }
    }
}

}  // namespace limber::inline plan_check
