// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/workspace.h"

#include <algorithm>
#include <cstdlib>

#include "limber/storage/check_in_repository.h"
#include "limber/storage/data_file.h"
#include "limber/storage/experiment_repository.h"
#include "limber/storage/own_exercise_repository.h"
#include "limber/storage/plan_repository.h"
#include "limber/storage/profile_repository.h"
#include "limber/storage/rescue.h"
#include "limber/storage/safety_repository.h"
#include "limber/storage/session_repository.h"
#include "limber/storage/usual_week_repository.h"
#include "limber/storage/weight_repository.h"

namespace limber::inline workspace {
namespace {

constexpr Days kPlanDaysBack{56};
constexpr Days kPlanDaysAhead{400};

void flag(ChangeSet& changes, Aggregate aggregate) {
    switch (aggregate) {
        case Aggregate::session: changes.sessions = true; break;
        case Aggregate::checkIn: changes.checkIns = true; break;
        case Aggregate::selfTest: changes.selfTests = true; break;
        case Aggregate::screen: changes.screens = true; break;
        case Aggregate::profile: changes.profile = true; break;
        case Aggregate::plan: changes.plan = true; break;
        case Aggregate::verdict: changes.verdicts = true; break;
        case Aggregate::weekNote: changes.weekNotes = true; break;
        case Aggregate::decision: changes.decisions = true; break;
        case Aggregate::ownExercise: changes.ownExercises = true; break;
        case Aggregate::experiment: changes.experiments = true; break;
        case Aggregate::weight: changes.weights = true; break;
    }
}

History loadHistory(storage::Transaction& transaction, DateRange range) {
    const DateRange planned{std::min(range.first, range.last - kPlanDaysBack), range.last + kPlanDaysAhead};
    History history;
    history.sessions = loadSessions(transaction, range);
    history.checkIns = loadCheckIns(transaction, range);
    history.screens = loadScreens(transaction);
    history.selfTests = loadSelfTests(transaction, range);
    history.verdicts = loadVerdicts(transaction);
    history.weekNotes = loadWeekNotes(transaction, planned);
    history.plannedDays = loadPlanDays(transaction, planned);
    history.experiments = loadExperiments(transaction);
    history.weights = loadWeights(transaction, range);
    return history;
}

/// With the backup to go back to, where the file is damaged.
Error withBackup(Error error) {
    if (error.code != ErrorCode::damaged) return error;
    const auto backup = storage::newestSoundBackup(error.file);
    error.detail = backup ? "with_backup" : "without_backup";
    error.value = backup ? backup->string() : "";
    return error;
}

}  // namespace

struct Workspace::Impl {
    std::unique_ptr<storage::DataFile> file;
    Date today{};
    std::int64_t revision = 1;
    std::optional<Date> backedUpOn{};
    std::optional<Error> backupProblem{};
    std::vector<Exercise> ownExercises{};
    CataloguePtr catalogue{};  ///< once it was asked for: another thread may still be reading it

    /// The same catalogue as long as the own exercises are the same.
    CataloguePtr catalogueWith(std::vector<Exercise> own) {
        if (!catalogue || own != ownExercises) {
            ownExercises = std::move(own);
            catalogue = withOwn(builtInCatalogue(), ownExercises);
        }
        return catalogue;
    }

    /// Never fails a change that is made already.
    void backUp() {
        if (backedUpOn == today) return;
        const auto made = file->keepDailyBackup(today);
        backupProblem = made ? std::nullopt : std::optional(made.error());
        if (made) backedUpOn = today;
    }

    ChangeSet finished(ChangeSet changes, const storage::Touched& touched) {
        backUp();
        for (const auto aggregate : touched) flag(changes, aggregate);
        changes.revision = ++revision;
        return changes;
    }
    Result<ChangeSet> finished(const Result<storage::Touched>& touched) {
        if (!touched) return failure(touched.error());
        return finished(ChangeSet{}, *touched);
    }
};

Workspace::Workspace(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(OpenOptions options) {
    if (!options.clock) options.clock = std::make_shared<SystemClock>();
    if (!options.ids) options.ids = std::make_shared<RandomIdSource>();
    auto file = storage::DataFile::open({options.file, options.clock, options.ids});
    if (!file) return failure(withBackup(std::move(file.error())));
    auto impl = std::make_unique<Impl>();
    impl->file = std::move(*file);
    impl->today = options.today;
    return std::unique_ptr<Workspace>(new Workspace(std::move(impl)));
}

Result<Snapshot> Workspace::snapshot() { return snapshot({m_impl->today - kHistoryDays, m_impl->today}); }

Result<Snapshot> Workspace::snapshot(DateRange range) {
    Snapshot snapshot{.revision = m_impl->revision, .today = m_impl->today, .range = range};
    std::vector<Exercise> own;
    const auto done = m_impl->file->read(m_impl->today, [&](storage::Transaction& transaction) {
        snapshot.profile = std::make_shared<const Profile>(loadProfile(transaction));
        snapshot.history = std::make_shared<const History>(loadHistory(transaction, range));
        snapshot.decisions = loadDecisions(transaction);
        own = loadOwnExercises(transaction);
        snapshot.hasUsualWeek = storage::hasUsualWeek(transaction);
    });
    if (!done) return failure(done.error());
    snapshot.catalogue = m_impl->catalogueWith(std::move(own));
    return snapshot;
}

Result<void> Workspace::peek(const std::function<void(storage::Transaction&)>& look) {
    return m_impl->file->peek(m_impl->today, look);
}

Result<ChangeSet> Workspace::applyWrite(bool undoable,
                                        const std::function<Result<ChangeSet>(storage::Transaction&)>& write) {
    ChangeSet changes;
    const auto touched =
        m_impl->file->write(m_impl->today, undoable, [&](storage::Transaction& transaction) -> Result<void> {
            auto performed = write(transaction);
            if (!performed) return failure(performed.error());
            changes = std::move(*performed);
            return {};
        });
    if (!touched) return failure(touched.error());
    return m_impl->finished(std::move(changes), *touched);
}

Result<ChangeSet> Workspace::undo() { return m_impl->finished(m_impl->file->undo()); }
Result<ChangeSet> Workspace::redo() { return m_impl->finished(m_impl->file->redo()); }
bool Workspace::canUndo() const { return m_impl->file->canUndo(); }
bool Workspace::canRedo() const { return m_impl->file->canRedo(); }

bool Workspace::changedElsewhere() {
    const bool changed = m_impl->file->changedElsewhere();
    if (changed) {
        ++m_impl->revision;
        m_impl->backedUpOn.reset();  // another may have removed the backups
    }
    return changed;
}

void Workspace::setToday(Date today) {
    m_impl->today = today;
    ++m_impl->revision;
}

const std::optional<Error>& Workspace::readOnlyBecause() const { return m_impl->file->readOnlyBecause(); }
const std::optional<Error>& Workspace::backupProblem() const { return m_impl->backupProblem; }
Result<void> Workspace::backupTo(const std::filesystem::path& file) { return m_impl->file->backupTo(file); }
Result<void> Workspace::verify() { return m_impl->file->verify(); }
const std::filesystem::path& Workspace::file() const { return m_impl->file->file(); }

std::filesystem::path defaultDataFile() {
    const auto variable = [](const char* name) -> std::filesystem::path {
        const char* value = std::getenv(name);
        return value ? value : "";
    };
    const auto data = variable("XDG_DATA_HOME");
    const auto root = data.is_absolute() ? data : variable("HOME") / ".local" / "share";
    return root / "limber" / "limber.db";
}

}  // namespace limber::inline workspace
