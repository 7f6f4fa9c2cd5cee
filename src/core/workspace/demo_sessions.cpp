// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/demo_sessions.h"

#include <algorithm>
#include <cmath>

#include "limber/base/expects.h"

namespace limber::inline workspace {
namespace {

Tightness tightnessOf(double value) { return *Tightness::from(std::clamp(std::round(value), 0.0, 10.0)); }
Effort effortOf(double value) { return *Effort::from(std::clamp(std::round(value * 2) / 2, 1.0, 10.0)); }

bool holdsHinge(const Session& session) {
    return std::any_of(session.exercises.begin(), session.exercises.end(), [](const ExerciseEntry& e) {
        return e.exercise == "deadlift" || e.exercise == "romanian_deadlift";
    });
}

}  // namespace

std::optional<Session> DemoSessions::on(const DemoDay& day) {
    std::optional<Session> session;
    switch (weekdayOf(day.date)) {
        case Weekday::mon:
        case Weekday::wed:
        case Weekday::fri:
            if (m_random.chance(0.88)) session = strength(day);
            break;
        case Weekday::sat:
            if (m_random.chance(0.6)) session = cardio(day);
            break;
        case Weekday::sun:
            if (m_random.chance(0.3 + 0.4 * day.habits.stretches)) session = gentle(day);
            break;
        case Weekday::tue:
        case Weekday::thu: break;
    }
    if (session) addBack(*session, day);
    return session;
}

Session DemoSessions::started(const DemoDay& day, SessionKind kind, int minutes, double rpe) {
    Session session;
    session.id.value = m_ids.next();
    session.date = day.date;
    session.loggedOn = day.date;
    session.start = TimeOfDay{18 * 60 + 5 * m_random.between(0, 9)};
    session.kind = kind;
    session.minutes = minutes + 5 * m_random.between(-1, 2);
    session.rpe = effortOf(rpe * (0.6 + 0.4 * day.effort) + m_random.normal(0, 0.6));
    return session;
}

Session DemoSessions::strength(const DemoDay& day) {
    auto session = started(day, SessionKind::strength, 55, 7);
    const auto weekday = weekdayOf(day.date);
    if (weekday == Weekday::mon) {
        addLift(session, day, "back_squat", 3, 6, 50);
        addLift(session, day, "bench_press", 3, 8, 35);
        addLift(session, day, "seated_cable_row", 3, 10, 35);
        addLift(session, day, "glute_bridge", 2, 12, 0);
    } else if (weekday == Weekday::wed) {
        addLift(session, day, "deadlift", 3, 5, 65);
        addLift(session, day, "overhead_press", 3, 8, 22.5);
        addLift(session, day, "lat_pulldown", 3, 10, 35);
    } else {
        addLift(session, day, "goblet_squat", 3, 10, 16);
        addLift(session, day, "romanian_deadlift", 3, 8, 45);
        addLift(session, day, "push_up", 3, 10, 0);
        addLift(session, day, "bent_over_row", 3, 8, 30);
    }
    if (day.habits.manyAbdominals) {
        addLift(session, day, "crunch", 5, 20, 0);
        addLift(session, day, "sit_up", 4, 15, 0);
    } else {
        addHold(session, "front_plank", 2, 40);
        addLift(session, day, "bird_dog", 2, 8, 0);
        if (weekday == Weekday::fri) addLift(session, day, "back_extension", 2, 12, 0);
    }
    addHabits(session, day);
    return session;
}

Session DemoSessions::cardio(const DemoDay& day) {
    auto session = started(day, SessionKind::cardio, 35, 5);
    const bool runs = m_random.chance(0.6);
    SetEntry set;
    set.seconds = session.minutes * 60;
    set.distanceMetres = std::round(session.minutes * (runs ? 150.0 : 350.0) / 100.0) * 100.0;
    session.exercises.push_back({.exercise = runs ? "running" : "cycling", .sets = {set}});
    return session;
}

Session DemoSessions::gentle(const DemoDay& day) {
    const bool yoga = m_random.chance(0.6);
    auto session = started(day, yoga ? SessionKind::yoga : SessionKind::stretching, yoga ? 30 : 15, 2.5);
    for (const auto* stretch : {"childs_pose", "cat_cow", "half_kneeling_hip_flexor", "lying_hamstring_stretch"})
        addHold(session, stretch, 2, 30);
    return session;
}

void DemoSessions::addLift(Session& session, const DemoDay& day, std::string_view exercise, int sets, int reps,
                           double kilograms) {
    LIMBER_EXPECTS(m_catalogue.exercise(exercise));
    constexpr double kPlate = 2.5;
    ExerciseEntry entry{.exercise = std::string(exercise)};
    const auto count = std::max(1, static_cast<int>(std::lround(sets * day.effort)));
    for (int i = 0; i < count; ++i) {
        SetEntry set;
        set.reps = std::max(1, reps + m_random.between(-1, 1));
        if (kilograms > 0) set.load = Mass::fromKilograms(std::round(kilograms * day.strength / kPlate) * kPlate);
        set.rpe = effortOf(6.5 * (0.6 + 0.4 * day.effort) + 0.5 * i);
        entry.sets.push_back(set);
    }
    session.exercises.push_back(std::move(entry));
}

void DemoSessions::addHold(Session& session, std::string_view exercise, int sets, int seconds) {
    LIMBER_EXPECTS(m_catalogue.exercise(exercise));
    ExerciseEntry entry{.exercise = std::string(exercise)};
    for (int i = 0; i < sets; ++i) entry.sets.push_back({.holdSeconds = seconds});
    session.exercises.push_back(std::move(entry));
}

void DemoSessions::addHabits(Session& session, const DemoDay& day) {
    session.warmUpMinutes = m_random.chance(day.habits.warmsUp) ? m_random.between(5, 10) : 0;
    session.stretchedBeforeMinutes = m_random.chance(day.habits.stretches * 0.3) ? 5 : 0;
    session.stretchedAfterMinutes = m_random.chance(day.habits.stretches) ? m_random.between(5, 12) : 0;
    session.technique = m_random.between(3, 5);
    session.tags.emplace();
    if (m_random.chance(0.12)) session.tags->push_back(Tag::fatigued);
    if (m_random.chance(day.habits.deskWork ? 0.25 : 0.08)) session.tags->push_back(Tag::rushed);
}

void DemoSessions::addBack(Session& session, const DemoDay& day) {
    const bool cold = session.kind == SessionKind::strength && session.warmUpMinutes.value_or(0) == 0;
    const bool unstretched = session.kind == SessionKind::strength && session.stretchedAfterMinutes.value_or(0) == 0;
    const bool gentle = session.kind == SessionKind::yoga || session.kind == SessionKind::stretching;
    const auto rise = (cold ? 1.2 : 0.0) + (unstretched ? 0.8 : 0.0) + (holdsHinge(session) ? 0.7 : 0.0) -
                      (gentle ? 1.2 : 0.0) - 0.3 + m_random.normal(0, 0.7);
    session.tightnessBefore = tightnessOf(day.tightness);
    session.tightnessAfter = tightnessOf(day.tightness + rise);
    session.tightnessNextMorning = tightnessOf(day.tightness + 0.6 * rise + m_random.normal(0, 0.5));
    if (session.tightnessAfter->value() < 4) return;
    session.tightened = rise > 1.5 ? Tightened::during : m_random.chance(0.5) ? Tightened::after : Tightened::nextDay;
    if (session.tightened == Tightened::during && holdsHinge(session))
        session.tightenedDuring = session.exercises[0].exercise;
    session.regions = {m_random.chance(0.7) ? Region::lowerBackBoth : Region::lowerBackLeft};
    if (m_random.chance(0.4)) {
        session.relievedBy = {Relief::heat};
        session.treatments.push_back(
            {.treatment = "heat_pack", .date = day.date, .minutes = 20, .helped = m_random.chance(0.7)});
    }
}

}  // namespace limber::inline workspace
