// SPDX-License-Identifier: GPL-3.0-or-later
#include "docs/planning_docs.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace limber::test {
namespace {

TEST(PlanningDocs, PrintWhatTheProgramDoes) {
    std::ifstream in(LIMBER_SOURCE_DIR "/docs/planning.md");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    EXPECT_EQ(text, withSections(text, planningDocs()))
        << "build/bin/print_planning_docs docs/planning.md writes it anew";
}

}  // namespace
}  // namespace limber::test
