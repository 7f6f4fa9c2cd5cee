// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/session_repository.h"

#include <algorithm>
#include <map>

#include "core/storage/table.h"

namespace limber::inline storage {
namespace {

const Table kSessions("session", "id",
                      {"day", "start_minutes", "kind", "minutes", "rpe_tenths", "warm_up_minutes",
                       "stretched_before_minutes", "stretched_after_minutes", "tags_given", "technique", "tightened",
                       "tightened_during", "tightness_before_tenths", "tightness_after_tenths",
                       "tightness_next_morning_tenths", "notes", "logged_on", "swelling_or_bruise"});
const ListTable kTags("session_tag", "session", {"session", "position", "tag"});
const ListTable kRegions("session_region", "session", {"session", "position", "region"});
const ListTable kReliefs("session_relief", "session", {"session", "position", "relief"});
const ListTable kBlocks("session_planned_block", "session", {"session", "position", "block"});
const ListTable kExercises("session_exercise", "session", {"session", "position", "exercise", "superset"});
const ListTable kSets("session_set", "session_exercise",
                      {"session_exercise", "position", "reps", "load_grams", "rpe_tenths", "type", "seconds",
                       "distance_metres", "hold_seconds", "side"});
const ListTable kSpots("session_tender_spot", "session",
                       {"session", "position", "region", "tender", "familiar", "spreads", "spreads_to"});
const ListTable kTreatments("session_treatment", "session",
                            {"session", "position", "treatment", "day", "start_minutes", "minutes", "helped"});

void putExercises(Transaction& transaction, const RowId& session, const std::vector<ExerciseEntry>& exercises) {
    putItems(transaction, kExercises, session, exercises, [&](int position, const ExerciseEntry& entry) {
        const auto row = putItem(transaction, kExercises, session, position, entry.exercise, entry.superset);
        putItems(transaction, kSets, row, entry.sets, [&](int place, const SetEntry& set) {
            putItem(transaction, kSets, row, place, set.reps, set.load, set.rpe, set.type, set.seconds,
                    set.distanceMetres, set.holdSeconds, set.side);
        });
    });
}

Session sessionFrom(Cursor& row) {
    Session session;
    session.id = row.next<SessionId>();
    session.date = row.next<Date>();
    session.start = row.next<std::optional<TimeOfDay>>();
    session.kind = row.next<SessionKind>();
    session.minutes = row.next<int>();
    session.rpe = row.next<std::optional<Effort>>();
    session.warmUpMinutes = row.next<std::optional<int>>();
    session.stretchedBeforeMinutes = row.next<std::optional<int>>();
    session.stretchedAfterMinutes = row.next<std::optional<int>>();
    if (row.next<bool>()) session.tags.emplace();
    session.technique = row.next<std::optional<int>>();
    session.tightened = row.next<std::optional<Tightened>>();
    session.tightenedDuring = row.next<std::optional<std::string>>();
    session.tightnessBefore = row.next<std::optional<Tightness>>();
    session.tightnessAfter = row.next<std::optional<Tightness>>();
    session.tightnessNextMorning = row.next<std::optional<Tightness>>();
    session.notes = row.next<std::string>();
    session.loggedOn = row.next<std::optional<Date>>();
    session.swellingOrBruise = row.next<std::optional<bool>>();
    return session;
}

SetEntry setFrom(Cursor& row) {
    SetEntry set;
    set.reps = row.next<std::optional<int>>();
    set.load = row.next<std::optional<Mass>>();
    set.rpe = row.next<std::optional<Effort>>();
    set.type = row.next<SetType>();
    set.seconds = row.next<std::optional<int>>();
    set.distanceMetres = row.next<std::optional<double>>();
    set.holdSeconds = row.next<std::optional<int>>();
    set.side = row.next<std::optional<Side>>();
    return set;
}

TenderSpot spotFrom(Cursor& row) {
    TenderSpot spot;
    spot.region = row.next<Region>();
    spot.tender = row.next<std::optional<bool>>();
    spot.familiar = row.next<std::optional<bool>>();
    spot.spreads = row.next<std::optional<bool>>();
    spot.spreadsTo = row.next<std::optional<std::string>>();
    return spot;
}

TreatmentUse treatmentFrom(Cursor& row) {
    TreatmentUse use;
    use.treatment = row.next<std::string>();
    use.date = row.next<std::optional<Date>>();
    use.start = row.next<std::optional<TimeOfDay>>();
    use.minutes = row.next<std::optional<int>>();
    use.helped = row.next<std::optional<bool>>();
    return use;
}

/// The sessions of some dates while their lists are read.
class Loader {
public:
    Loader(Transaction& transaction, DateRange range) : m_connection(transaction.connection()), m_range(range) {}

    [[nodiscard]] std::vector<Session> load() {
        loadRows();
        each("SELECT s.id, c.tag FROM session s CROSS JOIN session_tag c ON c.session = s.id",
             [](Session& s, Cursor& row) {
                 if (s.tags) s.tags->push_back(row.next<Tag>());
             });
        each("SELECT s.id, c.region FROM session s CROSS JOIN session_region c ON c.session = s.id",
             [](Session& s, Cursor& row) { s.regions.push_back(row.next<Region>()); });
        each("SELECT s.id, c.relief FROM session s CROSS JOIN session_relief c ON c.session = s.id",
             [](Session& s, Cursor& row) { s.relievedBy.push_back(row.next<Relief>()); });
        each("SELECT s.id, c.block FROM session s CROSS JOIN session_planned_block c ON c.session = s.id",
             [](Session& s, Cursor& row) { s.plannedBlocks.push_back(row.next<BlockId>()); });
        each(
            "SELECT s.id, c.region, c.tender, c.familiar, c.spreads, c.spreads_to FROM session s "
            "CROSS JOIN session_tender_spot c ON c.session = s.id",
            [](Session& s, Cursor& row) { s.tenderSpots.push_back(spotFrom(row)); });
        each(
            "SELECT s.id, c.treatment, c.day, c.start_minutes, c.minutes, c.helped FROM session s "
            "CROSS JOIN session_treatment c ON c.session = s.id",
            [](Session& s, Cursor& row) { s.treatments.push_back(treatmentFrom(row)); });
        m_exercisePlaces.resize(m_sessions.size());
        each(
            "SELECT s.id, c.position, c.exercise, c.superset FROM session s "
            "CROSS JOIN session_exercise c ON c.session = s.id",
            [&](Session& s, Cursor& row) {
                placesOf(s).push_back(row.next<int>());
                auto exercise = row.next<std::string>();
                s.exercises.push_back({std::move(exercise), row.next<std::optional<int>>(), {}});
            });
        loadSets();
        return std::move(m_sessions);
    }

private:
    void loadRows() {
        Cursor row(m_connection,
                   "SELECT id, day, start_minutes, kind, minutes, rpe_tenths, warm_up_minutes, "
                   "stretched_before_minutes, stretched_after_minutes, tags_given, technique, tightened, "
                   "tightened_during, tightness_before_tenths, tightness_after_tenths, tightness_next_morning_tenths, "
                   "notes, logged_on, swelling_or_bruise FROM session WHERE day BETWEEN ? AND ? AND deleted = 0 "
                   "ORDER BY day, start_minutes NULLS LAST, rowid",
                   m_range.first, m_range.last);
        while (row.nextRow()) m_sessions.push_back(sessionFrom(row));
        for (std::size_t i = 0; i < m_sessions.size(); ++i) m_index.emplace(m_sessions[i].id.value, i);
    }

    /// In the order in which SQLite comes upon the rows, so that it need not sort them.
    template <class Add>
    void each(const std::string& select, Add add) {
        Cursor row(m_connection,
                   select +
                       " WHERE s.day BETWEEN ? AND ? AND s.deleted = 0 AND c.deleted = 0 "
                       "ORDER BY s.day, s.rowid, c.position",
                   m_range.first, m_range.last);
        while (row.nextRow()) add(m_sessions[m_index.at(row.next<std::string>())], row);
    }

    void loadSets() {
        Cursor row(m_connection,
                   "SELECT s.id, e.position, c.reps, c.load_grams, c.rpe_tenths, c.type, c.seconds, "
                   "c.distance_metres, c.hold_seconds, c.side FROM session s "
                   "CROSS JOIN session_exercise e ON e.session = s.id "
                   "CROSS JOIN session_set c ON c.session_exercise = e.id "
                   "WHERE s.day BETWEEN ? AND ? AND s.deleted = 0 AND e.deleted = 0 AND c.deleted = 0 "
                   "ORDER BY s.day, s.rowid, e.position, c.position",
                   m_range.first, m_range.last);
        while (row.nextRow()) {
            auto& session = m_sessions[m_index.at(row.next<std::string>())];
            const auto& places = placesOf(session);
            const auto place = std::lower_bound(places.begin(), places.end(), row.next<int>());
            session.exercises[static_cast<std::size_t>(place - places.begin())].sets.push_back(setFrom(row));
        }
    }

    std::vector<int>& placesOf(const Session& session) {
        return m_exercisePlaces[static_cast<std::size_t>(&session - m_sessions.data())];
    }

    Connection& m_connection;
    DateRange m_range;
    std::vector<Session> m_sessions;
    /// The position that each exercise has in the file, where a salvaged list may have gaps.
    std::vector<std::vector<int>> m_exercisePlaces;
    std::map<std::string, std::size_t> m_index;
};

}  // namespace

void putSession(Transaction& t, const Session& s) {
    const auto id = putRow(t, kSessions, s.id.value, s.date, s.start, s.kind, s.minutes, s.rpe, s.warmUpMinutes,
                           s.stretchedBeforeMinutes, s.stretchedAfterMinutes, s.tags.has_value(), s.technique,
                           s.tightened, s.tightenedDuring, s.tightnessBefore, s.tightnessAfter, s.tightnessNextMorning,
                           s.notes, s.loggedOn, s.swellingOrBruise);
    putValues(t, kTags, id, s.tags.value_or(std::vector<Tag>{}));
    putValues(t, kRegions, id, s.regions);
    putValues(t, kReliefs, id, s.relievedBy);
    putValues(t, kBlocks, id, s.plannedBlocks);
    putExercises(t, id, s.exercises);
    putItems(t, kSpots, id, s.tenderSpots, [&](int position, const TenderSpot& spot) {
        putItem(t, kSpots, id, position, spot.region, spot.tender, spot.familiar, spot.spreads, spot.spreadsTo);
    });
    putItems(t, kTreatments, id, s.treatments, [&](int position, const TreatmentUse& use) {
        putItem(t, kTreatments, id, position, use.treatment, use.date, use.start, use.minutes, use.helped);
    });
}

std::vector<Session> loadSessions(Transaction& transaction, DateRange range) {
    return Loader(transaction, range).load();
}

std::optional<Session> findSession(Transaction& transaction, const SessionId& id) {
    std::optional<Date> day;
    {
        Cursor row(transaction.connection(), "SELECT day FROM session WHERE id = ? AND deleted = 0 ORDER BY id", id);
        if (row.nextRow()) day = row.next<Date>();
    }
    if (!day) return std::nullopt;
    auto sessions = loadSessions(transaction, {*day, *day});
    return *std::find_if(sessions.begin(), sessions.end(), [&](const Session& s) { return s.id == id; });
}

bool removeSession(Transaction& transaction, const SessionId& id) { return buryRow(transaction, kSessions, id.value); }

bool isBlockLogged(Transaction& transaction, const BlockId& block) {
    Cursor row(transaction.connection(),
               "SELECT 1 FROM session_planned_block c JOIN session s ON s.id = c.session "
               "WHERE c.block = ? AND c.deleted = 0 AND s.deleted = 0 LIMIT 1",
               block);
    return row.nextRow();
}

}  // namespace limber::inline storage
