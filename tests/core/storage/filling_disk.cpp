// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filling_disk.h"

#include <sqlite3.h>

namespace limber::test {
namespace {

std::int64_t g_room = 0;
bool g_ranOut = false;

/// Takes a change's room; false when there is none.
bool takeRoom() {
    if (g_room > 0) {
        --g_room;
        return true;
    }
    g_ranOut = true;
    return false;
}

/// A file as SQLite sees it, with the real one behind it in the same memory.
struct File {
    sqlite3_file base;
};
sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1); }
const sqlite3_io_methods& methods(sqlite3_file* file) { return *real(file)->pMethods; }

int closeFile(sqlite3_file* f) { return methods(f).xClose(real(f)); }
int readFile(sqlite3_file* f, void* to, int size, sqlite3_int64 at) { return methods(f).xRead(real(f), to, size, at); }
int writeFile(sqlite3_file* f, const void* from, int size, sqlite3_int64 at) {
    return takeRoom() ? methods(f).xWrite(real(f), from, size, at) : SQLITE_FULL;
}
int truncateFile(sqlite3_file* f, sqlite3_int64 size) { return methods(f).xTruncate(real(f), size); }
int syncFile(sqlite3_file* f, int flags) { return methods(f).xSync(real(f), flags); }
int fileSize(sqlite3_file* f, sqlite3_int64* size) { return methods(f).xFileSize(real(f), size); }
int lockFile(sqlite3_file* f, int level) { return methods(f).xLock(real(f), level); }
int unlockFile(sqlite3_file* f, int level) { return methods(f).xUnlock(real(f), level); }
int checkLock(sqlite3_file* f, int* held) { return methods(f).xCheckReservedLock(real(f), held); }
int control(sqlite3_file* f, int operation, void* argument) {
    return methods(f).xFileControl(real(f), operation, argument);
}
int sectorSize(sqlite3_file* f) { return methods(f).xSectorSize(real(f)); }
int characteristics(sqlite3_file* f) { return methods(f).xDeviceCharacteristics(real(f)); }
int mapShared(sqlite3_file* f, int region, int size, int extend, void volatile** map) {
    if (extend != 0 && !takeRoom()) return SQLITE_IOERR_SHMSIZE;
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

sqlite3_vfs* g_system = nullptr;
sqlite3_vfs g_filling{};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    const int result = g_system->xOpen(g_system, name, real(file), flags, outFlags);
    file->pMethods = real(file)->pMethods != nullptr ? &kMethods : nullptr;
    return result;
}

}  // namespace

FillingDisk::FillingDisk(std::int64_t room) {
    g_room = room;
    g_ranOut = false;
    g_system = sqlite3_vfs_find(nullptr);
    g_filling = *g_system;
    g_filling.zName = "filling";
    g_filling.szOsFile = static_cast<int>(sizeof(File)) + g_system->szOsFile;
    g_filling.xOpen = openFile;
    sqlite3_vfs_register(&g_filling, 1);
}

FillingDisk::~FillingDisk() {
    sqlite3_vfs_unregister(&g_filling);
    sqlite3_vfs_register(g_system, 1);
}

bool FillingDisk::ranOut() { return g_ranOut; }

}  // namespace limber::test
