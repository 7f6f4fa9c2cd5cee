// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/adjustment_reasons.h"

#include <algorithm>
#include <functional>

namespace limber::inline planning {
namespace {

constexpr int kNoLimitOnNew = 7;
constexpr int kNoLimitOnHinges = 7;

using Messages = std::vector<Message>;

const Exercise* firstWith(const PlanBlock& block, const Catalogue& catalogue,
                          const std::function<bool(const Exercise&)>& test) {
    for (const PlannedExercise& planned : block.exercises) {
        const Exercise* exercise = catalogue.exercise(planned.exercise);
        if (exercise != nullptr && test(*exercise)) return exercise;
    }
    return nullptr;
}

bool isHingeOrSquat(const Exercise& exercise) {
    return exercise.pattern == Pattern::hinge || exercise.pattern == Pattern::squat;
}

void describeWorkoutTargets(Messages& texts, const PlanBlock& block, const PlanAdjustment& adjustment,
                            const Catalogue& catalogue) {
    const auto direct = [](Muscle muscle) {
        return [muscle](const Exercise& exercise) { return exercise.involvement(muscle) >= 1; };
    };
    const auto flexes = [](const Exercise& exercise) { return exercise.pattern == Pattern::trunkFlexion; };
    if (adjustment.extensorSetsExtra > 0)
        if (const Exercise* found = firstWith(block, catalogue, direct(Muscle::erectorSpinae)))
            texts.push_back({"reason.adjusted_extensor", {{"exercise", found->id}}});
    if (adjustment.lateralTrunkSetsExtra > 0)
        if (const Exercise* found = firstWith(block, catalogue, direct(Muscle::quadratusLumborum)))
            texts.push_back({"reason.adjusted_lateral", {{"exercise", found->id}}});
    if (adjustment.flexionTargetFactor < 1 && firstWith(block, catalogue, flexes) == nullptr)
        texts.push_back({"reason.adjusted_flexion"});
}

void describeWorkoutLoads(Messages& texts, const PlanBlock& block, const PlanAdjustment& adjustment,
                          const Catalogue& catalogue) {
    const Exercise* leg = firstWith(block, catalogue, isHingeOrSquat);
    const Exercise* hinge = firstWith(block, catalogue, [](const Exercise& e) { return e.pattern == Pattern::hinge; });
    if (adjustment.stepDownHingeAndSquat && leg != nullptr)
        texts.push_back({"reason.adjusted_spine_load", {{"exercise", leg->id}}});
    const bool loaded =
        std::any_of(block.exercises.begin(), block.exercises.end(), [&](const PlannedExercise& planned) {
            const Exercise* exercise = catalogue.exercise(planned.exercise);
            return planned.load && exercise != nullptr && isHingeOrSquat(*exercise);
        });
    if (adjustment.loadFactor < 1 && loaded)
        texts.push_back({"reason.adjusted_load", {{"share", 1 - adjustment.loadFactor}}});
    if (adjustment.hingeDaysAtMost < kNoLimitOnHinges)
        texts.push_back({hinge != nullptr ? "reason.adjusted_hinge" : "reason.adjusted_no_hinge",
                         {{"days", adjustment.hingeDaysAtMost}}});
}

void describeWorkoutRecovery(Messages& texts, const PlanBlock& block, const PlanAdjustment& adjustment,
                             const Catalogue& catalogue) {
    std::vector<std::string> rested;
    for (const Muscle muscle : adjustment.restedMuscles)
        if (firstWith(block, catalogue, [&](const Exercise& e) { return e.involvement(muscle) >= 1; }) != nullptr)
            rested.emplace_back(nameOf(muscle));
    if (!rested.empty()) texts.push_back({"reason.adjusted_rest", {{"muscles", rested}}});
    if (adjustment.growthFraction > 0)
        texts.push_back({"reason.adjusted_growth", {{"share", adjustment.growthFraction}}});
    if (adjustment.newExercisesPerSession < kNoLimitOnNew)
        texts.push_back({"reason.adjusted_new", {{"count", adjustment.newExercisesPerSession}}});
    if (adjustment.fewerHardSessions > 0)
        texts.push_back({"reason.adjusted_hard", {{"count", adjustment.fewerHardSessions}}});
}

bool hasPressure(const Routine& routine, const Catalogue& catalogue) {
    return std::any_of(routine.steps.begin(), routine.steps.end(), [&](const RoutineStep& step) {
        const Exercise* exercise = catalogue.exercise(step.exercise);
        return exercise != nullptr && exercise->kind == ExerciseKind::pressure;
    });
}

void describeStretching(Messages& texts, const PlanBlock& block, const PlanAdjustment& adjustment,
                        const Catalogue& catalogue) {
    const Routine* routine = catalogue.routine(block.routine);
    if (adjustment.stretchingDays > 0)
        texts.push_back({"reason.adjusted_stretching", {{"days", adjustment.stretchingDays}}});
    if (adjustment.pressureRelease && routine != nullptr && hasPressure(*routine, catalogue))
        texts.push_back({"reason.adjusted_pressure"});
    if (adjustment.changePositionCue) texts.push_back({"reason.change_position"});
}

Messages describe(const PlanBlock& block, const PlanAdjustment& adjustment, const Catalogue& catalogue) {
    Messages texts;
    switch (block.kind) {
        case BlockKind::warmUp:
            if (adjustment.warmUpMinutes > 0 && block.minutes >= adjustment.warmUpMinutes)
                texts.push_back({"reason.adjusted_warm_up", {{"minutes", block.minutes}}});
            break;
        case BlockKind::stretching: describeStretching(texts, block, adjustment, catalogue); break;
        case BlockKind::yoga:
            if (adjustment.yogaAtLeast > 0) texts.push_back({"reason.adjusted_yoga"});
            if (adjustment.gentleSessions > 0) texts.push_back({"reason.adjusted_gentle"});
            break;
        case BlockKind::easyWalk:
            if (adjustment.gentleSessions > 0) texts.push_back({"reason.adjusted_gentle"});
            break;
        case BlockKind::workout:
            describeWorkoutTargets(texts, block, adjustment, catalogue);
            describeWorkoutLoads(texts, block, adjustment, catalogue);
            describeWorkoutRecovery(texts, block, adjustment, catalogue);
            break;
        case BlockKind::cardio: break;
    }
    return texts;
}

bool isActive(const PlanAdjustment& adjustment, Date date) {
    return adjustment.since <= date && date <= adjustment.until;
}

bool explainWith(Plan& plan, const Solved& solved, const PlanAdjustment& adjustment) {
    bool shown = false;
    for (PlanDay& day : plan.days) {
        if (!isActive(adjustment, day.date)) continue;
        for (PlanBlock& block : day.blocks) {
            if (solved.request.history && isKept(block, *solved.request.history)) continue;
            for (Message& text : describe(block, adjustment, solved.catalogue)) {
                block.reasons.push_back({std::move(text), adjustment.cause, adjustment.source});
                shown = true;
            }
        }
    }
    return shown;
}

/// The change shows in what is absent: said on the first block of the plan that is not a warm-up.
void sayAtAll(Plan& plan, const Solved& solved, const PlanAdjustment& adjustment) {
    for (PlanDay& day : plan.days) {
        if (!isActive(adjustment, day.date)) continue;
        for (PlanBlock& block : day.blocks) {
            if (block.kind == BlockKind::warmUp) continue;
            if (solved.request.history && isKept(block, *solved.request.history)) continue;
            block.reasons.push_back({{"reason.adjusted_general", {{"cause", std::string(nameOf(adjustment.cause))}}},
                                     adjustment.cause,
                                     adjustment.source});
            return;
        }
    }
}

}  // namespace

void explainAdjustments(Plan& plan, const Solved& solved) {
    for (const PlanAdjustment& adjustment : solved.request.adjustments)
        if (!explainWith(plan, solved, adjustment)) sayAtAll(plan, solved, adjustment);
}

}  // namespace limber::inline planning
