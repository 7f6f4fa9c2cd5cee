// SPDX-License-Identifier: GPL-3.0-or-later
#include "docs/guidance_docs.h"

#include <gtest/gtest.h>

#include "docs/sections.h"
#include "docs/simulated_study.h"

namespace limber::test {
namespace {

TEST(GuidanceDocs, PrintTheParametersAndWhatTheProgramDoes) {
    const auto text = readWhole(LIMBER_SOURCE_DIR "/docs/guidance.md");
    EXPECT_EQ(text, withSections(text, guidanceDocs()))
        << "build/bin/print_guidance_docs docs/guidance.md writes it anew";
}

}  // namespace
}  // namespace limber::test
