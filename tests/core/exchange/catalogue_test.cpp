// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>

#include "limber/exchange/writers.h"

namespace limber {
namespace {

using nlohmann::json;
using ::testing::Contains;

json listed(const std::optional<std::string>& kind = {}) {
    return json::parse(writeCatalogue(*builtInCatalogue(), kind));
}

json itemNamed(const std::string& id) {
    for (const json& item : listed())
        if (item.at("id") == id) return item;
    return {};
}

TEST(WriteCatalogue, SaysOfEveryFieldWhatItRestsOn) {
    const std::set<std::string> selfEvident{"id", "kind", "own", "sources", "provenance"};
    json all = listed();
    for (const json& ladder : listed("ladder")) all.push_back(ladder);
    for (const json& item : all)
        for (const auto& [key, value] : item.items()) {
            if (selfEvident.count(key) > 0) continue;
            EXPECT_TRUE(item.at("provenance").contains(key)) << item.at("id") << " " << key;
        }
    EXPECT_THAT(itemNamed("bird_dog").at("provenance").at("muscles"), Contains("stevens_2006"));
}

TEST(WriteCatalogue, GivesTheDoseOfEveryLevelAnExerciseIsFor) {
    EXPECT_EQ(itemNamed("goblet_squat").at("dose"), json::parse(R"({
        "beginner": {"sets": 3, "reps": 10}, "intermediate": {"sets": 3, "reps": 8},
        "advanced": {"sets": 4, "reps": 6}})"));
    EXPECT_EQ(itemNamed("good_morning").at("dose").size(), 1U);
    EXPECT_EQ(itemNamed("butterfly").at("dose").at("advanced"), json::parse(R"({"sets": 2, "hold_seconds": 30})"));
}

TEST(WriteCatalogue, GivesEnergyByIntensityAndTheMovementOfAVariant) {
    EXPECT_EQ(itemNamed("walking").at("met_by_intensity").at("light"), json::parse(R"({"met": 2.8, "code": "17152"})"));
    EXPECT_EQ(itemNamed("kettlebell_squat").at("variant_of"), "goblet_squat");
    EXPECT_FALSE(itemNamed("goblet_squat").contains("variant_of"));
}

TEST(WriteCatalogue, ListsTheWaysBackOnlyWhenAskedFor) {
    for (const json& item : listed()) EXPECT_NE(item.at("kind"), "ladder");
    const json ladders = listed("ladder");
    EXPECT_EQ(ladders.size(), builtInCatalogue()->ladders().size());
    EXPECT_EQ(ladders.front().at("rungs").front(), json::array({"hip_hinge_drill"}));
}

}  // namespace
}  // namespace limber
