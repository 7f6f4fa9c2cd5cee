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

Result<ChangeSet> write(storage::Transaction& transaction, const MatchedImport& matched,
                        const std::vector<Session>& sessions, ImportRecord& record, const Progress& progress) {
    ChangeSet changes;
    addExercises(transaction, matched.unknown, sessions, record);
    ProgressSteps steps(progress, static_cast<double>(sessions.size()));
    for (const auto& session : sessions) {
        if (!steps.goOn(static_cast<double>(changes.ids.size()))) return failure(stopped());
        putSession(transaction, session);
        record.sessions.push_back(session.id.value);
        changes.ids.push_back(session.id.value);
    }
    putImport(transaction, record);
    return changes;
}

}  // namespace

Result<ImportReport> ImportForeign::preview(storage::Transaction& transaction) const {
    ImportReport would{.content = matchForeign(batch, *catalogueIn(transaction), guessedCue, choices)};
    const auto count = would.content.unknown.size();
    if (count > kMostNewExercises)
        return failure({.code = ErrorCode::tooLarge,
                        .key = "exercises",
                        .value = std::to_string(count),
                        .expected = "at most 2,000 new ones"});
    would.added = static_cast<int>(newOnes(would.content.sessions, sessionRows(transaction)).size());
    return would;
}

Result<ChangeSet> ImportForeign::perform(storage::Transaction& transaction) const {
    auto would = preview(transaction);
    if (!would) return failure(would.error());
    ChangeSet changes;
    if (would->added > 0) {
        const auto sessions = newOnes(would->content.sessions, sessionRows(transaction));
        ImportRecord record{.id = transaction.newId(), .format = batch.format, .date = transaction.today()};
        auto written = write(transaction, would->content, sessions, record, progress);
        if (!written) return written;
        changes = std::move(*written);
        would->id = record.id;
    }
    if (report) *report = std::move(*would);
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
