// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/state_file.h"

#include <fmt/format.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "core/storage/file_access.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {
namespace {

constexpr const char* kUnreadable = ".unreadable";

/// The same on every machine and in every run, unlike `std::hash`.
std::uint32_t fnv1a(const std::string& text) {
    std::uint32_t hash = 2166136261U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

std::filesystem::path variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

}  // namespace

std::filesystem::path stateFileOf(const std::filesystem::path& dataFile, const std::string& name) {
    if (dataFile == ":memory:") return {};
    const auto state = variable("XDG_STATE_HOME");
    const auto folder = (state.is_absolute() ? state : variable("HOME") / ".local" / "state") / "limber";
    if (dataFile == defaultDataFile()) return folder / name;
    std::error_code ignored;
    const auto whole = std::filesystem::absolute(dataFile, ignored).lexically_normal().string();
    const std::filesystem::path plain(name);
    return folder / fmt::format("{}-{:08x}{}", plain.stem().string(), fnv1a(whole), plain.extension().string());
}

std::filesystem::path withSuffix(std::filesystem::path file, const std::string& suffix) { return file += suffix; }

Result<void> replaceFile(const std::filesystem::path& file, const std::string& text) {
    const auto fresh = withSuffix(file, ".new");
    if (auto created = createPrivately(fresh); !created) return created;
    std::ofstream out(fresh, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    std::error_code failed;
    if (out) std::filesystem::rename(fresh, file, failed);
    if (out && !failed) return {};
    std::error_code ignored;
    std::filesystem::remove(fresh, ignored);
    return failure({.code = ErrorCode::unwritable, .file = file.string()});
}

std::optional<std::string> textOf(const std::filesystem::path& file) {
    std::error_code ignored;
    if (file.empty() || !std::filesystem::exists(file, ignored)) return std::nullopt;
    std::ifstream in(file, std::ios::binary);
    return std::string((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
}

void setAside(const std::filesystem::path& file) {
    std::error_code ignored;
    std::filesystem::rename(file, withSuffix(file, kUnreadable), ignored);
}

void wipeState(const std::filesystem::path& file) {
    if (file.empty()) return;
    std::error_code ignored;
    for (const auto* suffix : {"", kUnreadable}) std::filesystem::remove(withSuffix(file, suffix), ignored);
}

}  // namespace limber::inline workspace
