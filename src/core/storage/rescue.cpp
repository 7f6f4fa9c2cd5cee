// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/rescue.h"

#include <fmt/format.h>

#include <array>

#include "core/storage/backup.h"
#include "core/storage/file_access.h"
#include "core/storage/schema.h"
#include "limber/storage/backups.h"

namespace limber::inline storage {
namespace {

constexpr std::string_view kKeptAside = "before-";
constexpr std::array<const char*, 3> kEndings{"", "-wal", "-shm"};

std::filesystem::path with(const std::filesystem::path& file, const char* ending) { return file.string() + ending; }

/// A name in the folder of the backups that nothing has yet.
std::filesystem::path freeName(const std::filesystem::path& dataFile, Date today) {
    const auto folder = backupFolderOf(dataFile);
    for (int number = 1;; ++number) {
        const auto count = number == 1 ? std::string() : fmt::format("-{}", number);
        auto name = folder / fmt::format("{}{}{}.db", kKeptAside, toIso(today), count);
        if (!isThere(name)) return name;
    }
}

Result<void> copyBytes(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (!isThere(from)) return {};
    if (auto created = createPrivately(to); !created) return created;
    std::error_code error;
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing, error);
    if (error) return failure({.code = ErrorCode::unwritable, .file = to.string()});
    return synchronise(to);
}

/// Reads the backup as it lies, whatever version it has.
Result<void> copyChecked(const std::filesystem::path& backup, const std::filesystem::path& target) {
    if (!isThere(backup)) return failure({.code = ErrorCode::notFound, .value = backup.string()});
    return guarded(backup, [&]() -> Result<void> {
        Connection source(backup);
        if (auto state = inspect(source); !state) return failure(state.error());
        if (auto sound = verifyFile(source); !sound) return sound;
        Connection copy(target);
        copyContents(source, copy);
        return {};
    });
}

Result<void> wipeBackups(const std::filesystem::path& dataFile) {
    const auto folder = backupFolderOf(dataFile);
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const auto name = entry.path().filename().string();
        const bool ours = name.substr(0, kKeptAside.size()) == kKeptAside ||
                          parseDate(name.substr(0, std::string_view("YYYY-MM-DD").size())).has_value();
        if (!ours || !entry.is_regular_file(error)) continue;
        if (auto wiped = wipe(entry.path()); !wiped) return wiped;
    }
    std::filesystem::remove(folder, error);
    return {};
}

}  // namespace

Result<Staged> Staged::from(const std::filesystem::path& backup, const DataFileOptions& place) {
    removeWithCompanions(place.file);
    if (auto created = createPrivately(place.file); !created) return failure(created.error());
    if (auto copied = copyChecked(backup, place.file); !copied) {
        removeWithCompanions(place.file);
        return failure(copied.error());
    }
    return DataFile::open(place).map([](auto data) { return Staged(std::move(data)); });
}

Result<Staged> Staged::empty(const DataFileOptions& place) {
    removeWithCompanions(place.file);
    return DataFile::open(place).map([](auto data) { return Staged(std::move(data)); });
}

Staged::~Staged() {
    if (!m_data) return;
    const auto file = m_data->file();
    m_data.reset();
    removeWithCompanions(file);
}

Result<void> Staged::putInPlaceOf(const std::filesystem::path& dataFile) {
    const auto file = m_data->file();
    m_data.reset();
    std::error_code error;
    if (auto written = synchronise(file); !written) return written;
    std::filesystem::remove(with(dataFile, "-wal"), error);
    std::filesystem::remove(with(dataFile, "-shm"), error);
    std::filesystem::rename(file, dataFile, error);
    if (error) return failure({.code = ErrorCode::unwritable, .file = dataFile.string()});
    return synchronise(dataFile);
}

Result<std::filesystem::path> keepAside(const std::filesystem::path& dataFile, Date today, bool damaged) {
    const auto target = freeName(dataFile, today);
    if (!damaged)
        return guarded(dataFile, [&]() -> Result<std::filesystem::path> {
            Connection connection(dataFile);
            return writeBackup(connection, target).map([&] { return target; });
        });
    if (auto kept = copyBytes(dataFile, target); !kept) return failure(kept.error());
    if (auto kept = copyBytes(with(dataFile, "-wal"), with(target, "-wal")); !kept) return failure(kept.error());
    return target;
}

std::optional<std::filesystem::path> newestSoundBackup(const std::filesystem::path& dataFile) {
    for (const auto& backup : backupsOf(dataFile)) {
        const auto sound = guarded(backup.file, [&]() -> Result<void> {
            Connection connection(backup.file);
            return verifyFile(connection);
        });
        if (sound) return backup.file;
    }
    return std::nullopt;
}

Result<void> deleteEverything(const DataFileOptions& options) {
    auto opened = DataFile::open(options);
    if (opened) {
        if (auto cleared = (*opened)->clear(); !cleared) return cleared;
    } else {
        if (opened.error().code != ErrorCode::damaged) return failure(opened.error());
        for (const auto* ending : kEndings)
            if (auto wiped = wipe(with(options.file, ending)); !wiped) return wiped;
    }
    if (auto wiped = wipeBackups(options.file); !wiped) return wiped;
    if (!opened) opened = DataFile::open(options);
    return opened.map([](const auto&) {});
}

}  // namespace limber::inline storage
