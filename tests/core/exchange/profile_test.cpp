// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/exchange/samples.h"
#include "limber/exchange/readers.h"
#include "limber/exchange/writers.h"

namespace limber {
namespace {

using samples::context;

Result<Profile> changed(const std::string& key, const std::string& value) {
    return changeProfile(*readProfile(samples::kProfile, context()), {{key, value}}, context());
}

TEST(ReadProfile, TakesEveryKeyAndGivesThemBackInOrder) {
    const auto read = readProfile(samples::kProfile, context());
    ASSERT_TRUE(read) << read.error().key;
    const auto written = nlohmann::ordered_json::parse(writeProfile(*read));
    const auto expected = nlohmann::ordered_json::parse(samples::kProfile);
    EXPECT_EQ(written.dump(), expected.dump());
}

TEST(ReadProfile, AnEmptyOneReadsBackFromItsOwnOutput) {
    const auto read = readProfile(writeProfile(Profile{}), context());
    ASSERT_TRUE(read) << read.error().key;
    EXPECT_EQ(*read, Profile{});
}

TEST(ReadProfile, TellsNoEquipmentFromNotSaid) {
    EXPECT_TRUE(readProfile(R"({"equipment":[]})", context())->equipment.has_value());
    EXPECT_FALSE(readProfile("{}", context())->equipment.has_value());
}

TEST(ReadProfile, RefusesDerivedConditionsAndFutureBirths) {
    EXPECT_FALSE(readProfile(R"({"conditions":["pregnant"]})", context()));
    EXPECT_FALSE(readProfile(R"({"birth_year":2027})", context()));
    EXPECT_FALSE(readProfile(R"({"weight_goal_lb_per_week":0.3})", context()));
    EXPECT_FALSE(readProfile(R"({"available_minutes":{"monday":3}})", context()));
    EXPECT_FALSE(readProfile("[]", context()));
}

TEST(ChangeProfile, TakesWordsNumbersListsAndSingleDays) {
    EXPECT_EQ(changed("goal", "ease")->goal, Goal::ease);
    EXPECT_EQ(changed("workouts_per_week", "5")->workoutsPerWeek, 5);
    EXPECT_EQ(changed("preferred_days", "tue,thu")->preferredDays, (std::vector<Weekday>{Weekday::tue, Weekday::thu}));
    EXPECT_TRUE(changed("equipment", "[]")->equipment->empty());
    EXPECT_EQ(changed("conditions", "knee")->conditions.size(), 1U);
    const auto minutes = changed("available_minutes.sat", "90")->availableMinutes;
    EXPECT_EQ(minutes.at(Weekday::sat), 90);
    EXPECT_EQ(minutes.at(Weekday::mon), 60);
}

TEST(ChangeProfile, AnEmptyValueTakesTheKeyBack) {
    EXPECT_FALSE(changed("birth_year", "")->birthYear);
    EXPECT_FALSE(changed("birth_year", "null")->birthYear);
    EXPECT_FALSE(changed("equipment", "")->equipment);
    EXPECT_TRUE(changed("medicines", "")->medicines.empty());
}

TEST(ChangeProfile, NamesTheKeyThatIsAmissAndNoLine) {
    const auto unknown = changed("birthyear", "1988");
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::unknownKey);
    EXPECT_EQ(unknown.error().suggestions.at(0), "birth_year");
    EXPECT_EQ(unknown.error().line, 0);
    EXPECT_EQ(changed("workouts_per_week", "8").error().key, "workouts_per_week");
    EXPECT_FALSE(changed("equipment", "[\"barbell\""));
    EXPECT_FALSE(changed("usual_start", "25:00"));
    EXPECT_FALSE(changed("notes", std::string(70, '[')));
}

}  // namespace
}  // namespace limber
