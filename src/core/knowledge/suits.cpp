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

bool suits(const Exercise& exercise, const Profile& profile, Date on) {
    if (exercise.onFloor && !profile.canGetUpFromFloor.value_or(true)) return false;
    if (exercise.spineTags.empty() && hasAnyCondition(profile, on)) return false;
    const auto takes = [&](Medicine medicine) { return profile.takes(medicine); };
    const auto has = [&](Condition condition) { return profile.has(condition, on); };
    return std::none_of(exercise.medicineCautions.begin(), exercise.medicineCautions.end(), takes) &&
           std::none_of(exercise.cautions.begin(), exercise.cautions.end(), has);
}

bool suits(const Routine& routine, const Catalogue& catalogue, const Profile& profile, Date on) {
    return std::all_of(routine.steps.begin(), routine.steps.end(), [&](const RoutineStep& step) {
        const Exercise* exercise = catalogue.exercise(step.exercise);
        return exercise != nullptr && suits(*exercise, profile, on);
    });
}

}  // namespace limber::inline knowledge
