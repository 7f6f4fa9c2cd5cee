// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/data_file_fixture.h"
#include "limber/storage/experiment_repository.h"
#include "limber/storage/weight_repository.h"
#include "limber/storage/whole_file_repository.h"

namespace limber::test {
namespace {

constexpr auto kId = "11111111-1111-4111-8111-111111111111";

Experiment anExperiment() {
    return {.id = kId,
            .habit = Habit::stretchingAfter,
            .hopedEffect = 1.5,
            .start = kToday,
            .daysABlock = 4,
            .blocks = {true, false, false, true},
            .seed = 1ULL << 53U};
}

TEST(ExperimentRoundTrip, KeepsEveryField) {
    const auto file = inMemory();
    auto experiment = anExperiment();
    ASSERT_TRUE(write(*file, [&](Transaction& t) { putExperiment(t, experiment); }));
    EXPECT_EQ(read(*file, loadExperiments), std::vector{experiment});
    experiment.stopped = kToday + Days{3};
    ASSERT_TRUE(write(*file, [&](Transaction& t) { putExperiment(t, experiment); }));
    EXPECT_EQ(read(*file, loadExperiments), std::vector{experiment});
}

TEST(ExperimentRoundTrip, WhatWasDrawnStaysDrawn) {
    const TempFolder folder;
    const auto file = open(folder / "limber.db");
    ASSERT_TRUE(write(*file, [](Transaction& t) { putExperiment(t, anExperiment()); }));
    auto other = anExperiment();
    other.habit = Habit::heat;
    other.blocks = {false, true, true, false};
    other.stopped = kToday;
    ASSERT_TRUE(write(*file, [&](Transaction& t) { putExperiment(t, other); }));
    const auto kept = read(*file, loadExperiments);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].blocks, anExperiment().blocks);
    EXPECT_EQ(kept[0].habit, Habit::stretchingAfter);
    EXPECT_EQ(kept[0].stopped, kToday);
    Connection raw(folder / "limber.db");
    EXPECT_THROW(raw.execute("UPDATE experiment SET blocks = '0110'"), SQLite::Exception);
    EXPECT_THROW(raw.execute("DELETE FROM experiment"), SQLite::Exception);
}

TEST(ExperimentRoundTrip, AStartIsTakenBackAndBroughtAgain) {
    const auto file = inMemory();
    ASSERT_TRUE(write(*file, [](Transaction& t) { putExperiment(t, anExperiment()); }));
    ASSERT_TRUE(file->undo());
    EXPECT_TRUE(read(*file, loadExperiments).empty());
    ASSERT_TRUE(file->redo());
    EXPECT_EQ(read(*file, loadExperiments), std::vector{anExperiment()});
}

TEST(ExperimentRoundTrip, ATombstoneOfAnotherFileGivesWay) {
    const auto file = inMemory();
    ASSERT_TRUE(write(*file, [](Transaction& t) { buryEntry(t, EntryKind::experiment, kId); }));
    EXPECT_TRUE(read(*file, loadExperiments).empty());
    ASSERT_TRUE(write(*file, [](Transaction& t) { putExperiment(t, anExperiment()); }));
    EXPECT_EQ(read(*file, loadExperiments), std::vector{anExperiment()});
}

TEST(WeightRoundTrip, KeepsOneADay) {
    const auto file = inMemory();
    ASSERT_TRUE(write(*file, [](Transaction& t) {
        putWeight(t, {kToday, kilograms(66.4)});
        putWeight(t, {kToday - Days{7}, kilograms(67)});
        putWeight(t, {kToday, kilograms(66.2)});
    }));
    EXPECT_EQ(read(*file, [](Transaction& t) { return loadWeights(t, kAllDates); }),
              (std::vector<WeightEntry>{{kToday - Days{7}, kilograms(67)}, {kToday, kilograms(66.2)}}));
    ASSERT_TRUE(write(*file, [](Transaction& t) {
        EXPECT_TRUE(removeWeight(t, kToday));
        EXPECT_FALSE(removeWeight(t, kToday));
    }));
    EXPECT_EQ(read(*file, [](Transaction& t) { return loadWeights(t, {kToday, kToday}); }).size(), 0U);
}

}  // namespace
}  // namespace limber::test
