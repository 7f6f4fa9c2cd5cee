// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/planning/suitability.h"

#include "core/planning/person.h"

namespace limber::inline planning {
namespace {

Message obstacleText(const Obstacle& obstacle) {
    switch (obstacle.kind) {
        case Obstacle::Kind::floor: return {"not_now.floor", {}};
        case Obstacle::Kind::untagged: return {"not_now.untagged", {}};
        case Obstacle::Kind::condition:
            return {"not_now.condition", {{"condition", std::string(nameOf(obstacle.condition))}}};
        case Obstacle::Kind::medicine:
            return {"not_now.medicine", {{"medicine", std::string(nameOf(obstacle.medicine))}}};
    }
    return {};
}

std::vector<std::string> missing(const Exercise& exercise, const std::vector<Equipment>& atHand) {
    std::vector<std::string> names;
    for (const Equipment item : exercise.equipment) {
        Exercise alone;
        alone.equipment = {item};
        if (!hasEquipmentFor(alone, atHand)) names.emplace_back(nameOf(item));
    }
    return names;
}

std::optional<Message> tooTight(const Exercise& exercise, const PlanRequest& request, Date date) {
    const Ceiling ceiling = ceilingOn(request, date);
    const bool waits = exercise.kind == ExerciseKind::strength &&
                       (ceiling.noStrength || (ceiling.noHighLoad && exercise.spineLoad == SpineLoad::high));
    if (!waits) return std::nullopt;
    return Message{"not_now.tightness", {{"value", *request.tightnessNow}}};
}

}  // namespace

std::optional<Message> whyNot(const Exercise& exercise, const PlanRequest& request, const Catalogue& catalogue,
                              Date date) {
    if (!request.safety.limits.planAllowed) return Message{"not_now.safety_first", {}};
    if (const auto obstacle = obstacleTo(exercise, request.profile, date)) return obstacleText(*obstacle);
    if (exercise.spineLoad > gateSpineLoad(request)) return Message{"not_now.spine_load", {}};
    if (excluded(exercise, request, catalogue, date)) return Message{"not_now.limits", {}};
    if (auto tight = tooTight(exercise, request, date)) return tight;
    if (isAvoided(exercise, request)) return Message{"not_now.avoided", {}};
    if (exercise.level > personOf(request).level) return Message{"not_now.level", {}};
    const auto atHand = equipmentOn(request, date);
    if (!hasEquipmentFor(exercise, atHand))
        return Message{"not_now.equipment", {{"equipment", missing(exercise, atHand)}}};
    return std::nullopt;
}

std::optional<Message> whyNot(const Routine& routine, const PlanRequest& request, const Catalogue& catalogue,
                              Date date) {
    for (const RoutineStep& step : routine.steps) {
        const Exercise* exercise = catalogue.exercise(step.exercise);
        if (exercise != nullptr && whyNot(*exercise, request, catalogue, date))
            return Message{"not_now.step", {{"exercise", step.exercise}}};
    }
    return std::nullopt;
}

}  // namespace limber::inline planning
