// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <fstream>

#include "docs/guidance_docs.h"
#include "docs/sections.h"

/// Prints how often simulated people were understood, or with a file writes that and the tables into it.
int main(int argc, char** argv) {
    const auto sections = limber::test::guidanceDocs();
    if (argc < 2) {
        std::fputs(sections.at("people").c_str(), stdout);
        return 0;
    }
    const auto text = limber::test::readWhole(argv[1]);
    std::ofstream(argv[1]) << limber::test::withSections(text, sections);
}
