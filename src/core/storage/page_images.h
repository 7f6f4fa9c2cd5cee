// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace limber::inline storage {

/// What Debian's SQLite makes, and what is assumed where a header does not say.
inline constexpr std::size_t kUsualPageSize = 4096;

/// The pages of a SQLite file and of the log beside it, as bytes, whatever state they are in.
/// https://sqlite.org/fileformat2.html
class PageImages {
public:
    struct Image {
        std::uint32_t page = 0;  ///< 1-based
        std::string_view bytes{};
    };

    /// What cannot be read is taken as empty.
    explicit PageImages(const std::filesystem::path& file);
    PageImages(const PageImages&) = delete;
    PageImages& operator=(const PageImages&) = delete;

    /// Every image of every page, older ones first.
    [[nodiscard]] const std::vector<Image>& all() const { return m_images; }
    /// The newest image of the page, or nothing.
    [[nodiscard]] std::string_view newest(std::uint32_t page) const;
    [[nodiscard]] std::size_t pageSize() const { return m_pageSize; }
    /// Bytes of a page that hold rows; the others are its seal.
    [[nodiscard]] std::size_t usableSize() const { return m_pageSize - m_reserved; }

private:
    void addLog();

    std::string m_file;
    std::string m_log;
    std::size_t m_pageSize;
    std::size_t m_reserved;
    std::vector<Image> m_images{};
    std::map<std::uint32_t, std::size_t> m_newest{};
};

}  // namespace limber::inline storage
