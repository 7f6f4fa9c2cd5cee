// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/planning/suitability.h"

#include "core/planning/person.h"

namespace limber::inline planning {
namespace {

std::vector<std::string> missing(const Exercise& exercise, const std::vector<Equipment>& atHand) {
    std::vector<std::string> names;
    for (const Equipment item : exercise.equipment) {
        Exercise alone;
        alone.equipment = {item};
        if (!hasEquipmentFor(alone, atHand)) names.emplace_back(nameOf(item));
    }
    return names;
}

/// Said of one step it is true of the routine.
bool isOfTheWhole(const Message& reason) {
    return reason.code == "not_now.safety_first" || reason.code == "not_now.level" ||
           reason.code == "not_now.equipment";
}

}  // namespace

std::optional<Message> whyNot(const Exercise& exercise, const PlanRequest& request, const Catalogue& catalogue,
                              Date date) {
    if (auto reason = whyNotOffered(exercise, circumstancesOn(request, date), catalogue)) return reason;
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
        if (exercise == nullptr) continue;
        auto reason = whyNot(*exercise, request, catalogue, date);
        if (!reason) continue;
        if (reason->code == "not_now.avoided") return Message{"not_now.step_avoided", {{"exercise", step.exercise}}};
        if (isOfTheWhole(*reason)) return reason;
        return Message{"not_now.step", {{"exercise", step.exercise}}};
    }
    return std::nullopt;
}

}  // namespace limber::inline planning
