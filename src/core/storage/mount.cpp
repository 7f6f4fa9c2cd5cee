// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/mount.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <sstream>

namespace limber::inline storage {
namespace {

constexpr std::array<std::string_view, 20> kNetwork{"nfs",
                                                    "nfs4",
                                                    "cifs",
                                                    "smb3",
                                                    "smbfs",
                                                    "ncpfs",
                                                    "afs",
                                                    "9p",
                                                    "ceph",
                                                    "coda",
                                                    "lustre",
                                                    "glusterfs",
                                                    "davfs",
                                                    "fuse.sshfs",
                                                    "fuse.rclone",
                                                    "fuse.gvfsd-fuse",
                                                    "fuse.s3fs",
                                                    "fuse.davfs2",
                                                    "fuse.curlftpfs",
                                                    "fuse.glusterfs"};

/// `\040` and its like stand for blanks.
std::string unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size()) {
            plain += static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
            i += 3;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

bool isBelow(const std::filesystem::path& path, const std::filesystem::path& folder) {
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

}  // namespace

std::string fileSystemIn(std::string_view mounts, const std::filesystem::path& path) {
    std::istringstream lines{std::string(mounts)};
    std::string kind;
    std::size_t deepest = 0;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string word;
        std::string place;
        for (int i = 0; i < 5; ++i) words >> place;
        while (words >> word && word != "-") {
        }
        if (!(words >> word)) continue;
        const auto folder = unescaped(place);
        if (folder.size() < deepest || !isBelow(path, folder)) continue;
        deepest = folder.size();
        kind = word;
    }
    return kind;
}

bool isNetworkFileSystem(std::string_view kind) {
    return std::find(kNetwork.begin(), kNetwork.end(), kind) != kNetwork.end();
}

std::optional<std::string> networkFileSystemOf(const std::filesystem::path& file) {
    std::ifstream stream("/proc/self/mountinfo");
    const std::string mounts(std::istreambuf_iterator<char>(stream), {});
    std::error_code unknown;
    auto kind = fileSystemIn(mounts, std::filesystem::weakly_canonical(file, unknown));
    return isNetworkFileSystem(kind) ? std::optional(std::move(kind)) : std::nullopt;
}

}  // namespace limber::inline storage
