// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <future>
#include <thread>

#include "core/storage/connection.h"
#include "core/storage/data_file_fixture.h"
#include "core/storage/schema.h"
#include "limber/storage/check_in_repository.h"
#include "limber/storage/session_repository.h"

namespace limber::test {
namespace {

constexpr auto kId = "11111111-1111-4111-8111-111111111111";
namespace fs = std::filesystem;

fs::perms permissionsOf(const fs::path& path) { return fs::status(path).permissions(); }

ErrorCode openingOf(const fs::path& path) {
    auto opened = DataFile::open({path, aClock(), someIds()});
    EXPECT_FALSE(opened);
    return opened ? ErrorCode::malformed : opened.error().code;
}

void writeText(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

/// A closed data file with some sessions.
void makeFile(const fs::path& path, int sessions = 1) {
    const auto file = open(path);
    ASSERT_TRUE(write(*file, [&](Transaction& t) {
        for (int i = 0; i < sessions; ++i)
            putSession(t, aSession().withId(t.newId()).on(kToday - Days{i}).with("deadlift", 5, 5, 100));
    }));
}

}  // namespace

TEST(DataFile, IsPrivateAndSoAreItsFolders) {
    const TempFolder folder;
    const auto path = folder / "data/limber/limber.db";
    const auto file = open(path);
    ASSERT_TRUE(write(*file, [](Transaction& t) { putSession(t, aSession().withId(kId)); }));
    EXPECT_EQ(permissionsOf(path), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(permissionsOf(path.string() + "-wal"), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(permissionsOf(folder / "data/limber"), fs::perms::owner_all);
    EXPECT_EQ(permissionsOf(folder / "data"), fs::perms::owner_all);
}

TEST(DataFile, WritesAheadAndThroughToTheDisk) {
    const TempFolder folder;
    makeFile(folder / "limber.db");
    Connection raw(folder / "limber.db");
    EXPECT_EQ(raw.text("PRAGMA journal_mode"), "wal");
    EXPECT_EQ(raw.number("PRAGMA application_id"), kApplicationId);
    EXPECT_EQ(raw.number("PRAGMA user_version"), newestVersion());
}

TEST(DataFile, IsThereAgainAfterClosing) {
    const TempFolder folder;
    makeFile(folder / "limber.db", 3);
    const auto file = open(folder / "limber.db");
    EXPECT_EQ(read(*file, [](Transaction& t) { return loadSessions(t, kAllDates); }).size(), 3U);
    EXPECT_FALSE(file->canUndo());
    EXPECT_TRUE(file->verify());
}

TEST(DataFile, RefusesForeignFilesAndLeavesThemAsTheyAre) {
    const TempFolder folder;
    writeText(folder / "letter.txt", "Dear all, this is no database, but a letter long enough to look like one.");
    EXPECT_EQ(openingOf(folder / "letter.txt"), ErrorCode::notALimberFile);

    { SQLite::Database(folder / "other.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE a (b)"); }
    EXPECT_EQ(openingOf(folder / "other.db"), ErrorCode::notALimberFile);
    Connection raw(folder / "other.db");
    EXPECT_EQ(raw.text("PRAGMA journal_mode"), "delete");
    EXPECT_EQ(raw.number("SELECT count(*) FROM sqlite_schema"), 1);
}

TEST(DataFile, RefusesANewerFileThatItCannotUnderstand) {
    const TempFolder folder;
    makeFile(folder / "limber.db");
    Connection(folder / "limber.db").execute("PRAGMA user_version = 99");
    Connection(folder / "limber.db").execute("UPDATE file_format SET lowest_compatible = 98");
    EXPECT_EQ(openingOf(folder / "limber.db"), ErrorCode::newerFile);
}

TEST(DataFile, NoticesDamage) {
    const TempFolder folder;
    const auto path = folder / "limber.db";
    makeFile(path, 60);
    Connection(path).execute("PRAGMA wal_checkpoint(TRUNCATE)");
    const auto size = fs::file_size(path);
    {
        std::fstream bytes(path, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(static_cast<std::streamoff>(size / 2));
        bytes << std::string(8192, 'x');
    }
    EXPECT_EQ(openingOf(path), ErrorCode::damaged);
}

TEST(DataFile, RefusesAFolderInItsPlace) {
    const TempFolder folder;
    const auto code = openingOf(folder.path());
    EXPECT_TRUE(code == ErrorCode::unreadable || code == ErrorCode::unwritable);
}

TEST(DataFile, IsReadAndWrittenByTwoAtOnce) {
    const TempFolder folder;
    const auto first = open(folder / "limber.db", 1);
    const auto second = open(folder / "limber.db", 2);
    EXPECT_FALSE(second->changedElsewhere());
    ASSERT_TRUE(write(*first, [](Transaction& t) { putCheckIn(t, aCheckIn(kToday, 4)); }));
    EXPECT_TRUE(second->changedElsewhere());
    ASSERT_TRUE(write(*second, [](Transaction& t) {
        auto checkIn = findCheckIn(t, kToday).value();
        checkIn.stress = 2;
        putCheckIn(t, checkIn);
    }));
    const auto merged = read(*first, [](Transaction& t) { return findCheckIn(t, kToday); });
    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->stress, 2);
    EXPECT_EQ(merged->tightness, tightness(4));
    EXPECT_FALSE(first->changedElsewhere());
}

TEST(DataFile, LetsManyOpenAndWriteAFreshFileAtOnce) {
    const TempFolder folder;
    const auto work = [&](int number) {
        auto file = DataFile::open({folder / "limber.db", aClock(), someIds(static_cast<std::uint64_t>(number) + 7)});
        if (!file) return nameOf(file.error().code);
        for (int i = 0; i < 5; ++i) {
            auto written = (*file)->write(kToday, true, [&](Transaction& t) -> Result<void> {
                putSession(t, aSession().withId(t.newId()).on(kToday - Days{number}));
                return {};
            });
            if (!written) return nameOf(written.error().code);
        }
        return std::string_view("done");
    };
    std::vector<std::future<std::string_view>> workers;
    for (int i = 0; i < 4; ++i) workers.push_back(std::async(std::launch::async, work, i));
    for (auto& worker : workers) EXPECT_EQ(worker.get(), "done");
    const auto file = open(folder / "limber.db");
    EXPECT_EQ(read(*file, [](Transaction& t) { return loadSessions(t, kAllDates); }).size(), 20U);
}

TEST(DataFile, SaysThatTheDiskIsFullAndKeepsWhatWasThere) {
    const TempFolder folder;
    makeFile(folder / "limber.db");
    Connection raw(folder / "limber.db");
    raw.execute("PRAGMA max_page_count = 1");
    const auto full = guarded(raw.file(), [&]() -> Result<void> {
        raw.execute("CREATE TABLE large (text TEXT) STRICT");
        return {};
    });
    EXPECT_EQ(full.error().code, ErrorCode::diskFull);
    EXPECT_EQ(raw.number("SELECT count(*) FROM session"), 1);
}

TEST(Backup, IsAPrivateCompleteCopy) {
    const TempFolder folder;
    const auto file = open(folder / "limber.db");
    ASSERT_TRUE(write(*file, [](Transaction& t) { putSession(t, aSession().withId(kId).with("deadlift", 3, 5)); }));
    ASSERT_TRUE(file->backupTo(folder / "copy.db"));
    EXPECT_EQ(permissionsOf(folder / "copy.db"), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_FALSE(fs::exists(folder / "copy.db.partial"));
    EXPECT_FALSE(fs::exists(folder / "copy.db-wal"));
    const auto all = [](Transaction& t) { return loadSessions(t, kAllDates); };
    EXPECT_EQ(read(*open(folder / "copy.db"), all), read(*file, all));
}

TEST(Backup, ReplacesAnOlderCopyButNothingElse) {
    const TempFolder folder;
    const auto file = open(folder / "limber.db");
    ASSERT_TRUE(file->backupTo(folder / "copy.db"));
    EXPECT_TRUE(file->backupTo(folder / "copy.db"));
    EXPECT_EQ(file->backupTo(folder / "limber.db").error().detail, "same_file");
    writeText(folder / "photo.jpg", std::string(1000, 'p'));
    EXPECT_EQ(file->backupTo(folder / "photo.jpg").error().code, ErrorCode::notALimberFile);
    EXPECT_EQ(fs::file_size(folder / "photo.jpg"), 1000U);
}

}  // namespace limber::test
