// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/exchange/foreign_reader.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace limber {
namespace {

using namespace std::chrono_literals;

std::string contentOf(const std::string& name) {
    std::ifstream stream(LIMBER_TEST_DATA "/imports/" + name, std::ios::binary);
    EXPECT_TRUE(stream) << name;
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

ForeignOptions options(std::optional<LoadUnit> unit = LoadUnit::kg) {
    return {.file = "in.csv", .unit = unit, .today = Date{2026y / 11 / 23}};
}

ForeignBatch read(const std::string& name, std::optional<LoadUnit> unit = LoadUnit::kg) {
    auto batch = readForeign(contentOf(name), options(unit));
    EXPECT_TRUE(batch) << name << ": " << batch.error().value << batch.error().key;
    return batch ? *batch : ForeignBatch{};
}

int setsOf(const ForeignBatch& batch) {
    std::size_t count = 0;
    for (const auto& session : batch.sessions)
        for (const auto& exercise : session.exercises) count += exercise.sets.size();
    return static_cast<int>(count);
}

struct Expected {
    const char* file;
    ForeignFormat format;
    std::size_t sessions;
    int sets;
    std::size_t skipped;
    std::size_t suspicious;
};

class EveryShape : public testing::TestWithParam<Expected> {};

TEST_P(EveryShape, IsReadToTheLastSet) {
    const auto& expected = GetParam();
    const auto batch = read(expected.file);
    EXPECT_EQ(batch.format, expected.format);
    EXPECT_EQ(batch.sessions.size(), expected.sessions);
    EXPECT_EQ(setsOf(batch), expected.sets);
    EXPECT_EQ(batch.skipped.size(), expected.skipped);
    EXPECT_EQ(batch.suspicious.size(), expected.suspicious);
}

INSTANTIATE_TEST_SUITE_P(Foreign, EveryShape,
                         testing::Values(Expected{"strong_2016.csv", ForeignFormat::strong, 2, 4, 0, 0},
                                         Expected{"strong_2018.csv", ForeignFormat::strong, 1, 3, 0, 0},
                                         Expected{"strong_2024.csv", ForeignFormat::strong, 3, 7, 4, 5},
                                         Expected{"strong_semicolon.csv", ForeignFormat::strong, 1, 3, 0, 0},
                                         Expected{"strong_quoted.csv", ForeignFormat::strong, 2, 3, 1, 0},
                                         Expected{"strong_quoted_commas.csv", ForeignFormat::strong, 1, 1, 0, 0},
                                         Expected{"strong_de.csv", ForeignFormat::strong, 1, 2, 1, 0},
                                         Expected{"strong_fr.csv", ForeignFormat::strong, 1, 2, 0, 0},
                                         Expected{"strong_es.csv", ForeignFormat::strong, 1, 2, 1, 0},
                                         Expected{"strong_resaved.csv", ForeignFormat::strong, 2, 2, 0, 0},
                                         Expected{"hevy_kg.csv", ForeignFormat::hevy, 2, 6, 0, 0},
                                         Expected{"hevy_mixed.csv", ForeignFormat::hevy, 1, 1, 0, 0},
                                         Expected{"hevy_lbs.csv", ForeignFormat::hevy, 1, 1, 0, 0},
                                         Expected{"hevy_months.csv", ForeignFormat::hevy, 7, 7, 0, 0},
                                         Expected{"fitnotes_2020.csv", ForeignFormat::fitnotes, 2, 3, 0, 0},
                                         Expected{"fitnotes_2025.csv", ForeignFormat::fitnotes, 2, 5, 1, 1},
                                         Expected{"fitnotes_ios.csv", ForeignFormat::fitnotes, 1, 2, 0, 0}),
                         [](const auto& param) {
                             const std::string name = param.param.file;
                             return name.substr(0, name.find('.'));
                         });

TEST(Foreign, KindsOfSetsNotesAndEffortAreKept) {
    const auto batch = read("strong_2024.csv");
    const auto& legs = batch.sessions.at(0);
    EXPECT_EQ(legs.minutes, 72);
    EXPECT_EQ(toIso(legs.date), "2024-03-02");
    EXPECT_EQ(toIso(legs.start.value()), "18:05");
    EXPECT_EQ(legs.notes, "Legs\nSquat (Barbell): knees out, say \"tall\"\nand slow");
    const auto& sets = legs.exercises.at(0).sets;
    ASSERT_EQ(sets.size(), 4U);
    EXPECT_EQ(sets[0].type, SetType::warmUp);
    EXPECT_EQ(sets[1].rpe.value().value(), 8);
    EXPECT_EQ(sets[1].reps, 5);
    EXPECT_EQ(sets[2].type, SetType::drop);
    EXPECT_EQ(sets[3].type, SetType::failure);
    EXPECT_EQ(legs.exercises.at(1).sets.at(0).load, std::nullopt);  // 2,000 kg
    EXPECT_EQ(batch.sessions.at(1).minutes, 360);                   // 264 hours
}

TEST(Foreign, EqualRowsAreRealSets) {
    EXPECT_EQ(read("strong_2018.csv").sessions.at(0).exercises.at(0).sets.size(), 3U);
    EXPECT_EQ(read("fitnotes_2020.csv").sessions.at(0).exercises.at(0).sets.size(), 2U);
}

TEST(Foreign, UnitsAreTheFilesOwn) {
    EXPECT_EQ(read("strong_semicolon.csv").sessions.at(0).exercises.at(0).sets.at(0).load, Mass::fromPounds(225));
    EXPECT_EQ(read("strong_quoted.csv", LoadUnit::lb).sessions.at(0).exercises.at(0).sets.at(0).load,
              Mass::fromPounds(135));
    EXPECT_EQ(read("hevy_lbs.csv").sessions.at(0).exercises.at(0).sets.at(0).load, Mass::fromPounds(135));
    EXPECT_NEAR(read("hevy_mixed.csv").sessions.at(0).exercises.at(0).sets.at(0).distanceMetres.value(), 4828, 1);
    EXPECT_EQ(read("fitnotes_2020.csv").sessions.at(0).exercises.at(0).sets.at(0).load, Mass::fromPounds(135));
    EXPECT_EQ(read("fitnotes_ios.csv").sessions.at(0).exercises.at(0).sets.at(0).load, Mass::fromKilograms(60));
}

TEST(Foreign, TheGivenUnitCountsWhereTheFileStatesNone) {
    EXPECT_EQ(read("strong_2018.csv", LoadUnit::lb).sessions.at(0).exercises.at(0).sets.at(0).load,
              Mass::fromPounds(135));
    const auto refused = readForeign(contentOf("strong_2018.csv"), options(std::nullopt));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::missingKey);
    EXPECT_EQ(refused.error().key, "--unit");
    EXPECT_TRUE(readForeign(contentOf("hevy_kg.csv"), options(std::nullopt)));
}

TEST(Foreign, SupersetsAndMidnightOfHevy) {
    const auto batch = read("hevy_kg.csv");
    const auto& pull = batch.sessions.at(0);
    EXPECT_EQ(pull.minutes, 85);
    ASSERT_EQ(pull.exercises.size(), 4U);
    EXPECT_EQ(pull.exercises[0].superset, std::nullopt);
    EXPECT_EQ(pull.exercises[1].superset, 0);
    EXPECT_EQ(pull.exercises[2].superset, 0);
    EXPECT_EQ(batch.sessions.at(1).minutes, 45);
    EXPECT_EQ(batch.sessions.at(1).notes, "Night run\nby the river");
}

TEST(Foreign, MonthsHaveTheirNamesInManyLanguages) {
    std::string dates;
    for (const auto& session : read("hevy_months.csv").sessions) dates += toIso(session.date) + " ";
    EXPECT_EQ(dates, "2025-03-15 2025-02-03 2025-08-07 2025-01-01 2024-12-02 2025-05-09 2025-09-15 ");
}

TEST(Foreign, AResavedFileShowsWhichNumberIsTheDay) {
    const auto batch = read("strong_resaved.csv");
    EXPECT_EQ(toIso(batch.sessions.at(0).date), "2021-09-05");
    EXPECT_EQ(batch.sessions.at(1).exercises.at(0).sets.at(0).load, Mass::fromKilograms(42.5));
}

TEST(Foreign, CommasOfAFitNotesNameAreNotQuoted) {
    const auto batch = read("fitnotes_2025.csv");
    const auto& day = batch.sessions.at(0);
    EXPECT_EQ(day.start, std::nullopt);
    ASSERT_EQ(day.exercises.size(), 2U);
    EXPECT_EQ(day.exercises[0].name, "Shoulder Press (Each Side, Dumbbells)");
    EXPECT_EQ(day.exercises[0].sets.size(), 2U);
    EXPECT_EQ(batch.sessions.at(1).exercises.at(0).sets.at(0).seconds, 3723);
    EXPECT_EQ(batch.sessions.at(1).exercises.at(1).sets.at(0).distanceMetres, 30);
}

TEST(Foreign, EveryRowLeftOutHasItsLineAndReason) {
    const auto batch = read("strong_2024.csv");
    std::string skipped;
    for (const auto& remark : batch.skipped) skipped += std::to_string(remark.line) + " " + remark.text.code + "\n";
    EXPECT_EQ(skipped, "3 import.not_a_set\n5 import.not_a_set\n12 import.future_date\n13 import.no_date\n");
    std::string suspicious;
    for (const auto& remark : batch.suspicious)
        suspicious += std::to_string(remark.line) + " " + remark.text.code + "\n";
    EXPECT_EQ(suspicious,
              "9 import.load_out_of_range\n10 import.long_workout\n11 import.early_date\n11 import.reps_out_of_range\n"
              "12 import.future_date\n");
}

TEST(Foreign, AnUnknownHeaderIsRefusedWithWhatWasSeenAndExpected) {
    const auto refused = readForeign(contentOf("unknown.csv"), options());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail, "header");
    EXPECT_EQ(refused.error().value, "Day, Lift, How Much");
    EXPECT_NE(refused.error().expected.find("Set Order"), std::string::npos);
    for (const auto* text : {"", "\n", "{}", "\xEF\xBB\xBF", "Date"})
        EXPECT_FALSE(readForeign(text, options())) << text;
}

TEST(Foreign, AnotherFormatsFileIsRefusedWhenOneIsAskedFor) {
    auto wanted = options();
    wanted.format = ForeignFormat::hevy;
    EXPECT_FALSE(readForeign(contentOf("strong_2024.csv"), wanted));
}

TEST(Foreign, WhatIsTooLargeOrNoTextIsRefused) {
    EXPECT_EQ(readForeign(std::string(kMaxForeignBytes + 1, 'a'), options()).error().code, ErrorCode::tooLarge);
    EXPECT_EQ(readForeign("Date,\xff", options()).error().detail, "utf8");
    EXPECT_EQ(readForeign(std::string("Date,\0", 6), options()).error().detail, "utf8");
}

}  // namespace
}  // namespace limber
