// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

#include "core/knowledge/evidence_tables.h"
#include "core/knowledge/knowledge_files.h"
#include "limber/knowledge/catalogue.h"

namespace limber {
namespace {

using ::testing::IsEmpty;
using ::testing::Not;
using testing::tabledExercises;
using testing::tabledStretches;
using ::testing::UnorderedElementsAreArray;

/// The muscles of an exercise with that involvement.
std::vector<Muscle> musclesWith(const Exercise& exercise, double involvement) {
    std::vector<Muscle> result;
    for (const auto& [muscle, share] : exercise.muscles)
        if (share == involvement) result.push_back(muscle);
    return result;
}

TEST(EvidenceTables, AgreeWithTheExercises) {
    EXPECT_EQ(tabledExercises().size(), 68U);
    for (const auto& row : tabledExercises()) {
        const Exercise* exercise = builtInCatalogue()->exercise(row.id);
        ASSERT_NE(exercise, nullptr) << row.id;
        EXPECT_GE(exercise->spineLoad, row.least) << row.id;
        EXPECT_LE(exercise->spineLoad, row.most) << row.id;
        EXPECT_THAT(musclesWith(*exercise, 1.0), UnorderedElementsAreArray(row.direct)) << row.id;
        EXPECT_THAT(musclesWith(*exercise, 0.5), UnorderedElementsAreArray(row.indirect)) << row.id;
    }
}

TEST(EvidenceTables, TakeTheLowerEndForBodyWeightAndTheUpperForLoad) {
    for (const auto& row : tabledExercises()) {
        const Exercise& exercise = *builtInCatalogue()->exercise(row.id);
        if (exercise.kind != ExerciseKind::strength) continue;
        const bool loaded = !exercise.equipment.empty() && exercise.equipment != std::vector{Equipment::bench} &&
                            exercise.equipment != std::vector{Equipment::ball};
        if (loaded && row.id != "back_extension") {
            EXPECT_EQ(exercise.spineLoad, row.most) << row.id;
        } else {
            EXPECT_EQ(exercise.spineLoad, row.least) << row.id;
        }
    }
}

TEST(EvidenceTables, AgreeWithTheStretches) {
    // The last of the 46 rows is the dynamic warm-up, which is a routine.
    EXPECT_EQ(tabledStretches().size(), 45U);
    EXPECT_NE(builtInCatalogue()->routine("warm_up_general"), nullptr);
    for (const auto& row : tabledStretches()) {
        const Exercise* exercise = builtInCatalogue()->exercise(row.id);
        ASSERT_NE(exercise, nullptr) << row.id;
        EXPECT_THAT(exercise->lengthens, UnorderedElementsAreArray(row.lengthens)) << row.id;
    }
}

TEST(Evidence, StandsBehindEveryClaim) {
    for (const Evidence& entry : builtInCatalogue()->evidences()) {
        EXPECT_THAT(entry.citation, Not(IsEmpty())) << entry.id;
        EXPECT_THAT(entry.sentence, Not(IsEmpty())) << entry.id;
        EXPECT_EQ(entry.sentence.back(), '.') << entry.id;
        if (!entry.doi.empty()) {
            EXPECT_EQ(entry.doi.rfind("10.", 0), 0U) << entry.id;
        }
    }
    for (const Routine& routine : builtInCatalogue()->routines()) EXPECT_THAT(routine.sources, Not(IsEmpty()));
    for (const Ladder& ladder : builtInCatalogue()->ladders()) EXPECT_THAT(ladder.sources, Not(IsEmpty()));
    for (const Cause cause : allOf<Cause>()) EXPECT_THAT(builtInCatalogue()->cause(cause).sources, Not(IsEmpty()));
}

/// Every text in the knowledge files, but for the list of evidence itself.
std::set<std::string> textsOfAllFiles() {
    std::set<std::string> texts;
    const auto collect = [&](const auto& self, const nlohmann::json& value) -> void {
        if (value.is_string()) texts.insert(value.get<std::string>());
        if (value.is_structured())
            for (const auto& part : value) self(self, part);
    };
    const testing::KnowledgeFiles files;
    for (const std::string& name : files.names())
        if (name != "evidence.json") collect(collect, nlohmann::json::parse(files.text(name)));
    return texts;
}

TEST(Evidence, IsAllUsed) {
    const std::set<std::string> texts = textsOfAllFiles();
    for (const Evidence& entry : builtInCatalogue()->evidences())
        EXPECT_EQ(texts.count(entry.id), 1U) << entry.id << " is cited by nothing";
}

TEST(Provenance, CoversEveryFieldOfEveryKind) {
    const auto fieldsOf = [](std::string_view kind, std::string_view id) {
        std::set<std::string> fields;
        for (const auto& [field, sources] : builtInCatalogue()->provenance(kind, id)) {
            EXPECT_THAT(sources, Not(IsEmpty())) << id << " " << field;
            fields.insert(field);
        }
        return fields;
    };
    for (const Exercise& exercise : builtInCatalogue()->exercises())
        for (const char* field : {"name", "level", "equipment", "spine_load", "spine_tags", "muscles", "lengthens",
                                  "minutes_per_set", "met", "one_sided", "dose", "cautions", "alternatives", "cues"})
            EXPECT_EQ(fieldsOf(nameOf(exercise.kind), exercise.id).count(field), 1U) << exercise.id << " " << field;
    EXPECT_EQ(fieldsOf("cause", "trigger_points"),
              (std::set<std::string>{"name", "claimed", "known", "looks_at", "helps"}));
    EXPECT_THAT(fieldsOf("nonsense", "nothing"), IsEmpty());
}

TEST(Provenance, PrefersWhatIsSaidOfTheItem) {
    const auto sources = builtInCatalogue()->provenance("strength", "bird_dog").at("muscles");
    EXPECT_THAT(sources, ::testing::Contains("stevens_2006"));
    EXPECT_THAT(builtInCatalogue()->provenance("strength", "leg_curl").at("muscles"),
                Not(::testing::Contains("stevens_2006")));
    EXPECT_THAT(builtInCatalogue()->engineProvenance().at("energy"), ::testing::Contains("mifflin_1990"));
}

}  // namespace
}  // namespace limber
