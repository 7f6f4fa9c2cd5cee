// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>

#include "limber/base/date.h"
#include "limber/base/error.h"
#include "limber/base/sources.h"
#include "limber/storage/transaction.h"

namespace limber::inline storage {

/// The groups of tables that are read and written together.
enum class Aggregate : std::uint8_t {
    session,
    checkIn,
    selfTest,
    screen,
    profile,
    plan,
    verdict,
    weekNote,
    decision,
    ownExercise,
    experiment,
    weight,
};
using Touched = std::set<Aggregate>;

struct DataFileOptions {
    std::filesystem::path file{};  ///< ":memory:" for none
    std::shared_ptr<Clock> clock{};
    std::shared_ptr<IdSource> ids{};
};

/// One person's data: a SQLite file in WAL mode with full synchronisation. Several may be open on one file, also in
/// different programs; one thread at a time uses one of them.
class DataFile {
public:
    /// Creates the file (0600) and its folders (0700) when missing, and brings an older one up to date, of which a copy
    /// is kept. Errors: unreadable, unwritable, busy, diskFull, notALimberFile, newerFile, damaged.
    [[nodiscard]] static Result<std::unique_ptr<DataFile>> open(const DataFileOptions& options);
    ~DataFile();

    /// Why nothing can be written, which every write answers with: newerFile (a newer version wrote it, and this one
    /// understands it) or unwritable (the file, its folder or its disk is write-protected). None as a rule.
    [[nodiscard]] const std::optional<Error>& readOnlyBecause() const;

    using Write = std::function<Result<void>(Transaction&)>;
    using Read = std::function<void(Transaction&)>;

    /// Runs `work` in one transaction that is kept only when it succeeds; then it is durable, and one undo step when
    /// `undoable`. Errors: those of `work`, busy, diskFull, unwritable, damaged.
    [[nodiscard]] Result<Touched> write(Date today, bool undoable, const Write& work);
    /// Runs `work` on the data of one moment.
    [[nodiscard]] Result<void> read(Date today, const Read& work);
    /// The same for a look in passing, after which `changedElsewhere` answers as before.
    [[nodiscard]] Result<void> peek(Date today, const Read& work);

    /// Takes back the newest undoable step: rows return to what they were with a new edit stamp, added rows become
    /// tombstones. Errors: nothingToUndo, also when another program has written since.
    [[nodiscard]] Result<Touched> undo();
    [[nodiscard]] Result<Touched> redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

    /// True when another connection has written since the last `read`; forgets the undo steps then.
    [[nodiscard]] bool changedElsewhere();

    /// A consistent copy (0600) that is checked before it takes its name; replaces only an older copy.
    /// Errors: unwritable, diskFull, notALimberFile (`file` is something else), refused "same_file".
    [[nodiscard]] Result<void> backupTo(const std::filesystem::path& file);
    /// Once a day the same into `backupFolderOf`, where older copies make way; true when one was made.
    [[nodiscard]] Result<bool> keepDailyBackup(Date today);
    /// Becomes what `other` is, in one transaction that other programs see as one; undo steps are dropped.
    [[nodiscard]] Result<void> takeOver(DataFile& other);
    /// Removes everything, so that it is not left in unused parts of the file either. Errors: busy, unwritable.
    [[nodiscard]] Result<void> clear();
    /// Integrity of the file and of its references. Errors: damaged.
    [[nodiscard]] Result<void> verify();
    [[nodiscard]] const std::filesystem::path& file() const;

private:
    struct Impl;
    explicit DataFile(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace limber::inline storage
