// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <set>

#include "core/storage/data_file_fixture.h"
#include "limber/storage/backups.h"
#include "limber/storage/check_in_repository.h"
#include "limber/storage/plan_repository.h"
#include "limber/storage/rescue.h"
#include "limber/storage/safety_repository.h"
#include "limber/storage/session_repository.h"

namespace limber::test {
namespace {

constexpr int kExercises = 4;
constexpr int kSets = 6;
constexpr int kKillsAFile = 100;

/// What the writer says through the pipe.
enum class Step : char { begin = 'b', commit = 'c' };

void say(int pipe, Step step) {
    const char letter = static_cast<char>(step);
    if (::write(pipe, &letter, 1) != 1) ::_exit(2);
}

Session numbered(const std::string& id, int number) {
    auto session = aSession().withId(id).on(kToday);
    for (int i = 0; i < kExercises; ++i) session.with("deadlift", kSets, 5, 100);
    Session built = session;
    built.notes = std::to_string(number);
    return built;
}

/// What a writer does beside adding sessions, as chance has it. It leaves the numbered sessions as they are.
void somethingElse(DataFile& file, Random& random) {
    const auto check = [](const auto& result) {
        if (!result) ::_exit(5);
    };
    switch (random.below(4)) {
        case 0:
            check(file.write(kToday, true, [&](Transaction& t) -> Result<void> {
                putCheckIn(t, aCheckIn(kToday - Days{random.between(0, 30)}, random.between(0, 10)));
                return {};
            }));
            check(file.undo());
            if (random.below(2) == 0) check(file.redo());
            break;
        case 1:
            check(file.write(kToday, true, [&](Transaction& t) -> Result<void> {
                putPlanDay(t, {.date = kToday + Days{random.between(0, 6)}, .rest = true});
                putVerdict(t, {Cause::triggerPoints, Opinion::fits, kToday});
                return {};
            }));
            break;
        case 2: check(file.keepDailyBackup(kToday + Days{random.between(0, 60)})); break;
        default:
            check(file.write(kToday, false, [&](Transaction& t) -> Result<void> {
                addScreen(t, {t.newId(), kToday, {{SafetyQuestion::nightPain, false}}, {}, {}});
                return {};
            }));
    }
}

/// Adds numbered sessions, and does other things between, until it is killed; says when a session has begun and when it
/// is safely written.
[[noreturn]] void writeForEver(const std::filesystem::path& path, int pipe, int first, std::uint64_t seed) {
    auto file = DataFile::open({path, aClock(), someIds(seed)});
    if (!file) ::_exit(3);
    Random random(Seed{seed});
    for (int number = first;; ++number) {
        if (random.below(3) == 0) somethingElse(**file, random);
        const auto written = (*file)->write(kToday, true, [&](Transaction& t) -> Result<void> {
            say(pipe, Step::begin);
            putSession(t, numbered(t.newId(), number));
            return {};
        });
        if (!written) ::_exit(4);
        say(pipe, Step::commit);
    }
}

struct Outcome {
    int acknowledged = 0;
    bool insideTransaction = false;
};

/// Counts the steps that a pipe tells of, and remembers the last.
class Listener {
public:
    explicit Listener(int pipe) : m_pipe(pipe) {}
    /// False at the end of the pipe.
    bool hear() {
        char letter = 0;
        if (::read(m_pipe, &letter, 1) != 1) return false;
        m_last = static_cast<Step>(letter);
        if (m_last == Step::commit) ++outcome.acknowledged;
        outcome.insideTransaction = m_last == Step::begin;
        return true;
    }
    /// Looks at the pipe so many times without reading from it.
    void linger(int looks) const {
        for (int i = 0; i < looks; ++i) {
            pollfd descriptor{m_pipe, POLLIN, 0};
            ::poll(&descriptor, 1, 0);
        }
    }
    Outcome outcome{};

private:
    int m_pipe;
    Step m_last = Step::commit;
};

/// Starts a writer and kills it after a random number of steps and a random while. Between two sessions it may be in
/// another transaction, which is not counted.
Outcome killAWriter(const std::filesystem::path& path, int first, Random& random) {
    std::array<int, 2> pipe{};
    EXPECT_EQ(::pipe2(pipe.data(), O_CLOEXEC), 0);
    const auto seed = random.below(1ULL << 40U) + 1;
    const pid_t writer = ::fork();
    if (writer == 0) {
        ::close(pipe[0]);
        writeForEver(path, pipe[1], first, seed);
    }
    ::close(pipe[1]);
    Listener listener(pipe[0]);
    for (int steps = random.between(1, 12); steps > 0 && listener.hear(); --steps) {
    }
    listener.linger(random.between(0, 3000));
    ::kill(writer, SIGKILL);
    int status = 0;
    ::waitpid(writer, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the writer ended by itself: " << WEXITSTATUS(status);
    while (listener.hear()) {
    }
    ::close(pipe[0]);
    return listener.outcome;
}

void removeDataFile(const std::filesystem::path& path) {
    for (const auto* ending : {"", "-wal", "-shm"}) std::filesystem::remove(path.string() + ending);
    std::filesystem::remove_all(backupFolderOf(path));
}

/// The numbers of the sessions in the file, each of which must be complete.
std::set<int> numbersIn(const std::filesystem::path& path) {
    const auto file = open(path);
    EXPECT_TRUE(file->verify());
    std::set<int> numbers;
    for (const auto& session : read(*file, [](Transaction& t) { return loadSessions(t, kAllDates); })) {
        EXPECT_EQ(session, numbered(session.id.value, std::stoi(session.notes)));
        numbers.insert(std::stoi(session.notes));
    }
    for (const auto& backup : backupsOf(path)) EXPECT_TRUE(newestSoundBackup(path)) << backup.file;
    return numbers;
}

}  // namespace

TEST(KilledWriter, LosesNothingThatItHasAcknowledged) {
    const int kills = std::getenv("LIMBER_SOAK") ? 1000 : 25;
    const TempFolder folder;
    const auto path = folder / "limber.db";
    Random random(Seed{20261123});
    std::set<int> acknowledged;
    int next = 0;
    int inside = 0;
    int insideOfThis = 0;
    for (int i = 0; i < kills; ++i) {
        if (i % kKillsAFile == 0) {
            // A file as large as a year or two, or reading it after each kill would be most of the test.
            removeDataFile(path);
            acknowledged.clear();
            insideOfThis = 0;
            next = 0;
        }
        const auto outcome = killAWriter(path, next, random);
        for (int number = next; number < next + outcome.acknowledged; ++number) acknowledged.insert(number);
        inside += outcome.insideTransaction ? 1 : 0;
        insideOfThis += outcome.insideTransaction ? 1 : 0;
        const auto found = numbersIn(path);
        ASSERT_TRUE(std::includes(found.begin(), found.end(), acknowledged.begin(), acknowledged.end())) << i;
        ASSERT_LE(found.size(), acknowledged.size() + static_cast<std::size_t>(insideOfThis)) << i;
        next += outcome.acknowledged + 1;
    }
    RecordProperty("kills", kills);
    RecordProperty("inside_a_transaction", inside);
    EXPECT_GE(inside * 10, kills * 3) << inside << " of " << kills << " kills were inside a transaction";
}

}  // namespace limber::test
