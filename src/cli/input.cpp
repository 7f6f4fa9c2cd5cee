// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace limber::inline cli {
namespace {

constexpr std::size_t kMaxBytes = 32U << 20U;

Result<std::string> readStream(std::istream& stream, const std::string& file) {
    std::string text(kMaxBytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    if (stream.bad()) return failure({.code = ErrorCode::unreadable, .file = file});
    if (text.size() > kMaxBytes)
        return failure({.code = ErrorCode::tooLarge, .file = file, .expected = "at most 32 MB"});
    return text;
}

}  // namespace

Result<std::string> readInput(const std::string& file) {
    if (file == "-") return readStream(std::cin, file);
    std::error_code status;
    if (!std::filesystem::exists(file, status)) return failure({.code = ErrorCode::notFound, .file = file});
    std::ifstream stream(file, std::ios::binary);
    if (std::filesystem::is_directory(file, status) || !stream)
        return failure({.code = ErrorCode::unreadable, .file = file});
    return readStream(stream, file);
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
