// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/planning/exercise_numbers.h"
#include "core/planning/history_digest.h"
#include "limber/training/effective_sets.h"
#include "limber/training/load.h"

namespace limber::inline planning {
namespace {

constexpr int kStretchedMinutes = 5;
constexpr int kUnaccustomedSets = 2;

struct Context {
    const PlanRequest& request;
    const Person& person;
    const HistoryDigest& digest;
    const Catalogue& catalogue;
};

void addStrength(DayFacts& facts, const Context& context, const Exercise& exercise, int sets, std::optional<double> rpe,
                 Date date) {
    if (sets <= 0) return;
    addExercise(facts, exercise, indexOf(context.catalogue, exercise), sets, rpe);
    facts.workout = true;
    if (sets > kUnaccustomedSets && isUnaccustomed(context.digest, context.person, exercise.id, date))
        facts.unaccustomed |= touchedBy(exercise);
}

DayFacts factsOf(const Session& session, const Context& context) {
    DayFacts facts;
    for (const ExerciseEntry& entry : session.exercises) {
        const Exercise* exercise = context.catalogue.exercise(entry.exercise);
        if (exercise == nullptr || exercise->kind != ExerciseKind::strength) continue;
        std::optional<double> rpe = session.rpe ? std::optional(session.rpe->value()) : std::nullopt;
        for (const SetEntry& set : entry.sets)
            if (set.type != SetType::warmUp && set.rpe) rpe = std::max(rpe.value_or(0), set.rpe->value());
        addStrength(facts, context, *exercise, workingSets(entry), rpe, session.date);
    }
    const bool training = isTraining(session);
    facts.workout |= training && session.kind == SessionKind::strength;
    facts.cardio |= training && !facts.workout;
    facts.hard |= training && session.rpe && session.rpe->value() >= kHardRpe;
    facts.yoga = session.kind == SessionKind::yoga;
    facts.stretched = session.kind == SessionKind::stretching || facts.yoga ||
                      session.stretchedAfterMinutes.value_or(0) >= kStretchedMinutes;
    facts.minutes = static_cast<std::int16_t>(std::min(session.minutes, 1440));
    return facts;
}

DayFacts factsOf(const PlanBlock& block, Date date, const Context& context) {
    DayFacts facts;
    for (const PlannedExercise& planned : block.exercises) {
        const Exercise* exercise = context.catalogue.exercise(planned.exercise);
        if (exercise == nullptr || exercise->kind != ExerciseKind::strength) continue;
        const auto rpe = planned.rpe ? std::optional(planned.rpe->value()) : std::nullopt;
        addStrength(facts, context, *exercise, planned.sets, rpe, date);
    }
    facts.workout |= block.kind == BlockKind::workout;
    facts.cardio = block.kind == BlockKind::cardio;
    facts.yoga = block.kind == BlockKind::yoga;
    facts.stretched = block.kind == BlockKind::stretching || facts.yoga;
    facts.gentle = block.kind == BlockKind::easyWalk || facts.yoga;
    facts.minutes = static_cast<std::int16_t>(std::clamp(block.minutes, 0, 1440));
    const Routine* routine = context.catalogue.routine(block.routine);
    if (routine != nullptr && facts.stretched) facts.stretchSeconds = stretchSeconds(*routine, context.catalogue);
    return facts;
}

bool counts(const PlanBlock& block, Date date, const PlanRequest& request, const FactsRequest& wanted) {
    if (block.mark == BlockMark::notDone || isLogged(block, *request.history)) return false;
    if (!wanted.open.contains(date)) return true;
    return wanted.withPins && isKept(block, *request.history);
}

}  // namespace

std::vector<DayFacts> factsOfRange(const PlanRequest& request, const Person& person, const HistoryDigest& digest,
                                   const Catalogue& catalogue, const FactsRequest& wanted) {
    const Context context{request, person, digest, catalogue};
    std::vector<DayFacts> facts(static_cast<std::size_t>(daysBetween(wanted.range.first, wanted.range.last) + 1));
    const auto at = [&](Date date) -> DayFacts& {
        return facts[static_cast<std::size_t>(daysBetween(wanted.range.first, date))];
    };
    if (!request.history) return facts;
    for (const Session& session : request.history->sessions)
        if (wanted.range.contains(session.date)) at(session.date).add(factsOf(session, context));
    for (const PlanDay& day : request.history->plannedDays) {
        if (!wanted.range.contains(day.date)) continue;
        for (const PlanBlock& block : day.blocks)
            if (counts(block, day.date, request, wanted)) at(day.date).add(factsOf(block, day.date, context));
    }
    return facts;
}

}  // namespace limber::inline planning
