// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/exchange/foreign_match.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "core/exchange/guessed_exercise.h"
#include "core/exchange/stable_id.h"

namespace limber::inline exchange {
namespace {

constexpr int kMinutesADay = 1440;
constexpr int kLongestEstimate = 360;
constexpr double kSecondsAMinute = 60;

/// Matches the sessions of one batch, name by name.
class Matcher {
public:
    Matcher(const ForeignBatch& batch, const Catalogue& catalogue, const std::string& cue, const NameChoices& choices)
        : m_batch(batch), m_catalogue(catalogue), m_names(catalogue), m_cue(cue), m_choices(choices) {}

    MatchedImport run() {
        m_result.format = m_batch.format;
        m_result.skipped = m_batch.skipped;
        m_result.suspicious = m_batch.suspicious;
        m_result.sessions.reserve(m_batch.sessions.size());
        for (const auto& foreign : m_batch.sessions) {
            auto session = sessionOf(foreign);
            if (!session.exercises.empty()) m_result.sessions.push_back(std::move(session));
        }
        return std::move(m_result);
    }

private:
    /// The exercise that the name means, made up when there is none; null when it is left out.
    const Exercise* exerciseOf(const ForeignExercise& foreign) {
        if (const auto seen = m_seen.find(foreign.name); seen != m_seen.end()) return seen->second;
        const auto choice = m_choices.find(foreign.name);
        const bool leftOut = choice != m_choices.end() && choice->second.empty();
        const auto* found =
            choice == m_choices.end() ? m_names.find(foreign.name) : m_catalogue.exercise(choice->second);
        if (!found && !leftOut) found = makeUp(foreign);
        m_seen.emplace(foreign.name, found);
        return found;
    }

    const Exercise* makeUp(const ForeignExercise& foreign) {
        auto guessed = guessedExercise(foreign, m_names, m_cue);
        // One that was taken out of the catalogue comes back as it was.
        if (const auto* hidden = m_catalogue.exercise(guessed.id)) {
            guessed = *hidden;
            guessed.hidden = false;
        }
        const auto place = m_made.emplace(guessed.id, guessed);
        if (place.second) m_result.unknown.push_back(std::move(guessed));
        return &place.first->second;
    }

    Session sessionOf(const ForeignSession& foreign) {
        Session session;
        session.id.value = stableId(std::string(nameOf(m_batch.format)) + "|" + foreign.key);
        session.date = session.loggedOn.emplace(foreign.date);
        session.start = foreign.start;
        session.notes = foreign.notes;
        double seconds = 0;
        double estimate = 0;
        for (const auto& entry : foreign.exercises) {
            const auto* exercise = exerciseOf(entry);
            count(entry, exercise);
            if (!exercise) continue;
            session.exercises.push_back(entryOf(entry, *exercise));
            for (const auto& set : entry.sets) {
                seconds += set.seconds.value_or(0);
                estimate += set.seconds ? *set.seconds / kSecondsAMinute : exercise->minutesPerSet;
            }
        }
        if (session.exercises.empty()) return session;
        session.kind = kindOf(foreign);
        session.minutes = minutesOf(foreign, seconds, estimate);
        return session;
    }

    void count(const ForeignExercise& entry, const Exercise* exercise) {
        const auto sets = static_cast<int>(entry.sets.size());
        if (!exercise) {
            m_result.leftOut += sets;
            return;
        }
        m_result.sets += sets;
        if (m_made.find(exercise->id) == m_made.end()) {
            m_result.known.emplace(entry.name, exercise->id);
            return;
        }
        const auto [place, isNew] = m_newNames.emplace(entry.name, m_result.newNames.size());
        if (isNew) m_result.newNames.push_back({.name = entry.name, .exercise = exercise->id});
        m_result.newNames[place->second].sets += sets;
    }

    int minutesOf(const ForeignSession& foreign, double seconds, double estimate) {
        const auto atLeast = std::clamp(static_cast<int>(std::lround(seconds / kSecondsAMinute)), 1, kMinutesADay);
        if (foreign.minutes) return std::max(*foreign.minutes, atLeast);
        ++m_result.estimatedMinutes;
        return std::max(atLeast, static_cast<int>(std::min<double>(std::ceil(estimate), kLongestEstimate)));
    }

    static ExerciseEntry entryOf(const ForeignExercise& foreign, const Exercise& exercise) {
        ExerciseEntry entry{.exercise = exercise.id, .superset = foreign.superset, .sets = foreign.sets};
        for (auto& set : entry.sets) {
            const bool held = exercise.kind != ExerciseKind::cardio && !set.distanceMetres &&
                              (exercise.dose.holdSeconds > 0 || !set.reps);
            if (held) std::swap(set.holdSeconds, set.seconds);
        }
        return entry;
    }

    /// Strength as soon as something of it is there, else what most sets are.
    SessionKind kindOf(const ForeignSession& foreign) {
        std::array<int, kEnumSize<SessionKind>> sets{};
        for (const auto& entry : foreign.exercises) {
            const auto* exercise = exerciseOf(entry);
            if (!exercise) continue;
            const auto kind = kindOf(entry, *exercise);
            if (kind == SessionKind::strength) return kind;
            sets[static_cast<std::size_t>(kind)] += static_cast<int>(entry.sets.size());
        }
        return static_cast<SessionKind>(std::max_element(sets.begin(), sets.end()) - sets.begin());
    }

    static SessionKind kindOf(const ForeignExercise& foreign, const Exercise& exercise) {
        const bool counted = std::any_of(foreign.sets.begin(), foreign.sets.end(),
                                         [](const SetEntry& set) { return set.load || set.reps; });
        switch (exercise.kind) {
            case ExerciseKind::strength: return SessionKind::strength;
            case ExerciseKind::cardio: return SessionKind::cardio;
            case ExerciseKind::stretch: return SessionKind::stretching;
            case ExerciseKind::yoga: return SessionKind::yoga;
            default: return exercise.own && counted ? SessionKind::strength : SessionKind::mobility;
        }
    }

    const ForeignBatch& m_batch;
    const Catalogue& m_catalogue;
    ExerciseNames m_names;
    const std::string& m_cue;
    const NameChoices& m_choices;
    std::map<std::string, const Exercise*> m_seen{};
    std::map<std::string, std::size_t> m_newNames{};
    std::map<std::string, Exercise> m_made{};
    MatchedImport m_result{};
};

}  // namespace

MatchedImport matchForeign(const ForeignBatch& batch, const Catalogue& catalogue, const std::string& guessedCue,
                           const NameChoices& choices) {
    return Matcher(batch, catalogue, guessedCue, choices).run();
}

ImportSummary summaryOf(const ImportReport& report) {
    const auto& content = report.content;
    ImportSummary summary{.format = content.format,
                          .sessions = static_cast<int>(content.sessions.size()),
                          .sets = content.sets,
                          .dates = datesOf(content.sessions),
                          .known = content.known,
                          .newNames = content.newNames,
                          .skipped = content.skipped,
                          .suspicious = content.suspicious};
    summary.estimatedMinutes = content.estimatedMinutes;
    summary.leftOut = content.leftOut;
    summary.added = report.added;
    summary.id = report.id;
    return summary;
}

}  // namespace limber::inline exchange
