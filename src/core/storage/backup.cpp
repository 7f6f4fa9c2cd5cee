// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include <SQLiteCpp/Backup.h>

#include <fmt/format.h>

#include <algorithm>
#include <system_error>
#include <utility>
#include <vector>

#include "core/storage/cursor.h"
#include "core/storage/file_access.h"
#include "core/storage/schema.h"
#include "core/storage/sealed_pages.h"
#include "core/storage/sqlite_api.h"
#include "limber/storage/backups.h"

namespace limber::inline storage {
namespace {

/// Removes the unfinished copy unless it was given its name.
struct Unfinished {
    std::filesystem::path file;
    ~Unfinished() { removeWithCompanions(file); }
};

Result<void> mayReplace(const Connection& source, const std::filesystem::path& target) {
    std::error_code none;
    if (!isThere(target)) return {};
    if (std::filesystem::equivalent(source.file(), target, none))
        return failure({.code = ErrorCode::refused, .file = target.string(), .detail = "same_file"});
    Connection old(target);
    const auto state = inspect(old);
    if (!state) return failure(state.error());
    return {};
}

/// The tables and how many rows each has.
std::vector<std::pair<std::string, std::int64_t>> countsOf(Connection& connection) {
    std::vector<std::pair<std::string, std::int64_t>> counts;
    for (auto& name : tableNames(connection)) {
        const auto count = connection.number(fmt::format("SELECT count(*) FROM {}", name));
        counts.emplace_back(std::move(name), count);
    }
    return counts;
}

/// The copy is of one moment and one file, without a log beside it.
Result<void> copyAndCheck(Connection& source, const std::filesystem::path& target) {
    SQLite::Transaction moment(source.database());
    const auto counts = countsOf(source);
    {
        Connection copy(target);
        copy.execute("PRAGMA synchronous = OFF");  // it is written through once it is whole
        copyContents(source, copy);
        copy.execute("PRAGMA journal_mode = DELETE");
    }
    Connection written(target);
    written.execute("PRAGMA cache_size = -65536");  // KiB: its indexes are looked up in no order
    if (auto sound = verifyFile(written); !sound) return sound;
    if (countsOf(written) != counts)
        return failure({.code = ErrorCode::damaged, .file = target.string(), .detail = "counts differ"});
    return {};
}

}  // namespace

bool isSound(Connection& connection) {
    try {
        return connection.text("PRAGMA quick_check(1)") == "ok";
    } catch (const SQLite::Exception& exception) {
        if (errorOf(exception, connection.file()).code == ErrorCode::damaged) return false;
        throw;
    }
}

Result<void> verifyFile(Connection& connection) {
    const auto damaged = [&](std::string what) {
        return failure({.code = ErrorCode::damaged, .file = connection.file().string(), .detail = std::move(what)});
    };
    if (auto found = connection.text("PRAGMA integrity_check(1)"); found != "ok") return damaged(std::move(found));
    Cursor broken(connection, "PRAGMA foreign_key_check");
    if (broken.nextRow()) return damaged(broken.next<std::string>());
    const auto state = inspect(connection);
    if (!state) return failure(state.error());
    return {};
}

void copyContents(Connection& source, Connection& target) {
    takeSealsFrom(source.database().getHandle(), target.database().getHandle());
    SQLite::Backup backup(target.database(), source.database());
    const int result = backup.executeStep();
    if (result != SQLITE_DONE) throw SQLite::Exception(target.database().getHandle(), result);
}

Result<void> writeBackup(Connection& connection, const std::filesystem::path& target) {
    if (auto allowed = mayReplace(connection, target); !allowed) return allowed;
    auto partial = target;
    partial += ".partial";
    const Unfinished unfinished{partial};
    removeWithCompanions(partial);
    if (auto created = createPrivately(partial); !created) return created;
    if (auto copied = copyAndCheck(connection, partial); !copied) return copied;
    if (auto written = synchronise(partial); !written) return written;
    std::error_code error;
    std::filesystem::rename(partial, target, error);
    if (error) return failure({.code = ErrorCode::unwritable, .file = target.string()});
    return synchronise(target);
}

Result<bool> writeDailyBackup(Connection& connection, Date today) {
    const auto& file = connection.file();
    const auto target = backupFolderOf(file) / (toIso(today) + ".db");
    if (file == ":memory:" || isThere(target)) return false;
    if (auto created = createFolder(target.parent_path()); !created) return failure(created.error());
    std::error_code unknown;
    if (!std::filesystem::is_directory(target.parent_path(), unknown))
        return failure({.code = ErrorCode::unwritable, .file = target.parent_path().string()});
    const FolderLock lock(target.parent_path());
    if (!lock.isHeld()) return false;
    if (auto written = writeBackup(connection, target); !written) return failure(written.error());
    std::vector<Date> made;
    const auto backups = backupsOf(file);
    for (const auto& backup : backups) made.push_back(backup.day);
    const auto dropped = backupsToDrop(std::move(made), today);
    for (const auto& backup : backups) {
        std::error_code kept;
        if (std::count(dropped.begin(), dropped.end(), backup.day) > 0) std::filesystem::remove(backup.file, kept);
    }
    return true;
}

}  // namespace limber::inline storage
