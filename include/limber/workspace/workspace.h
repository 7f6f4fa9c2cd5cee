// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "limber/base/date.h"
#include "limber/base/error.h"
#include "limber/base/sources.h"
#include "limber/domain/history.h"
#include "limber/domain/plan_request.h"
#include "limber/domain/profile.h"
#include "limber/knowledge/catalogue.h"
#include "limber/workspace/change_set.h"

namespace limber::inline storage {
class Transaction;
}

namespace limber::inline workspace {

/// All data of one moment. Immutable, cheap to copy, safe to read from any thread.
struct Snapshot {
    std::int64_t revision = 0;
    Date today{};
    DateRange range{};  ///< the dates that `history` holds
    std::shared_ptr<const Profile> profile{};
    std::shared_ptr<const History> history{};
    /// Cause-driven changes the person has answered: used ones hold until their date, left ones stay out as long.
    std::vector<PlanChangeDecision> decisions{};
    CataloguePtr catalogue{};
    bool hasUsualWeek = false;  ///< `UseUsualWeek` has something to use
};

struct OpenOptions {
    std::filesystem::path file{};  ///< ":memory:" for none
    Date today{};
    std::shared_ptr<Clock> clock{};   ///< null: the system's
    std::shared_ptr<IdSource> ids{};  ///< null: random
};

/// How far back a snapshot reaches unless asked otherwise.
inline constexpr Days kHistoryDays{400};

/// The loop's only writer: one operation = one transaction = one undo step = one change set.
/// One thread at a time; several workspaces, also of other processes, may share a file.
class Workspace {
public:
    /// Creates the file (0600) and its folder when missing. Errors: unreadable, unwritable, busy, diskFull,
    /// notALimberFile, newerFile, damaged ("with_backup": `value` is the newest sound one, "without_backup").
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(OpenOptions options);
    ~Workspace();

    /// The last 400 days and the plan from 56 days back on.
    [[nodiscard]] Result<Snapshot> snapshot();
    [[nodiscard]] Result<Snapshot> snapshot(DateRange range);

    /// Runs `look(Transaction&)`, which only reads, on the data of one moment. Errors: busy, damaged.
    [[nodiscard]] Result<void> peek(const std::function<void(storage::Transaction&)>& look);

    /// Runs `operation.perform(Transaction&) -> Result<ChangeSet>` in one transaction. After an error nothing is
    /// written. Errors: those of the operation, busy, diskFull, unwritable.
    template <class Operation>
    [[nodiscard]] Result<ChangeSet> apply(const Operation& operation) {
        return applyWrite(Operation::kUndoable, [&](storage::Transaction& t) { return operation.perform(t); });
    }
    /// Errors: nothingToUndo.
    [[nodiscard]] Result<ChangeSet> undo();
    [[nodiscard]] Result<ChangeSet> redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

    /// True when another program has written since the last snapshot; undo is dropped then.
    [[nodiscard]] bool changedElsewhere();
    void setToday(Date today);

    /// Why every change is refused, and the data only read: newerFile "read_only", or unwritable.
    [[nodiscard]] const std::optional<Error>& readOnlyBecause() const;
    /// The first change of a day makes a copy beside the data file. Why the last one could not be made, if so.
    [[nodiscard]] const std::optional<Error>& backupProblem() const;

    /// A consistent copy (0600), checked after writing. Errors: unwritable, diskFull.
    [[nodiscard]] Result<void> backupTo(const std::filesystem::path& file);
    /// Integrity, foreign keys and version. Errors: damaged.
    [[nodiscard]] Result<void> verify();
    [[nodiscard]] const std::filesystem::path& file() const;

private:
    struct Impl;
    explicit Workspace(std::unique_ptr<Impl> impl);
    [[nodiscard]] Result<ChangeSet> applyWrite(bool undoable,
                                               const std::function<Result<ChangeSet>(storage::Transaction&)>& write);
    std::unique_ptr<Impl> m_impl;
};

/// `$XDG_DATA_HOME/limber/limber.db`, or below `~/.local/share`.
[[nodiscard]] std::filesystem::path defaultDataFile();

}  // namespace limber::inline workspace
