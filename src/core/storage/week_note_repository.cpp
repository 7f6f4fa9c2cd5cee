// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "core/storage/table.h"
#include "limber/storage/plan_repository.h"
#include "limber/storage/whole_file_repository.h"

namespace limber::inline storage {
namespace {

const Table kNotes("week_note", "id", {"from_day", "to_day", "equipment_given", "ill"});
const ListTable kMinutes("week_note_minutes", "week_note", {"week_note", "position", "day", "minutes"});
const ListTable kEquipment("week_note_equipment", "week_note", {"week_note", "position", "equipment"});
const ListTable kHurts("week_note_hurt", "week_note", {"week_note", "position", "region", "until_day"});
const Table kDecisions("plan_change_decision", "cause", {"cause", "used", "since_day", "until_day"});

bool saysNothing(const WeekNote& note) {
    return note.minutes.empty() && !note.equipment && !note.ill && note.hurts.empty();
}

struct LoadedNotes {
    std::vector<WeekNote> notes;
    std::map<std::string, std::size_t> index;
};

LoadedNotes loadRows(Transaction& transaction, DateRange range) {
    LoadedNotes loaded;
    Cursor row(transaction.connection(),
               "SELECT id, from_day, to_day, equipment_given, ill FROM week_note "
               "WHERE from_day <= ? AND to_day >= ? AND deleted = 0 ORDER BY from_day, id",
               range.last, range.first);
    while (row.nextRow()) {
        loaded.index.emplace(row.next<std::string>(), loaded.notes.size());
        WeekNote note;
        note.from = row.next<Date>();
        note.to = row.next<Date>();
        if (row.next<bool>()) note.equipment.emplace();
        note.ill = row.next<std::optional<bool>>();
        loaded.notes.push_back(std::move(note));
    }
    return loaded;
}

template <class Add>
void each(Transaction& transaction, LoadedNotes& loaded, std::string_view sql, Add add) {
    for (const auto& [id, at] : loaded.index) {
        Cursor row(transaction.connection(), sql, id);
        while (row.nextRow()) add(loaded.notes[at], row);
    }
}

void addNote(Transaction& t, const WeekNote& note, const std::string& newId) {
    if (saysNothing(note)) return;
    const auto id = putRow(t, kNotes, newId, note.from, note.to, note.equipment.has_value(), note.ill);
    putItems(t, kMinutes, id, note.minutes,
             [&](int position, const auto& entry) { putItem(t, kMinutes, id, position, entry.first, entry.second); });
    putValues(t, kEquipment, id, note.equipment.value_or(std::vector<Equipment>{}));
    putItems(t, kHurts, id, note.hurts,
             [&](int position, const Hurt& hurt) { putItem(t, kHurts, id, position, hurt.region, hurt.until); });
}

/// What the note says of `range` alone. What hurts does so from the range's first day on.
WeekNote within(WeekNote note, DateRange range) {
    note.from = range.first;
    note.to = range.last;
    std::erase_if(note.minutes, [&](const auto& entry) { return !range.contains(entry.first); });
    std::erase_if(note.hurts, [&](const Hurt& hurt) { return hurt.until < range.first; });
    return note;
}

/// Earlier notes keep the dates that the new one does not speak of.
void makeRoom(Transaction& t, const WeekNote& note) {
    const DateRange taken{note.from, note.to};
    const auto earlier = loadWeekNotes(t, taken);
    for (const auto& [id, at] : loadRows(t, taken).index) buryRow(t, kNotes, id);
    for (const auto& old : earlier) {
        if (old.from < note.from) addNote(t, within(old, {old.from, note.from - Days{1}}), t.newId());
        if (note.to < old.to) addNote(t, within(old, {note.to + Days{1}, old.to}), t.newId());
    }
}

}  // namespace

std::vector<WeekNote> loadWeekNotes(Transaction& transaction, DateRange range) {
    auto loaded = loadRows(transaction, range);
    each(transaction, loaded,
         "SELECT day, minutes FROM week_note_minutes WHERE week_note = ? AND deleted = 0 ORDER BY position",
         [](WeekNote& note, Cursor& row) {
             const auto day = row.next<Date>();
             note.minutes[day] = row.next<int>();
         });
    each(transaction, loaded,
         "SELECT equipment FROM week_note_equipment WHERE week_note = ? AND deleted = 0 ORDER BY position",
         [](WeekNote& note, Cursor& row) {
             if (note.equipment) note.equipment->push_back(row.next<Equipment>());
         });
    each(transaction, loaded,
         "SELECT region, until_day FROM week_note_hurt WHERE week_note = ? AND deleted = 0 ORDER BY position",
         [](WeekNote& note, Cursor& row) {
             const auto region = row.next<Region>();
             note.hurts.push_back({region, row.next<Date>()});
         });
    return std::move(loaded.notes);
}

void putWeekNote(Transaction& t, const WeekNote& note) {
    makeRoom(t, note);
    addNote(t, note, t.newId());
}

std::vector<KeptWeekNote> loadKeptWeekNotes(Transaction& transaction) {
    constexpr DateRange kEver{Date{std::chrono::year{1900} / 1 / 1}, Date{std::chrono::year{2200} / 12 / 31}};
    auto notes = loadWeekNotes(transaction, kEver);
    std::vector<KeptWeekNote> kept(notes.size());
    for (const auto& [id, at] : loadRows(transaction, kEver).index) kept[at] = {id, std::move(notes[at])};
    return kept;
}

void putKeptWeekNote(Transaction& t, const KeptWeekNote& kept) {
    makeRoom(t, kept.note);
    addNote(t, kept.note, kept.id);
}

void putDecision(Transaction& t, const PlanChangeDecision& decision) {
    putRow(t, kDecisions, t.newId(), decision.cause, decision.used, decision.since, decision.until);
}

std::vector<PlanChangeDecision> loadDecisions(Transaction& transaction) {
    Cursor row(transaction.connection(),
               "SELECT cause, used, since_day, until_day FROM plan_change_decision WHERE deleted = 0 "
               "ORDER BY since_day, cause");
    std::vector<PlanChangeDecision> decisions;
    while (row.nextRow()) {
        PlanChangeDecision decision;
        decision.cause = row.next<Cause>();
        decision.used = row.next<bool>();
        decision.since = row.next<Date>();
        decision.until = row.next<Date>();
        decisions.push_back(decision);
    }
    return decisions;
}

}  // namespace limber::inline storage
