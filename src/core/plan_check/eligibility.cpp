// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan_check/eligibility.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/plan_check/holds.h"
#include "core/plan_check/rules.h"

namespace limber::inline plan_check {
namespace {

bool isLoading(const Exercise& exercise) {
    return exercise.kind == ExerciseKind::strength || exercise.kind == ExerciseKind::cardio;
}

bool leavesNeutral(const Exercise& exercise) {
    constexpr std::array tags{SpineTag::endRangeFlexion, SpineTag::endRangeRotation, SpineTag::loadedFlexion,
                              SpineTag::loadedRotation};
    return std::any_of(tags.begin(), tags.end(), [&](SpineTag tag) { return exercise.hasTag(tag); });
}

/// The gate's levels speak for themselves, whatever the limits say.
SpineLoad mostSpineLoad(const SafetyState& safety) {
    const auto byLevel = safety.level == SafetyLevel::unscreened ? SpineLoad::low
                         : safety.level == SafetyLevel::prompt   ? SpineLoad::medium
                                                                 : SpineLoad::high;
    return std::min(byLevel, safety.limits.maxSpineLoad);
}

void checkItem(const Facts& facts, const Day& day, const Exercise& exercise, bool ofRoutine, Problems& problems) {
    const Fields fields{{"date", day.date}, {"exercise", exercise.id}};
    const auto& person = facts.person();
    if (!person.hasEquipmentFor(exercise, day.date)) problems.hard("session_shape", "no_equipment", fields, {day.date});
    if (person.avoids(exercise) && ofRoutine) problems.soft("session_shape", "avoided", fields, {day.date});
    if (person.avoids(exercise) && !ofRoutine) problems.hard("session_shape", "avoided", fields, {day.date});
    if (exercise.level > person.level()) problems.hard("session_shape", "above_level", fields, {day.date});
    if (isExcluded(facts, exercise, day.date)) problems.hard("safety", "excluded", fields, {day.date});
    if (loadsRestingArea(facts, exercise, day.date)) problems.hard("safety", "resting_area", fields, {day.date});
}

constexpr int kSecondsAMuscle = 60;

/// Yoga, or a minute for every muscle that it lengthens: moving about alone is no stretching.
bool isStretching(const Routine& routine, const Catalogue& catalogue) {
    if (routine.kind != RoutineKind::stretching) return routine.kind == RoutineKind::yoga;
    std::map<Muscle, int> seconds;
    for (const RoutineStep& step : routine.steps)
        if (const Exercise* exercise = catalogue.exercise(step.exercise))
            for (const Muscle muscle : exercise->lengthens) seconds[muscle] += step.seconds;
    return !seconds.empty() && std::all_of(seconds.begin(), seconds.end(),
                                           [](const auto& muscle) { return muscle.second >= kSecondsAMuscle; });
}

/// Lengthens or works a muscle of it.
bool usesRestingArea(const Facts& facts, const Exercise& exercise, Date date) {
    const auto areas = facts.person().restingAreas(date);
    return std::any_of(areas.begin(), areas.end(), [&](Area area) {
        const auto muscles = facts.catalogue().musclesOf(area);
        return std::any_of(muscles.begin(), muscles.end(), [&](Muscle muscle) {
            const auto& lengthens = exercise.lengthens;
            return exercise.involvement(muscle) > 0 ||
                   std::find(lengthens.begin(), lengthens.end(), muscle) != lengthens.end();
        });
    });
}

}  // namespace

bool isWithinReach(const Facts& facts, const Exercise& exercise, Date date) {
    const auto& person = facts.person();
    return person.hasEquipmentFor(exercise, date) && !person.avoids(exercise) && exercise.level <= person.level();
}

bool isExcluded(const Facts& facts, const Exercise& exercise, Date date) {
    const auto& limits = facts.request().safety.limits;
    return !suits(exercise, facts.request().profile, date) ||
           (isLoading(exercise) && exercise.spineLoad > mostSpineLoad(facts.request().safety)) ||
           (limits.noProne && exercise.hasTag(SpineTag::prone)) ||
           (limits.noLongSupine && exercise.hasTag(SpineTag::supineLong)) ||
           (limits.neutralSpineOnly && leavesNeutral(exercise)) ||
           (limits.noPressure &&
            (exercise.kind == ExerciseKind::pressure || exercise.hasTag(SpineTag::bodyWeightPressure)));
}

bool mayStretch(const Facts& facts, Date date, int minutes) {
    const auto routines = facts.catalogue().routines();
    return std::any_of(routines.begin(), routines.end(), [&](const Routine& routine) {
        if (!isStretching(routine, facts.catalogue()) || routine.minutes > minutes) return false;
        return std::all_of(routine.steps.begin(), routine.steps.end(), [&](const RoutineStep& step) {
            const Exercise* exercise = facts.catalogue().exercise(step.exercise);
            return exercise != nullptr && isWithinReach(facts, *exercise, date) &&
                   !isExcluded(facts, *exercise, date) && !usesRestingArea(facts, *exercise, date);
        });
    });
}

bool loadsRestingArea(const Facts& facts, const Exercise& exercise, Date date) {
    if (!isLoading(exercise)) return false;
    const auto areas = facts.person().restingAreas(date);
    return std::any_of(areas.begin(), areas.end(), [&](Area area) {
        const auto muscles = facts.catalogue().musclesOf(area);
        return std::any_of(muscles.begin(), muscles.end(),
                           [&](Muscle muscle) { return exercise.involvement(muscle) >= kIndirectInvolvement; });
    });
}

void checkEligibility(const Facts& facts, Problems& problems) {
    for (const auto& day : facts.plannedDays())
        for (const auto* block : day.blocks)
            forItems(*block, facts.catalogue(), [&](const Item& item) {
                checkItem(facts, day, *item.exercise, !block->routine.empty(), problems);
            });
}

}  // namespace limber::inline plan_check
