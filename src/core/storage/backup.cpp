// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include <system_error>

#include "core/storage/cursor.h"
#include "core/storage/file_access.h"
#include "core/storage/schema.h"
#include "core/storage/sqlite_session.h"

namespace limber::inline storage {
namespace {

/// Removes the unfinished copy unless it was given its name.
struct Unfinished {
    std::filesystem::path file;
    ~Unfinished() {
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
    }
};

Result<void> mayReplace(const Connection& source, const std::filesystem::path& target) {
    std::error_code none;
    if (!std::filesystem::exists(target, none)) return {};
    if (std::filesystem::equivalent(source.file(), target, none))
        return failure({.code = ErrorCode::refused, .file = target.string(), .detail = "same_file"});
    Connection old(target);
    const auto state = inspect(old);
    if (!state) return failure(state.error());
    return {};
}

}  // namespace

bool isSound(Connection& connection) {
    try {
        return connection.text("PRAGMA quick_check(1)") == "ok";
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() == SQLITE_CORRUPT) return false;
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

Result<void> writeBackup(Connection& connection, const std::filesystem::path& target) {
    if (auto allowed = mayReplace(connection, target); !allowed) return allowed;
    auto partial = target;
    partial += ".partial";
    const Unfinished unfinished{partial};
    std::error_code error;
    std::filesystem::remove(partial, error);
    if (auto created = createPrivately(partial); !created) return created;
    run(connection, "VACUUM INTO ?", partial.string());
    {
        Connection copy(partial);
        if (auto sound = verifyFile(copy); !sound) return sound;
    }
    if (auto written = synchronise(partial); !written) return written;
    std::filesystem::rename(partial, target, error);
    if (error) return failure({.code = ErrorCode::unwritable, .file = target.string()});
    return synchronise(target);
}

}  // namespace limber::inline storage
