// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/lighter.h"

#include <algorithm>
#include <cmath>

#include "limber/planning/suitability.h"
#include "limber/workspace/loop.h"

namespace limber::inline workspace {
namespace {

constexpr int kGentleMinutes = 10;

double minutesOf(const std::vector<PlannedExercise>& exercises, const Catalogue& catalogue) {
    double minutes = 0;
    for (const auto& planned : exercises)
        if (const auto* exercise = catalogue.exercise(planned.exercise))
            minutes += exercise->setupMinutes + planned.sets * exercise->minutesPerSet;
    return minutes;
}

/// One step lower in spine load, suiting the person on the day and not in the block yet.
const Exercise* oneStepLower(const Exercise& exercise, const PlanBlock& block, const PlanRequest& request,
                             const Catalogue& catalogue, Date date) {
    for (const auto& id : exercise.lowerSpineLoad) {
        const auto* other = catalogue.exercise(id);
        const bool taken = std::any_of(block.exercises.begin(), block.exercises.end(),
                                       [&](const PlannedExercise& planned) { return planned.exercise == id; });
        if (other == nullptr || taken || other->spineLoad >= exercise.spineLoad) continue;
        if (!whyNot(*other, request, catalogue, date)) return other;
    }
    return nullptr;
}

PlannedExercise inPlaceOf(const PlannedExercise& planned, const Exercise& other) {
    PlannedExercise next{.exercise = other.id, .sets = planned.sets, .rpe = planned.rpe};
    if (other.dose.holdSeconds > 0)
        next.holdSeconds = other.dose.holdSeconds;
    else
        next.reps = planned.reps.value_or(std::max(1, other.dose.reps));
    return next;
}

}  // namespace

std::optional<PlanBlock> lighterVersion(const Snapshot& snapshot, const PlanBlock& block, Date date) {
    if (block.kind != BlockKind::workout || block.mark || block.exercises.empty()) return std::nullopt;
    const auto& catalogue = *snapshot.catalogue;
    const auto request = planRequest(snapshot, snapshot.today, 1, {});
    PlanBlock lighter = block;
    for (auto& planned : lighter.exercises) {
        const auto* exercise = catalogue.exercise(planned.exercise);
        if (exercise == nullptr) continue;
        if (const auto* lower = oneStepLower(*exercise, lighter, request, catalogue, date))
            planned = inPlaceOf(planned, *lower);
        planned.sets = (planned.sets + 1) / 2;
    }
    if (lighter.exercises == block.exercises) return std::nullopt;
    const double before = minutesOf(block.exercises, catalogue);
    const double after = minutesOf(lighter.exercises, catalogue);
    if (before > 0)
        lighter.minutes = std::clamp(static_cast<int>(std::lround(block.minutes * after / before)), 1, block.minutes);
    lighter.pinned = true;
    return lighter;
}

const Routine* gentleRoutine(const Snapshot& snapshot, Date date) {
    const auto request = planRequest(snapshot, snapshot.today, 1, {});
    for (const auto& routine : snapshot.catalogue->routines())
        if (routine.kind == RoutineKind::stretching && routine.minutes <= kGentleMinutes &&
            !whyNot(routine, request, *snapshot.catalogue, date))
            return &routine;
    return nullptr;
}

}  // namespace limber::inline workspace
