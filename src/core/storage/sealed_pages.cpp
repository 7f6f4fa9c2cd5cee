// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealed_pages.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string_view>
#include <vector>

#include "core/storage/log_frames.h"
#include "core/storage/page_sum.h"
#include "core/storage/sqlite_api.h"

namespace limber::inline storage {
namespace {

constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kReserveAt = 20;
constexpr std::size_t kSmallestPage = 512;
constexpr std::size_t kLargestPage = 65536;
constexpr sqlite3_int64 kAnySize = 0;

constexpr int kAskWhetherSealed = 0x4C696D31;  ///< int*: 1 or 0
constexpr int kSealIfEmpty = 0x4C696D32;       ///< const int*: 1 or 0

/// A file as SQLite sees it. The real one, of the system, is behind `real`.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
    char* page;  ///< room for a page; only of a database
    bool sealed;
    sqlite3_int64 pageSize;  ///< kAnySize until its first page is read or written
};

File& shown(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
sqlite3_file* real(sqlite3_file* file) { return shown(file).real; }
const sqlite3_io_methods& methods(sqlite3_file* file) { return *real(file)->pMethods; }

void learnFrom(std::string_view header, File& file) {
    const auto said = static_cast<std::size_t>(bigEndian(header, kPageSizeAt, 2));
    const auto size = said == 1 ? kLargestPage : said;  // two bytes cannot say so many
    const bool canBe = size >= kSmallestPage && std::has_single_bit(size);
    file.pageSize = canBe ? static_cast<sqlite3_int64>(size) : kAnySize;
    file.sealed = file.pageSize != kAnySize && bigEndian(header, kReserveAt, 1) == kSealSize;
}

bool isWholePage(const File& file, std::size_t size, sqlite3_int64 at) {
    const auto whole = static_cast<sqlite3_int64>(size);
    const bool ofItsSize = file.pageSize == kAnySize ? size >= kSmallestPage : whole == file.pageSize;
    return ofItsSize && size <= kLargestPage && at % whole == 0;
}

std::array<char, kSealSize> sealOf(std::string_view page, sqlite3_int64 at) {
    PageSum sum(PageSum::Words::littleEndian);
    std::array<char, sizeof at> place{};
    std::memcpy(place.data(), &at, sizeof at);
    sum.add({place.data(), place.size()});
    sum.add(page.substr(0, page.size() - kSealSize));
    std::array<char, kSealSize> seal{};
    const std::array<std::uint32_t, 2> words{sum.first(), sum.second()};
    std::memcpy(seal.data(), words.data(), seal.size());
    return seal;
}

bool sealHolds(std::string_view page, sqlite3_int64 at) {
    const auto seal = sealOf(page, at);
    return page.substr(page.size() - kSealSize) == std::string_view(seal.data(), seal.size());
}

int closeFile(sqlite3_file* f) {
    const int result = methods(f).xClose(real(f));
    sqlite3_free(shown(f).page);
    sqlite3_free(shown(f).real);
    return result;
}

int readFile(sqlite3_file* f, void* to, int size, sqlite3_int64 at) {
    auto& file = shown(f);
    const int result = methods(f).xRead(real(f), to, size, at);
    if (result != SQLITE_OK || file.page == nullptr) return result;
    const std::string_view bytes(static_cast<const char*>(to), static_cast<std::size_t>(size));
    if (at == 0 && bytes.size() >= kHeaderSize) learnFrom(bytes, file);
    if (!file.sealed || !isWholePage(file, bytes.size(), at)) return result;
    return sealHolds(bytes, at) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int writeFile(sqlite3_file* f, const void* from, int size, sqlite3_int64 at) {
    auto& file = shown(f);
    const std::string_view bytes(static_cast<const char*>(from), static_cast<std::size_t>(size));
    if (file.page != nullptr && at == 0 && bytes.size() >= kHeaderSize) learnFrom(bytes, file);
    if (file.page == nullptr || !file.sealed || !isWholePage(file, bytes.size(), at))
        return methods(f).xWrite(real(f), from, size, at);
    const auto seal = sealOf(bytes, at);
    const auto body = bytes.substr(0, bytes.size() - kSealSize);
    std::copy(seal.begin(), seal.end(), std::copy(body.begin(), body.end(), file.page));
    return methods(f).xWrite(real(f), file.page, size, at);
}

int truncateFile(sqlite3_file* f, sqlite3_int64 size) { return methods(f).xTruncate(real(f), size); }
int syncFile(sqlite3_file* f, int flags) { return methods(f).xSync(real(f), flags); }
int fileSize(sqlite3_file* f, sqlite3_int64* size) { return methods(f).xFileSize(real(f), size); }
int lockFile(sqlite3_file* f, int level) { return methods(f).xLock(real(f), level); }
int unlockFile(sqlite3_file* f, int level) { return methods(f).xUnlock(real(f), level); }
int checkLock(sqlite3_file* f, int* held) { return methods(f).xCheckReservedLock(real(f), held); }

int control(sqlite3_file* f, int operation, void* argument) {
    auto& file = shown(f);
    if (operation == kAskWhetherSealed) {
        *static_cast<int*>(argument) = file.sealed ? 1 : 0;
        return SQLITE_OK;
    }
    if (operation == kSealIfEmpty) {
        sqlite3_int64 size = 0;
        const int result = fileSize(f, &size);
        if (result == SQLITE_OK && size == 0) file.sealed = *static_cast<const int*>(argument) != 0;
        return result;
    }
    return methods(f).xFileControl(real(f), operation, argument);
}

int sectorSize(sqlite3_file* f) { return methods(f).xSectorSize(real(f)); }
int characteristics(sqlite3_file* f) { return methods(f).xDeviceCharacteristics(real(f)); }
int mapShared(sqlite3_file* f, int region, int size, int extend, void volatile** map) {
    return methods(f).xShmMap(real(f), region, size, extend, map);
}
int lockShared(sqlite3_file* f, int offset, int count, int flags) {
    return methods(f).xShmLock(real(f), offset, count, flags);
}
void barrier(sqlite3_file* f) { methods(f).xShmBarrier(real(f)); }
int unmapShared(sqlite3_file* f, int remove) { return methods(f).xShmUnmap(real(f), remove); }

constexpr sqlite3_io_methods kMethods{2,        closeFile,   readFile,        writeFile,  truncateFile,
                                      syncFile, fileSize,    lockFile,        unlockFile, checkLock,
                                      control,  sectorSize,  characteristics, mapShared,  lockShared,
                                      barrier,  unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* f, int flags, int* outFlags) {
    auto* const system = sqlite3_vfs_find(nullptr);
    auto& file = shown(f);
    file = {.base = {nullptr},
            .real = static_cast<sqlite3_file*>(sqlite3_malloc(system->szOsFile)),
            .page = nullptr,
            .sealed = true,
            .pageSize = kAnySize};
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0) file.page = static_cast<char*>(sqlite3_malloc(int{kLargestPage}));
    const bool hasRoom = file.real != nullptr && (file.page != nullptr || (flags & SQLITE_OPEN_MAIN_DB) == 0);
    const int result = hasRoom ? system->xOpen(system, name, file.real, flags, outFlags) : SQLITE_NOMEM;
    if (result == SQLITE_OK) {
        file.base.pMethods = &kMethods;
    } else {
        sqlite3_free(file.page);
        sqlite3_free(file.real);
    }
    return result;
}

sqlite3_vfs sealing() {
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);  // nobody asks how much memory SQLite takes; counting it takes time
    auto vfs = *sqlite3_vfs_find(nullptr);
    vfs.zName = "limber-sealed";
    vfs.szOsFile = static_cast<int>(sizeof(File));
    vfs.xOpen = openFile;
    return vfs;
}

}  // namespace

const char* sealedPages() {
    static sqlite3_vfs vfs = sealing();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    return registered == SQLITE_OK ? vfs.zName : nullptr;
}

void makeRoomForSeals(sqlite3* database) {
    int size = kSealSize;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_RESERVE_BYTES, &size);
}

bool isSealed(sqlite3* database) {
    int sealed = 0;
    return sqlite3_file_control(database, "main", kAskWhetherSealed, &sealed) == SQLITE_OK && sealed != 0;
}

void takeSealsFrom(sqlite3* source, sqlite3* emptyDatabase) {
    int sealed = isSealed(source) ? 1 : 0;
    sqlite3_file_control(emptyDatabase, "main", kSealIfEmpty, &sealed);
}

bool everySealHolds(sqlite3* database, std::uint32_t pages, const std::set<std::uint32_t>& inLog) {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    const auto size = shown(file).pageSize;
    if (size == kAnySize) return false;
    std::vector<char> page(static_cast<std::size_t>(size));
    for (std::uint32_t number = 1; number <= pages; ++number) {
        if (inLog.count(number) > 0) continue;
        const auto at = (static_cast<sqlite3_int64>(number) - 1) * size;
        if (file->pMethods->xRead(file, page.data(), static_cast<int>(page.size()), at) != SQLITE_OK) return false;
    }
    return true;
}

}  // namespace limber::inline storage
