// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <algorithm>
#include <fstream>

#include "core/storage/connection.h"
#include "core/storage/data_file_fixture.h"
#include "limber/storage/backups.h"
#include "limber/storage/rescue.h"
#include "limber/storage/session_repository.h"

namespace limber::test {
namespace {

namespace fs = std::filesystem;

/// The days that are left after a copy on each of them, with the rest dropped every evening.
std::vector<Date> keptAfter(const std::vector<Date>& days) {
    std::vector<Date> kept;
    for (const auto today : days) {
        kept.push_back(today);
        for (const auto dropped : backupsToDrop(kept, today))
            kept.erase(std::remove(kept.begin(), kept.end(), dropped), kept.end());
    }
    return kept;
}

std::vector<Date> everyDay(Date first, int count) {
    std::vector<Date> days;
    for (int i = 0; i < count; ++i) days.push_back(first + Days{i});
    return days;
}

void logOne(DataFile& file) {
    ASSERT_TRUE(
        write(file, [](Transaction& t) { putSession(t, aSession().withId(t.newId()).with("deadlift", 3, 5)); }));
}

}  // namespace

TEST(BackupsToDrop, KeepsSevenDaysFourWeeksAndTwelveMonths) {
    const auto today = day(2026y / 11 / 22);  // a Sunday
    const auto kept = keptAfter(everyDay(today - Days{799}, 800));
    const std::vector<Date> expected{day(2025y / 12 / 31), day(2026y / 1 / 31),  day(2026y / 2 / 28),
                                     day(2026y / 3 / 31),  day(2026y / 4 / 30),  day(2026y / 5 / 31),
                                     day(2026y / 6 / 30),  day(2026y / 7 / 31),  day(2026y / 8 / 31),
                                     day(2026y / 9 / 30),  day(2026y / 10 / 31), day(2026y / 11 / 1),
                                     day(2026y / 11 / 8),  day(2026y / 11 / 15), day(2026y / 11 / 16),
                                     day(2026y / 11 / 17), day(2026y / 11 / 18), day(2026y / 11 / 19),
                                     day(2026y / 11 / 20), day(2026y / 11 / 21), today};
    EXPECT_EQ(kept, expected);
}

TEST(BackupsToDrop, CountsDaysWithACopyAndNotDaysThatPassed) {
    std::vector<Date> seldom;
    for (int i = 0; i < 7; ++i) seldom.push_back(day(2020y / 1 / 1) + Days{200 * i});
    EXPECT_EQ(keptAfter(seldom), seldom);
    EXPECT_TRUE(backupsToDrop({}, kToday).empty());
}

TEST(BackupsToDrop, LeavesWhatAClockThatWasAheadHasMade) {
    auto days = everyDay(kToday - Days{6}, 7);
    days.push_back(day(2099y / 1 / 1));
    EXPECT_TRUE(backupsToDrop(days, kToday).empty());
}

TEST(DailyBackup, IsMadeOnceADayAndIsAWholePrivateCopy) {
    const TempFolder folder;
    const auto path = folder / "limber.db";
    const auto file = open(path);
    logOne(*file);
    EXPECT_EQ(file->keepDailyBackup(kToday), true);
    logOne(*file);
    EXPECT_EQ(file->keepDailyBackup(kToday), false);
    EXPECT_EQ(file->keepDailyBackup(kToday + Days{1}), true);
    const auto backups = backupsOf(path);
    ASSERT_EQ(backups.size(), 2U);
    EXPECT_EQ(backups[0].day, kToday + Days{1});
    EXPECT_EQ(backups[1].day, kToday);
    EXPECT_EQ(fs::status(backups[0].file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(fs::status(backupFolderOf(path)).permissions(), fs::perms::owner_all);
    EXPECT_EQ(std::distance(fs::directory_iterator(backupFolderOf(path)), fs::directory_iterator()), 2);
    const auto all = [](Transaction& t) { return loadSessions(t, kAllDates); };
    EXPECT_EQ(read(*open(backups[0].file), all), read(*file, all));
    EXPECT_EQ(read(*open(backups[1].file), all).size(), 1U);
}

TEST(DailyBackup, MakesRoomForItself) {
    const TempFolder folder;
    const auto file = open(folder / "limber.db");
    logOne(*file);
    for (int i = 0; i < 60; ++i) EXPECT_EQ(file->keepDailyBackup(kToday + Days{i}), true);
    EXPECT_EQ(backupsOf(folder / "limber.db").size(), keptAfter(everyDay(kToday, 60)).size());
}

TEST(DailyBackup, OfAFileWhoseIndexHasGoneAstrayIsNotKept) {
    const TempFolder folder;
    const auto path = folder / "limber.db";
    {
        const auto file = open(path);
        logOne(*file);
        EXPECT_EQ(file->keepDailyBackup(kToday), true);
    }
    {
        Connection raw(path);
        raw.execute("PRAGMA writable_schema = ON");
        raw.execute(
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
            "'screen_by_position') "
            "WHERE name = 'session_by_day'");
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    auto file = DataFile::open({path, aClock(), someIds()});
    const auto made = file.and_then([](const auto& opened) { return opened->keepDailyBackup(kToday + Days{1}); });
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::damaged);
    EXPECT_EQ(backupsOf(path).size(), 1U);
    EXPECT_EQ(newestSoundBackup(path), backupsOf(path)[0].file);
}

TEST(DailyBackup, OfAFileWithoutAPlaceIsNone) { EXPECT_EQ(inMemory()->keepDailyBackup(kToday), false); }

TEST(NewestSoundBackup, PassesOverDamagedOnes) {
    const TempFolder folder;
    const auto path = folder / "limber.db";
    const auto file = open(path);
    logOne(*file);
    EXPECT_EQ(newestSoundBackup(path), std::nullopt);
    ASSERT_TRUE(file->keepDailyBackup(kToday));
    ASSERT_TRUE(file->keepDailyBackup(kToday + Days{1}));
    const auto backups = backupsOf(path);
    std::ofstream(backups[0].file, std::ios::binary) << "no database";
    EXPECT_EQ(newestSoundBackup(path), backups[1].file);
}

TEST(DeleteEverything, LeavesNoTraceInTheFileNorInItsBackups) {
    const TempFolder folder;
    const auto path = folder / "limber.db";
    const auto hasTrace = [&] {
        for (const auto& entry : fs::recursive_directory_iterator(folder.path())) {
            if (!entry.is_regular_file()) continue;
            std::ifstream stream(entry.path(), std::ios::binary);
            const std::string bytes(std::istreambuf_iterator<char>(stream), {});
            if (bytes.find("my secret note") != std::string::npos) return true;
        }
        return false;
    };
    const auto other = open(path, 2);
    {
        const auto file = open(path);
        auto session = aSession().withId("11111111-1111-4111-8111-111111111111").build();
        session.notes = "my secret note";
        ASSERT_TRUE(write(*file, [&](Transaction& t) { putSession(t, session); }));
        ASSERT_TRUE(file->keepDailyBackup(kToday));
    }
    ASSERT_TRUE(hasTrace());
    std::ofstream(backupFolderOf(path) / "mine.txt") << "of the person";
    ASSERT_TRUE(deleteEverything({path, aClock(), someIds(3)}));
    EXPECT_FALSE(hasTrace());
    EXPECT_TRUE(fs::exists(backupFolderOf(path) / "mine.txt"));
    EXPECT_TRUE(backupsOf(path).empty());
    EXPECT_TRUE(other->changedElsewhere());
    EXPECT_TRUE(read(*other, [](Transaction& t) { return loadSessions(t, kAllDates); }).empty());
    logOne(*other);
    EXPECT_TRUE(other->verify());
}

}  // namespace limber::test
