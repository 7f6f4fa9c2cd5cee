// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "limber/domain/plan_request.h"
#include "limber/knowledge/catalogue.h"
#include "limber/knowledge/offer.h"

namespace limber::inline planning {

/// Who the plan is for, defaults applied.
struct Person {
    Level level = Level::beginner;
    Goal goal = Goal::general;
    RecentTraining recent = RecentTraining::none;
    bool older = false;    ///< 65 and over
    bool careful = false;  ///< beginner or older
    bool withoutEquipment = false;
    bool beginnersDose = false;  ///< by the safety gate
    bool defaultWeek = false;    ///< said nothing of when there is time
};
[[nodiscard]] Person personOf(const PlanRequest& request);

[[nodiscard]] int minutesOn(const PlanRequest& request, Date date);
[[nodiscard]] std::vector<Equipment> equipmentOn(const PlanRequest& request, Date date);
[[nodiscard]] bool hasEquipmentFor(const Exercise& exercise, const std::vector<Equipment>& equipment);
[[nodiscard]] bool illOn(const PlanRequest& request, Date date);
[[nodiscard]] bool isPreferred(const PlanRequest& request, const Person& person, Date date);

/// Wishes of seven days.
struct Wishes {
    int workouts = 0;
    int cardio = 0;
    int yoga = 0;
    bool stated = false;  ///< workouts were asked for, not assumed
};
[[nodiscard]] Wishes wishesOf(const PlanRequest& request);

/// Conditions and the safety gate forbid it on that date; stronger than a pin.
[[nodiscard]] bool excluded(const Exercise& exercise, const PlanRequest& request, const Catalogue& catalogue,
                            Date date);
/// What holds on a date for everything that is offered on it.
struct OnDate {
    std::vector<Equipment> equipment{};
    Circumstances at;
};
[[nodiscard]] OnDate onDate(const PlanRequest& request, Date date);
/// At hand, and neither conditions nor the safety gate forbid it.
[[nodiscard]] bool mayBeDone(const Exercise& exercise, const OnDate& on, const Catalogue& catalogue);
/// The exercises of a routine; none when one is unknown, above the person's level or disliked.
using Steps = std::vector<const Exercise*>;
[[nodiscard]] std::optional<Steps> stepsFor(const Routine& routine, const PlanRequest& request,
                                            const Catalogue& catalogue);
[[nodiscard]] bool mayBeDone(const Steps& steps, const OnDate& on, const Catalogue& catalogue);
/// Every step may be done, at hand, of the level, and none is disliked.
[[nodiscard]] bool routineAllowed(const Routine& routine, const PlanRequest& request, const Catalogue& catalogue,
                                  Date date);
[[nodiscard]] bool isAvoided(const Exercise& exercise, const PlanRequest& request);
/// Adjustments that hold on that date.
[[nodiscard]] std::vector<const PlanAdjustment*> adjustmentsOn(const PlanRequest& request, Date date);

}  // namespace limber::inline planning
