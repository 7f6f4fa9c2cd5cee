// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_access.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace limber::inline storage {
namespace {

Error systemError(const std::filesystem::path& file) {
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return {.code = full ? ErrorCode::diskFull : ErrorCode::unwritable, .file = file.string()};
}

Result<void> createFolder(const std::filesystem::path& folder) {
    if (folder.empty() || std::filesystem::is_directory(folder)) return {};
    if (auto parent = createFolder(folder.parent_path()); !parent) return parent;
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) return failure(systemError(folder));
    return {};
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

Result<void> createPrivately(const std::filesystem::path& file) {
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

}  // namespace limber::inline storage
