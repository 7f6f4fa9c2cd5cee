// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/operations/week_operations.h"

#include <algorithm>
#include <vector>

#include "limber/storage/plan_repository.h"
#include "limber/workspace/operations/profile_operations.h"

namespace limber::inline workspace {
namespace {

constexpr int kWeek = 7;
constexpr int kLongestHurtDays = 90;

WeekNote within(WeekNote note, Date from, Date to) {
    note.from = std::max(note.from, from);
    note.to = std::min(note.to, to);
    std::erase_if(note.minutes, [&](const auto& entry) { return entry.first < note.from || entry.first > note.to; });
    return note;
}

/// What is noted from `from` to `to`, in pieces that leave no date out.
std::vector<WeekNote> piecesOf(storage::Transaction& transaction, Date from, Date to) {
    std::vector<WeekNote> pieces;
    Date next = from;
    for (const auto& note : loadWeekNotes(transaction, {from, to})) {
        WeekNote piece = within(note, next, to);
        if (piece.to < piece.from) continue;
        if (next < piece.from) pieces.push_back({.from = next, .to = piece.from - Days{1}});
        next = piece.to + Days{1};
        pieces.push_back(std::move(piece));
    }
    if (next <= to) pieces.push_back({.from = next, .to = to});
    return pieces;
}

template <class Edit>
Result<ChangeSet> editNotes(storage::Transaction& transaction, Date from, Date to, Edit edit) {
    for (auto& piece : piecesOf(transaction, from, to)) {
        edit(piece);
        if (auto done = SetWeekNote{piece}.perform(transaction); !done) return failure(done.error());
    }
    return ChangeSet{};
}

}  // namespace

Result<ChangeSet> SetDayMinutes::perform(storage::Transaction& transaction) const {
    return editNotes(transaction, date, date, [&](WeekNote& note) {
        note.minutes.erase(date);
        if (minutes) note.minutes[date] = *minutes;
    });
}

Result<ChangeSet> ChangeWeek::perform(storage::Transaction& transaction) const {
    return editNotes(transaction, difference.from, difference.to, [&](WeekNote& note) {
        note.minutes = within(difference, note.from, note.to).minutes;
        note.equipment = difference.equipment;
        note.ill = difference.ill;
    });
}

Result<ChangeSet> NoteHurts::perform(storage::Transaction& transaction) const {
    for (const auto& hurt : hurts) {
        if (hurt.until < from || daysBetween(from, hurt.until) > kLongestHurtDays)
            return failure({.code = ErrorCode::outOfRange, .key = "until", .value = toIso(hurt.until)});
        // What hurts does so until its own day, also beyond its note.
        const Date to = std::min(hurt.until, from + Days{kWeek - 1});
        auto noted = editNotes(transaction, from, to, [&](WeekNote& note) {
            std::erase_if(note.hurts, [&](const Hurt& other) { return other.region == hurt.region; });
            note.hurts.push_back(hurt);
        });
        if (!noted) return noted;
    }
    return ChangeSet{};
}

Result<ChangeSet> EndHurts::perform(storage::Transaction& transaction) const {
    const Date earliest = from - Days{kLongestHurtDays};
    const Date yesterday = from - Days{1};
    for (auto note : loadWeekNotes(transaction, {earliest, from + Days{kLongestHurtDays}})) {
        if (note.hurts.empty()) continue;
        for (auto& hurt : note.hurts) hurt.until = std::min(hurt.until, yesterday);
        std::erase_if(note.hurts, [&](const Hurt& hurt) { return hurt.until < note.from; });
        if (auto done = SetWeekNote{note}.perform(transaction); !done) return failure(done.error());
    }
    return ChangeSet{};
}

}  // namespace limber::inline workspace
