// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "limber/knowledge/catalogue.h"

namespace limber::inline knowledge {
namespace {

bool hasAnyCondition(const Profile& profile, Date on) {
    constexpr auto kAll = allOf<Condition>();
    return std::any_of(kAll.begin(), kAll.end(), [&](Condition condition) { return profile.has(condition, on); });
}

}  // namespace

std::optional<Obstacle> obstacleTo(const Exercise& exercise, const Profile& profile, Date on) {
    if (exercise.onFloor && !profile.canGetUpFromFloor.value_or(true)) return Obstacle{.kind = Obstacle::Kind::floor};
    if (exercise.spineTags.empty() && hasAnyCondition(profile, on)) return Obstacle{.kind = Obstacle::Kind::untagged};
    for (const Medicine medicine : exercise.medicineCautions)
        if (profile.takes(medicine)) return Obstacle{.kind = Obstacle::Kind::medicine, .medicine = medicine};
    for (const Condition condition : exercise.cautions)
        if (profile.has(condition, on)) return Obstacle{.kind = Obstacle::Kind::condition, .condition = condition};
    return std::nullopt;
}

bool suits(const Exercise& exercise, const Profile& profile, Date on) { return !obstacleTo(exercise, profile, on); }

bool suits(const Routine& routine, const Catalogue& catalogue, const Profile& profile, Date on) {
    return std::all_of(routine.steps.begin(), routine.steps.end(), [&](const RoutineStep& step) {
        const Exercise* exercise = catalogue.exercise(step.exercise);
        return exercise != nullptr && suits(*exercise, profile, on);
    });
}

}  // namespace limber::inline knowledge
