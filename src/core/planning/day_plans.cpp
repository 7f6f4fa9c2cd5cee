// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/day_plans.h"

#include <algorithm>

#include "core/planning/exercise_numbers.h"
#include "core/planning/focus.h"
#include "core/planning/history_digest.h"

namespace limber::inline planning {
namespace {

std::int8_t indexOf(const std::vector<RoutineOption>& options, const std::string& routine) {
    for (std::size_t i = 0; i < options.size(); ++i)
        if (options[i].routine->id == routine) return static_cast<std::int8_t>(i);
    return -1;
}

void addItems(DayPlan& day, const PlanBlock& block, const Catalogue& catalogue) {
    for (const PlannedExercise& planned : block.exercises) {
        const Exercise* exercise = catalogue.exercise(planned.exercise);
        if (exercise == nullptr || exercise->kind != ExerciseKind::strength) continue;
        const auto index = static_cast<std::int16_t>(indexOf(catalogue, *exercise));
        if (day.count < DayPlan::kMostItems && !day.has(index))
            day.add({index, static_cast<std::int8_t>(std::clamp(planned.sets, 1, 100))});
    }
}

void addBlock(DayPlan& day, const PlanBlock& block, const Problem& problem, const Catalogue& catalogue) {
    const auto minutes = static_cast<std::int16_t>(std::clamp(block.minutes, 0, 1440));
    switch (block.kind) {
        case BlockKind::warmUp: return;
        case BlockKind::workout: return addItems(day, block, catalogue);
        case BlockKind::cardio: day.cardioMinutes = static_cast<std::int16_t>(day.cardioMinutes + minutes); return;
        case BlockKind::easyWalk: day.walkMinutes = static_cast<std::int16_t>(day.walkMinutes + minutes); return;
        case BlockKind::stretching:
            day.stretching = indexOf(problem.stretching, block.routine);
            day.otherStretching = day.stretching < 0;
            break;
        case BlockKind::yoga:
            day.yoga = indexOf(problem.yoga, block.routine);
            day.otherYoga = day.yoga < 0;
            break;
    }
    const bool known = block.kind == BlockKind::yoga ? day.yoga >= 0 : day.stretching >= 0;
    if (!known) day.otherMinutes = static_cast<std::int16_t>(day.otherMinutes + minutes);
}

void keepEligible(DayPlan& day, int index, const Problem& problem) {
    for (int i = day.count - 1; i >= 0; --i) {
        Item& item = day.items[static_cast<std::size_t>(i)];
        const int most = problem.candidate(item.exercise).mostSets[static_cast<std::size_t>(index)];
        item.sets = static_cast<std::int8_t>(std::min<int>(item.sets, most));
        if (most <= 0) day.remove(i);
    }
    if (!day.workout()) day.focus = -1;
    day.otherStretching = day.otherYoga = false;
    day.otherMinutes = 0;
}

}  // namespace

DayPlan dayPlanOf(const PlanDay& day, int index, const Problem& problem, const Catalogue& catalogue) {
    DayPlan result;
    for (const PlanBlock& block : day.blocks) addBlock(result, block, problem, catalogue);
    if (!result.workout()) return result;
    result.focus = static_cast<std::int8_t>(bestFocus(result, index, problem));
    for (const PlanBlock& block : day.blocks)
        for (std::size_t f = 0; f < problem.parameters->focuses.size(); ++f)
            if (block.title.code == "title." + problem.parameters->focuses[f].id)
                result.focus = static_cast<std::int8_t>(f);
    return result;
}

std::vector<DayPlan> standingDays(const PlanRequest& request, const Problem& problem, const Catalogue& catalogue) {
    std::vector<DayPlan> days(problem.days.size());
    if (!request.history) return days;
    for (const PlanDay& standing : request.history->plannedDays) {
        const int index = daysBetween(request.from, standing.date);
        if (!problem.inHorizon(index)) continue;
        PlanDay open = standing;
        std::erase_if(open.blocks, [&](const PlanBlock& block) { return isKept(block, *request.history); });
        DayPlan& day = days[static_cast<std::size_t>(index)];
        day = dayPlanOf(open, index, problem, catalogue);
        keepEligible(day, index, problem);
    }
    return days;
}

}  // namespace limber::inline planning
