// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <fstream>
#include <string>

#include "limber/knowledge/catalogue.h"

namespace limber {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string nearestTo(std::string_view text) {
    const std::vector<std::string> ids = builtInCatalogue()->nearestExercises(text);
    return ids.empty() ? "" : ids.front();
}

TEST(NearestExercises, ForgivesTypos) {
    EXPECT_EQ(nearestTo("deadlft"), "deadlift");
    EXPECT_EQ(nearestTo("deadlfit"), "deadlift");
    EXPECT_EQ(nearestTo("Bulgrian splt squat"), "bulgarian_split_squat");
    EXPECT_EQ(nearestTo("goblet-squat"), "goblet_squat");
}

TEST(NearestExercises, KnowsTheNamesOfOtherPrograms) {
    EXPECT_EQ(nearestTo("Bench Press (Barbel)"), "bench_press");
    EXPECT_EQ(nearestTo("Lat Puldown (Cable)"), "lat_pulldown");
}

TEST(NearestExercises, LeadFromEveryNameThatOtherProgramsShipToItsExercise) {
    std::ifstream rows(LIMBER_TEST_DATA "/knowledge/names_of_other_programs.txt");
    int count = 0;
    for (std::string row; std::getline(rows, row); ++count) {
        const std::size_t middle = row.find(" = ");
        ASSERT_NE(middle, std::string::npos) << row;
        EXPECT_EQ(nearestTo(row.substr(middle + 3)), row.substr(0, middle)) << row;
    }
    EXPECT_EQ(count, 198);
}

TEST(NearestExercises, FindsAWordInsideAName) {
    EXPECT_THAT(builtInCatalogue()->nearestExercises("squat", 20), Contains("goblet_squat"));
    EXPECT_EQ(nearestTo("bench"), "bench_press");
}

TEST(NearestExercises, GivesAtMostWhatWasAskedFor) {
    EXPECT_THAT(builtInCatalogue()->nearestExercises("press", 2), SizeIs(2));
}

TEST(NearestExercises, OffersNothingForGibberish) {
    EXPECT_THAT(builtInCatalogue()->nearestExercises("zzqqxxyyzz"), IsEmpty());
    EXPECT_THAT(builtInCatalogue()->nearestExercises(""), IsEmpty());
}

}  // namespace
}  // namespace limber
