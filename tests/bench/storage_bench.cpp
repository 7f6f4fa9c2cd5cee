// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "limber/base/id.h"
#include "limber/storage/data_file.h"
#include "limber/storage/session_repository.h"
#include "support/builders.h"
#include "support/temp_folder.h"

namespace limber::bench {
namespace {

const Date kToday = test::day(std::chrono::year{2026} / 11 / 23);

/// Six exercises of four sets with a warm-up, where it was tight, and what helped.
Session aFullSession(std::string id) {
    auto builder = test::aSession().withId(std::move(id)).on(kToday).tight(3, 4).warmedUp(5).tagged({Tag::fatigued});
    for (const auto* exercise : {"back_squat", "romanian_deadlift", "leg_curl", "bench_press", "seated_cable_row"})
        builder.with(exercise, 4, 8, 60);
    builder.withHolds("front_plank", 4, 30).tenderAt(Region::lowerBackLeft);
    Session session = builder;
    session.regions = {Region::lowerBackLeft, Region::hipLeft};
    session.relievedBy = {Relief::heat};
    return session;
}

/// A file without a place is of no use here: what costs is the way to the disk.
struct Files {
    test::TempFolder folder{};
    std::shared_ptr<IdSource> ids = std::make_shared<RandomIdSource>();
    std::unique_ptr<storage::DataFile> file =
        std::move(*storage::DataFile::open({folder / "limber.db", std::make_shared<SystemClock>(), ids}));

    void save() {
        const auto saved = file->write(kToday, true, [&](storage::Transaction& t) -> Result<void> {
            putSession(t, aFullSession(t.newId()));
            return {};
        });
        if (!saved) std::abort();
    }
};

void check(int result) {
    if (result != SQLITE_OK && result != SQLITE_DONE) std::abort();
}

/// The rows of a saved session, and statements that write them with other ids: SQLite alone, at the same durability,
/// into a file of the same schema.
class PlainRows {
public:
    explicit PlainRows(const std::filesystem::path& file) {
        check(sqlite3_open(file.c_str(), &m_database));
        for (const auto* text : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"})
            check(sqlite3_exec(m_database, text, nullptr, nullptr, nullptr));
        for (const auto* table : {"session", "session_tag", "session_region", "session_relief", "session_exercise",
                                  "session_set", "session_tender_spot"})
            addRowsOf(table);
    }
    ~PlainRows() {
        for (auto& row : m_rows) sqlite3_finalize(row.insert);
        sqlite3_close(m_database);
    }
    PlainRows(const PlainRows&) = delete;
    PlainRows& operator=(const PlainRows&) = delete;

    void save(IdSource& ids) {
        std::map<std::string, std::string> renamed;
        check(sqlite3_exec(m_database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr));
        for (auto& row : m_rows) {
            for (std::size_t i = 0; i < row.values.size(); ++i)
                bind(row.insert, static_cast<int>(i) + 1, row.values[i], ids, renamed);
            check(sqlite3_step(row.insert));
            check(sqlite3_reset(row.insert));
        }
        check(sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr));
    }
    [[nodiscard]] std::size_t count() const { return m_rows.size(); }

private:
    struct Value {
        std::string text{};
        sqlite3_int64 number = 0;
        int type = SQLITE_NULL;
    };
    struct Row {
        sqlite3_stmt* insert = nullptr;
        std::vector<Value> values{};
    };

    void addRowsOf(const std::string& table) {
        sqlite3_stmt* all = nullptr;
        check(
            sqlite3_prepare_v2(m_database, ("SELECT * FROM " + table + " ORDER BY rowid").c_str(), -1, &all, nullptr));
        std::string places = "?";
        for (int i = 1; i < sqlite3_column_count(all); ++i) places += ", ?";
        while (sqlite3_step(all) == SQLITE_ROW) {
            Row row;
            const auto text = "INSERT INTO " + table + " VALUES (" + places + ")";
            check(sqlite3_prepare_v3(m_database, text.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &row.insert, nullptr));
            for (int i = 0; i < sqlite3_column_count(all); ++i) {
                Value value{.number = sqlite3_column_int64(all, i), .type = sqlite3_column_type(all, i)};
                if (value.type == SQLITE_TEXT) {
                    const auto* bytes = sqlite3_column_text(all, i);
                    value.text.assign(bytes, bytes + sqlite3_column_bytes(all, i));
                }
                row.values.push_back(std::move(value));
            }
            m_rows.push_back(std::move(row));
        }
        check(sqlite3_finalize(all));
    }

    static void bind(sqlite3_stmt* insert, int index, const Value& value, IdSource& ids,
                     std::map<std::string, std::string>& renamed) {
        if (value.type == SQLITE_NULL) {
            check(sqlite3_bind_null(insert, index));
        } else if (value.type == SQLITE_TEXT) {
            const auto& text = isUuid(value.text) ? renamedOf(value.text, ids, renamed) : value.text;
            check(sqlite3_bind_text(insert, index, text.c_str(), static_cast<int>(text.size()), SQLITE_STATIC));
        } else {
            check(sqlite3_bind_int64(insert, index, value.number));
        }
    }
    static const std::string& renamedOf(const std::string& id, IdSource& ids,
                                        std::map<std::string, std::string>& renamed) {
        const auto found = renamed.find(id);
        return found != renamed.end() ? found->second : renamed.emplace(id, ids.next()).first->second;
    }

    sqlite3* m_database = nullptr;
    std::vector<Row> m_rows{};
};

void saveASession(benchmark::State& state) {
    Files files;
    for (auto _ : state) files.save();
}
BENCHMARK(saveASession)->Unit(benchmark::kMicrosecond)->UseRealTime();

void writeTheSameRowsWithSqliteAlone(benchmark::State& state) {
    Files files;
    files.save();
    files.file.reset();
    PlainRows rows(files.folder / "limber.db");
    for (auto _ : state) rows.save(*files.ids);
    state.counters["rows"] = static_cast<double>(rows.count());
}
BENCHMARK(writeTheSameRowsWithSqliteAlone)->Unit(benchmark::kMicrosecond)->UseRealTime();

/// Both in turn, so that a slow moment of the disk hits both; `times_plain` is what is promised to be at most 1.5.
void saveASessionAgainstSqliteAlone(benchmark::State& state) {
    Files ours;
    Files theirs;
    theirs.save();
    theirs.file.reset();
    PlainRows rows(theirs.folder / "limber.db");
    using Clock = std::chrono::steady_clock;
    std::vector<double> mine;
    std::vector<double> plain;
    for (auto _ : state) {
        const auto start = Clock::now();
        ours.save();
        const auto between = Clock::now();
        rows.save(*theirs.ids);
        mine.push_back(std::chrono::duration<double>(between - start).count());
        plain.push_back(std::chrono::duration<double>(Clock::now() - between).count());
    }
    const auto median = [](std::vector<double>& times) {
        const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
        std::nth_element(times.begin(), middle, times.end());
        return *middle;
    };
    state.counters["times_plain"] = median(mine) / median(plain);
}
BENCHMARK(saveASessionAgainstSqliteAlone)->Unit(benchmark::kMicrosecond)->UseRealTime()->Iterations(1000);

void openTheFile(benchmark::State& state) {
    Files files;
    for (int i = 0; i < 400; ++i) files.save();
    const auto path = files.folder / "limber.db";
    files.file.reset();
    for (auto _ : state)
        benchmark::DoNotOptimize(storage::DataFile::open({path, std::make_shared<SystemClock>(), files.ids}));
}
BENCHMARK(openTheFile)->Unit(benchmark::kMillisecond);

void makeABackup(benchmark::State& state) {
    Files files;
    for (int i = 0; i < 400; ++i) files.save();
    for (auto _ : state)
        if (!files.file->backupTo(files.folder / "copy.db")) std::abort();
}
BENCHMARK(makeABackup)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace limber::bench
