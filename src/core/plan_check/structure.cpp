// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/plan_check/holds.h"
#include "core/plan_check/rules.h"

namespace limber::inline plan_check {
namespace {

bool isTraining(const PlanBlock& block) { return block.kind == BlockKind::workout || block.kind == BlockKind::cardio; }

void checkDates(const Facts& facts, Problems& problems) {
    const auto& days = facts.plan().days;
    const auto range = facts.horizon();
    bool fits = static_cast<int>(days.size()) == facts.request().days && facts.plan().from == range.first;
    for (std::size_t i = 0; fits && i < days.size(); ++i)
        fits = days[i].date == range.first + Days{static_cast<int>(i)};
    if (!fits) problems.hard("session_shape", "dates", {{"from", range.first}, {"to", range.last}}, {range.first});
}

void checkRestFlag(const PlanDay& day, Problems& problems) {
    const auto trains = [](bool withNotDone) {
        return [withNotDone](const PlanBlock& block) {
            return isTraining(block) && (withNotDone || block.mark != BlockMark::notDone);
        };
    };
    const bool any = std::any_of(day.blocks.begin(), day.blocks.end(), trains(true));
    const bool live = std::any_of(day.blocks.begin(), day.blocks.end(), trains(false));
    if (day.rest ? live : !any) problems.hard("session_shape", "rest_flag", {{"date", day.date}}, {day.date});
}

void checkKind(const Day& day, const PlanBlock& block, const Item& item, Problems& problems) {
    const Fields fields{{"date", day.date}, {"exercise", item.exercise->id}};
    if (block.kind == BlockKind::workout && item.exercise->kind != ExerciseKind::strength)
        problems.hard("session_shape", "not_strength", fields, {day.date});
    const bool gentlePlace = block.kind == BlockKind::yoga || block.kind == BlockKind::stretching;
    if (gentlePlace && isVigorousYoga(*item.exercise))
        problems.hard("session_shape", "vigorous_yoga", fields, {day.date});
    if (gentlePlace && item.exercise->kind == ExerciseKind::strength)
        problems.hard("session_shape", "strength_outside", fields, {day.date});
}

void checkBlock(const Facts& facts, const Day& day, const PlanBlock& block, Problems& problems) {
    if (block.minutes <= 0) problems.hard("session_shape", "no_minutes", {{"date", day.date}}, {day.date});
    if (block.reasons.empty()) problems.soft("session_shape", "no_reason", {{"date", day.date}}, {day.date});
    if (!block.routine.empty() && facts.catalogue().routine(block.routine) == nullptr)
        problems.hard("session_shape", "unknown", {{"date", day.date}, {"id", block.routine}}, {day.date});
    for (const auto& planned : block.exercises) {
        const Fields fields{{"date", day.date}, {"id", planned.exercise}};
        if (facts.catalogue().exercise(planned.exercise) == nullptr)
            problems.hard("session_shape", "unknown", fields, {day.date});
        if (planned.sets < 1) problems.hard("session_shape", "no_sets", fields, {day.date});
    }
    forItems(block, facts.catalogue(), [&](const Item& item) { checkKind(day, block, item, problems); });
}

void checkRepeats(const Day& day, Problems& problems) {
    for (const auto* block : day.blocks) {
        std::set<std::string_view> exercises;
        for (const auto& planned : block->exercises)
            if (block->kind == BlockKind::workout && !exercises.insert(planned.exercise).second)
                problems.hard("session_shape", "listed_twice", {{"date", day.date}, {"exercise", planned.exercise}},
                              {day.date});
    }
}

void checkIds(const Facts& facts, Problems& problems) {
    std::set<std::string_view> ids;
    for (const auto& day : facts.plannedDays())
        for (const auto* block : day.blocks)
            if (!block->id.empty() && !ids.insert(block->id.value).second)
                problems.hard("session_shape", "same_id", {{"date", day.date}, {"id", block->id.value}}, {day.date});
}

}  // namespace

void checkStructure(const Facts& facts, Problems& problems) {
    checkDates(facts, problems);
    checkIds(facts, problems);
    for (const auto& day : facts.plannedDays()) {
        if (day.plan != nullptr) checkRestFlag(*day.plan, problems);
        for (const auto* block : day.blocks) checkBlock(facts, day, *block, problems);
        checkRepeats(day, problems);
    }
}

}  // namespace limber::inline plan_check
