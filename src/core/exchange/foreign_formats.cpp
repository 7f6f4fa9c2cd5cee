// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/foreign_formats.h"

#include <cmath>

#include "limber/knowledge/search.h"

namespace limber::inline exchange {
namespace {

/// What Strong's "Set Order" says a row is.
enum class StrongRow { set, note, other };

StrongRow strongRow(const ForeignTable& table, const SetEntry& set, SetType& type) {
    const auto order = table.text(Column::setOrder);
    if (order == "W") type = SetType::warmUp;
    if (order == "D") type = SetType::drop;
    if (order == "F") type = SetType::failure;
    if (type != SetType::working || numberIn(order)) return StrongRow::set;
    // Rests are named in the app's language, notes in English; both are told by what they hold.
    if (set.load || set.reps || set.distanceMetres) return StrongRow::set;
    return order == "Note" ? StrongRow::note : StrongRow::other;
}

std::string momentKey(const ForeignTable& table, Column start) {
    return std::string(table.text(start)) + "|" + std::string(table.text(Column::workoutName));
}

SetType typeNamed(std::string_view name) {
    const auto folded = foldedText(name);
    if (folded.find("warm") != std::string::npos) return SetType::warmUp;
    if (folded.find("drop") != std::string::npos) return SetType::drop;
    if (folded.find("fail") != std::string::npos) return SetType::failure;
    return SetType::working;
}

std::optional<int> wholeNumber(const ForeignTable& table, Column column) {
    constexpr double kMost = 1e6;
    const auto value = table.number(column);
    if (!value || *value < 0 || *value > kMost) return std::nullopt;
    return static_cast<int>(std::lround(*value));
}

}  // namespace

void addStrongRow(const ForeignTable& table, BatchBuilder& builder) {
    const auto moment = builder.moment(Column::start);
    if (!moment) return;
    const auto number = table.text(Column::workoutNumber);
    const auto key = number.empty() ? momentKey(table, Column::start) : "#" + std::string(number);
    auto [session, isNew] = builder.session(key, *moment, table.text(Column::workoutName));
    if (isNew) session.minutes = builder.minutesOf(secondsIn(table.text(Column::duration)));
    builder.note(session, table.text(Column::workoutNotes));
    auto set = builder.setOfRow();
    const auto row = strongRow(table, set, set.type);
    if (row == StrongRow::other) return builder.skip("not_a_set", std::string(table.text(Column::setOrder)));
    builder.noteOfExercise(session);
    if (row == StrongRow::set) builder.addSet(session, set, std::nullopt, false);
}

void addHevyRow(const ForeignTable& table, BatchBuilder& builder) {
    const auto moment = builder.moment(Column::start);
    if (!moment) return;
    auto [session, isNew] = builder.session(momentKey(table, Column::start), *moment, table.text(Column::workoutName));
    if (isNew) session.minutes = builder.minutesUntil(*moment, Column::end);
    builder.note(session, table.text(Column::workoutNotes));
    builder.noteOfExercise(session);
    auto set = builder.setOfRow();
    set.type = typeNamed(table.text(Column::setType));
    builder.addSet(session, set, wholeNumber(table, Column::superset), wholeNumber(table, Column::setIndex) == 0);
}

void addFitNotesRow(const ForeignTable& table, BatchBuilder& builder) {
    auto moment = builder.moment(Column::start);
    if (!moment) return;
    moment->minute.reset();  // a day is a workout
    auto [session, isNew] = builder.session(toIso(moment->date), *moment, {});
    builder.noteOfExercise(session);
    auto set = builder.setOfRow();
    set.type = typeNamed(table.text(Column::setType));
    builder.addToNamed(session, set);
}

}  // namespace limber::inline exchange
