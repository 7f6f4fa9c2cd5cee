// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/data_file.h"

#include <algorithm>

#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/file_access.h"
#include "core/storage/schema.h"
#include "core/storage/undo_history.h"
#include "limber/base/expects.h"

namespace limber::inline storage {

struct DataFile::Impl {
    explicit Impl(const DataFileOptions& options) : clock(options.clock), ids(options.ids), connection(options.file) {}

    [[nodiscard]] std::int64_t dataVersion() { return connection.number("PRAGMA data_version"); }
    /// Inside a transaction: undo steps fit only a file that nobody else has changed.
    void dropStaleUndo() {
        const auto version = dataVersion();
        if (version != undoVersion) history.clear();
        undoVersion = version;
    }
    Result<Touched> step(std::deque<ChangesetBytes>& from, std::deque<ChangesetBytes>& to);

    std::shared_ptr<Clock> clock;
    std::shared_ptr<IdSource> ids;
    Connection connection;
    UndoHistory history{};
    std::int64_t undoVersion = 0;
    std::int64_t readVersion = 0;
};

namespace {

Result<void> prepare(Connection& connection) {
    const auto state = inspect(connection);
    if (!state) return failure(state.error());
    if (*state != FileState::fresh && !isSound(connection))
        return failure({.code = ErrorCode::damaged, .file = connection.file().string()});
    if (sqlite3_db_readonly(connection.database().getHandle(), "main") == 1)
        return failure({.code = ErrorCode::unwritable, .file = connection.file().string()});
    connection.execute("PRAGMA journal_mode = WAL");
    connection.execute("PRAGMA synchronous = FULL");
    connection.execute("PRAGMA foreign_keys = ON");
    if (*state != FileState::current) migrate(connection);
    return {};
}

}  // namespace

DataFile::DataFile(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
DataFile::~DataFile() = default;

Result<std::unique_ptr<DataFile>> DataFile::open(const DataFileOptions& options) {
    LIMBER_EXPECTS(options.clock && options.ids);
    const auto& file = options.file;
    if (file != ":memory:")
        if (auto created = createPrivately(file); !created) return failure(created.error());
    return guarded(file, [&]() -> Result<std::unique_ptr<DataFile>> {
        auto impl = std::make_unique<Impl>(options);
        if (auto prepared = prepare(impl->connection); !prepared) return failure(prepared.error());
        impl->undoVersion = impl->readVersion = impl->dataVersion();
        return std::unique_ptr<DataFile>(new DataFile(std::move(impl)));
    });
}

Result<Touched> DataFile::write(Date today, bool undoable, const Write& work) {
    auto& impl = *m_impl;
    return guarded(file(), [&]() -> Result<Touched> {
        SQLite::Transaction sqlTransaction(impl.connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        impl.dropStaleUndo();
        ChangeRecorder recorder(impl.connection);
        Transaction transaction(impl.connection, *impl.ids, today, impl.clock->nowMilliseconds());
        if (auto done = work(transaction); !done) return failure(done.error());
        auto changes = recorder.changes();
        sqlTransaction.commit();
        auto touched = touchedBy(impl.connection, changes);
        if (undoable && !changes.empty()) impl.history.record(std::move(changes));
        return touched;
    });
}

Result<void> DataFile::read(Date today, const Read& work) {
    auto& impl = *m_impl;
    return guarded(file(), [&]() -> Result<void> {
        SQLite::Transaction sqlTransaction(impl.connection.database());
        Transaction transaction(impl.connection, *impl.ids, today, 0);
        work(transaction);
        impl.readVersion = impl.dataVersion();
        sqlTransaction.commit();
        return {};
    });
}

Result<Touched> DataFile::Impl::step(std::deque<ChangesetBytes>& from, std::deque<ChangesetBytes>& to) {
    SQLite::Transaction sqlTransaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    dropStaleUndo();
    if (from.empty()) return failure({.code = ErrorCode::nothingToUndo});
    ChangeRecorder recorder(connection);
    takeBack(connection, from.back(), clock->nowMilliseconds());
    auto changes = recorder.changes();
    sqlTransaction.commit();
    from.pop_back();
    auto touched = touchedBy(connection, changes);
    UndoHistory::keep(to, std::move(changes));
    return touched;
}

Result<Touched> DataFile::undo() {
    return guarded(file(), [&] { return m_impl->step(m_impl->history.undo, m_impl->history.redo); });
}

Result<Touched> DataFile::redo() {
    return guarded(file(), [&] { return m_impl->step(m_impl->history.redo, m_impl->history.undo); });
}

bool DataFile::canUndo() const { return !m_impl->history.undo.empty(); }
bool DataFile::canRedo() const { return !m_impl->history.redo.empty(); }

bool DataFile::changedElsewhere() {
    auto& impl = *m_impl;
    const auto changed = guarded(file(), [&]() -> Result<bool> {
        impl.dropStaleUndo();
        return impl.dataVersion() != impl.readVersion;
    });
    return changed.value_or(false);
}

Result<void> DataFile::backupTo(const std::filesystem::path& target) {
    return guarded(target, [&] { return writeBackup(m_impl->connection, target); });
}

Result<void> DataFile::verify() {
    return guarded(file(), [&] { return verifyFile(m_impl->connection); });
}

const std::filesystem::path& DataFile::file() const { return m_impl->connection.file(); }

}  // namespace limber::inline storage
