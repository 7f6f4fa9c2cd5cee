// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/backups.h"

#include <algorithm>
#include <set>

namespace limber::inline storage {
namespace {

constexpr std::size_t kDaily = 7;
constexpr std::size_t kWeekly = 4;
constexpr std::size_t kMonthly = 12;
constexpr auto kEnding = ".db";

int monthOf(Date date) {
    const std::chrono::year_month_day day(date);
    return static_cast<int>(day.year()) * 12 + static_cast<int>(static_cast<unsigned>(day.month()));
}

/// Adds the newest day of each of the `count` newest periods. `days` are newest first.
template <class PeriodOf>
void keepNewest(const std::vector<Date>& days, std::size_t count, PeriodOf periodOf, std::set<Date>& kept) {
    std::set<decltype(periodOf(Date{}))> seen;
    for (const auto day : days) {
        if (!seen.insert(periodOf(day)).second) continue;
        if (seen.size() > count) return;
        kept.insert(day);
    }
}

}  // namespace

std::filesystem::path backupFolderOf(const std::filesystem::path& dataFile) { return dataFile.string() + ".backups"; }

std::vector<BackupFile> backupsOf(const std::filesystem::path& dataFile) {
    std::vector<BackupFile> found;
    std::error_code missing;
    for (const auto& entry : std::filesystem::directory_iterator(backupFolderOf(dataFile), missing)) {
        const auto& file = entry.path();
        const auto day = parseDate(file.stem().string());
        if (day && file.extension() == kEnding) found.push_back({*day, file});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.day > b.day; });
    return found;
}

std::vector<Date> backupsToDrop(std::vector<Date> made, Date today) {
    made.erase(std::remove_if(made.begin(), made.end(), [&](Date day) { return day > today; }), made.end());
    std::sort(made.begin(), made.end(), std::greater<>());
    std::set<Date> kept;
    keepNewest(
        made, kDaily, [](Date day) { return day; }, kept);
    keepNewest(made, kWeekly, weekStart, kept);
    keepNewest(made, kMonthly, monthOf, kept);
    made.erase(std::remove_if(made.begin(), made.end(), [&](Date day) { return kept.count(day) > 0; }), made.end());
    return made;
}

}  // namespace limber::inline storage
