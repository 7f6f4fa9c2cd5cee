// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/exchange/foreign_match.h"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "embedded/exercise_names.h"
#include "limber/exchange/foreign_reader.h"

namespace limber {
namespace {

using namespace std::chrono_literals;

SetEntry repsOf(int reps) {
    SetEntry set;
    set.reps = reps;
    return set;
}
SetEntry secondsOf(int seconds) {
    SetEntry set;
    set.seconds = seconds;
    return set;
}

ForeignBatch batchOf(std::vector<ForeignExercise> exercises) {
    ForeignBatch batch;
    batch.sessions.push_back({.key = "k", .date = Date{2025y / 1 / 2}, .notes = "Legs"});
    batch.sessions.front().exercises = std::move(exercises);
    return batch;
}

MatchedImport matched(const ForeignBatch& batch) { return matchForeign(batch, *builtInCatalogue(), "guessed"); }

/// The id that a name is matched to; empty when it is not known.
std::string idOf(const std::string& name) {
    const auto result = matched(batchOf({{.name = name, .sets = {repsOf(5)}}}));
    return result.known.empty() ? std::string() : result.known.begin()->second;
}

TEST(ForeignNames, EveryNameThatOtherProgramsShipIsKnown) {
    std::ifstream rows(LIMBER_TEST_DATA "/knowledge/names_of_other_programs.txt");
    std::vector<ForeignExercise> exercises;
    std::map<std::string, std::string> expected;
    for (std::string row; std::getline(rows, row);) {
        const auto middle = row.find(" = ");
        expected[row.substr(middle + 3)] = row.substr(0, middle);
        exercises.push_back({.name = row.substr(middle + 3), .sets = {repsOf(5)}});
    }
    EXPECT_EQ(expected.size(), 198U);
    const auto result = matched(batchOf(exercises));
    EXPECT_EQ(result.known, expected);
    EXPECT_TRUE(result.unknown.empty());
}

TEST(ForeignNames, TranslatedNamesOfTheCommonestExercisesAreKnown) {
    int languages = 0;
    for (const auto& file : embedded::exercise_names()) {
        std::map<std::string, std::string> expected;
        std::set<std::string> ids;
        std::vector<ForeignExercise> exercises;
        const auto names = nlohmann::json::parse(file.text);
        for (const auto& [name, id] : names.items()) {
            expected[name] = id.get<std::string>();
            ids.insert(expected[name]);
            exercises.push_back({.name = name, .sets = {repsOf(5)}});
        }
        EXPECT_EQ(matched(batchOf(exercises)).known, expected) << file.name;
        EXPECT_GE(ids.size(), 60U) << file.name;
        ++languages;
    }
    EXPECT_EQ(languages, 3);
}

TEST(ForeignNames, NeighboursFollowThePatternOfNameAndEquipment) {
    EXPECT_EQ(idOf("Kniebeuge (Langhantel)"), "back_squat");
    EXPECT_EQ(idOf("Sentadilla (Barra)"), "back_squat");
    EXPECT_EQ(idOf("Soulevé de terre (Barre)"), "deadlift");
    EXPECT_EQ(idOf("Dumbbell Lunges"), "lunge");
    EXPECT_EQ(idOf("front squat (smith machine)"), "front_squat");
    EXPECT_EQ(idOf("Pull Up (Weighted)"), "pull_up");
    EXPECT_EQ(idOf("Deadlifts"), "deadlift");
    EXPECT_EQ(idOf("Leg Press (Cable)"), "");  // other equipment is another exercise
}

TEST(ForeignNames, WhatNothingMatchesBecomesAnOwnExerciseThatSaysItsMusclesAreGuessed) {
    const auto result = matched(batchOf({{.name = "Sled of Doom", .category = "Legs", .sets = {repsOf(5)}},
                                         {.name = "Leg Press (Cable)", .sets = {repsOf(5)}},
                                         {.name = "sled of  DOOM!", .category = "Legs", .sets = {repsOf(5)}},
                                         {.name = "Xyzzy", .sets = {repsOf(5)}}}));
    ASSERT_EQ(result.unknown.size(), 3U);
    EXPECT_EQ(result.unknown[0].muscles.at(Muscle::quadriceps), 1.0);
    EXPECT_EQ(result.unknown[0].cues, std::vector<std::string>{"guessed"});
    EXPECT_EQ(result.unknown[0].pattern, Pattern::none);
    EXPECT_EQ(result.unknown[1].muscles, builtInCatalogue()->exercise("leg_press")->muscles);
    EXPECT_EQ(result.unknown[2].kind, ExerciseKind::mobility);
    const auto& entries = result.sessions.at(0).exercises;
    EXPECT_EQ(entries[0].exercise, entries[2].exercise);
    EXPECT_TRUE(uuidOfOwn(entries[0].exercise));
}

TEST(ForeignMatch, AnOwnExerciseThatIsThereIsKnown) {
    const auto first = matched(batchOf({{.name = "Sled of Doom", .category = "Legs", .sets = {repsOf(5)}}}));
    const auto catalogue = withOwn(builtInCatalogue(), first.unknown);
    const auto again = matchForeign(batchOf({{.name = "Sled of Doom", .sets = {repsOf(5)}}}), *catalogue, "guessed");
    EXPECT_TRUE(again.unknown.empty());
    EXPECT_EQ(again.known.at("Sled of Doom"), first.unknown.at(0).id);
}

TEST(ForeignMatch, TimeIsHeldOrPassedAsTheExerciseIsDone) {
    const auto result =
        matched(batchOf({{.name = "Plank", .sets = {secondsOf(60)}}, {.name = "Running", .sets = {secondsOf(1200)}}}));
    const auto& entries = result.sessions.at(0).exercises;
    EXPECT_EQ(entries[0].sets[0].holdSeconds, 60);
    EXPECT_EQ(entries[0].sets[0].seconds, std::nullopt);
    EXPECT_EQ(entries[1].sets[0].seconds, 1200);
}

TEST(ForeignMatch, SessionsGetTheirKindLengthAndALastingId) {
    auto batch = batchOf({{.name = "Running", .sets = {secondsOf(1800)}}});
    const auto run = matched(batch);
    EXPECT_EQ(run.sessions.at(0).kind, SessionKind::cardio);
    EXPECT_EQ(run.sessions.at(0).minutes, 30);
    EXPECT_EQ(run.estimatedMinutes, 1);
    EXPECT_EQ(run.sessions.at(0).loggedOn, run.sessions.at(0).date);
    EXPECT_EQ(run.sessions.at(0).notes, "Legs");
    batch.sessions.front().exercises.push_back({.name = "Squat", .sets = {repsOf(5)}});
    batch.sessions.front().minutes = 45;
    const auto both = matched(batch);
    EXPECT_EQ(both.sessions.at(0).kind, SessionKind::strength);
    EXPECT_EQ(both.sessions.at(0).minutes, 45);
    EXPECT_EQ(both.sets, 2);
    EXPECT_EQ(both.sessions.at(0).id, run.sessions.at(0).id);
    EXPECT_TRUE(isUuid(run.sessions.at(0).id.value));
}

}  // namespace
}  // namespace limber
