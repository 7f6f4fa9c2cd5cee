// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "core/storage/file_access.h"
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
                addScreen(t, aClearScreen(kToday));
                putProfile(t, aProfile());
                return {};
            });
            if (!written) std::abort();
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

void tryOut(const std::string& file, const std::string& log) {
    static const TempFolder folder;
    for (const auto& entry : fs::directory_iterator(folder.path())) fs::remove_all(entry.path());
    const auto path = folder / "limber.db";
    std::ofstream(path, std::ios::binary) << file;
    if (!log.empty()) std::ofstream(path.string() + "-wal", std::ios::binary) << log;
    if (auto opened = DataFile::open({path, aClock(), someIds(2)})) readAll(**opened);
    auto target = DataFile::open({":memory:", aClock(), someIds(3)});
    if (!target || !salvage(path, std::nullopt, **target) || !(*target)->verify()) std::abort();
    readAll(**target);
}

}  // namespace
}  // namespace limber::test

/// An even first byte: the rest spoils a sound data file. An odd one: the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const limber::test::Sound sound;
    if (size == 0) return 0;
    if (data[0] % 2 != 0) {
        limber::test::tryOut({data + 1, data + size}, {});
        return 0;
    }
    auto file = sound.file;
    auto log = sound.log;
    limber::test::spoil(file, log, data + 1, size - 1);
    limber::test::tryOut(file, log);
    return 0;
}
