// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/operations/session_operations.h"

#include <algorithm>
#include <set>

#include "core/workspace/own_catalogue.h"
#include "core/workspace/planned_blocks.h"
#include "core/workspace/treatment_check.h"
#include "core/workspace/validator.h"
#include "limber/storage/plan_repository.h"
#include "limber/storage/session_repository.h"

namespace limber::inline workspace {
namespace {

void checkSet(Validator& check, const std::string& at, const SetEntry& set) {
    check.inRange(at + "reps", set.reps, 0, kMaxReps);
    check.loadInRange(at + "load_kg", set.load);
    check.inRange(at + "seconds", set.seconds, 0, kMaxSeconds);
    check.inRange(at + "distance_m", set.distanceMetres, 0.0, kMaxDistanceMetres);
    check.inRange(at + "hold_seconds", set.holdSeconds, 0, kMaxSeconds);
}

void checkExercises(Validator& check, const Session& session) {
    check.itemCount("exercises", session.exercises.size());
    for (std::size_t i = 0; i < session.exercises.size(); ++i) {
        const auto& entry = session.exercises[i];
        const auto at = fmt::format("exercises[{}].", i);
        check.knownExercise(at + "exercise", entry.exercise);
        check.inRange(at + "superset", entry.superset, 0, static_cast<int>(kMaxItems));
        check.itemCount(at + "sets", entry.sets.size());
        for (std::size_t j = 0; j < entry.sets.size(); ++j)
            checkSet(check, fmt::format("{}sets[{}].", at, j), entry.sets[j]);
    }
}

void checkBack(Validator& check, const Session& session, Date today) {
    if (session.tightenedDuring) check.knownExercise("tightened_during", *session.tightenedDuring);
    check.itemCount("tender_spots", session.tenderSpots.size());
    for (std::size_t i = 0; i < session.tenderSpots.size(); ++i)
        check.shortText(fmt::format("tender_spots[{}].spreads_to", i), session.tenderSpots[i].spreadsTo.value_or(""));
    checkTreatments(check, session.treatments, today);
}

Result<void> checkSession(const Session& session, const Catalogue& catalogue, Date today, std::string prefix) {
    Validator check(today, catalogue, std::move(prefix));
    if (!session.id.empty()) check.uuid("id", session.id.value);
    check.notAfterToday("date", session.date);
    check.inRange("minutes", session.minutes, 1, kMinutesADay);
    check.inRange("warm_up_minutes", session.warmUpMinutes, 0, kMinutesADay);
    check.inRange("stretched_before_minutes", session.stretchedBeforeMinutes, 0, kMinutesADay);
    check.inRange("stretched_after_minutes", session.stretchedAfterMinutes, 0, kMinutesADay);
    check.inRange("technique", session.technique, 1, 5);
    check.itemCount("planned_blocks", session.plannedBlocks.size());
    checkExercises(check, session);
    checkBack(check, session, today);
    check.shortText("notes", session.notes);
    return check.result();
}

/// A block that was taken out of the plan since may still be named.
Result<void> checkPlannedBlocks(storage::Transaction& transaction, const Session& session, const std::string& prefix) {
    for (std::size_t i = 0; i < session.plannedBlocks.size(); ++i)
        if (!isKnownBlock(transaction, session.plannedBlocks[i]))
            return failure({.code = ErrorCode::unknownId,
                            .key = fmt::format("{}planned_blocks[{}]", prefix, i),
                            .value = session.plannedBlocks[i].value});
    return {};
}

/// With an id, and the day it was first logged: later corrections do not make it a memory.
Session completed(storage::Transaction& transaction, Session session) {
    if (session.id.empty()) session.id.value = transaction.newId();
    std::transform(session.id.value.begin(), session.id.value.end(), session.id.value.begin(),
                   [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (!session.loggedOn) {
        const auto before = findSession(transaction, session.id);
        session.loggedOn = before && before->loggedOn ? before->loggedOn : transaction.today();
    }
    return session;
}

}  // namespace

Result<ChangeSet> LogSessions::perform(storage::Transaction& transaction) const {
    const auto catalogue = catalogueIn(transaction);
    ChangeSet changes;
    std::set<std::string> ids;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const auto prefix = prefixOf(i, sessions.size());
        if (auto valid = checkSession(sessions[i], *catalogue, transaction.today(), prefix); !valid)
            return failure(valid.error());
        if (auto known = checkPlannedBlocks(transaction, sessions[i], prefix); !known) return failure(known.error());
        const auto session = completed(transaction, sessions[i]);
        if (!ids.insert(session.id.value).second)
            return failure({.code = ErrorCode::malformed,
                            .key = prefix + "id",
                            .value = session.id.value,
                            .detail = "repeated_id"});
        const auto before = findSession(transaction, session.id);
        putSession(transaction, session);
        if (before) unmarkUnlogged(transaction, before->plannedBlocks);
        markCarriedOut(transaction, session.plannedBlocks, carriedOut);
        changes.ids.push_back(session.id.value);
    }
    return changes;
}

Result<ChangeSet> DeleteSession::perform(storage::Transaction& transaction) const {
    const auto session = findSession(transaction, id);
    if (!session) return failure({.code = ErrorCode::notFound, .key = "session", .value = id.value});
    removeSession(transaction, id);
    unmarkUnlogged(transaction, session->plannedBlocks);
    return ChangeSet{.ids = {id.value}};
}

}  // namespace limber::inline workspace
