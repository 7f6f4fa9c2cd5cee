// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/operations/import_operations.h"

#include <set>

#include "core/workspace/own_catalogue.h"
#include "limber/storage/import_repository.h"
#include "limber/storage/session_repository.h"

namespace limber::inline workspace {
namespace {

constexpr std::size_t kMostNewExercises = 2'000;

std::vector<Session> newOnes(const std::vector<Session>& sessions, const std::map<std::string, SessionRow>& rows) {
    std::vector<Session> result;
    for (const auto& session : sessions) {
        const auto row = rows.find(session.id.value);
        if (row == rows.end() || (row->second.deleted && !row->second.imported)) result.push_back(session);
    }
    return result;
}

/// Adds the exercises that these sessions need, and names them in the record.
void addExercises(storage::Transaction& transaction, const std::vector<Exercise>& unknown,
                  const std::vector<Session>& sessions, ImportRecord& record) {
    std::set<std::string> needed;
    for (const auto& session : sessions)
        for (const auto& entry : session.exercises) needed.insert(entry.exercise);
    for (const auto& exercise : unknown) {
        if (needed.find(exercise.id) == needed.end()) continue;
        putOwnExercise(transaction, exercise);
        record.exercises.push_back(*uuidOfOwn(exercise.id));
    }
}

ChangeSet write(storage::Transaction& transaction, const MatchedImport& matched, const std::vector<Session>& sessions,
                ImportRecord& record) {
    ChangeSet changes;
    addExercises(transaction, matched.unknown, sessions, record);
    for (const auto& session : sessions) {
        putSession(transaction, session);
        record.sessions.push_back(session.id.value);
        changes.ids.push_back(session.id.value);
    }
    putImport(transaction, record);
    return changes;
}

}  // namespace

Result<ChangeSet> ImportForeign::perform(storage::Transaction& transaction) const {
    auto matched = matchForeign(batch, *catalogueIn(transaction), guessedCue);
    if (matched.unknown.size() > kMostNewExercises)
        return failure({.code = ErrorCode::tooLarge,
                        .key = "exercises",
                        .value = std::to_string(matched.unknown.size()),
                        .expected = "at most 2,000 new ones"});
    const auto sessions = newOnes(matched.sessions, sessionRows(transaction));
    ImportRecord record{.format = matched.format, .date = transaction.today()};
    ChangeSet changes;
    if (!dryRun && !sessions.empty()) {
        record.id = transaction.newId();
        changes = write(transaction, matched, sessions, record);
    }
    if (report) *report = {record.id, static_cast<int>(sessions.size()), std::move(matched)};
    return changes;
}

Result<ChangeSet> UndoImport::perform(storage::Transaction& transaction) const {
    const auto record = findImport(transaction, id);
    if (!record) return failure({.code = ErrorCode::notFound, .key = "import", .value = id});
    const auto rows = sessionRows(transaction);
    const auto imported = importStamp(transaction, id);
    ChangeSet changes;
    int edited = 0;
    for (const auto& session : record->sessions) {
        const auto row = rows.find(session);
        if (row == rows.end() || row->second.deleted) continue;
        if (row->second.edited > imported) {
            ++edited;
            continue;
        }
        removeSession(transaction, SessionId{session});
        changes.ids.push_back(session);
    }
    for (const auto& exercise : record->exercises)
        if (!isExerciseLogged(transaction, ownExerciseId(exercise))) hideOwnExercise(transaction, exercise);
    removeImport(transaction, id);
    if (kept) *kept = edited;
    return changes;
}

}  // namespace limber::inline workspace
