// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "limber/base/pseudo_text.h"

namespace limber {
namespace {

TEST(PseudoText, IsInBracketsWithAccentsAndLonger) {
    EXPECT_EQ(pseudoText("Save"), "⟦Sávé n⟧");
    EXPECT_GE(pseudoText("Replan what is not pinned").size(),
              std::string_view("Replan what is not pinned").size() * 7 / 5);
    EXPECT_EQ(pseudoText(""), "");
}

TEST(PseudoText, KeepsPlaceholdersAndTags) {
    const auto text = pseudoText("%1 of %L2, <b>%n times</b> 50 %");
    for (const char* kept : {"%1 ", "%L2,", "<b>%n", "</b>", "50 %"}) EXPECT_NE(text.find(kept), std::string::npos);
    EXPECT_EQ(text.find("of "), std::string::npos);
}

TEST(PseudoText, NeverEndsWithinALetter) {
    for (std::size_t size = 1; size < 60; ++size) {
        const auto text = pseudoText(std::string(size, 'x'));
        const auto before = text.substr(0, text.size() - std::string_view("⟧").size());
        EXPECT_NE(static_cast<unsigned char>(before.back()) & 0xC0U, 0xC0U) << size;
    }
}

}  // namespace
}  // namespace limber
