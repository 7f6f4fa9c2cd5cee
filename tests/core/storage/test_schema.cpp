// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "core/storage/connection.h"
#include "core/storage/cursor.h"
#include "core/storage/data_file_fixture.h"
#include "core/storage/schema.h"
#include "core/storage/sqlite_session.h"
#include "core/storage/tables.h"
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

std::string textOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
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

}  // namespace

TEST(Schema, OfAFreshFileIsTheOneOnRecord) {
    const TempFolder folder;
    EXPECT_TRUE(open(folder / "limber.db"));
    Connection raw(folder / "limber.db");
    const auto record = std::filesystem::path(LIMBER_TEST_DATA) / "schema" / fmt::format("{:04}.sql", newestVersion());
    EXPECT_EQ(dumpOf(raw), textOf(record)) << "the schema of " << record << " was released; add a step instead";
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
