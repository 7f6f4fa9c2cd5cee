// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/data_file.h"

#include <algorithm>

#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/opening.h"
#include "core/storage/schema.h"
#include "core/storage/undo_history.h"
#include "limber/base/expects.h"
#include "limber/storage/backups.h"

namespace limber::inline storage {

struct DataFile::Impl {
    Impl(const DataFileOptions& options, Opened file)
        : clock(options.clock), ids(options.ids), opened(std::move(file)), connection(*opened.connection) {}

    /// A clock before 1970 is no reason to lose an entry.
    [[nodiscard]] std::int64_t stamp() const { return std::max<std::int64_t>(0, clock->nowMilliseconds()); }
    [[nodiscard]] std::int64_t dataVersion() { return connection.number("PRAGMA data_version"); }
    /// Inside a transaction: undo steps fit only a file that nobody else has changed.
    void dropStaleUndo() {
        const auto version = dataVersion();
        if (version != undoVersion) history.clear();
        undoVersion = version;
    }
    Result<Touched> step(std::deque<Changes>& from, std::deque<Changes>& to);

    std::shared_ptr<Clock> clock;
    std::shared_ptr<IdSource> ids;
    Opened opened;
    Connection& connection;
    UndoHistory history{};
    std::int64_t undoVersion = 0;
    std::int64_t readVersion = 0;
};

DataFile::DataFile(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
DataFile::~DataFile() = default;

Result<std::unique_ptr<DataFile>> DataFile::open(const DataFileOptions& options) {
    LIMBER_EXPECTS(options.clock && options.ids);
    auto opened = openDataFile(options.file);
    if (!opened) return failure(opened.error());
    return guarded(options.file, [&]() -> Result<std::unique_ptr<DataFile>> {
        auto impl = std::make_unique<Impl>(options, std::move(*opened));
        impl->undoVersion = impl->readVersion = impl->dataVersion();
        return std::unique_ptr<DataFile>(new DataFile(std::move(impl)));
    });
}

Result<Touched> DataFile::write(Date today, bool undoable, const Write& work) {
    auto& impl = *m_impl;
    if (readOnlyBecause()) return failure(*readOnlyBecause());
    return guarded(file(), [&]() -> Result<Touched> {
        SQLite::Transaction sqlTransaction(impl.connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        impl.dropStaleUndo();
        ChangeRecorder recorder(impl.connection);
        Transaction transaction(impl.connection, *impl.ids, today, impl.stamp());
        if (auto done = work(transaction); !done) return failure(done.error());
        auto changes = recorder.take();
        sqlTransaction.commit();
        auto touched = changes.touched();
        if (undoable && !changes.empty()) impl.history.record(std::move(changes));
        return touched;
    });
}

Result<void> DataFile::read(Date today, const Read& work) {
    return peek(today, [&](Transaction& transaction) {
        work(transaction);
        m_impl->readVersion = m_impl->dataVersion();
    });
}

Result<void> DataFile::peek(Date today, const Read& work) {
    auto& impl = *m_impl;
    return guarded(file(), [&]() -> Result<void> {
        SQLite::Transaction sqlTransaction(impl.connection.database());
        Transaction transaction(impl.connection, *impl.ids, today, impl.stamp());
        work(transaction);
        sqlTransaction.commit();
        return {};
    });
}

Result<Touched> DataFile::Impl::step(std::deque<Changes>& from, std::deque<Changes>& to) {
    if (opened.readOnlyBecause) return failure(*opened.readOnlyBecause);
    SQLite::Transaction sqlTransaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    dropStaleUndo();
    if (from.empty()) return failure({.code = ErrorCode::nothingToUndo});
    ChangeRecorder recorder(connection);
    takeBack(connection, from.back(), stamp());
    auto changes = recorder.take();
    sqlTransaction.commit();
    from.pop_back();
    auto touched = changes.touched();
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

Result<bool> DataFile::keepDailyBackup(Date today) {
    return guarded(backupFolderOf(file()), [&] { return writeDailyBackup(m_impl->connection, today); });
}

Result<void> DataFile::takeOver(DataFile& other) {
    if (readOnlyBecause()) return failure(*readOnlyBecause());
    return guarded(file(), [&]() -> Result<void> {
        copyContents(other.m_impl->connection, m_impl->connection);
        m_impl->history.clear();
        return {};
    });
}

Result<void> DataFile::clear() {
    if (readOnlyBecause()) return failure(*readOnlyBecause());
    return guarded(file(), [&]() -> Result<void> {
        clearSchema(m_impl->connection);
        m_impl->history.clear();
        return {};
    });
}

Result<void> DataFile::verify() {
    return guarded(file(), [&] { return verifyFile(m_impl->connection); });
}

const std::optional<Error>& DataFile::readOnlyBecause() const { return m_impl->opened.readOnlyBecause; }
const std::filesystem::path& DataFile::file() const { return m_impl->connection.file(); }

}  // namespace limber::inline storage
