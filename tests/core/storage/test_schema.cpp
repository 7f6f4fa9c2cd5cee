// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/storage/connection.h"
#include "core/storage/cursor.h"
#include "core/storage/data_file_fixture.h"
#include "core/storage/every_table.h"
#include "core/storage/opening.h"
#include "core/storage/schema.h"
#include "core/storage/sqlite_api.h"
#include "core/storage/tables.h"
#include "limber/storage/backups.h"
#include "limber/storage/check_in_repository.h"
#include "limber/storage/plan_repository.h"
#include "limber/storage/session_repository.h"

namespace limber::test {
namespace {

std::string dumpOf(Connection& connection) {
    Cursor row(connection, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name");
    std::string dump;
    while (row.nextRow()) dump += row.next<std::string>() + ";\n";
    return dump;
}

/// Rows that the connection's statements looked at without an index.
int rowsScanned(Connection& connection) {
    int rows = 0;
    sqlite3_stmt* statement = nullptr;
    while ((statement = sqlite3_next_stmt(connection.database().getHandle(), statement)) != nullptr)
        rows += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_FULLSCAN_STEP, 0);
    return rows;
}

std::vector<std::string> namesOf(Connection& connection, const std::string& sql) {
    Cursor row(connection, sql);
    std::vector<std::string> names;
    while (row.nextRow()) names.push_back(row.next<std::string>());
    return names;
}

/// A file as the version made it, with the rows on record.
void makeFileOf(int version, const std::filesystem::path& file) {
    { SQLite::Database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE); }
    Connection raw(file);
    raw.execute("PRAGMA foreign_keys = ON");
    const auto schema = schemaRecord(fmt::format("{:04}.sql", version));
    const auto tables = schema.find("CREATE TABLE");  // after the indexes, by the alphabet
    raw.execute(schema.substr(tables));
    raw.execute(schema.substr(0, tables));
    raw.execute("INSERT INTO file_format (only_row, lowest_compatible) VALUES (1, 1)");
    raw.execute(schemaRecord(fmt::format("{:04}_rows.sql", version)));
    raw.execute(fmt::format("PRAGMA user_version = {}", version));
    raw.execute(fmt::format("PRAGMA application_id = {}", kApplicationId));
}

/// The history of the schema with a step more, that of a version to come.
std::vector<EmbeddedFile> stepsAnd(const EmbeddedFile& next) {
    const auto steps = schemaSteps();
    std::vector<EmbeddedFile> all(steps.begin(), steps.end());
    all.push_back(next);
    return all;
}

constexpr EmbeddedFile kNextStep{"9000_next.sql",
                                 "ALTER TABLE session ADD COLUMN mood INTEGER;"
                                 "UPDATE file_format SET lowest_compatible = 9000;"};

}  // namespace

TEST(Migration, BringsTheFileOfEveryVersionToTheSchemaOfAFreshOne) {
    for (int version = 1; version <= newestVersion(); ++version) {
        const TempFolder folder;
        makeFileOf(version, folder / "limber.db");
        std::vector<std::string> before;
        {
            Connection raw(folder / "limber.db");
            for (const auto& table : tableNames(raw))
                EXPECT_GT(raw.number(fmt::format("SELECT count(*) FROM {}", table)), 0) << table;
            before = rowsOfEveryTable(raw);
        }
        const auto file = open(folder / "limber.db");
        ASSERT_TRUE(file);
        EXPECT_TRUE(file->verify());
        EXPECT_EQ(read(*file, [](Transaction& t) { return loadSessions(t, kAllDates); }).size(), 1U);
        Connection raw(folder / "limber.db");
        EXPECT_EQ(raw.number("PRAGMA user_version"), newestVersion());
        EXPECT_EQ(dumpOf(raw), schemaRecord(fmt::format("{:04}.sql", newestVersion())));
        if (version == newestVersion()) {
            EXPECT_EQ(rowsOfEveryTable(raw), before);
        }
    }
}

TEST(Migration, KeepsACopyOfTheFileAsItWas) {
    const TempFolder folder;
    const auto path = folder / "limber.db";
    makeFileOf(1, path);
    const auto steps = stepsAnd(kNextStep);
    {
        const auto opened = openDataFile(path, steps);
        ASSERT_TRUE(opened) << opened.error().detail;
        EXPECT_EQ(opened->connection->number("PRAGMA user_version"), 9000);
        EXPECT_EQ(opened->connection->number("SELECT count(mood) FROM session"), 0);
    }
    EXPECT_EQ(DataFile::open({path, aClock(), someIds()}).error().code, ErrorCode::newerFile);
    Connection copy(backupFolderOf(path) / "before-9000.db");
    EXPECT_EQ(copy.number("PRAGMA user_version"), 1);
    EXPECT_EQ(copy.text("PRAGMA integrity_check"), "ok");
    EXPECT_TRUE(open(backupFolderOf(path) / "before-9000.db"));
}

TEST(Migration, ThatFailsLeavesTheFileAsItWas) {
    const TempFolder folder;
    const auto path = folder / "limber.db";
    makeFileOf(1, path);
    const auto steps = stepsAnd({"9000_next.sql", "DROP TABLE session_tag; INSERT INTO nowhere VALUES (1);"});
    EXPECT_FALSE(openDataFile(path, steps));
    const auto file = open(path);
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->verify());
    Connection raw(path);
    EXPECT_EQ(raw.number("PRAGMA user_version"), 1);
    EXPECT_EQ(dumpOf(raw), schemaRecord("0001.sql"));
}

TEST(Schema, OfAFreshFileIsTheOneOnRecord) {
    const TempFolder folder;
    EXPECT_TRUE(open(folder / "limber.db"));
    Connection raw(folder / "limber.db");
    EXPECT_EQ(dumpOf(raw), schemaRecord(fmt::format("{:04}.sql", newestVersion())))
        << "a released schema stays as it is; add a step instead";
}

TEST(Schema, GivesEveryRowAnIdAStampAndATombstone) {
    const TempFolder folder;
    EXPECT_TRUE(open(folder / "limber.db"));
    Connection raw(folder / "limber.db");
    const auto tables =
        namesOf(raw, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'file_format' ORDER BY name");
    EXPECT_EQ(tables.size(), kTables.size());
    for (const auto& table : tables) {
        const auto columns = namesOf(raw, fmt::format("SELECT name FROM pragma_table_info('{}') ORDER BY cid", table));
        EXPECT_EQ((std::vector<std::string>{columns.begin(), columns.begin() + 3}),
                  (std::vector<std::string>{"id", "edited", "deleted"}))
            << table;
        EXPECT_EQ(raw.number(fmt::format("SELECT strict FROM pragma_table_list('{}')", table)), 1) << table;
        EXPECT_TRUE(
            std::any_of(kTables.begin(), kTables.end(), [&](const auto& entry) { return entry.first == table; }))
            << table << " is not undone";
    }
}

TEST(Schema, HasAnIndexForEveryReadingByDate) {
    const auto file = inMemory();
    ASSERT_TRUE(write(*file, [](Transaction& t) {
        for (int i = 0; i < 50; ++i) {
            const auto date = kToday - Days{i};
            auto block = aWorkoutBlock("deadlift", 3, 5);
            block.id.value = t.newId();
            putSession(t, aSession().withId(t.newId()).on(date).with("deadlift", 3, 5).tenderAt(Region::hipLeft));
            putCheckIn(t, aCheckIn(date, 3));
            putPlanDay(t, {.date = date, .blocks = {block}});
        }
    }));
    const DateRange week{kToday - Days{7}, kToday};
    const auto scanned = read(*file, [&](Transaction& t) {
        EXPECT_EQ(loadSessions(t, week).size(), 8U);
        EXPECT_EQ(loadCheckIns(t, week).size(), 8U);
        EXPECT_EQ(loadPlanDays(t, week).size(), 8U);
        EXPECT_TRUE(loadSelfTests(t, week).empty());
        EXPECT_TRUE(findBlock(t, BlockId{"none"}) == std::nullopt);
        EXPECT_FALSE(isBlockLogged(t, BlockId{"none"}));
        return rowsScanned(t.connection());
    });
    EXPECT_EQ(scanned, 0);
}

}  // namespace limber::test
