// SPDX-License-Identifier: GPL-3.0-or-later
// check_knowledge FOLDER: the knowledge files of FOLDER against their schemas; 1 where one contradicts.
#include <cstdio>
#include <exception>

#include "knowledge_schema/knowledge_check.h"

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("check_knowledge FOLDER\n", stderr);
        return 2;
    }
    try {
        const auto problems = limber::testing::problemsOf(limber::testing::readFolder(argv[1]));
        for (const auto& problem : problems) std::fprintf(stderr, "%s\n", problem.c_str());
        return problems.empty() ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
