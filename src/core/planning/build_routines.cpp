// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/planning/build_candidates.h"
#include "core/planning/exercise_numbers.h"

namespace limber::inline planning {
namespace {

bool hasPressure(const Routine& routine, const Catalogue& catalogue) {
    return std::any_of(routine.steps.begin(), routine.steps.end(), [&](const RoutineStep& step) {
        const Exercise* exercise = catalogue.exercise(step.exercise);
        return exercise != nullptr && exercise->kind == ExerciseKind::pressure;
    });
}

bool isVigorous(const Routine& routine, const Catalogue& catalogue) {
    const double vigorous = planningParameters().constant("vigorous_met");
    return std::any_of(routine.steps.begin(), routine.steps.end(), [&](const RoutineStep& step) {
        const Exercise* exercise = catalogue.exercise(step.exercise);
        return exercise != nullptr && exercise->kind == ExerciseKind::yoga && exercise->met >= vigorous;
    });
}

bool holdsSuitAge(const Routine& routine, const Catalogue& catalogue, bool older) {
    if (!older) return true;
    const auto& parameters = planningParameters();
    return std::all_of(routine.steps.begin(), routine.steps.end(), [&](const RoutineStep& step) {
        const Exercise* exercise = catalogue.exercise(step.exercise);
        return exercise == nullptr || exercise->kind != ExerciseKind::stretch ||
               (step.seconds >= parameters.whole("older_hold_low") &&
                step.seconds <= parameters.whole("older_hold_high"));
    });
}

bool isAsked(const Routine& routine, const PlanRequest& request, const Catalogue& catalogue, Date date) {
    const auto active = adjustmentsOn(request, date);
    return std::any_of(active.begin(), active.end(), [&](const PlanAdjustment* adjustment) {
        return adjustment->stretchingRoutine == routine.id ||
               (adjustment->pressureRelease && hasPressure(routine, catalogue));
    });
}

bool mayPlace(const Routine& routine, const Person& person, const Catalogue& catalogue) {
    if (routine.kind == RoutineKind::yoga) return !isVigorous(routine, catalogue);
    if (routine.kind != RoutineKind::stretching) return false;
    return leastStretch(routine, catalogue) >= planningParameters().whole("stretch_seconds_a_session") &&
           holdsSuitAge(routine, catalogue, person.older);
}

RoutineOption describe(const Routine& routine, const Steps& steps, const std::vector<OnDate>& dates,
                       const Problem& problem, const PlanRequest& request, const Catalogue& catalogue) {
    RoutineOption option{
        .routine = &routine, .minutes = routine.minutes, .seconds = stretchSeconds(routine, catalogue)};
    const bool pressure = hasPressure(routine, catalogue);
    for (std::size_t d = 0; d < dates.size(); ++d) {
        const ProblemDay& day = problem.days[d];
        const bool asked = isAsked(routine, request, catalogue, day.date);
        const bool allowed = !day.closed && (asked || !pressure) && mayBeDone(steps, dates[d], catalogue);
        option.allowed.push_back(allowed);
        option.preferred.push_back(allowed && asked);
    }
    return option;
}

/// Where no routine is asked for, the first that is allowed is preferred.
void preferFirst(std::vector<RoutineOption>& options, std::size_t days) {
    for (std::size_t d = 0; d < days; ++d) {
        const auto asked = [&](const RoutineOption& option) { return option.preferred[d]; };
        if (std::any_of(options.begin(), options.end(), asked)) continue;
        const auto first =
            std::find_if(options.begin(), options.end(), [&](const auto& option) { return option.allowed[d]; });
        if (first != options.end()) first->preferred[d] = true;
    }
}

}  // namespace

void addRoutines(Problem& problem, const PlanRequest& request, const Person& person, const Catalogue& catalogue) {
    std::vector<OnDate> dates;
    for (const ProblemDay& day : problem.days) dates.push_back(onDate(request, day.date));
    for (const Routine& routine : catalogue.routines()) {
        if (!mayPlace(routine, person, catalogue)) continue;
        const auto steps = stepsFor(routine, request, catalogue);
        if (!steps) continue;
        RoutineOption option = describe(routine, *steps, dates, problem, request, catalogue);
        if (std::find(option.allowed.begin(), option.allowed.end(), true) == option.allowed.end()) continue;
        (routine.kind == RoutineKind::yoga ? problem.yoga : problem.stretching).push_back(std::move(option));
    }
    preferFirst(problem.stretching, problem.days.size());
    preferFirst(problem.yoga, problem.days.size());
}

const Exercise* chooseWalk(const PlanRequest& request, const Catalogue& catalogue, Date date) {
    const Exercise* easiest = nullptr;
    for (const Exercise& exercise : catalogue.exercises()) {
        if (!isEasyWalk(exercise) || isAvoided(exercise, request)) continue;
        if (excluded(exercise, request, catalogue, date)) continue;
        if (easiest == nullptr || exercise.met < easiest->met) easiest = &exercise;
    }
    return easiest;
}

const Exercise* chooseCardio(const PlanRequest& request, const Person& person, const HistoryDigest& digest,
                             const Catalogue& catalogue, Date date) {
    const auto equipment = equipmentOn(request, date);
    const auto possible = [&](const Exercise& exercise) {
        return exercise.kind == ExerciseKind::cardio && exercise.met >= planningParameters().constant("vigorous_met") &&
               exercise.level <= person.level && hasEquipmentFor(exercise, equipment) &&
               !excluded(exercise, request, catalogue, date) && !isAvoided(exercise, request);
    };
    const auto rank = [&](const Exercise& exercise) {
        const auto found = digest.records.find(exercise.id);
        const int times = found == digest.records.end() ? 0 : found->second.times;
        return std::pair(times, exercise.level == person.level ? 1 : 0);
    };
    const Exercise* best = nullptr;
    for (const Exercise& exercise : catalogue.exercises())
        if (possible(exercise) && (best == nullptr || rank(exercise) > rank(*best))) best = &exercise;
    return best;
}

}  // namespace limber::inline planning
