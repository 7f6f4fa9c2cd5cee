// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/routine/alternatives.h"

#include <algorithm>

namespace limber::inline routine {
namespace {

constexpr std::size_t kAtMost = 3;

template <class Value>
bool contains(const std::vector<Value>& values, const Value& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Stretches, drills and poses stand in for each other; strength and pressure only for their own kind.
bool isSameSort(const Exercise& a, const Exercise& b) {
    const auto isGentle = [](ExerciseKind kind) {
        return kind == ExerciseKind::stretch || kind == ExerciseKind::mobility || kind == ExerciseKind::yoga;
    };
    return a.kind == b.kind || (isGentle(a.kind) && isGentle(b.kind));
}

/// Lengthens a muscle that the other lengthens, or works the same one first where neither is there to lengthen.
bool hasSameAim(const Exercise& a, const Exercise& b) {
    if (a.lengthens.empty() || b.lengthens.empty())
        return a.lengthens.empty() && b.lengthens.empty() && a.primary == b.primary;
    return std::any_of(a.lengthens.begin(), a.lengthens.end(),
                       [&](Muscle muscle) { return contains(b.lengthens, muscle); });
}

bool hasEquipment(const Exercise& exercise, const Profile& profile) {
    const auto owned = profile.equipment.value_or(std::vector<Equipment>{});
    return std::all_of(exercise.equipment.begin(), exercise.equipment.end(),
                       [&](Equipment item) { return item == Equipment::mat || contains(owned, item); });
}

}  // namespace

std::vector<const Exercise*> alternativesTo(const Exercise& exercise, const Catalogue& catalogue,
                                            const Circumstances& now, const std::vector<std::string>& taken) {
    std::vector<const Exercise*> found;
    const auto consider = [&](const Exercise* other) {
        if (found.size() == kAtMost || other == nullptr || contains(found, other)) return;
        if (other->id == exercise.id || contains(taken, other->id) || contains(now.profile.avoidExercises, other->id))
            return;
        if (other->spineLoad > exercise.spineLoad || other->level > exercise.level) return;
        if (hasEquipment(*other, now.profile) && !whyNotOffered(*other, now, catalogue)) found.push_back(other);
    };
    for (const auto& id : exercise.easier) consider(catalogue.exercise(id));
    for (const auto& id : exercise.lowerSpineLoad) consider(catalogue.exercise(id));
    for (const bool floor : {exercise.onFloor, !exercise.onFloor})
        for (const auto& other : catalogue.exercises())
            if (other.onFloor == floor && isSameSort(exercise, other) && hasSameAim(exercise, other)) consider(&other);
    return found;
}

}  // namespace limber::inline routine
