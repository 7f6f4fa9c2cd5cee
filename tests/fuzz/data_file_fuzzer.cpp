// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <vector>

#include "core/storage/file_access.h"
#include "core/storage/page_images.h"
#include "core/storage/sealed_pages.h"
#include "core/storage/sqlite_api.h"
#include "limber/storage/data_file.h"
#include "limber/storage/own_exercise_repository.h"
#include "limber/storage/plan_repository.h"
#include "limber/storage/profile_repository.h"
#include "limber/storage/safety_repository.h"
#include "limber/storage/salvage.h"
#include "limber/storage/session_repository.h"
#include "support/builders.h"
#include "support/temp_folder.h"
#include "support/test_sources.h"

namespace limber::test {
namespace {

namespace fs = std::filesystem;

const Date kToday = day(2026y / 11 / 23);
const DateRange kAllDates{day(1900y / 1 / 1), day(2200y / 12 / 31)};

[[noreturn]] void fatal(const Error& error) {
    std::fprintf(stderr, "%s: %s\n", std::string(nameOf(error.code)).c_str(), error.detail.c_str());
    std::abort();
}

/// A data file and its log, to be spoilt.
struct Sound {
    TempFolder folder{};
    std::string file{};
    std::string log{};

    Sound() {
        const auto path = folder / "limber.db";
        auto data = std::move(*DataFile::open({path, aClock(), someIds()}));
        for (int i = 0; i < 6; ++i) {
            const auto written = data->write(kToday, true, [&](Transaction& t) -> Result<void> {
                Session session = aSession().withId(t.newId()).on(kToday - Days{i}).with("deadlift", 3, 5, 100);
                session.notes = std::string(static_cast<std::size_t>(i) * 1500, 'n');
                putSession(t, session);
                auto screen = aClearScreen(kToday);
                screen.id = {t.newId()};
                addScreen(t, screen);
                putProfile(t, aProfile());
                return {};
            });
            if (!written) fatal(written.error());
        }
        file = bytesOf(path);
        log = bytesOf(path.string() + "-wal");
    }
};

/// The input is a list of places and what to write there: three bytes of place, one of length, and so many bytes. The
/// highest bit of the place tells the log from the file.
void spoil(std::string& file, std::string& log, const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t kHeader = 4;
    while (size > kHeader) {
        auto& whole = (data[0] & 0x80U) != 0 ? log : file;
        const auto place = ((data[0] & 0x7FU) << 16U | static_cast<unsigned>(data[1]) << 8U | data[2]) % whole.size();
        const auto length = std::min({std::size_t{data[3]} + 1, size - kHeader, whole.size() - place});
        std::copy_n(data + kHeader, length, whole.begin() + static_cast<std::ptrdiff_t>(place));
        data += kHeader + length;
        size -= kHeader + length;
    }
}

void readAll(DataFile& file) {
    (void)file.verify();
    (void)file.read(kToday, [](Transaction& t) {
        (void)loadSessions(t, kAllDates);
        (void)loadScreens(t);
        (void)loadProfile(t);
        (void)loadPlanDays(t, kAllDates);
        (void)loadOwnExercises(t);
    });
}

/// Gives the pages true seals, as if SQLite itself had written what they hold.
void reseal(const fs::path& path, const std::string& bytes) {
    auto* const vfs = sqlite3_vfs_find(sealedPages());
    std::vector<char> room(static_cast<std::size_t>(vfs->szOsFile));
    auto* const file = reinterpret_cast<sqlite3_file*>(room.data());
    const std::string name = path.string() + '\0';
    if (vfs->xOpen(vfs, name.c_str(), file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_DB, nullptr) != SQLITE_OK) return;
    for (std::size_t at = 0; at + kUsualPageSize <= bytes.size(); at += kUsualPageSize)
        file->pMethods->xWrite(file, bytes.data() + at, int{kUsualPageSize}, static_cast<sqlite3_int64>(at));
    file->pMethods->xClose(file);
}

void tryOut(const std::string& file, const std::string& log, bool withTrueSeals) {
    static const TempFolder folder;
    for (const auto& entry : fs::directory_iterator(folder.path())) fs::remove_all(entry.path());
    const auto path = folder / "limber.db";
    std::ofstream(path, std::ios::binary) << file;
    if (withTrueSeals) reseal(path, file);
    if (!log.empty()) std::ofstream(path.string() + "-wal", std::ios::binary) << log;
    if (auto opened = DataFile::open({path, aClock(), someIds(2)})) readAll(**opened);
    auto target = DataFile::open({":memory:", aClock(), someIds(3)});
    if (!target || !salvage(path, std::nullopt, **target) || !(*target)->verify()) std::abort();
    readAll(**target);
}

}  // namespace
}  // namespace limber::test

/// An even first byte: the rest spoils a sound data file, whose pages then get true seals where the second lowest bit
/// is set. An odd one: the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const limber::test::Sound sound;
    if (size == 0) return 0;
    if (data[0] % 2 != 0) {
        limber::test::tryOut({data + 1, data + size}, {}, false);
        return 0;
    }
    auto file = sound.file;
    auto log = sound.log;
    limber::test::spoil(file, log, data + 1, size - 1);
    limber::test::tryOut(file, log, (data[0] & 2U) != 0);
    return 0;
}
