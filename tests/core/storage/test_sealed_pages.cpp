// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealed_pages.h"

#include <fstream>

#include "core/storage/connection.h"
#include "core/storage/data_file_fixture.h"
#include "core/storage/file_access.h"
#include "limber/storage/rescue.h"
#include "limber/storage/salvage.h"
#include "limber/storage/session_repository.h"

namespace limber::test {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPage = 4096;

/// A file of some sessions with a long note each.
void fill(DataFile& file, int sessions) {
    EXPECT_TRUE(write(file, [&](Transaction& t) {
        for (int i = 0; i < sessions; ++i) {
            Session session = aSession().withId(t.newId()).on(kToday - Days{i}).with("deadlift", 3, 5, 100);
            session.notes = std::string(3000, 'n');
            putSession(t, session);
        }
    }));
}

std::size_t sessionsIn(DataFile& file) {
    return read(file, [](Transaction& t) { return loadSessions(t, kAllDates); }).size();
}

void put(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

ErrorCode opening(const fs::path& file) {
    const auto opened = DataFile::open({file, aClock(), someIds(5)});
    return opened ? ErrorCode::nothingToUndo : opened.error().code;
}

bool everyPageIsSealed(const fs::path& file) {
    Connection raw(file);
    auto* const handle = raw.database().getHandle();
    const auto pages = static_cast<std::uint32_t>(raw.number("PRAGMA page_count"));
    return isSealed(handle) && everySealHolds(handle, pages, {});
}

/// The tables and rows of a data file in one that leaves no room for seals, as other tools make it.
void copyUnsealed(const fs::path& from, const fs::path& to) {
    Connection source(from);
    SQLite::Database target(to.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    target.exec("ATTACH '" + from.string() + "' AS source");
    target.exec("PRAGMA application_id = " + source.text("PRAGMA application_id"));
    target.exec("PRAGMA user_version = " + source.text("PRAGMA user_version"));
    for (const auto* kind : {"table", "index", "trigger"}) {
        SQLite::Statement made(target, "SELECT sql, name FROM source.sqlite_schema WHERE sql NOT NULL AND type = ?");
        made.bind(1, kind);
        while (made.executeStep()) {
            const std::string name = made.getColumn(1).getString();
            target.exec(made.getColumn(0).getString());
            if (std::string_view(kind) == "table") target.exec("INSERT INTO " + name + " SELECT * FROM source." + name);
        }
    }
}

struct Closed {
    TempFolder folder{};
    fs::path file = folder / "limber.db";

    explicit Closed(int sessions = 20) { fill(*open(file), sessions); }
};

}  // namespace

TEST(SealedPages, TellOneValueThatAnotherTookThePlaceOf) {
    const Closed closed;
    auto bytes = bytesOf(closed.file);
    const auto note = bytes.find("nnnnnnnnnnnnnnnnnnnn");
    ASSERT_NE(note, std::string::npos);
    bytes[note + 7] = 'm';
    put(closed.file, bytes);
    EXPECT_EQ(opening(closed.file), ErrorCode::damaged);
}

TEST(SealedPages, TellPagesInEachOthersPlace) {
    const Closed closed;
    auto bytes = bytesOf(closed.file);
    const auto last = bytes.size() - kPage;
    const auto other = bytes.substr(last - kPage, kPage);
    bytes.replace(last - kPage, kPage, bytes, last, kPage);
    bytes.replace(last, kPage, other);
    put(closed.file, bytes);
    EXPECT_EQ(opening(closed.file), ErrorCode::damaged);
}

TEST(SealedPages, TellAFileThatEndsTooSoon) {
    const Closed closed;
    const auto bytes = bytesOf(closed.file);
    for (const std::size_t missing : {std::size_t{1}, kPage / 2, kPage, 3 * kPage}) {
        SCOPED_TRACE(missing);
        put(closed.file, bytes.substr(0, bytes.size() - missing));
        EXPECT_EQ(opening(closed.file), ErrorCode::damaged);
    }
}

TEST(SealedPages, TellAFileThatEndsTooSoonBesideALog) {
    const TempFolder folder;
    const auto file = open(folder / "limber.db");
    fill(*file, 40);
    Connection(folder / "limber.db").execute("PRAGMA wal_checkpoint");
    fill(*file, 1);
    const auto bytes = bytesOf(folder / "limber.db");
    const auto log = bytesOf(folder / "limber.db-wal");
    ASSERT_GT(bytes.size(), 30 * kPage);
    for (const std::size_t left : {std::size_t{50}, kPage, 20 * kPage, bytes.size() - 10 * kPage}) {
        SCOPED_TRACE(left);
        const TempFolder after;
        put(after / "limber.db", bytes.substr(0, left));
        put(after / "limber.db-wal", log);
        EXPECT_EQ(opening(after / "limber.db"), ErrorCode::damaged);
    }
}

TEST(SealedPages, DoNotTrustAPageSizeThatCannotBe) {
    const TempFolder folder;
    const auto file = open(folder / "limber.db");
    fill(*file, 5);
    auto bytes = bytesOf(folder / "limber.db");
    const auto log = bytesOf(folder / "limber.db-wal");
    for (const char size : {'\0', '\3'}) {
        const TempFolder after;
        bytes[16] = '\0';
        bytes[17] = size;
        put(after / "limber.db", bytes);
        put(after / "limber.db-wal", log);
        const auto opened = open(after / "limber.db", 5);  // the log has that page, too
        EXPECT_TRUE(opened->verify());
        EXPECT_EQ(sessionsIn(*opened), 5U);
    }
}

TEST(SealedPages, LetAPageBeHalfWrittenThatTheLogHasWhole) {
    const TempFolder folder;
    const auto file = open(folder / "limber.db");
    fill(*file, 5);
    Connection(folder / "limber.db").execute("PRAGMA wal_checkpoint");
    fill(*file, 5);
    auto bytes = bytesOf(folder / "limber.db");
    const auto log = bytesOf(folder / "limber.db-wal");
    ASSERT_EQ(log.size() % (kPage + 24), 32U);
    const auto page = static_cast<std::size_t>(static_cast<unsigned char>(log[32 + 3]));
    ASSERT_GT(page, 0U);
    bytes.replace((page - 1) * kPage + kPage / 2, kPage / 2, kPage / 2, 'x');
    const TempFolder after;
    put(after / "limber.db", bytes);
    put(after / "limber.db-wal", log);
    EXPECT_EQ(sessionsIn(*open(after / "limber.db", 6)), 10U);
    EXPECT_TRUE(everyPageIsSealed(after / "limber.db"));
}

TEST(SealedPages, AreInEveryCopyAlsoOfWhatIsStillInTheLog) {
    const TempFolder folder;
    const auto path = folder / "limber.db";
    auto file = open(path);
    fill(*file, 1500);  // more than SQLite keeps of a copy in memory
    fill(*file, 10);
    ASSERT_TRUE(file->backupTo(folder / "copy.db"));
    EXPECT_TRUE(everyPageIsSealed(folder / "copy.db"));
    EXPECT_EQ(sessionsIn(*open(folder / "copy.db", 4)), 1510U);
    ASSERT_TRUE(file->clear());
    file.reset();
    EXPECT_TRUE(everyPageIsSealed(path));
}

TEST(SealedPages, AreNotAskedForWhereThereIsNoRoomForThem) {
    const Closed closed;
    const auto path = closed.folder / "unsealed.db";
    copyUnsealed(closed.file, path);
    {
        const auto file = open(path, 2);
        fill(*file, 600);
        ASSERT_TRUE(file->verify());
        ASSERT_TRUE(file->backupTo(closed.folder / "copy.db"));
    }
    for (const auto* name : {"unsealed.db", "copy.db"}) {
        SCOPED_TRACE(name);
        const auto file = open(closed.folder / name, 3);
        EXPECT_TRUE(file->verify());
        EXPECT_EQ(sessionsIn(*file), 620U);
        Connection raw(closed.folder / name);
        EXPECT_EQ(raw.text("PRAGMA integrity_check"), "ok");
        EXPECT_FALSE(isSealed(raw.database().getHandle()));
    }
}

TEST(SealedPages, LeaveAFileReadableForOtherTools) {
    const Closed closed;
    const SQLite::Database other(closed.file.string(), SQLite::OPEN_READONLY);
    EXPECT_TRUE(SQLite::Statement(other, "SELECT count(*) FROM session").executeStep());
}

TEST(SealedPages, TellWhatAnotherToolHasWrittenAndSalvageKeepsIt) {
    const Closed closed;
    SQLite::Database(closed.file.string(), SQLite::OPEN_READWRITE)
        .exec("UPDATE session SET notes = 'by hand', edited = edited + 1");
    EXPECT_EQ(opening(closed.file), ErrorCode::damaged);
    const auto target = open(closed.folder / "new.db", 3);
    ASSERT_TRUE(salvage(closed.file, std::nullopt, *target));
    const auto sessions = read(*target, [](Transaction& t) { return loadSessions(t, kAllDates); });
    EXPECT_EQ(sessions.size(), 20U);
    for (const auto& session : sessions) EXPECT_EQ(session.notes, "by hand");
}

}  // namespace limber::test
