// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/exercise_numbers.h"

#include <algorithm>
#include <cmath>

#include "limber/knowledge/planning_parameters.h"
#include "limber/training/balance.h"
#include "limber/training/effective_sets.h"

namespace limber::inline planning {
namespace {

void addSets(Counts& counts, Muscle muscle, int amount) {
    auto& value = counts[static_cast<std::size_t>(muscle)];
    value = static_cast<std::int16_t>(std::min(value + amount, 30000));
}

std::int16_t sum(std::int16_t value, double amount) {
    return static_cast<std::int16_t>(value + static_cast<std::int16_t>(std::lround(amount)));
}

}  // namespace

int quartersOf(double effectiveSets) { return static_cast<int>(std::lround(effectiveSets * kQuartersASet)); }

PatternMask roleOf(const Exercise& exercise) {
    const PatternMask pattern = maskOf(exercise.pattern);
    return (pattern & kMainLifts) != 0 && !exercise.compound ? 0 : pattern;
}

MuscleMask touchedBy(const Exercise& exercise) {
    MuscleMask mask = 0;
    for (const auto& [muscle, involvement] : exercise.muscles)
        if (involvement > 0) mask |= maskOf(muscle);
    return mask;
}

void addExercise(DayFacts& facts, const Exercise& exercise, int index, int sets, std::optional<double> rpe) {
    const bool easyTrunk = exercise.trunkEndurance && rpe && *rpe <= kEasyTrunkRpe;
    for (const auto& [muscle, involvement] : exercise.muscles) {
        const int quarters = quartersOf(involvement) * sets;
        addSets(facts.effective, muscle, quarters);
        if (involvement >= kDirect) addSets(facts.direct, muscle, sets);
        if (easyTrunk) continue;
        if (involvement >= kIndirect) addSets(facts.counted, muscle, quarters);
        if (involvement >= kDirect) addSets(facts.workedDirect, muscle, sets);
        if (involvement >= kDirect && rpe.value_or(0) >= kHardRpe) addSets(facts.hardDirect, muscle, sets);
    }
    facts.touched |= touchedBy(exercise);
    facts.patterns |= roleOf(exercise);
    const auto bit = std::min(static_cast<std::size_t>(index), kMostExercises - 1);
    facts.exercises.set(bit);
    if (!rpe || *rpe >= planningParameters().constant("repetition_rpe")) facts.repeated.set(bit);
    const bool high = exercise.spineLoad == SpineLoad::high;
    facts.heavySquat |= high && exercise.pattern == Pattern::squat;
    facts.highLoads = sum(facts.highLoads, high ? 1 : 0);
    facts.hard |= high || rpe.value_or(0) >= kHardRpe;
    facts.hinge |= exercise.pattern == Pattern::hinge;
    facts.heavyHinge |= exercise.isHeavyHinge();
    facts.abdominal = sum(facts.abdominal, abdominalWeight(exercise) * sets * kQuartersASet);
    facts.extensor = sum(facts.extensor, extensorWeight(exercise) * sets * kQuartersASet);
    facts.push = sum(facts.push, isPush(exercise) ? sets : 0);
    facts.pull = sum(facts.pull, isPull(exercise) ? sets : 0);
}

Counts stretchSeconds(const Routine& routine, const Catalogue& catalogue) {
    Counts seconds{};
    for (const RoutineStep& step : routine.steps) {
        const Exercise* exercise = catalogue.exercise(step.exercise);
        if (exercise == nullptr) continue;
        const int sides = exercise->oneSided ? 2 : 1;
        for (const Muscle muscle : exercise->lengthens) addSets(seconds, muscle, step.seconds * sides);
    }
    return seconds;
}

int leastStretch(const Routine& routine, const Catalogue& catalogue) {
    Counts seconds{};
    for (const RoutineStep& step : routine.steps)
        if (const Exercise* exercise = catalogue.exercise(step.exercise))
            for (const Muscle muscle : exercise->lengthens) addSets(seconds, muscle, step.seconds);
    int least = 0;
    for (const int value : seconds)
        if (value > 0 && (least == 0 || value < least)) least = value;
    return least;
}

}  // namespace limber::inline planning
