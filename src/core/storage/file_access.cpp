// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_access.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <vector>

namespace limber::inline storage {
namespace {

Error systemError(const std::filesystem::path& file) {
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return {.code = full ? ErrorCode::diskFull : ErrorCode::unwritable, .file = file.string()};
}

class Descriptor {
public:
    Descriptor(const std::filesystem::path& file, int flags)
        : m_number(::open(file.c_str(), flags, S_IRUSR | S_IWUSR)) {}
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

}  // namespace

bool isThere(const std::filesystem::path& fileOrFolder) {
    std::error_code unknown;
    return std::filesystem::exists(fileOrFolder, unknown);
}

std::string bytesOf(const std::filesystem::path& file) {
    std::error_code unknown;
    const auto size = std::filesystem::file_size(file, unknown);
    std::string bytes(unknown ? 0 : size, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

Result<void> createFolder(const std::filesystem::path& folder) {
    if (folder.empty() || isThere(folder)) return {};
    if (auto parent = createFolder(folder.parent_path()); !parent) return parent;
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) return failure(systemError(folder));
    return {};
}

Result<void> createPrivately(const std::filesystem::path& file) {
    if (isThere(file)) return {};
    if (auto folder = createFolder(file.parent_path()); !folder) return folder;
    const Descriptor created(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC);
    if (created.number() < 0 && errno != EEXIST) return failure(systemError(file));
    return {};
}

Result<void> synchronise(const std::filesystem::path& file) {
    const auto folder = file.parent_path().empty() ? std::filesystem::path(".") : file.parent_path();
    const Descriptor data(file, O_RDONLY | O_CLOEXEC);
    const Descriptor entry(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (data.number() < 0 || ::fsync(data.number()) != 0) return failure(systemError(file));
    if (entry.number() < 0 || ::fsync(entry.number()) != 0) return failure(systemError(folder));
    return {};
}

void removeWithCompanions(const std::filesystem::path& file) {
    std::error_code ignored;
    for (const auto* ending : {"", "-journal", "-wal", "-shm"})
        std::filesystem::remove(file.string() + ending, ignored);
}

bool isWritable(const std::filesystem::path& fileOrFolder) {
    return ::faccessat(AT_FDCWD, fileOrFolder.c_str(), W_OK, AT_EACCESS) == 0;
}

Result<void> wipe(const std::filesystem::path& file) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error) return {};
    {
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        const std::vector<char> zeros(1U << 16U, '\0');
        for (std::uintmax_t done = 0; done < size; done += zeros.size())
            bytes.write(zeros.data(),
                        static_cast<std::streamsize>(std::min<std::uintmax_t>(zeros.size(), size - done)));
        bytes.flush();
        if (!bytes) return failure(systemError(file));
    }
    if (auto written = synchronise(file); !written) return written;
    std::filesystem::remove(file, error);
    if (error) return failure({.code = ErrorCode::unwritable, .file = file.string()});
    return {};
}

FolderLock::FolderLock(const std::filesystem::path& folder)
    : m_descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)),
      m_held(m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0) {}

FolderLock::~FolderLock() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

}  // namespace limber::inline storage
