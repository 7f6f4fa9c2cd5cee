// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <set>

#include "core/storage/data_file_fixture.h"
#include "core/storage/filling_disk.h"
#include "limber/storage/backups.h"
#include "limber/storage/session_repository.h"

namespace limber::test {
namespace {

const std::string kIds[] = {"11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222",
                            "33333333-3333-4333-8333-333333333333"};

/// What a day with the data file came to.
struct Outcome {
    std::set<std::string> kept{};  ///< sessions that must be there
    std::set<std::string> gone{};  ///< and those that must not
    std::set<ErrorCode> errors{};
};

/// Logs three sessions, takes the last back and lets a backup be made, and goes on after every failure.
Outcome aDay(const std::filesystem::path& path) {
    Outcome outcome{.gone = {std::begin(kIds), std::end(kIds)}};
    const auto file = DataFile::open({path, aClock(), someIds()});
    if (!file) {
        outcome.errors.insert(file.error().code);
        return outcome;
    }
    const auto note = [&](const auto& result) {
        if (!result) outcome.errors.insert(result.error().code);
        return result.has_value();
    };
    for (const auto& id : kIds) {
        const auto session = aSession().withId(id).with("deadlift", 6, 5, 100).with("back_squat", 6, 5, 80);
        const auto log = [&](Transaction& t) -> Result<void> {
            putSession(t, session);
            return {};
        };
        if (!note((*file)->write(kToday, true, log))) continue;
        outcome.kept.insert(id);
        outcome.gone.erase(id);
    }
    if (!outcome.kept.empty() && note((*file)->undo())) {
        const auto newest = *outcome.kept.rbegin();
        outcome.kept.erase(newest);
        outcome.gone.insert(newest);
    }
    note((*file)->keepDailyBackup(kToday));
    return outcome;
}

std::set<std::string> idsIn(DataFile& file) {
    std::set<std::string> ids;
    for (const auto& session : read(file, [](Transaction& t) { return loadSessions(t, kAllDates); })) {
        EXPECT_EQ(session.exercises.size(), 2U);
        for (const auto& exercise : session.exercises) EXPECT_EQ(exercise.sets.size(), 6U);
        ids.insert(session.id.value);
    }
    return ids;
}

/// With room again, everything that was said to be written is there, and nothing else.
void expectIntact(const std::filesystem::path& path, const Outcome& outcome) {
    const auto file = open(path);
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->verify());
    EXPECT_EQ(idsIn(*file), outcome.kept);
    for (const auto& backup : backupsOf(path)) EXPECT_TRUE(open(backup.file)->verify());
    EXPECT_TRUE(write(*file, [](Transaction& t) { putSession(t, aSession().withId(t.newId())); }));
}

}  // namespace

TEST(FullDisk, AtEveryWriteLosesNothingAndSaysSo) {
    const int step = std::getenv("LIMBER_SOAK") ? 1 : 9;
    int fullAt = 0;
    for (;; fullAt += step) {
        const TempFolder folder;
        Outcome outcome;
        bool ranOut = false;
        {
            const FillingDisk disk(fullAt);
            outcome = aDay(folder / "limber.db");
            ranOut = FillingDisk::ranOut();
        }
        SCOPED_TRACE(fullAt);
        for (const auto code : outcome.errors)
            EXPECT_TRUE(code == ErrorCode::diskFull || code == ErrorCode::unwritable) << nameOf(code);
        expectIntact(folder / "limber.db", outcome);
        if (!ranOut) {
            EXPECT_TRUE(outcome.errors.empty());
            EXPECT_EQ(backupsOf(folder / "limber.db").size(), 1U);
            break;
        }
        ASSERT_LT(fullAt, 5000);
    }
    RecordProperty("writes", fullAt);  // to the next step
    EXPECT_GT(fullAt, 50);
}

}  // namespace limber::test
