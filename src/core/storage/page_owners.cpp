// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/page_owners.h"

#include <fmt/format.h>

#include "core/storage/log_frames.h"
#include "core/storage/tables.h"

namespace limber::inline storage {
namespace {

constexpr std::uint64_t kInteriorPage = 5;
constexpr std::size_t kInteriorHeader = 12;
/// No tree of SQLite's is deeper.
constexpr int kDeepest = 20;

/// The root of a table, from its row in the schema: its name twice, the number of the root, and its statement.
std::uint32_t rootOf(std::string_view table, std::string_view bytes) {
    const auto statement = fmt::format("CREATE TABLE {} (", table);
    const auto names = fmt::format("{0}{0}", table);
    constexpr std::size_t kLongestNumber = 4;
    const auto at = bytes.find(statement);
    if (at == std::string_view::npos) return 0;
    for (std::size_t size = 1; size <= kLongestNumber && size + names.size() <= at; ++size)
        if (bytes.substr(at - size - names.size(), names.size()) == names)
            return static_cast<std::uint32_t>(bigEndian(bytes, at - size, size));
    return 0;
}

class Walk {
public:
    explicit Walk(const PageImages& images) : m_images(images) {}

    void claim(std::uint32_t page, std::string_view table, int depth = 0) {
        const auto bytes = m_images.newest(page);
        if (page < 2 || depth > kDeepest || bytes.empty() || !owners.emplace(page, table).second) return;
        if (bigEndian(bytes, 0, 1) != kInteriorPage) return;
        constexpr std::size_t kCellCountAt = 3;
        constexpr std::size_t kLastChildAt = 8;
        const auto cells = bigEndian(bytes, kCellCountAt, 2);
        for (std::size_t i = 0; i < cells && kInteriorHeader + 2 * i < bytes.size(); ++i)
            claim(child(bytes, bigEndian(bytes, kInteriorHeader + 2 * i, 2)), table, depth + 1);
        claim(child(bytes, kLastChildAt), table, depth + 1);
    }

    std::map<std::uint32_t, std::string_view> owners{};

private:
    static std::uint32_t child(std::string_view bytes, std::size_t at) {
        return static_cast<std::uint32_t>(bigEndian(bytes, at, 4));
    }

    const PageImages& m_images;
};

}  // namespace

std::map<std::uint32_t, std::string_view> pageOwners(const PageImages& images) {
    std::map<std::string_view, std::uint32_t> roots;
    for (const auto& image : images.all())
        for (const auto& [table, aggregate] : kTables)
            if (const auto root = rootOf(table, image.bytes); root > 0) roots[table] = root;
    Walk walk(images);
    for (const auto& [table, root] : roots) walk.claim(root, table);
    return std::move(walk.owners);
}

}  // namespace limber::inline storage
