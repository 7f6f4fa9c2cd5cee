// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>

#include "core/storage/connection.h"
#include "core/storage/data_file_fixture.h"
#include "core/storage/every_table.h"
#include "core/storage/file_access.h"
#include "core/storage/log_frames.h"
#include "core/storage/page_images.h"
#include "limber/storage/own_exercise_repository.h"
#include "limber/storage/rescue.h"
#include "limber/storage/safety_repository.h"
#include "limber/storage/salvage.h"
#include "limber/storage/session_repository.h"

namespace limber::test {
namespace {

namespace fs = std::filesystem;

constexpr int kOld = 25;    ///< sessions that the backup has
constexpr int kNewer = 25;  ///< and those logged since
constexpr std::size_t kRegion = 512;
/// A region holds no more rows than this, each of which may be of another session.
constexpr std::size_t kMostHit = 12;

using ById = std::map<std::string, Session>;

Session aSessionOf(int number, std::string id) {
    auto session = aSession()
                       .withId(std::move(id))
                       .on(kToday - Days{number})
                       .with("deadlift", 3, 5, 100)
                       .with("back_squat", 2, 5, 80);
    Session built = session;
    built.notes = number % 10 == 0 ? std::string(5000, static_cast<char>('a' + number % 26)) : "note";
    built.regions = {Region::lowerBackLeft};
    return built;
}

ById sessionsOf(DataFile& file) {
    ById sessions;
    for (auto& session : read(file, [](Transaction& t) { return loadSessions(t, kAllDates); }))
        sessions.emplace(session.id.value, session);
    return sessions;
}

/// A data file as a program that was killed leaves it, with everything in it that there is, and its backup.
struct Scene {
    TempFolder folder{};
    fs::path file = folder / "limber.db";
    ById expected{};
    std::string newest{};  ///< the session logged last
    std::string bytes{};
    std::string log{};

    /// `folded`: closed in good order, without a log.
    explicit Scene(bool folded) {
        auto data = open(file, 7);
        EXPECT_TRUE(write(*data, putOneOfEverything));
        for (int i = 0; i < kOld + kNewer; ++i) {
            if (i == kOld) {
                EXPECT_TRUE(data->keepDailyBackup(kToday));
            }
            EXPECT_TRUE(write(*data, [&](Transaction& t) {
                newest = t.newId();
                putSession(t, aSessionOf(i, newest));
            }));
        }
        expected = sessionsOf(*data);
        if (folded) data.reset();
        bytes = bytesOf(file);
        if (!folded) log = bytesOf(file.string() + "-wal");
    }
};

/// What is left of a damaged file, in the worst case.
struct Tally {
    int opened = 0;
    int salvaged = 0;
    std::size_t lost = 0;
};

/// Sessions that are not there as they were.
std::vector<std::string> missingIn(const ById& found, const ById& expected) {
    std::vector<std::string> missing;
    for (const auto& [id, session] : expected) {
        const auto entry = found.find(id);
        if (entry == found.end() || !(entry->second == session)) missing.push_back(id);
    }
    return missing;
}

class Damage {
public:
    explicit Damage(const Scene& scene)
        : m_scene(scene), m_inBackup(sessionsOf(*open(*newestSoundBackup(scene.file)))) {}

    /// Opens the bytes as a data file, or salvages them with the backup.
    void tryOut(const std::string& bytes, const std::string& log) {
        const TempFolder folder;
        const auto path = folder / "limber.db";
        std::ofstream(path, std::ios::binary) << bytes;
        if (!log.empty()) std::ofstream(path.string() + "-wal", std::ios::binary) << log;
        if (auto opened = DataFile::open({path, aClock(), someIds(8)})) {
            ++tally.opened;
            EXPECT_TRUE((*opened)->verify());
            auto missing = missingIn(sessionsOf(**opened), m_scene.expected);
            if (!log.empty()) missing.erase(std::remove(missing.begin(), missing.end(), m_scene.newest), missing.end());
            EXPECT_EQ(missing, std::vector<std::string>()) << "and nobody noticed";
        } else {
            EXPECT_EQ(opened.error().code, ErrorCode::damaged) << nameOf(opened.error().code) << opened.error().detail;
            EXPECT_EQ(bytesOf(path.string() + "-wal"), log) << "the log of a damaged file went away";
            expectSalvaged(path);
        }
    }

    Tally tally{};

private:
    void expectSalvaged(const fs::path& path) {
        ++tally.salvaged;
        const auto target = open(path.parent_path() / "new.db", 9);
        const auto outcome = salvage(path, newestSoundBackup(m_scene.file), *target);
        ASSERT_TRUE(outcome);
        EXPECT_TRUE(target->verify());
        const auto found = sessionsOf(*target);
        EXPECT_EQ(missingIn(found, m_inBackup), std::vector<std::string>()) << "the backup had them";
        const auto missing = missingIn(found, m_scene.expected);
        EXPECT_LE(missing.size(), kMostHit);
        tally.lost = std::max(tally.lost, missing.size());
        EXPECT_EQ(read(*target, loadScreens).size(), 1U);
        EXPECT_EQ(read(*target, loadOwnExercises).size(), 1U);
    }

    const Scene& m_scene;
    ById m_inBackup;
};

std::string randomBytes(Random& random) {
    std::string bytes;
    for (std::size_t i = 0; i < kRegion; ++i) bytes += static_cast<char>(random.below(256));
    return bytes;
}

/// Runs `tryOut` with every region of `whole` (one in `step`) overwritten, in turn by noise, zeros and ones.
template <class TryOut>
int eachRegion(const std::string& whole, int step, TryOut tryOut) {
    Random random(Seed{20261129});
    int regions = 0;
    for (std::size_t at = 0; at < whole.size(); at += kRegion * static_cast<std::size_t>(step)) {
        const auto size = std::min(kRegion, whole.size() - at);
        const std::string fillings[] = {randomBytes(random), std::string(kRegion, '\0'), std::string(kRegion, '\xFF')};
        auto damaged = whole;
        damaged.replace(at, size, fillings[regions % 3], 0, size);
        SCOPED_TRACE("bytes from " + std::to_string(at));
        tryOut(damaged);
        ++regions;
        if (testing::Test::HasFailure()) break;
    }
    return regions;
}

int stepOf(int ordinary) { return std::getenv("LIMBER_SOAK") ? 1 : ordinary; }

void tell(const Tally& tally, int regions) {
    testing::Test::RecordProperty("regions", regions);
    testing::Test::RecordProperty("opened", tally.opened);
    testing::Test::RecordProperty("salvaged", tally.salvaged);
    testing::Test::RecordProperty("most_sessions_lost", static_cast<int>(tally.lost));
    EXPECT_GT(tally.salvaged, regions / 4);
}

}  // namespace

TEST(DamagedRegion, OfAFileLosesNoMoreThanWhatLayThere) {
    const Scene scene(true);
    Damage damage(scene);
    const int regions =
        eachRegion(scene.bytes, stepOf(37), [&](const std::string& bytes) { damage.tryOut(bytes, scene.log); });
    tell(damage.tally, regions);
}

TEST(DamagedRegion, OfALogLosesNoMoreThanWhatLayThere) {
    const Scene scene(false);
    ASSERT_GT(scene.log.size(), 100'000U);
    Damage damage(scene);
    const int regions =
        eachRegion(scene.log, stepOf(97), [&](const std::string& log) { damage.tryOut(scene.bytes, log); });
    tell(damage.tally, regions);
}

TEST(DamagedRegion, AtTheEndOfTheTransactionBeforeTheLastIsTold) {
    const Scene scene(false);
    Damage damage(scene);
    std::vector<std::size_t> ends;
    for (const auto& frame : framesOf(scene.log, kUsualPageSize))
        if (frame.commits)
            ends.push_back(static_cast<std::size_t>(frame.bytes.data() - scene.log.data()) - kRegion / 2);
    for (std::size_t before = 2; before <= 6; ++before) {
        SCOPED_TRACE(before);
        auto log = scene.log;
        damage.tryOut(scene.bytes, log.replace(ends[ends.size() - before], kRegion, kRegion, '\0'));
    }
    EXPECT_EQ(damage.tally.salvaged, 5);
}

TEST(Truncated, FileIsSalvagedAsFarAsItGoes) {
    const Scene scene(true);
    Damage damage(scene);
    for (const std::size_t part : {0U, 1U, 2U, 3U}) {
        SCOPED_TRACE(part);
        const TempFolder folder;
        const auto path = folder / "limber.db";
        std::ofstream(path, std::ios::binary) << scene.bytes.substr(0, scene.bytes.size() * part / 4);
        const auto target = open(folder / "new.db", 9);
        const auto outcome = salvage(path, std::nullopt, *target);
        ASSERT_TRUE(outcome);
        EXPECT_TRUE(target->verify());
        EXPECT_EQ(outcome->rows > 0, part > 0);
    }
}

TEST(Salvage, OfASoundFileGivesEveryRowOfEveryTable) {
    const Scene scene(true);
    const auto target = open(scene.folder / "new.db", 9);
    const auto outcome = salvage(scene.file, std::nullopt, *target);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->leftOut, 0);
    EXPECT_EQ(outcome->fromBackup, 0);
    Connection before(scene.file);
    const auto all = read(*target, [&](Transaction& t) {
        EXPECT_EQ(rowsOfEveryTable(before), rowsOfEveryTable(t.connection()));
        return rowsOfEveryTable(t.connection());
    });
    EXPECT_GT(all.size(), 400U);
}

TEST(Salvage, WithoutASchemaKnowsRowsByWhatTheyHold) {
    const Scene scene(true);
    auto bytes = scene.bytes;
    for (std::size_t at = bytes.find("CREATE TABLE"); at != std::string::npos; at = bytes.find("CREATE TABLE", at))
        bytes.replace(at, 6, "xxxxxx");
    std::ofstream(scene.folder / "bare.db", std::ios::binary) << bytes;
    const auto target = open(scene.folder / "new.db", 9);
    const auto outcome = salvage(scene.folder / "bare.db", std::nullopt, *target);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->leftOut, 0);
    EXPECT_EQ(missingIn(sessionsOf(*target), scene.expected), std::vector<std::string>());
    Connection before(scene.file);
    EXPECT_TRUE(read(*target, [&](Transaction& t) {
        for (const auto* table :
             {"profile_medicine", "profile_condition", "screen_answer", "plan_reason", "week_note_hurt"})
            EXPECT_EQ(rowsOf(before, table), rowsOf(t.connection(), table)) << table;
        return true;
    }));
}

TEST(Salvage, OfWhatIsNoDataFileIsEmpty) {
    const TempFolder folder;
    std::ofstream(folder / "letter.txt") << "Dear all, this is a letter. UUUUUUUUUUU";
    for (const auto* name : {"letter.txt", "none.db"}) {
        const auto target = open(folder / (std::string(name) + ".new"));
        const auto outcome = salvage(folder / name, std::nullopt, *target);
        ASSERT_TRUE(outcome);
        EXPECT_EQ(outcome->rows, 0);
    }
}

}  // namespace limber::test
