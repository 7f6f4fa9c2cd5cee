// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iostream>

namespace limber::inline cli {
namespace {

Result<std::string> readStream(std::istream& stream, const std::string& file, std::size_t mostMegabytes) {
    constexpr std::size_t kChunk = 1U << 20U;
    const auto most = mostMegabytes << 20U;
    std::string text;
    while (stream && text.size() <= most) {
        const auto before = text.size();
        text.resize(before + kChunk);
        stream.read(text.data() + before, static_cast<std::streamsize>(kChunk));
        text.resize(before + static_cast<std::size_t>(stream.gcount()));
    }
    if (stream.bad()) return failure({.code = ErrorCode::unreadable, .file = file});
    if (text.size() > most)
        return failure(
            {.code = ErrorCode::tooLarge, .file = file, .expected = fmt::format("at most {} MB", mostMegabytes)});
    return text;
}

}  // namespace

Result<std::string> readInput(const std::string& file) {
    constexpr std::size_t kUsualMegabytes = 32;
    return readInput(file, kUsualMegabytes);
}

Result<std::string> readInput(const std::string& file, std::size_t mostMegabytes) {
    if (file == "-") return readStream(std::cin, file, mostMegabytes);
    std::error_code status;
    if (!std::filesystem::exists(file, status)) return failure({.code = ErrorCode::notFound, .file = file});
    std::ifstream stream(file, std::ios::binary);
    if (std::filesystem::is_directory(file, status) || !stream)
        return failure({.code = ErrorCode::unreadable, .file = file});
    return readStream(stream, file, mostMegabytes);
}

Result<void> writeOutput(const std::string& file, const std::string& text) {
    if (file == "-") {
        std::cout << text;
        return {};
    }
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream << text;
    stream.close();
    if (!stream) return failure({.code = ErrorCode::unwritable, .file = file});
    return {};
}

}  // namespace limber::inline cli
