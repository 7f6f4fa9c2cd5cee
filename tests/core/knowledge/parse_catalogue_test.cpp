// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/knowledge/knowledge_files.h"

namespace limber {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using testing::KnowledgeFiles;

/// The error of parsing after `change` to the deadlift.
template <class Change>
Error deadliftError(Change change) {
    const Result<CatalogueData> result = KnowledgeFiles().edit("exercises_hinge.json", "deadlift", change).parse();
    return result ? Error{} : result.error();
}

TEST(ParseCatalogue, TakesTheBuiltInFiles) {
    const Result<CatalogueData> result = KnowledgeFiles().parse();
    ASSERT_TRUE(result.has_value()) << result.error().file << " " << result.error().key << " " << result.error().value;
    EXPECT_GE(result->exercises.size(), 100U);
}

TEST(ParseCatalogue, NamesFileItemAndKeyOfAnUnknownKey) {
    const Error error = deadliftError([](json& item) { item["spineload"] = "high"; });
    EXPECT_EQ(error.code, ErrorCode::unknownKey);
    EXPECT_EQ(error.file, "exercises_hinge.json");
    EXPECT_EQ(error.key, "deadlift.spineload");
}

TEST(ParseCatalogue, NamesAMissingKey) {
    const Error error = deadliftError([](json& item) { item.erase("spine_load"); });
    EXPECT_EQ(error.code, ErrorCode::missingKey);
    EXPECT_EQ(error.key, "deadlift.spine_load");
}

TEST(ParseCatalogue, NamesAValueOfTheWrongType) {
    const Error error = deadliftError([](json& item) { item["minutes_per_set"] = "three"; });
    EXPECT_EQ(error.code, ErrorCode::wrongType);
    EXPECT_EQ(error.key, "deadlift.minutes_per_set");
    EXPECT_EQ(error.value, "\"three\"");
}

TEST(ParseCatalogue, NamesANumberOutOfRange) {
    const Error error = deadliftError([](json& item) { item["met"] = 40; });
    EXPECT_EQ(error.code, ErrorCode::outOfRange);
    EXPECT_EQ(error.key, "deadlift.met");
    EXPECT_EQ(error.expected, "1-23");
}

TEST(ParseCatalogue, RefusesAnInvolvementBetweenTheSteps) {
    const Error error = deadliftError([](json& item) { item["muscles"]["calves"] = 0.7; });
    EXPECT_EQ(error.code, ErrorCode::outOfRange);
    EXPECT_EQ(error.key, "deadlift.muscles.calves");
}

TEST(ParseCatalogue, RefusesAnUnknownMuscle) {
    const Error error = deadliftError([](json& item) { item["muscles"]["wings"] = 1; });
    EXPECT_EQ(error.code, ErrorCode::unknownId);
    EXPECT_EQ(error.value, "wings");
    EXPECT_THAT(error.expected, HasSubstr("erector_spinae"));
}

TEST(ParseCatalogue, RefusesAPrimaryMuscleThatIsNotWorkedDirectly) {
    EXPECT_EQ(deadliftError([](json& item) { item["primary"] = "forearms"; }).key, "deadlift.primary");
}

TEST(ParseCatalogue, NamesTheKeyInsideADose) {
    EXPECT_EQ(deadliftError([](json& item) { item["dose"]["sets"] = 0; }).key, "deadlift.dose.sets");
    EXPECT_EQ(deadliftError([](json& item) { item["dose"]["hold_seconds"] = 30; }).key, "deadlift.dose");
}

TEST(ParseCatalogue, RefusesAnAlternativeThatDoesNotExist) {
    const Error error = deadliftError([](json& item) { item["alternatives"]["easier"] = {"unicorn_lift"}; });
    EXPECT_EQ(error.code, ErrorCode::unknownId);
    EXPECT_EQ(error.key, "deadlift.alternatives.easier");
    EXPECT_EQ(error.value, "unicorn_lift");
}

TEST(ParseCatalogue, RefusesALowerAlternativeThatLoadsTheSpineMore) {
    const Result<CatalogueData> result =
        KnowledgeFiles()
            .edit("exercises_hinge.json", "glute_bridge",
                  [](json& item) { item["alternatives"]["lower_spine_load"] = {"deadlift"}; })
            .parse();
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().key, "glute_bridge.alternatives.lower_spine_load");
}

TEST(ParseCatalogue, RefusesASourceThatIsNoEvidence) {
    const Error error = deadliftError([](json& item) { item["sources"] = {"hearsay_2024"}; });
    EXPECT_EQ(error.code, ErrorCode::unknownId);
    EXPECT_EQ(error.value, "hearsay_2024");
}

TEST(ParseCatalogue, RefusesTheSameIdTwice) {
    KnowledgeFiles files;
    json list = json::parse(files.text("cardio.json"));
    list.push_back(list.front());
    const Result<CatalogueData> result = files.with("cardio.json", list.dump()).parse();
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::invalidResource);
    EXPECT_EQ(result.error().value, list.front().at("id").get<std::string>());
}

TEST(ParseCatalogue, RefusesAnAliasOfAnotherExercise) {
    const Error error = deadliftError([](json& item) { item["aliases"] = {"SQUAT"}; });
    EXPECT_EQ(error.code, ErrorCode::invalidResource);
    EXPECT_EQ(error.value, "SQUAT");
}

TEST(ParseCatalogue, RefusesARoutineStepThatDoesNotExist) {
    const Result<CatalogueData> result =
        KnowledgeFiles()
            .edit("routines.json", "short_five", [](json& item) { item["steps"][0]["exercise"] = "levitation"; })
            .parse();
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().key, "short_five.steps");
    EXPECT_EQ(result.error().value, "levitation");
}

TEST(ParseCatalogue, RefusesAnUnknownKeyInAStep) {
    const Result<CatalogueData> result =
        KnowledgeFiles().edit("routines.json", "short_five", [](json& item) { item["steps"][1]["reps"] = 3; }).parse();
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().key, "short_five.steps[1].reps");
}

TEST(ParseCatalogue, RefusesAVariantOfAVariantOrOfNothing) {
    EXPECT_EQ(deadliftError([](json& item) { item["variant_of"] = "kettlebell_deadlift"; }).key, "deadlift.variant_of");
    const Error error = deadliftError([](json& item) { item["variant_of"] = "levitation"; });
    EXPECT_EQ(error.code, ErrorCode::unknownId);
    EXPECT_EQ(error.value, "levitation");
}

TEST(ParseCatalogue, RefusesADoseForALowerLevel) {
    const Error error = deadliftError([](json& item) { item["dose_above"]["beginner"] = {{"sets", 1}, {"reps", 5}}; });
    EXPECT_EQ(error.key, "deadlift.dose_above.beginner");
    EXPECT_EQ(error.expected, "a higher level");
}

TEST(ParseCatalogue, RefusesALadderThatEasesOffOrMissesARung) {
    const auto errorOf = [](const json& lastRung) {
        const auto change = [&](json& item) { item["rungs"].push_back({{"one_of", lastRung}}); };
        const auto result = KnowledgeFiles().edit("ladders.json", "way_back_hinge", change).parse();
        return result ? Error{} : result.error();
    };
    EXPECT_EQ(errorOf({"glute_bridge"}).expected, "no lower spine load than the rung before");
    EXPECT_EQ(errorOf({"levitation"}).code, ErrorCode::unknownId);
    EXPECT_EQ(errorOf({"levitation"}).key, "way_back_hinge.rungs");
    EXPECT_EQ(errorOf(json::array()).code, ErrorCode::missingKey);
}

TEST(ParseCatalogue, RefusesProvenanceThatNamesNothing) {
    const auto errorOf = [](auto change) {
        KnowledgeFiles files;
        json root = json::parse(files.text("provenance.json"));
        change(root);
        const auto result = files.with("provenance.json", root.dump()).parse();
        return result ? Error{} : result.error();
    };
    const Error source = errorOf([](json& root) { root["defaults"]["yoga"]["dose"] = {"hearsay_2024"}; });
    EXPECT_EQ(source.key, "yoga.dose");
    EXPECT_EQ(source.value, "hearsay_2024");
    EXPECT_EQ(errorOf([](json& root) { root["exceptions"][0]["items"] = {"levitation"}; }).value, "levitation");
    EXPECT_EQ(errorOf([](json& root) { root["exceptions"][0]["rests_on"] = {"hearsay_2024"}; }).value, "hearsay_2024");
    EXPECT_EQ(errorOf([](json& root) { root["engines"]["energy"] = json::array(); }).code, ErrorCode::missingKey);
}

TEST(ParseCatalogue, RefusesATreatmentWhoseRoutineDoesNotExist) {
    const Result<CatalogueData> result =
        KnowledgeFiles().edit("treatments.json", "self_pressure", [](json& item) { item["routine"] = "nap"; }).parse();
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().key, "self_pressure.routine");
}

TEST(ParseCatalogue, MissesASafetyQuestionThatIsNotThere) {
    KnowledgeFiles files;
    json list = json::parse(files.text("questions.json"));
    list.erase(list.begin());
    const Result<CatalogueData> result = files.with("questions.json", list.dump()).parse();
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::missingKey);
    EXPECT_EQ(result.error().file, "questions.json");
    EXPECT_EQ(result.error().key, "bladder_or_bowel_trouble");
}

TEST(ParseCatalogue, NamesTheLineOfBrokenJson) {
    const Result<CatalogueData> result = KnowledgeFiles().with("yoga.json", "[\n{\"id\": \"x\",\n oops }]").parse();
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::malformed);
    EXPECT_EQ(result.error().file, "yoga.json");
    EXPECT_EQ(result.error().line, 3);
}

TEST(ParseCatalogue, NamesAFileThatIsNotThereOrNoList) {
    EXPECT_EQ(KnowledgeFiles().without("pressure.json").parse().error().file, "pressure.json");
    const Result<CatalogueData> result = KnowledgeFiles().with("evidence.json", "{}").parse();
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::wrongType);
    EXPECT_EQ(result.error().file, "evidence.json");
}

}  // namespace
}  // namespace limber
