// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/batch_builder.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "limber/knowledge/search.h"

namespace limber::inline exchange {
namespace {

constexpr std::size_t kLongestName = 80;
constexpr std::size_t kLongestNotes = 9'900;  // bytes, so fewer characters still
constexpr std::size_t kMostItems = 500;
constexpr double kMostReps = 1000;
constexpr double kMostKilograms = 1000;
constexpr double kMostSeconds = 86'400;
constexpr double kMostMetres = 1'000'000;
constexpr double kMetresAMile = 1609.344;
constexpr double kLongWorkout = 6.0 * 3600;
constexpr int kFirstPlausibleYear = 2000;
constexpr int kMostSupersets = 500;

/// One line, as a name is.
std::string nameText(std::string_view text) {
    auto name = plainText(text, kLongestName);
    std::replace(name.begin(), name.end(), '\n', ' ');
    return std::string(trimmed(name));
}

}  // namespace

std::optional<Moment> BatchBuilder::moment(Column column) {
    const auto text = m_table.text(column);
    const auto moment = momentIn(text, m_order);
    if (!moment) {
        skip("no_date", std::string(text));
    } else if (moment->date > m_options.today) {
        skip("future_date", toIso(moment->date));
        if (m_futureDates.insert(moment->date).second) suspect("future_date", toIso(moment->date));
        return std::nullopt;
    }
    return moment;
}

BatchBuilder::Found BatchBuilder::session(const std::string& key, const Moment& moment, std::string_view name) {
    const auto [found, isNew] = m_sessions.emplace(key, m_batch.sessions.size());
    if (!isNew) return {m_batch.sessions[found->second], false};
    auto& session = m_batch.sessions.emplace_back();
    session.date = moment.date;
    if (moment.minute) session.start = TimeOfDay{*moment.minute};
    session.notes = plainText(name, kLongestNotes);
    session.key = toIso(moment.date);
    if (session.start) session.key += "T" + toIso(*session.start);
    if (!name.empty()) session.key += "|" + foldedText(name);
    if (const int count = ++m_keys[session.key]; count > 1) session.key += fmt::format("|{}", count);
    if (yearOf(moment.date) < kFirstPlausibleYear) suspect("early_date", toIso(moment.date));
    return {session, true};
}

std::string BatchBuilder::exerciseName() const { return nameText(m_table.text(Column::exercise)); }

bool BatchBuilder::isWorthKeeping(const std::string& name, const SetEntry& set) {
    if (name.empty()) {
        skip("no_exercise");
        return false;
    }
    if (set.load || set.reps || set.seconds || set.distanceMetres) return true;
    skip("empty_set", name);
    return false;
}

void BatchBuilder::addSet(ForeignSession& session, SetEntry set, std::optional<int> superset, bool anew) {
    const auto name = exerciseName();
    if (!isWorthKeeping(name, set)) return;
    if (superset && (*superset < 0 || *superset > kMostSupersets)) superset.reset();
    auto& exercises = session.exercises;
    const bool goesOn = !anew && !exercises.empty() && exercises.back().name == name &&
                        exercises.back().superset == superset && exercises.back().sets.size() < kMostItems;
    if (!goesOn) {
        if (exercises.size() == kMostItems) return skip("too_many", name);
        exercises.push_back({.name = name, .category = std::string(), .superset = superset});
    }
    exercises.back().sets.push_back(set);
}

void BatchBuilder::addToNamed(ForeignSession& session, SetEntry set) {
    const auto name = exerciseName();
    if (!isWorthKeeping(name, set)) return;
    auto& exercises = session.exercises;
    const auto named = std::find_if(exercises.begin(), exercises.end(), [&](const ForeignExercise& exercise) {
        return exercise.name == name && exercise.sets.size() < kMostItems;
    });
    if (named != exercises.end()) return named->sets.push_back(set);
    if (exercises.size() == kMostItems) return skip("too_many", name);
    exercises.push_back({.name = name, .category = nameText(m_table.text(Column::category))});
    exercises.back().sets.push_back(set);
}

void BatchBuilder::note(ForeignSession& session, std::string_view text) {
    const auto plain = plainText(text, kLongestNotes);
    if (plain.empty() || ("\n" + session.notes + "\n").find("\n" + plain + "\n") != std::string::npos) return;
    if (session.notes.size() + plain.size() > kLongestNotes)
        return skip("notes_too_long", plainText(plain, kLongestName));
    session.notes += (session.notes.empty() ? "" : "\n") + plain;
}

void BatchBuilder::noteOfExercise(ForeignSession& session) {
    const auto text = m_table.text(Column::notes);
    if (!text.empty()) note(session, exerciseName() + ": " + std::string(text));
}

std::optional<double> BatchBuilder::within(Column column, double most, std::string_view code) {
    const auto value = m_table.number(column);
    if (value && *value >= 0 && *value <= most) return value;
    if (!m_table.text(column).empty()) suspect(code, std::string(m_table.text(column)));
    return std::nullopt;
}

std::optional<Mass> BatchBuilder::load() {
    for (const auto column : {Column::weightKg, Column::weightLb, Column::weight}) {
        const auto value = m_table.number(column);
        if (!value) {
            if (!m_table.text(column).empty()) suspect("unreadable_load", std::string(m_table.text(column)));
            continue;
        }
        if (*value == 0) continue;
        const auto stated = foldedText(m_table.text(Column::weightUnit));
        const bool pounds = column == Column::weightLb ||
                            (column == Column::weight &&
                             (stated.empty() ? m_options.unit == LoadUnit::lb : stated.substr(0, 2) == "lb"));
        const auto kilograms = pounds ? Mass::fromPounds(std::clamp(*value, -1e9, 1e9)).kilograms() : *value;
        if (kilograms > 0 && kilograms <= kMostKilograms) return Mass::fromKilograms(kilograms);
        suspect("load_out_of_range", std::string(m_table.text(column)));
    }
    return std::nullopt;
}

std::optional<double> BatchBuilder::distance() {
    const auto stated = foldedText(m_table.text(Column::distanceUnit));
    for (const auto column : {Column::distanceMetres, Column::distanceKm, Column::distanceMiles, Column::distance}) {
        const auto value = m_table.number(column);
        if (!value || *value == 0) continue;
        double metres = 1000;
        if (column == Column::distanceMetres || (column == Column::distance && (stated == "m" || stated == "meters")))
            metres = 1;
        else if (column == Column::distanceMiles || stated.substr(0, 2) == "mi")
            metres = kMetresAMile;
        else if (column == Column::distance && stated.empty() && m_options.unit == LoadUnit::lb)
            metres = kMetresAMile;
        else if (column == Column::distance && !stated.empty() && stated.substr(0, 2) != "km")
            return suspect("unknown_distance_unit", std::string(m_table.text(Column::distanceUnit))), std::nullopt;
        if (*value > 0 && *value * metres <= kMostMetres) return *value * metres;
        suspect("distance_out_of_range", std::string(m_table.text(column)));
    }
    return std::nullopt;
}

SetEntry BatchBuilder::setOfRow() {
    SetEntry set;
    set.load = load();
    set.distanceMetres = distance();
    const auto reps = within(Column::reps, kMostReps, "reps_out_of_range");
    if (reps && *reps > 0) set.reps = static_cast<int>(std::lround(*reps));
    if (const auto seconds = secondsIn(m_table.text(Column::seconds)); seconds && *seconds > 0) {
        if (*seconds <= kMostSeconds)
            set.seconds = std::max(1, static_cast<int>(std::lround(*seconds)));
        else
            suspect("time_out_of_range", std::string(m_table.text(Column::seconds)));
    }
    if (const auto rpe = m_table.number(Column::rpe); rpe && *rpe > 0) {
        set.rpe = Effort::from(*rpe);
        if (!set.rpe) suspect("rpe_out_of_range", std::string(m_table.text(Column::rpe)));
    }
    return set;
}

std::optional<int> BatchBuilder::minutesOf(std::optional<double> seconds) {
    if (!seconds || *seconds <= 0) return std::nullopt;
    if (*seconds > kLongWorkout) suspect("long_workout", fmt::format("{:.0f} min", std::min(*seconds / 60, 1e9)));
    return std::max(1, static_cast<int>(std::lround(std::min(*seconds, kLongWorkout) / 60)));
}

std::optional<int> BatchBuilder::minutesUntil(const Moment& start, Column end) {
    constexpr int kMinutesADay = 1440;
    const auto stop = momentIn(m_table.text(end), m_order);
    if (!stop || !stop->minute || !start.minute) return std::nullopt;
    const auto minutes = daysBetween(start.date, stop->date) * kMinutesADay + *stop->minute - *start.minute;
    return minutesOf(minutes * 60.0);
}

void BatchBuilder::skip(std::string_view code, const std::string& value) {
    m_batch.skipped.push_back(
        {m_table.line(), {"import." + std::string(code), {{"value", plainText(value, kLongestName)}}}});
}

void BatchBuilder::suspect(std::string_view code, const std::string& value) {
    m_batch.suspicious.push_back(
        {m_table.line(), {"import." + std::string(code), {{"value", plainText(value, kLongestName)}}}});
}

ForeignBatch BatchBuilder::take() {
    auto& sessions = m_batch.sessions;
    sessions.erase(std::remove_if(sessions.begin(), sessions.end(),
                                  [](const ForeignSession& session) { return session.exercises.empty(); }),
                   sessions.end());
    return std::move(m_batch);
}

}  // namespace limber::inline exchange
