// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include <fmt/format.h>

#include <fstream>
#include <set>
#include <vector>

#include "core/storage/backup.h"
#include "core/storage/file_access.h"
#include "core/storage/log_frames.h"
#include "core/storage/page_images.h"
#include "core/storage/sealed_pages.h"
#include "core/storage/sqlite_api.h"
#include "limber/storage/backups.h"

namespace limber::inline storage {
namespace {

std::filesystem::path logOf(const std::filesystem::path& file) { return file.string() + "-wal"; }

/// What names a data file stands in several of its pages, so that damage to one of them does not hide it.
bool holdsOurMark(const std::filesystem::path& file) {
    constexpr std::size_t kApplicationIdAt = 68;
    constexpr std::size_t kLookedAt = 1U << 20U;
    std::string bytes(kLookedAt, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return (bytes.size() > kApplicationIdAt && bytes.compare(kApplicationIdAt, 4, "Limb") == 0) ||
           bytes.find("lowest_compatible INTEGER NOT NULL") != std::string::npos ||
           bytes.find("CREATE TABLE session_tender_spot") != std::string::npos;
}

/// Whether a file that SQLite cannot make sense of, or the log beside it, is of a data file.
bool bearsOurMark(const std::filesystem::path& file) { return holdsOurMark(file) || holdsOurMark(logOf(file)); }

/// A file without a byte that was once more than that. The traces are looked for first: another program that makes
/// the file just now leaves them only after its first bytes.
bool wasEmptied(const std::filesystem::path& file) {
    std::error_code missing;
    const auto logged = std::filesystem::file_size(logOf(file), missing);
    const bool hasTraces = (!missing && logged > 0) || !backupsOf(file).empty();
    const auto size = std::filesystem::file_size(file, missing);
    return hasTraces && !missing && size == 0;
}

Access accessTo(const std::filesystem::path& file) {
    if (file == ":memory:") return Access::readWrite;
    std::error_code unknown;
    const auto real = std::filesystem::canonical(file, unknown);
    if (!unknown && !isWritable(real.parent_path())) return isThere(logOf(real)) ? Access::readOnly : Access::frozen;
    return isWritable(file) ? Access::readWrite : Access::readOnly;
}

bool hasLog(const Connection& connection) {
    std::error_code none;
    const auto size = std::filesystem::file_size(logOf(connection.file()), none);
    return !none && size > 0;
}

/// Of the transactions that are whole.
std::set<std::uint32_t> pagesOf(const std::vector<LogFrame>& frames) {
    std::set<std::uint32_t> pages;
    for (auto frame = frames.begin(); frame != afterLastWhole(frames); ++frame) pages.insert(frame->page);
    return pages;
}

/// The seals of the pages tell more of a file than SQLite's own check, and sooner. Nobody else may write meanwhile.
bool isUndamaged(Connection& connection, FileState state) {
    if (state == FileState::fresh && !hasLog(connection)) return true;
    auto* const handle = connection.database().getHandle();
    const bool mayLock = sqlite3_db_readonly(handle, "main") == 0;
    std::optional<SQLite::Transaction> alone;
    if (mayLock) alone.emplace(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    const auto log = bytesOf(logOf(connection.file()));
    const auto frames = framesOf(log, kUsualPageSize);
    if (hidesTransactions(frames)) return false;
    if (!mayLock || !isSealed(handle)) return isSound(connection);
    const auto pages = static_cast<std::uint32_t>(connection.number("PRAGMA page_count"));
    return everySealHolds(handle, pages, pagesOf(frames));
}

Result<void> bringUpToDate(Connection& connection, FileState state, SchemaSteps steps) {
    if (state == FileState::older) {
        const auto copy = backupFolderOf(connection.file()) / fmt::format("before-{:04}.db", newestVersion(steps));
        if (auto kept = writeBackup(connection, copy); !kept) return kept;
    }
    migrate(connection, steps);
    return {};
}

Result<Opened> attempt(const std::filesystem::path& file, SchemaSteps steps) {
    const auto access = accessTo(file);
    Opened opened{.connection = std::make_unique<Connection>(file, access)};
    auto& connection = *opened.connection;
    const auto state = inspect(connection, steps);
    if (!state) return failure(state.error());
    if (!isUndamaged(connection, *state)) return failure({.code = ErrorCode::damaged, .file = file.string()});
    if (access != Access::readWrite) opened.readOnlyBecause = {.code = ErrorCode::unwritable, .file = file.string()};
    if (*state == FileState::newer)
        opened.readOnlyBecause = {.code = ErrorCode::newerFile, .file = file.string(), .detail = "read_only"};
    if (opened.readOnlyBecause) {
        if (*state == FileState::fresh || *state == FileState::older) return failure(*opened.readOnlyBecause);
        connection.execute("PRAGMA query_only = ON");
        return opened;
    }
    connection.execute("PRAGMA journal_mode = WAL");
    connection.execute("PRAGMA synchronous = FULL");
    connection.execute("PRAGMA foreign_keys = ON");
    connection.execute("PRAGMA secure_delete = ON");
    connection.execute("PRAGMA cache_size = -65536");  // KiB at most: an import stays in memory until it is whole
    if (*state != FileState::current)
        if (auto done = bringUpToDate(connection, *state, steps); !done) return failure(done.error());
    connection.foldLogOnClose(true);
    return opened;
}

}  // namespace

Result<Opened> openDataFile(const std::filesystem::path& file, SchemaSteps steps) {
    const Error damaged{.code = ErrorCode::damaged, .file = file.string()};
    if (wasEmptied(file)) return failure(damaged);
    if (file != ":memory:")
        if (auto created = createPrivately(file); !created) return failure(created.error());
    auto opened = guarded(file, [&] { return attempt(file, steps); });
    if (opened) return opened;
    const auto code = opened.error().code;
    if (code == ErrorCode::notALimberFile && bearsOurMark(file)) return failure(damaged);
    if (code == ErrorCode::damaged && !bearsOurMark(file))
        return failure({.code = ErrorCode::notALimberFile, .file = file.string()});
    return opened;
}

}  // namespace limber::inline storage
