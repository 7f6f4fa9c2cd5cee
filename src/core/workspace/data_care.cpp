// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/data_care.h"

#include "core/workspace/combined_screens.h"
#include "limber/storage/backups.h"
#include "limber/storage/mount.h"
#include "limber/storage/rescue.h"
#include "limber/storage/safety_repository.h"
#include "limber/storage/salvage.h"
#include "limber/storage/session_repository.h"
#include "limber/workspace/kept_timers.h"
#include "limber/workspace/log_drafts.h"

namespace limber::inline workspace {
namespace {

constexpr DateRange kAllDays{Date{std::chrono::year{1900} / 1 / 1}, Date{std::chrono::year{2200} / 12 / 31}};

storage::DataFileOptions placeOf(OpenOptions& options, const char* ending = "") {
    if (!options.clock) options.clock = std::make_shared<SystemClock>();
    if (!options.ids) options.ids = std::make_shared<RandomIdSource>();
    return {options.file.string() + ending, options.clock, options.ids};
}

/// The screens of a data file, also of a damaged one.
Result<std::vector<Screen>> screensOf(const Result<std::unique_ptr<storage::DataFile>>& current, OpenOptions& options) {
    std::vector<Screen> screens;
    const auto load = [&](storage::Transaction& transaction) { screens = loadScreens(transaction); };
    if (current) return (*current)->read(options.today, load).map([&] { return screens; });
    auto rescued = storage::Staged::empty(placeOf(options, ".rescued"));
    if (!rescued) return failure(rescued.error());
    if (auto saved = salvage(options.file, std::nullopt, rescued->data()); !saved) return failure(saved.error());
    return rescued->data().read(options.today, load).map([&] { return screens; });
}

/// True when `data` got some of them.
Result<bool> addScreens(storage::DataFile& data, const std::vector<Screen>& screens, Date today) {
    std::vector<Screen> added;
    const auto done = data.write(today, false, [&](storage::Transaction& transaction) -> Result<void> {
        added = screensToAdd(loadScreens(transaction), screens, today);
        for (auto& screen : added) {
            if (screen.id.empty()) screen.id = transaction.newId();
            addScreen(transaction, screen);
        }
        return {};
    });
    return done.map([&](const auto&) { return !added.empty(); });
}

bool isThere(const std::filesystem::path& file) {
    std::error_code unknown;
    return std::filesystem::exists(file, unknown);
}

bool isSameFile(const std::filesystem::path& a, const std::filesystem::path& b) {
    std::error_code missing;
    return std::filesystem::equivalent(a, b, missing);
}

}  // namespace

Result<Restored> restoreBackup(OpenOptions options, const std::filesystem::path& backup) {
    if (isSameFile(options.file, backup))
        return failure({.code = ErrorCode::refused, .file = backup.string(), .detail = "same_file"});
    auto staged = storage::Staged::from(backup, placeOf(options, ".incoming"));
    if (!staged) return failure(staged.error());
    Restored restored;
    const bool hadData = isThere(options.file);
    const auto current = storage::DataFile::open(placeOf(options));
    if (!current && current.error().code != ErrorCode::damaged) return failure(current.error());
    if (hadData) {
        auto kept = storage::keepAside(options.file, options.today, !current);
        if (!kept) return failure(kept.error());
        restored.keptAside = *kept;
    }
    const auto added = screensOf(current, options).and_then([&](const std::vector<Screen>& screens) {
        return addScreens(staged->data(), screens, options.today);
    });
    if (!added) return failure(added.error());
    restored.safetyKept = *added;
    const auto done = current ? (*current)->takeOver(staged->data()) : staged->putInPlaceOf(options.file);
    return done.map([&] { return restored; });
}

Result<SalvageReport> salvageTo(OpenOptions options, const std::filesystem::path& target) {
    if (!isThere(options.file)) return failure({.code = ErrorCode::notFound, .value = options.file.string()});
    if (isThere(target)) return failure({.code = ErrorCode::refused, .value = target.string(), .detail = "exists"});
    const auto backup = storage::newestSoundBackup(options.file);
    auto place = placeOf(options);
    place.file = target.string() + ".partial";
    auto file = storage::Staged::empty(place);
    if (!file) return failure(file.error());
    const auto salvaged = salvage(options.file, backup, file->data());
    if (!salvaged) return failure(salvaged.error());
    SalvageReport report{.rows = salvaged->rows, .fromBackup = salvaged->fromBackup, .leftOut = salvaged->leftOut};
    const auto counted = file->data().read(options.today, [&](storage::Transaction& transaction) {
        report.sessions = static_cast<int>(loadSessions(transaction, kAllDays).size());
    });
    if (!counted) return failure(counted.error());
    return file->putInPlaceOf(target).map([&] { return report; });
}

Result<void> deleteEverything(OpenOptions options) {
    return storage::deleteEverything(placeOf(options)).map([&] {
        LogDrafts(draftFileOf(options.file)).wipe();
        KeptTimers(timerStemOf(options.file)).wipe(*builtInCatalogue());
    });
}

std::vector<DailyBackup> dailyBackupsOf(const std::filesystem::path& dataFile) {
    std::vector<DailyBackup> backups;
    for (const auto& backup : storage::backupsOf(dataFile)) backups.push_back({backup.day, backup.file});
    return backups;
}

std::optional<std::filesystem::path> newestBackupOf(const std::filesystem::path& dataFile) {
    return storage::newestSoundBackup(dataFile);
}

std::vector<Message> cautionsAbout(const std::filesystem::path& dataFile) {
    std::vector<Message> cautions;
    if (const auto kind = storage::networkFileSystemOf(dataFile))
        cautions.push_back({"caution.network", {{"kind", *kind}, {"folder", dataFile.parent_path().string()}}});
    return cautions;
}

}  // namespace limber::inline workspace
