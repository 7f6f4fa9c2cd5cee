// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/operations/treatment_operations.h"

#include "core/workspace/own_catalogue.h"
#include "core/workspace/treatment_check.h"
#include "limber/storage/check_in_repository.h"
#include "limber/storage/session_repository.h"

namespace limber::inline workspace {
namespace {

Error sessionNotFound(const SessionId& id) {
    return {.code = ErrorCode::notFound, .key = "session", .value = id.value};
}

/// Where one of the two times is not known, the session came first.
bool follows(const TreatmentUse& use, const Session& session) {
    return session.date < *use.date || !use.start || !session.start || *session.start <= *use.start;
}

std::optional<Session> sessionBefore(storage::Transaction& transaction, const TreatmentUse& use) {
    const auto sessions = loadSessions(transaction, {*use.date - Days{1}, *use.date});
    const auto last =
        std::find_if(sessions.rbegin(), sessions.rend(), [&](const Session& session) { return follows(use, session); });
    return last == sessions.rend() ? std::nullopt : std::optional(*last);
}

Result<TreatmentUse> complete(storage::Transaction& transaction, TreatmentUse use) {
    if (!use.date) use.date = transaction.today();
    Validator check(transaction.today(), *catalogueIn(transaction));
    checkTreatments(check, {use}, transaction.today());
    if (auto valid = check.result(); !valid) return failure(valid.error());
    return use;
}

bool isSameUse(const TreatmentUse& a, const TreatmentUse& b) {
    return a.treatment == b.treatment && a.date == b.date && a.start == b.start;
}

/// Where such a use can be: with a session of its date or of the date before, or with its day.
bool isKept(storage::Transaction& transaction, const TreatmentUse& use) {
    const auto holds = [&](const std::vector<TreatmentUse>& uses) {
        return std::any_of(uses.begin(), uses.end(), [&](const TreatmentUse& kept) { return isSameUse(kept, use); });
    };
    const auto day = findCheckIn(transaction, *use.date);
    if (day && holds(day->treatments)) return true;
    const auto sessions = loadSessions(transaction, {*use.date - Days{1}, *use.date});
    return std::any_of(sessions.begin(), sessions.end(),
                       [&](const Session& session) { return holds(session.treatments); });
}

ChangeSet keep(storage::Transaction& transaction, Session session, const TreatmentUse& use) {
    session.treatments.push_back(use);
    putSession(transaction, session);
    return {.ids = {session.id.value}};
}

}  // namespace

Result<ChangeSet> LogTreatment::perform(storage::Transaction& transaction) const {
    const auto used = complete(transaction, use);
    if (!used) return failure(used.error());
    if (once && isKept(transaction, *used)) return ChangeSet{};
    auto home = session.empty() ? sessionBefore(transaction, *used) : findSession(transaction, session);
    if (home) return keep(transaction, *std::move(home), *used);
    if (!session.empty()) return failure(sessionNotFound(session));
    auto day = findCheckIn(transaction, *used->date).value_or(CheckIn{.date = *used->date});
    day.treatments.push_back(*used);
    putCheckIn(transaction, day);
    return ChangeSet{.ids = {toIso(day.date)}};
}

Result<ChangeSet> RateTreatment::perform(storage::Transaction& transaction) const {
    const Error missing{.code = ErrorCode::notFound, .key = "treatment"};
    if (!place.session.empty()) {
        auto session = findSession(transaction, place.session);
        if (!session) return failure(sessionNotFound(place.session));
        if (place.index >= session->treatments.size()) return failure(missing);
        session->treatments[place.index].helped = helped;
        putSession(transaction, *session);
        return ChangeSet{.ids = {place.session.value}};
    }
    auto day = findCheckIn(transaction, place.day);
    if (!day || place.index >= day->treatments.size()) return failure(missing);
    day->treatments[place.index].helped = helped;
    putCheckIn(transaction, *day);
    return ChangeSet{.ids = {toIso(place.day)}};
}

}  // namespace limber::inline workspace
