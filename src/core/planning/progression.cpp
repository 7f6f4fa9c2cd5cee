// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/progression.h"

#include <algorithm>
#include <cmath>

#include "core/planning/person.h"

namespace limber::inline planning {
namespace {

constexpr int kRepRange = 4;  ///< from the dose's reps to four more
constexpr int kHoldStep = 5;
constexpr int kLongestHoldFactor = 2;
constexpr double kTooHard = 1.0;  ///< above the slot's RPE: no step, and the load eases
constexpr int kFarBelow = 3;      ///< reps below the dose from which the load comes into its range
constexpr double kAllOut = 10.0;  ///< RPE with no repetition left

struct Done {
    int fewestReps = 0;
    int shortestHold = 0;
    std::optional<Mass> load{};
    std::optional<double> rpe{};
};

/// What was done in every working set last time: the load that all bore, and its fewest reps.
Done lastDone(const ExerciseRecord& record) {
    Done done{.rpe = record.sessionRpe};
    bool first = true;
    for (const SetEntry& set : record.entry->sets) {
        if (set.type == SetType::warmUp) continue;
        const int reps = set.reps.value_or(0);
        const int hold = set.holdSeconds.value_or(0);
        done.fewestReps = first ? reps : std::min(done.fewestReps, reps);
        done.shortestHold = first ? hold : std::min(done.shortestHold, hold);
        if (set.load && (!done.load || *set.load > *done.load)) done.load = set.load;
        if (set.rpe) done.rpe = std::max(done.rpe.value_or(0), set.rpe->value());
        first = false;
    }
    return done;
}

Mass roundDown(double kilograms) {
    const double grain = planningParameters().constant("load_grain_kg");
    return Mass::fromKilograms(std::floor(kilograms / grain + 1e-9) * grain);
}

/// How much of the load that can be lifted once is right for so many reps at an effort: by Epley, a thirtieth less a
/// repetition, those left in reserve included.
double shareOfMaximum(int reps, double rpe) {
    return 1 / (1 + (reps + kAllOut - rpe) / planningParameters().constant("repetitions_of_maximum"));
}

/// What the last time says of the load for `reps` at `rpe`; never more than then.
Mass easedLoad(const Done& done, int reps, double rpe) {
    const double last = done.load->kilograms();
    const double maximum = last / shareOfMaximum(done.fewestReps, done.rpe.value_or(rpe));
    const double eased =
        std::max(maximum * shareOfMaximum(reps, rpe), last * planningParameters().constant("load_eased_least"));
    return std::min(*done.load, roundDown(eased));
}

double loadFactor(const Exercise& exercise, const PlanRequest& request, const HistoryDigest& digest, Date date) {
    const auto& parameters = planningParameters();
    double factor = 1;
    if (digest.awayDays >= parameters.whole("away_days_less")) factor = parameters.constant("away_load_factor");
    if (exercise.pattern == Pattern::hinge || exercise.pattern == Pattern::squat)
        for (const PlanAdjustment* adjustment : adjustmentsOn(request, date))
            factor = std::min(factor, adjustment->loadFactor);
    return factor;
}

void progress(PlannedExercise& planned, const Candidate& candidate, const Done& done, bool steady) {
    const auto& parameters = planningParameters();
    const int rpe = candidate.rpe;
    const int low = candidate.dose.reps;
    const int high = low + kRepRange;
    const bool step = !steady && done.rpe.value_or(rpe) <= rpe + kTooHard;
    planned.reps = done.fewestReps > 0 ? std::clamp(done.fewestReps + (step ? 1 : 0), 1, high) : low;
    if (!done.load) return;
    planned.load = done.load;
    const bool tooHard = done.rpe.value_or(rpe) > rpe + kTooHard;
    if (done.fewestReps > 0 && (tooHard || done.fewestReps + kFarBelow <= low)) {
        planned.reps = std::clamp(done.fewestReps, low, high);
        planned.load = easedLoad(done, *planned.reps, rpe);
        return;
    }
    if (!step || done.fewestReps < high) return;
    const double share =
        parameters.constant(candidate.exercise->id == "leg_press" ? "load_step_leg_press" : "load_step");
    const Mass heavier = roundDown(done.load->kilograms() * (1 + share));
    if (heavier <= *done.load) return;
    planned.load = heavier;
    planned.reps = low;
}

}  // namespace

std::optional<Mass> lighterLoad(const std::optional<Mass>& load, int reps, double rpe, double lowerRpe) {
    if (!load || lowerRpe >= rpe) return load;
    return roundDown(load->kilograms() * shareOfMaximum(reps, lowerRpe) / shareOfMaximum(reps, rpe));
}

PlannedExercise prescribe(const Candidate& candidate, int sets, const ProblemDay& day, const PlanRequest& request,
                          const HistoryDigest& digest, bool beginnersDose) {
    const Exercise& exercise = *candidate.exercise;
    const int rpe = std::min(candidate.rpe, day.mostRpe);
    PlannedExercise planned{.exercise = exercise.id, .sets = sets, .rpe = Effort::fromTenths(rpe * kTenths)};
    const auto found = digest.records.find(exercise.id);
    const Done done = found == digest.records.end() ? Done{} : lastDone(found->second);
    if (candidate.dose.holdSeconds > 0) {
        const int longest = candidate.dose.holdSeconds * kLongestHoldFactor;
        const int next = done.shortestHold > 0 ? done.shortestHold + kHoldStep : candidate.dose.holdSeconds;
        planned.holdSeconds = beginnersDose ? candidate.dose.holdSeconds : std::min(next, longest);
        return planned;
    }
    planned.reps = candidate.dose.reps;
    if (beginnersDose || found == digest.records.end()) return planned;
    const double factor = loadFactor(exercise, request, digest, day.date);
    const bool rough = digest.roughMornings.count(exercise.id) > 0;
    progress(planned, candidate, done, factor < 1 || rough || day.mostRpe < candidate.rpe);
    if (day.mostRpe < candidate.rpe)
        planned.load = lighterLoad(planned.load, planned.reps.value_or(0), candidate.rpe, day.mostRpe);
    if (planned.load && factor < 1) planned.load = roundDown(planned.load->kilograms() * factor);
    return planned;
}

}  // namespace limber::inline planning
