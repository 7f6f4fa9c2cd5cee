// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/page_images.h"

#include <algorithm>

#include "core/storage/file_access.h"
#include "core/storage/log_frames.h"
#include "core/storage/sealed_pages.h"

namespace limber::inline storage {
namespace {

bool hasHeader(std::string_view file) { return file.substr(0, 6) == "SQLite"; }

std::size_t pageSizeOf(std::string_view file) {
    constexpr std::size_t kAt = 16;
    const auto size = static_cast<std::size_t>(bigEndian(file, kAt, 2));
    const bool sensible = size >= 512 && size <= 32768 && (size & (size - 1)) == 0 && hasHeader(file);
    return sensible ? size : kUsualPageSize;
}

std::size_t reservedIn(std::string_view file) {
    constexpr std::size_t kAt = 20;
    return hasHeader(file) && bigEndian(file, kAt, 1) == 0 ? 0 : kSealSize;
}

}  // namespace

PageImages::PageImages(const std::filesystem::path& file)
    : m_file(bytesOf(file)),
      m_log(bytesOf(file.string() + "-wal")),
      m_pageSize(pageSizeOf(m_file)),
      m_reserved(reservedIn(m_file)) {
    const std::string_view bytes(m_file);
    for (std::size_t at = 0; at < bytes.size(); at += m_pageSize) {
        const auto page = static_cast<std::uint32_t>(at / m_pageSize + 1);
        m_newest[page] = m_images.size();
        m_images.push_back({page, bytes.substr(at, m_pageSize)});
    }
    addLog();
}

/// Up to the last commit. Checksums are not asked for: a damaged frame hides those after it from SQLite, but not here.
void PageImages::addLog() {
    const auto frames = framesOf(m_log, m_pageSize);
    const auto last = std::find_if(frames.rbegin(), frames.rend(), [](const LogFrame& frame) { return frame.commits; });
    for (auto frame = frames.begin(); frame != last.base(); ++frame) {
        m_newest[frame->page] = m_images.size();
        m_images.push_back({frame->page, frame->bytes});
    }
}

std::string_view PageImages::newest(std::uint32_t page) const {
    const auto found = m_newest.find(page);
    return found == m_newest.end() ? std::string_view() : m_images[found->second].bytes;
}

}  // namespace limber::inline storage
