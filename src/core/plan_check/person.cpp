// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan_check/person.h"

#include <algorithm>

namespace limber::inline plan_check {
namespace {

constexpr int kOlderAge = 65;
constexpr int kYoungestAge = 16;
constexpr int kMissingDayMinutes = 10;
constexpr int kDefaultWorkoutMinutes = 45;

const std::vector<Equipment> kNone;

bool isFloorThing(Equipment item) {
    return item == Equipment::mat || item == Equipment::ball || item == Equipment::roller;
}

int defaultMinutes(Weekday day) {
    const bool workoutDay = day == Weekday::mon || day == Weekday::wed || day == Weekday::fri;
    return workoutDay ? kDefaultWorkoutMinutes : kMissingDayMinutes;
}

}  // namespace

Person::Person(const PlanRequest& request)
    : m_request(request), m_level(request.profile.experience.value_or(Level::beginner)) {
    if (const auto age = request.profile.ageOn(request.today)) {
        m_older = *age >= kOlderAge;
        m_under16 = *age < kYoungestAge;
    }
}

template <class Visit>
void Person::forNotes(Date date, Visit visit) const {
    if (!m_request.history) return;
    for (const auto& note : m_request.history->weekNotes)
        if (note.from <= date && date <= note.to) visit(note);
}

int Person::minutesOn(Date date) const {
    const auto& profile = m_request.profile.availableMinutes;
    const auto weekday = weekdayOf(date);
    const auto own = profile.find(weekday);
    int minutes = own != profile.end() ? own->second : profile.empty() ? defaultMinutes(weekday) : kMissingDayMinutes;
    forNotes(date, [&](const WeekNote& note) {
        if (const auto noted = note.minutes.find(date); noted != note.minutes.end()) minutes = noted->second;
    });
    return minutes;
}

bool Person::isIllOn(Date date) const {
    bool ill = m_request.profile.has(Condition::feverOrInfection, date);
    forNotes(date, [&](const WeekNote& note) { ill = ill || note.ill.value_or(false); });
    return ill;
}

const std::vector<Equipment>& Person::equipmentOn(Date date) const {
    const auto* equipment = m_request.profile.equipment ? &*m_request.profile.equipment : &kNone;
    forNotes(date, [&](const WeekNote& note) {
        if (note.equipment) equipment = &*note.equipment;
    });
    return *equipment;
}

bool Person::hasEquipmentFor(const Exercise& exercise, Date date) const {
    const auto& atHand = equipmentOn(date);
    return std::all_of(exercise.equipment.begin(), exercise.equipment.end(), [&](Equipment item) {
        return item == Equipment::mat || std::find(atHand.begin(), atHand.end(), item) != atHand.end();
    });
}

bool Person::isWithoutEquipmentOn(Date date) const {
    const auto& atHand = equipmentOn(date);
    return std::all_of(atHand.begin(), atHand.end(), isFloorThing);
}

bool Person::avoids(const Exercise& exercise) const {
    const auto& avoided = m_request.profile.avoidExercises;
    return std::find(avoided.begin(), avoided.end(), exercise.id) != avoided.end();
}

std::vector<Area> Person::restingAreas(Date date) const {
    std::vector<Area> areas;
    for (const auto& rest : m_request.safety.limits.restingAreas)
        if (date <= rest.until) areas.push_back(rest.area);
    if (!m_request.history) return areas;
    for (const auto& note : m_request.history->weekNotes)  // what hurts may do so beyond the note's week
        for (const auto& hurt : note.hurts)
            if (note.from <= date && date <= hurt.until) areas.push_back(areaOf(hurt.region));
    return areas;
}

}  // namespace limber::inline plan_check
