// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/person.h"

#include <algorithm>

#include "limber/knowledge/planning_parameters.h"

namespace limber::inline planning {
namespace {

bool isFloorAid(Equipment item) {
    return item == Equipment::mat || item == Equipment::ball || item == Equipment::roller;
}

bool isDefaultWorkoutDay(Date date) {
    const Weekday day = weekdayOf(date);
    return day == Weekday::mon || day == Weekday::wed || day == Weekday::fri;
}

/// One of as many days as workouts are asked for with the most minutes.
bool isAmongLongest(const PlanRequest& request, Date date) {
    int longer = 0;
    for (Date other = weekStart(date); other < weekStart(date) + Days(7); other += Days(1))
        longer += minutesOn(request, other) > minutesOn(request, date) ? 1 : 0;
    return longer < wishesOf(request).workouts;
}

bool covers(const WeekNote& note, Date date) { return note.from <= date && date <= note.to; }

template <class Visit>
void forNotesOn(const PlanRequest& request, Date date, Visit visit) {
    if (!request.history) return;
    for (const WeekNote& note : request.history->weekNotes)
        if (covers(note, date)) visit(note);
}

}  // namespace

Person personOf(const PlanRequest& request) {
    const Profile& profile = request.profile;
    Person person;
    person.level = profile.experience.value_or(Level::beginner);
    person.goal = profile.goal.value_or(Goal::general);
    person.recent = profile.recentTraining.value_or(RecentTraining::none);
    person.older = profile.ageOn(request.from).value_or(0) >= planningParameters().whole("older_age");
    person.careful = person.older || person.level == Level::beginner;
    person.withoutEquipment = true;
    for (int d = 0; d < request.days; ++d) {
        const auto equipment = equipmentOn(request, request.from + Days(d));
        person.withoutEquipment &= std::all_of(equipment.begin(), equipment.end(), isFloorAid);
    }
    person.beginnersDose = request.safety.limits.beginnersDose || request.safety.level == SafetyLevel::unscreened;
    person.defaultWeek = profile.availableMinutes.empty();
    return person;
}

int minutesOn(const PlanRequest& request, Date date) {
    const auto& parameters = planningParameters();
    const int other = parameters.whole("default_other_minutes");
    const auto& available = request.profile.availableMinutes;
    int minutes = other;
    if (available.empty()) {
        if (isDefaultWorkoutDay(date)) minutes = parameters.whole("default_workout_minutes");
    } else if (const auto found = available.find(weekdayOf(date)); found != available.end()) {
        minutes = found->second;
    }
    forNotesOn(request, date, [&](const WeekNote& note) {
        if (const auto found = note.minutes.find(date); found != note.minutes.end()) minutes = found->second;
    });
    return minutes;
}

std::vector<Equipment> equipmentOn(const PlanRequest& request, Date date) {
    auto equipment = request.profile.equipment.value_or(std::vector<Equipment>{});
    forNotesOn(request, date, [&](const WeekNote& note) {
        if (note.equipment) equipment = *note.equipment;
    });
    return equipment;
}

bool hasEquipmentFor(const Exercise& exercise, const std::vector<Equipment>& equipment) {
    return std::all_of(exercise.equipment.begin(), exercise.equipment.end(), [&](Equipment item) {
        return item == Equipment::mat || std::find(equipment.begin(), equipment.end(), item) != equipment.end();
    });
}

bool illOn(const PlanRequest& request, Date date) {
    bool ill = request.profile.has(Condition::feverOrInfection, date);
    forNotesOn(request, date, [&](const WeekNote& note) { ill |= note.ill.value_or(false); });
    return ill;
}

bool isPreferred(const PlanRequest& request, const Person& person, Date date) {
    const auto& preferred = request.profile.preferredDays;
    if (!preferred || preferred->empty())
        return person.defaultWeek ? isDefaultWorkoutDay(date) : isAmongLongest(request, date);
    return std::find(preferred->begin(), preferred->end(), weekdayOf(date)) != preferred->end();
}

Wishes wishesOf(const PlanRequest& request) {
    const Profile& profile = request.profile;
    const auto& parameters = planningParameters();
    return {.workouts = profile.workoutsPerWeek.value_or(parameters.whole("default_workouts")),
            .cardio = profile.cardioPerWeek.value_or(0),
            .yoga = profile.yogaPerWeek.value_or(parameters.whole("default_yoga")),
            .stated = profile.workoutsPerWeek.has_value()};
}

bool excluded(const Exercise& exercise, const PlanRequest& request, const Catalogue& catalogue, Date date) {
    return heldBack(exercise, circumstancesOn(request, date), catalogue).has_value();
}

bool isAvoided(const Exercise& exercise, const PlanRequest& request) {
    const auto& avoided = request.profile.avoidExercises;
    return std::find(avoided.begin(), avoided.end(), exercise.id) != avoided.end();
}

OnDate onDate(const PlanRequest& request, Date date) {
    return {.equipment = equipmentOn(request, date), .at = circumstancesOn(request, date)};
}

bool mayBeDone(const Exercise& exercise, const OnDate& on, const Catalogue& catalogue) {
    return hasEquipmentFor(exercise, on.equipment) && !heldBack(exercise, on.at, catalogue);
}

std::optional<Steps> stepsFor(const Routine& routine, const PlanRequest& request, const Catalogue& catalogue) {
    const Level level = request.profile.experience.value_or(Level::beginner);
    Steps steps;
    for (const RoutineStep& step : routine.steps) {
        const Exercise* exercise = catalogue.exercise(step.exercise);
        if (exercise == nullptr || exercise->level > level || isAvoided(*exercise, request)) return std::nullopt;
        steps.push_back(exercise);
    }
    return steps;
}

bool mayBeDone(const Steps& steps, const OnDate& on, const Catalogue& catalogue) {
    return std::all_of(steps.begin(), steps.end(),
                       [&](const Exercise* exercise) { return mayBeDone(*exercise, on, catalogue); });
}

bool routineAllowed(const Routine& routine, const PlanRequest& request, const Catalogue& catalogue, Date date) {
    const auto steps = stepsFor(routine, request, catalogue);
    return steps && mayBeDone(*steps, onDate(request, date), catalogue);
}

std::vector<const PlanAdjustment*> adjustmentsOn(const PlanRequest& request, Date date) {
    std::vector<const PlanAdjustment*> active;
    for (const PlanAdjustment& adjustment : request.adjustments)
        if (adjustment.since <= date && date <= adjustment.until) active.push_back(&adjustment);
    return active;
}

}  // namespace limber::inline planning
