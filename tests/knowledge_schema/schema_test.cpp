// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "knowledge_schema/knowledge_check.h"

namespace limber {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::KnowledgeFolder;
using testing::problemsOf;
using ::testing::StartsWith;

const KnowledgeFolder& builtIn() {
    static const KnowledgeFolder folder = testing::readFolder(LIMBER_KNOWLEDGE);
    return folder;
}

/// The problems after `change` to the item of that id in a file that is a list.
template <class Change>
std::vector<std::string> problemsAfter(const std::string& file, const std::string& id, Change change) {
    KnowledgeFolder folder = builtIn();
    json list = json::parse(folder.files.at(file));
    for (json& item : list)
        if (item.at("id") == id) change(item);
    folder.files[file] = list.dump();
    return problemsOf(folder);
}

TEST(KnowledgeSchema, HoldsForEveryFile) { EXPECT_THAT(problemsOf(builtIn()), IsEmpty()); }

TEST(KnowledgeSchema, NamesFileItemAndKeyOfAWrongType) {
    EXPECT_THAT(problemsAfter("exercises_hinge.json", "deadlift", [](json& item) { item["dose"]["sets"] = "three"; }),
                ElementsAre(StartsWith("exercises_hinge.json: deadlift.dose.sets: ")));
    EXPECT_THAT(problemsAfter("yoga.json", "cobra",
                              [](json& item) {
                                  item["cues"] = {"One", "Two"};
                              }),
                ElementsAre(StartsWith("yoga.json: cobra.cues: ")));
}

TEST(KnowledgeSchema, RefusesKeysThatNobodyReads) {
    for (const char* file : {"cardio.json", "causes.json", "caution_rules.json", "evidence.json", "exercises_arms.json",
                             "exercises_trunk.json", "ladders.json", "mobility.json", "pressure.json", "questions.json",
                             "routines.json", "stretches.json", "treatments.json", "yoga.json"}) {
        const std::string first = json::parse(builtIn().files.at(file)).front().at("id");
        EXPECT_THAT(problemsAfter(file, first, [](json& item) { item["colour"] = "teal"; }),
                    ElementsAre(StartsWith(file + (": " + first))))
            << file;
    }
    for (const char* file : {"muscles.json", "network.json", "planning.json", "provenance.json"}) {
        KnowledgeFolder folder = builtIn();
        json root = json::parse(folder.files.at(file));
        root["colour"] = "teal";
        folder.files[file] = root.dump();
        EXPECT_THAT(problemsOf(folder), ElementsAre(StartsWith(file))) << file;
    }
}

TEST(KnowledgeSchema, RefusesCautionsTypedItemByItem) {
    EXPECT_THAT(problemsAfter("stretches.json", "butterfly", [](json& item) { item["cautions"] = {"knee"}; }),
                ElementsAre(StartsWith("stretches.json: butterfly")));
}

TEST(KnowledgeSchema, KnowsMusclesTagsAndConditionsByName) {
    const std::string file = "exercises_legs.json";
    EXPECT_THAT(problemsAfter(file, "leg_curl", [](json& item) { item["muscles"]["wings"] = 1; }),
                ElementsAre(StartsWith(file + ": leg_curl.muscles")));
    EXPECT_THAT(problemsAfter(file, "leg_curl", [](json& item) { item["muscles"]["calves"] = 0.7; }),
                ElementsAre(StartsWith(file + ": leg_curl.muscles.calves: ")));
    EXPECT_THAT(problemsAfter(file, "leg_curl", [](json& item) { item["spine_tags"] = {"wobble"}; }),
                ElementsAre(StartsWith(file + ": leg_curl.spine_tags")));
    EXPECT_THAT(problemsAfter("caution_rules.json", "wrist", [](json& item) { item["conditions"] = {"hiccups"}; }),
                ElementsAre(StartsWith("caution_rules.json: wrist.conditions")));
}

TEST(KnowledgeSchema, MissesAFileWithoutASchemaAndASchemaWithoutAFile) {
    KnowledgeFolder folder = builtIn();
    folder.files["rumours.json"] = "[]";
    folder.files.erase("yoga.json");
    EXPECT_THAT(problemsOf(folder), ElementsAre("rumours.json: has no schema", "yoga.schema.json: no file follows it"));
    folder = builtIn();
    folder.files["yoga.json"] = "[oops";
    EXPECT_THAT(problemsOf(folder), ElementsAre("yoga.json: no JSON"));
}

}  // namespace
}  // namespace limber
