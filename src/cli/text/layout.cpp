// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/layout.h"

#include <algorithm>
#include <sstream>

namespace limber::inline cli {
namespace {

int columns(std::string_view text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string spaces(int count) { return std::string(static_cast<std::size_t>(std::max(0, count)), ' '); }

std::string wrapped(std::string_view text, const std::string& first, const std::string& others) {
    std::string lines;
    std::string line = first;
    bool empty = true;
    std::istringstream words{std::string(text)};
    for (std::string word; words >> word; empty = false) {
        if (!empty && columns(line) + 1 + columns(word) > kLineWidth) {
            lines += line + "\n";
            line = others;
            empty = true;
        }
        line += (empty ? "" : " ") + word;
    }
    return empty ? lines : lines + line + "\n";
}

}  // namespace

std::string paragraph(std::string_view text, int indent) { return wrapped(text, spaces(indent), spaces(indent)); }

std::string bullet(std::string_view text, int indent) {
    return wrapped(text, spaces(indent) + "- ", spaces(indent + 2));
}

std::string padded(std::string text, int width) {
    const auto missing = std::max(1, width - columns(text));
    return std::move(text) + spaces(missing);
}

}  // namespace limber::inline cli
