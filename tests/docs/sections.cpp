// SPDX-License-Identifier: GPL-3.0-or-later
#include "docs/sections.h"

#include <fmt/format.h>

#include <fstream>
#include <iterator>

#include "limber/base/expects.h"

namespace limber::test {

std::string withSections(std::string text, const std::map<std::string, std::string>& sections) {
    for (const auto& [name, section] : sections) {
        const std::string start = fmt::format("<!-- {} -->\n", name);
        const auto from = text.find(start);
        LIMBER_EXPECTS(from != std::string::npos);
        const auto to = text.find("<!-- end -->", from);
        LIMBER_EXPECTS(to != std::string::npos);
        text.replace(from + start.size(), to - from - start.size(), section);
    }
    return text;
}

std::string readWhole(const std::string& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace limber::test
