// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

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
#include "limber/storage/whole_file_repository.h"
#include "limber/workspace/operations/merge_operations.h"

namespace limber::inline workspace {
namespace {

using Marks = std::map<std::pair<EntryKind, std::string>, EditMark>;

Marks byEntry(const std::vector<EditMark>& marks) {
    Marks result;
    for (const auto& mark : marks) result.emplace(std::pair{mark.of, mark.key}, mark);
    return result;
}

/// Ids from the transaction, for one that writes with another stamp.
class SameIds final : public IdSource {
public:
    explicit SameIds(storage::Transaction& transaction) : m_transaction(transaction) {}
    [[nodiscard]] std::string next() override { return m_transaction.newId(); }

private:
    storage::Transaction& m_transaction;
};

std::string keyOf(const Session& session) { return session.id.value; }
std::string keyOf(const CheckIn& checkIn) { return toIso(checkIn.date); }
std::string keyOf(const SelfTest& test) { return toIso(test.date) + " " + std::string(nameOf(test.test)); }
std::string keyOf(const PlanDay& day) { return toIso(day.date); }
std::string keyOf(const UsualDay& day) { return std::string(nameOf(day.weekday)); }
std::string keyOf(const Verdict& verdict) { return std::string(nameOf(verdict.cause)); }
std::string keyOf(const PlanChangeDecision& decision) { return std::string(nameOf(decision.cause)); }
std::string keyOf(const ImportRecord& record) { return record.id; }
std::string keyOf(const Exercise& exercise) { return exercise.id; }
std::string keyOf(const Experiment& experiment) { return experiment.id; }
std::string keyOf(const WeightEntry& entry) { return toIso(entry.date); }

class Join {
public:
    Join(storage::Transaction& transaction, const WholeFile& theirs, bool onlyCounts, const Progress& progress)
        : m_transaction(transaction),
          m_ids(transaction),
          m_theirs(theirs),
          m_ours(loadWholeFile(transaction)),
          m_ourMarks(byEntry(m_ours.marks)),
          m_theirMarks(byEntry(theirs.marks)),
          m_onlyCounts(onlyCounts),
          m_steps(progress, static_cast<double>(theirs.marks.size())) {}

    /// False when it was stopped.
    [[nodiscard]] bool run() {
        if (m_theirs.profile != Profile{})
            put(EntryKind::profile, "profile", [&](auto& t) { putProfile(t, m_theirs.profile); });
        each(EntryKind::ownExercise, m_theirs.ownExercises, putExercise);
        const int before = m_counts.others;
        each(EntryKind::session, m_theirs.sessions, putSession);
        m_counts.sessions = m_counts.others - before;
        m_counts.others = before;
        each(EntryKind::checkIn, m_theirs.checkIns, putCheckIn);
        each(EntryKind::selfTest, m_theirs.selfTests, putSelfTest);
        each(EntryKind::planDay, m_theirs.planDays, putPlanDay);
        each(EntryKind::usualDay, m_theirs.usualWeek, putUsualDay);
        each(EntryKind::verdict, m_theirs.verdicts, putVerdict);
        each(EntryKind::decision, m_theirs.decisions, putDecision);
        each(EntryKind::foreignImport, m_theirs.imports, putImport);
        each(EntryKind::experiment, m_theirs.experiments, putExperiment);
        each(EntryKind::weight, m_theirs.weights, putWeight);
        weekNotes();
        deletions();
        return m_goesOn;
    }
    [[nodiscard]] const MergeCounts& counts() const { return m_counts; }

private:
    [[nodiscard]] std::int64_t stampOf(EntryKind kind, const std::string& key) const {
        const auto mark = m_theirMarks.find({kind, key});
        return mark == m_theirMarks.end() ? m_transaction.stamp() : mark->second.edited;
    }
    [[nodiscard]] bool isNewer(EntryKind kind, const std::string& key) const {
        const auto ours = m_ourMarks.find({kind, key});
        return ours == m_ourMarks.end() || ours->second.edited < stampOf(kind, key);
    }

    template <class Put>
    void put(EntryKind kind, const std::string& key, Put write) {
        if (!m_goesOn || !isNewer(kind, key)) return;
        stamped(stampOf(kind, key), write);
        ++m_counts.others;
        m_goesOn = m_steps.goOn(m_counts.others);
    }
    template <class Put>
    void stamped(std::int64_t stamp, Put write) {
        if (m_onlyCounts) return;
        storage::Transaction transaction(m_transaction.connection(), m_ids, m_transaction.today(), stamp);
        write(transaction);
    }
    template <class Entry, class Put>
    void each(EntryKind kind, const std::vector<Entry>& entries, Put putEntry) {
        for (const auto& entry : entries) put(kind, keyOf(entry), [&](auto& t) { putEntry(t, entry); });
    }

    static void putExercise(storage::Transaction& t, const Exercise& exercise) {
        putOwnExercise(t, exercise);
        if (exercise.hidden) hideOwnExercise(t, *uuidOfOwn(exercise.id));
    }

    /// By their edits, so that of notes that overlap the newer one speaks.
    void weekNotes() {
        auto notes = m_theirs.weekNotes;
        const auto stamp = [&](const KeptWeekNote& kept) { return stampOf(EntryKind::weekNote, kept.id); };
        std::stable_sort(notes.begin(), notes.end(), [&](const auto& a, const auto& b) { return stamp(a) < stamp(b); });
        for (const auto& kept : notes)
            put(EntryKind::weekNote, kept.id, [&](auto& t) {
                putKeptWeekNote(t, kept);
                putNewerAgain(kept.note, stamp(kept));
            });
    }
    void putNewerAgain(const WeekNote& note, std::int64_t than) {
        for (const auto& ours : m_ours.weekNotes) {
            const auto& mark = m_ourMarks.at({EntryKind::weekNote, ours.id});
            if (mark.edited > than && ours.note.from <= note.to && note.from <= ours.note.to)
                stamped(mark.edited, [&](auto& t) { putKeptWeekNote(t, ours); });
        }
    }

    void deletions() {
        for (const auto& mark : m_theirs.marks) {
            if (!mark.deleted || mark.of == EntryKind::ownExercise || !isNewer(mark.of, mark.key)) continue;
            stamped(mark.edited, [&](auto& t) { buryEntry(t, mark.of, mark.key); });
            const auto ours = m_ourMarks.find({mark.of, mark.key});
            if (ours != m_ourMarks.end() && !ours->second.deleted) ++m_counts.deleted;
        }
    }

    storage::Transaction& m_transaction;
    SameIds m_ids;
    const WholeFile& m_theirs;
    WholeFile m_ours;
    Marks m_ourMarks;
    Marks m_theirMarks;
    bool m_onlyCounts;
    bool m_goesOn = true;
    ProgressSteps m_steps;
    MergeCounts m_counts{};
};

}  // namespace

Result<ChangeSet> JoinFile::perform(storage::Transaction& transaction) const {
    Join join(transaction, file, false, progress);
    if (!join.run()) return failure(stopped());
    if (counts) *counts = join.counts();
    return ChangeSet{};
}

MergeCounts JoinFile::preview(storage::Transaction& transaction) const {
    Join join(transaction, file, true, progress);
    return join.run() ? join.counts() : MergeCounts{};
}

}  // namespace limber::inline workspace
