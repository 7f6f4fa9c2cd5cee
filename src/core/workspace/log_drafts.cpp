// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/log_drafts.h"

#include <fmt/format.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "core/storage/file_access.h"
#include "limber/exchange/drafts.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {
namespace {

constexpr const char* kUnreadable = ".unreadable";

std::filesystem::path beside(const std::filesystem::path& file, const char* suffix) {
    auto other = file;
    return other += suffix;
}

/// The same on every machine and in every run, unlike `std::hash`.
std::uint32_t fnv1a(const std::string& text) {
    std::uint32_t hash = 2166136261U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

}  // namespace

Result<void> LogDrafts::keep(const std::vector<SessionDraft>& drafts) const {
    if (m_file.empty()) return {};
    std::error_code ignored;
    if (drafts.empty()) {
        std::filesystem::remove(m_file, ignored);
        return {};
    }
    const auto fresh = beside(m_file, ".new");
    if (auto created = createPrivately(fresh); !created) return created;
    std::ofstream out(fresh, std::ios::binary | std::ios::trunc);
    out << writeDrafts(drafts);
    out.close();
    std::error_code failed;
    if (out) std::filesystem::rename(fresh, m_file, failed);
    if (out && !failed) return {};
    std::filesystem::remove(fresh, ignored);
    return failure({.code = ErrorCode::unwritable, .file = m_file.string()});
}

Result<std::vector<SessionDraft>> LogDrafts::read(Date today, const CataloguePtr& catalogue) const {
    std::error_code ignored;
    if (m_file.empty() || !std::filesystem::exists(m_file, ignored)) return std::vector<SessionDraft>{};
    std::ifstream in(m_file, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    auto drafts = readDrafts(text, {.file = m_file.string(), .today = today, .catalogue = catalogue});
    if (!drafts) std::filesystem::rename(m_file, beside(m_file, kUnreadable), ignored);
    return drafts;
}

void LogDrafts::wipe() const {
    std::error_code ignored;
    for (const auto* suffix : {"", kUnreadable}) std::filesystem::remove(beside(m_file, suffix), ignored);
}

std::filesystem::path draftFileOf(const std::filesystem::path& dataFile) {
    if (dataFile == ":memory:") return {};
    const auto variable = [](const char* name) -> std::filesystem::path {
        const char* value = std::getenv(name);
        return value ? value : "";
    };
    const auto state = variable("XDG_STATE_HOME");
    const auto folder = (state.is_absolute() ? state : variable("HOME") / ".local" / "state") / "limber";
    if (dataFile == defaultDataFile()) return folder / "log-draft.json";
    std::error_code ignored;
    const auto whole = std::filesystem::absolute(dataFile, ignored).lexically_normal().string();
    return folder / fmt::format("log-draft-{:08x}.json", fnv1a(whole));
}

}  // namespace limber::inline workspace
