// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <fstream>
#include <iterator>

#include "docs/planning_docs.h"

/// Prints the weeks, or with a file writes tables and weeks into it.
int main(int argc, char** argv) {
    const auto sections = limber::test::planningDocs();
    if (argc < 2) {
        std::fputs(sections.at("weeks").c_str(), stdout);
        return 0;
    }
    std::ifstream in(argv[1]);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    in.close();
    std::ofstream(argv[1]) << limber::test::withSections(text, sections);
}
