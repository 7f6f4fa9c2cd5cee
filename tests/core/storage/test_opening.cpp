// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "core/storage/connection.h"
#include "core/storage/data_file_fixture.h"
#include "limber/storage/check_in_repository.h"
#include "limber/storage/mount.h"
#include "limber/storage/session_repository.h"

namespace limber::test {
namespace {

namespace fs = std::filesystem;

ErrorCode openingOf(const fs::path& path) {
    auto opened = DataFile::open({path, aClock(), someIds()});
    EXPECT_FALSE(opened);
    return opened ? ErrorCode::malformed : opened.error().code;
}

void makeFile(const fs::path& path) {
    const auto file = open(path);
    ASSERT_TRUE(write(*file, [](Transaction& t) { putCheckIn(t, aCheckIn(kToday, 4)); }));
}

void overwrite(const fs::path& path, std::streamoff at, const std::string& bytes) {
    std::fstream stream(path, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(at);
    stream << bytes;
}

ErrorCode writingTo(DataFile& file) {
    const auto written = file.write(kToday, true, [](Transaction& t) -> Result<void> {
        putCheckIn(t, aCheckIn(kToday, 5));
        return {};
    });
    EXPECT_FALSE(written);
    return written ? ErrorCode::malformed : written.error().code;
}

bool hasTheCheckIn(DataFile& file) {
    return read(file, [](Transaction& t) { return findCheckIn(t, kToday); }).has_value();
}

/// A user who owns nothing here, when the test runs as root, to whom nothing is write-protected.
class Stranger {
public:
    Stranger() : m_before(::geteuid()) { EXPECT_EQ(m_before == 0 ? ::seteuid(65534) : 0, 0); }
    ~Stranger() { EXPECT_EQ(::seteuid(m_before), 0); }
    Stranger(const Stranger&) = delete;
    Stranger& operator=(const Stranger&) = delete;

private:
    uid_t m_before;
};

}  // namespace

TEST(Opening, TellsADamagedDataFileFromAFileOfAnotherProgram) {
    const TempFolder folder;
    makeFile(folder / "limber.db");
    for (const std::streamoff at : {0, 16, 68, 100}) {
        const auto path = folder / ("damaged" + std::to_string(at));
        fs::copy_file(folder / "limber.db", path);
        overwrite(path, at, std::string(200, '\xAA'));
        EXPECT_EQ(openingOf(path), ErrorCode::damaged) << at;
    }
    fs::copy_file(folder / "limber.db", folder / "short");
    fs::resize_file(folder / "short", fs::file_size(folder / "short") / 2);
    EXPECT_EQ(openingOf(folder / "short"), ErrorCode::damaged);

    { SQLite::Database(folder / "other.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE a (b)"); }
    overwrite(folder / "other.db", 4096, std::string(100, '\xAA'));
    overwrite(folder / "other.db", 100, std::string(100, '\xAA'));
    EXPECT_EQ(openingOf(folder / "other.db"), ErrorCode::notALimberFile);
}

TEST(Opening, DoesNotTakeAnEmptiedFileForAFreshOne) {
    const TempFolder folder;
    std::ofstream(folder / "fresh.db");
    EXPECT_TRUE(open(folder / "fresh.db"));

    const auto path = folder / "limber.db";
    {
        const auto file = open(path);
        ASSERT_TRUE(write(*file, [](Transaction& t) { putCheckIn(t, aCheckIn(kToday, 4)); }));
        ASSERT_TRUE(file->keepDailyBackup(kToday));
    }
    fs::resize_file(path, 0);
    EXPECT_EQ(openingOf(path), ErrorCode::damaged);
    EXPECT_EQ(fs::file_size(path), 0U);
}

TEST(Opening, ReadsANewerFileThatAllowsItButLeavesItAsItIs) {
    const TempFolder folder;
    const auto path = folder / "limber.db";
    makeFile(path);
    Connection(path).execute("PRAGMA user_version = 99");
    const auto file = open(path);
    ASSERT_TRUE(file->readOnlyBecause());
    EXPECT_EQ(file->readOnlyBecause()->code, ErrorCode::newerFile);
    EXPECT_TRUE(hasTheCheckIn(*file));
    EXPECT_EQ(writingTo(*file), ErrorCode::newerFile);
    EXPECT_EQ(file->undo().error().code, ErrorCode::newerFile);
    EXPECT_TRUE(file->backupTo(folder / "copy.db"));
}

TEST(Opening, ReadsWhatItMayNotWrite) {
    const TempFolder folder;
    const auto path = folder / "limber.db";
    makeFile(path);
    fs::permissions(path, static_cast<fs::perms>(0444));
    const auto folderRights = [&](bool writable) {
        fs::permissions(folder.path(), static_cast<fs::perms>(writable ? 0755 : 0555));
    };
    folderRights(false);
    {
        const Stranger stranger;
        const auto file = open(path);
        ASSERT_TRUE(file);
        ASSERT_TRUE(file->readOnlyBecause());
        EXPECT_EQ(file->readOnlyBecause()->code, ErrorCode::unwritable);
        EXPECT_TRUE(hasTheCheckIn(*file));
        EXPECT_EQ(writingTo(*file), ErrorCode::unwritable);
        EXPECT_EQ(openingOf(folder / "none.db"), ErrorCode::unwritable);
        EXPECT_EQ(file->keepDailyBackup(kToday).error().code, ErrorCode::unwritable);
    }
    folderRights(true);
}

TEST(Opening, SaysSoWhereItMayNotEvenLook) {
    const TempFolder folder;
    fs::create_directory(folder / "closed");
    makeFile(folder / "closed/limber.db");
    fs::permissions(folder / "closed", fs::perms::none);
    fs::permissions(folder.path(), static_cast<fs::perms>(0755));
    {
        const Stranger stranger;
        const auto code = openingOf(folder / "closed/limber.db");
        EXPECT_TRUE(code == ErrorCode::unwritable || code == ErrorCode::unreadable) << nameOf(code);
    }
    fs::permissions(folder / "closed", fs::perms::owner_all);
}

TEST(TwoProcesses, WriteInTurnAndSeeEachOther) {
    constexpr int kEach = 20;
    const TempFolder folder;
    const auto path = folder / "limber.db";
    const auto file = open(path, 1);
    const auto logSome = [&](DataFile& data) {
        for (int i = 0; i < kEach; ++i) {
            const auto written = data.write(kToday, true, [](Transaction& t) -> Result<void> {
                putSession(t, aSession().withId(t.newId()).with("deadlift", 3, 5));
                return {};
            });
            if (!written) return false;
        }
        return true;
    };
    const pid_t other = ::fork();
    if (other == 0) {
        auto data = DataFile::open({path, aClock(), someIds(2)});
        ::_exit(data && logSome(**data) ? 0 : 1);
    }
    EXPECT_TRUE(logSome(*file));
    int status = 0;
    ::waitpid(other, &status, 0);
    EXPECT_EQ(status, 0);
    EXPECT_TRUE(file->changedElsewhere());
    EXPECT_EQ(read(*file, [](Transaction& t) { return loadSessions(t, kAllDates); }).size(), 2U * kEach);
    EXPECT_FALSE(file->changedElsewhere());
    EXPECT_TRUE(file->verify());
}

namespace {

/// A clock that says what it is told.
class SetClock final : public Clock {
public:
    explicit SetClock(std::int64_t now) : m_now(now) {}
    [[nodiscard]] std::int64_t nowMilliseconds() override { return m_now; }

private:
    std::int64_t m_now;
};

std::int64_t stampOf(DataFile& file) {
    std::int64_t stamp = 0;
    EXPECT_TRUE(
        file.read(kToday, [&](Transaction& t) { stamp = t.connection().number("SELECT max(edited) FROM check_in"); }));
    return stamp;
}

}  // namespace

TEST(WrongClock, DoesNotMakeTheNewestEditLookOld) {
    constexpr std::int64_t kFarAhead = 4'070'908'800'000;  // 2099
    constexpr std::int64_t kNow = 1'795'392'000'000;
    const TempFolder folder;
    std::uint64_t seed = 0;
    const auto openAt = [&](std::int64_t now) {
        return std::move(*DataFile::open({folder / "limber.db", std::make_shared<SetClock>(now), someIds(++seed)}));
    };
    const auto rate = [](DataFile& file, double value) {
        ASSERT_TRUE(write(file, [&](Transaction& t) { putCheckIn(t, aCheckIn(kToday, value)); }));
    };
    rate(*openAt(kFarAhead), 4);
    EXPECT_EQ(stampOf(*openAt(kNow)), kFarAhead);
    const auto file = openAt(kNow);
    rate(*file, 5);
    EXPECT_EQ(stampOf(*file), kFarAhead + 1);
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(stampOf(*file), kFarAhead + 2);
    ASSERT_TRUE(file->redo());
    EXPECT_EQ(stampOf(*file), kFarAhead + 3);
    EXPECT_TRUE(write(*openAt(-5), [](Transaction& t) { putCheckIn(t, aCheckIn(kToday - Days{1}, 3)); }));
}

TEST(Mounts, AreReadAsTheKernelWritesThem) {
    constexpr std::string_view kMounts =
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        "40 22 0:35 / /home/ann/My\\040NAS rw,relatime shared:2 master:3 - nfs4 nas:/export rw\n"
        "41 40 0:36 / /home/ann/My\\040NAS/local rw - ext4 /dev/sdb1 rw\n"
        "42 22 0:37 / /home/ann/far rw,nosuid - fuse.sshfs far:/ rw\n"
        "nonsense\n";
    EXPECT_EQ(fileSystemIn(kMounts, "/home/ann/.local/share/limber/limber.db"), "ext4");
    EXPECT_EQ(fileSystemIn(kMounts, "/home/ann/My NAS/limber.db"), "nfs4");
    EXPECT_EQ(fileSystemIn(kMounts, "/home/ann/My NAS/local/limber.db"), "ext4");
    EXPECT_EQ(fileSystemIn(kMounts, "/home/ann/far/limber.db"), "fuse.sshfs");
    EXPECT_EQ(fileSystemIn(kMounts, "/home/ann/farther/limber.db"), "ext4");
    EXPECT_EQ(fileSystemIn("", "/home"), "");
    for (const auto* kind : {"nfs4", "cifs", "fuse.sshfs"}) EXPECT_TRUE(isNetworkFileSystem(kind));
    for (const auto* kind : {"ext4", "btrfs", "fuse.gocryptfs", ""}) EXPECT_FALSE(isNetworkFileSystem(kind));
    EXPECT_EQ(networkFileSystemOf("/proc/self/limber.db"), std::nullopt);
}

}  // namespace limber::test
