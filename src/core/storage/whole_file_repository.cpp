// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/whole_file_repository.h"

#include <array>

#include "core/storage/stamp_column.h"
#include "limber/base/expects.h"
#include "limber/storage/check_in_repository.h"
#include "limber/storage/experiment_repository.h"
#include "limber/storage/import_repository.h"
#include "limber/storage/own_exercise_repository.h"
#include "limber/storage/plan_repository.h"
#include "limber/storage/profile_repository.h"
#include "limber/storage/safety_repository.h"
#include "limber/storage/session_repository.h"
#include "limber/storage/usual_week_repository.h"
#include "limber/storage/weight_repository.h"

namespace limber::inline storage {
namespace {

constexpr DateRange kEver{Date{std::chrono::year{1900} / 1 / 1}, Date{std::chrono::year{2200} / 12 / 31}};
constexpr std::string_view kProfileId = "00000000-0000-4000-8000-000000000001";

/// Where the entries of a kind stand, the expression of their key, and the statement that leaves a tombstone of one
/// that may never have been here: its parameters are a new id, the stamp and the key.
struct Entries {
    std::string_view table;
    std::string_view key;
    std::string_view bury;
};
constexpr std::array<Entries, kEnumSize<EntryKind>> kEntries{{
    {"profile", "'profile'",
     "INSERT INTO profile (id, edited, deleted, preferred_days_given, equipment_given) VALUES (?1, ?2, 1, 0, 0) "
     "ON CONFLICT (id) DO UPDATE SET deleted = 1, edited = excluded.edited WHERE ?3 IS NOT NULL"},
    {"own_exercise", "'own_' || replace(id, '-', '')", ""},
    {"session", "id",
     "INSERT INTO session (id, edited, deleted, day, kind, minutes, tags_given, notes) "
     "VALUES (?3, ?2, 1, '1900-01-01', 'strength', 1, 0, '') "
     "ON CONFLICT (id) DO UPDATE SET deleted = 1, edited = excluded.edited"},
    {"check_in", "day",
     "INSERT INTO check_in (id, edited, deleted, day) VALUES (?1, ?2, 1, ?3) "
     "ON CONFLICT (day) DO UPDATE SET deleted = 1, edited = excluded.edited"},
    {"self_test", "day || ' ' || test",
     "INSERT INTO self_test (id, edited, deleted, day, test, value) "
     "VALUES (?1, ?2, 1, substr(?3, 1, 10), substr(?3, 12), 0) "
     "ON CONFLICT (day, test) DO UPDATE SET deleted = 1, edited = excluded.edited"},
    {"plan_day", "day",
     "INSERT INTO plan_day (id, edited, deleted, day) VALUES (?1, ?2, 1, ?3) "
     "ON CONFLICT (day) DO UPDATE SET deleted = 1, edited = excluded.edited"},
    {"verdict", "cause",
     "INSERT INTO verdict (id, edited, deleted, cause, opinion, day) VALUES (?1, ?2, 1, ?3, 'fits', '1900-01-01') "
     "ON CONFLICT (cause) DO UPDATE SET deleted = 1, edited = excluded.edited"},
    {"week_note", "id",
     "INSERT INTO week_note (id, edited, deleted, from_day, to_day, equipment_given) "
     "VALUES (?3, ?2, 1, '1900-01-01', '1900-01-01', 0) "
     "ON CONFLICT (id) DO UPDATE SET deleted = 1, edited = excluded.edited"},
    {"plan_change_decision", "cause",
     "INSERT INTO plan_change_decision (id, edited, deleted, cause, used, since_day, until_day) "
     "VALUES (?1, ?2, 1, ?3, 0, '1900-01-01', '1900-01-01') "
     "ON CONFLICT (cause) DO UPDATE SET deleted = 1, edited = excluded.edited"},
    {"import_batch", "id",
     "INSERT INTO import_batch (id, edited, deleted, format, day) VALUES (?3, ?2, 1, 'strong', '1900-01-01') "
     "ON CONFLICT (id) DO UPDATE SET deleted = 1, edited = excluded.edited"},
    {"usual_day", "weekday",
     "INSERT INTO usual_day (id, edited, deleted, weekday) VALUES (?1, ?2, 1, ?3) "
     "ON CONFLICT (weekday) DO UPDATE SET deleted = 1, edited = excluded.edited"},
    {"experiment", "id",
     "INSERT INTO experiment (id, edited, deleted, habit, hoped_effect, start_day, days_a_block, blocks, seed) "
     "VALUES (?3, ?2, 1, 'heat', 1, '1900-01-01', 1, '10', 0) "
     "ON CONFLICT (id) DO UPDATE SET deleted = 1, edited = excluded.edited"},
    {"weight_entry", "day",
     "INSERT INTO weight_entry (id, edited, deleted, day, weight_grams) VALUES (?1, ?2, 1, ?3, 20000) "
     "ON CONFLICT (day) DO UPDATE SET deleted = 1, edited = excluded.edited"},
}};

void loadMarks(Transaction& transaction, EntryKind kind, std::vector<EditMark>& marks) {
    const auto& entries = kEntries[static_cast<std::size_t>(kind)];
    Cursor row(transaction.connection(), "SELECT " + std::string(entries.key) + " AS entry, edited, deleted FROM " +
                                             std::string(entries.table) + " ORDER BY entry");
    while (row.nextRow()) {
        EditMark mark{.of = kind, .key = row.next<std::string>()};
        mark.edited = row.next<std::int64_t>();
        mark.deleted = row.next<bool>();
        marks.push_back(std::move(mark));
    }
}

}  // namespace

WholeFile loadWholeFile(Transaction& transaction) {
    WholeFile file;
    file.profile = loadProfile(transaction);
    file.ownExercises = loadOwnExercises(transaction);
    file.sessions = loadSessions(transaction, kEver);
    file.checkIns = loadCheckIns(transaction, kEver);
    file.screens = loadScreens(transaction);
    file.selfTests = loadSelfTests(transaction, kEver);
    file.planDays = loadPlanDays(transaction, kEver);
    file.usualWeek = loadUsualWeek(transaction);
    file.verdicts = loadVerdicts(transaction);
    file.weekNotes = loadKeptWeekNotes(transaction);
    file.decisions = loadDecisions(transaction);
    file.imports = loadImports(transaction);
    file.experiments = loadExperiments(transaction);
    file.weights = loadWeights(transaction, kEver);
    for (const auto kind : allOf<EntryKind>()) loadMarks(transaction, kind, file.marks);
    return file;
}

void buryEntry(Transaction& transaction, EntryKind kind, const std::string& key) {
    if (kind == EntryKind::ownExercise) {
        if (const auto uuid = uuidOfOwn(key)) hideOwnExercise(transaction, *uuid);
        return;
    }
    const auto id = kind == EntryKind::profile ? std::string(kProfileId) : transaction.newId();
    run(transaction.connection(), kEntries[static_cast<std::size_t>(kind)].bury, id, transaction.stamp(), key);
}

}  // namespace limber::inline storage
