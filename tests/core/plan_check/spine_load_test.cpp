// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "check_case.h"

namespace limber::test {
namespace {

using testing::Contains;
using testing::Not;

TEST(CheckSpineLoad, AllowsTwoHighLoadsADay) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo back_squat 1 + deadlift 1")), Not(Contains("spine_load.per_day")));
    EXPECT_THAT(person.hard(week("Mo back_squat 1 + deadlift 1 + good_morning 1")), Contains("spine_load.per_day"));
}

TEST(CheckSpineLoad, AllowsOneToBeginnersAndFromSixtyFiveOn) {
    EXPECT_THAT(Case().beginner().hard(week("Mo back_squat 1 + squat 1")), Not(Contains("spine_load.per_day")));
    EXPECT_THAT(Case().beginner().hard(week("Mo back_squat 1 + deadlift 1")), Contains("spine_load.per_day"));
    Case older;
    older.request.profile.birthYear = 2026 - 65;
    EXPECT_THAT(older.hard(week("Mo back_squat 1 + deadlift 1")), Contains("spine_load.per_day"));
}

TEST(CheckSpineLoad, KeepsADayBetweenHighLoads) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo back_squat 1 | Tu - | We deadlift 1")), Not(Contains("spine_load.consecutive")));
    EXPECT_THAT(person.hard(week("Mo back_squat 1 | Tu deadlift 1")), Contains("spine_load.consecutive"));
    EXPECT_THAT(Case().logged(1, "deadlift", 1).hard(week("Mo back_squat 1")), Contains("spine_load.consecutive"));
    EXPECT_THAT(Case().logged(2, "deadlift", 1).hard(week("Mo back_squat 1")), Not(Contains("spine_load.consecutive")));
}

Case tight(double now, std::optional<double> usual, Date read = kMonday) {
    Case person;
    person.request.tightnessNow = now;
    person.request.tightnessUsual = usual;
    person.request.tightnessDate = read;
    return person;
}

TEST(CheckSpineLoad, HoldsHighLoadsBackFromFiveOnWhenTwoAboveTheUsual) {
    const auto* code = "spine_load.tight_no_high_load";
    const auto heavy = week("Mo back_squat 1 + row 1 + press 1");
    EXPECT_THAT(tight(5, 3).hard(heavy), Contains(code));
    EXPECT_THAT(tight(5, std::nullopt).hard(heavy), Contains(code));
    EXPECT_THAT(tight(4.9, 2).hard(heavy), Not(Contains(code)));
    EXPECT_THAT(tight(5, 3.1).hard(heavy), Not(Contains(code)));
    EXPECT_THAT(tight(5, 3).hard(week("Mo squat 1 + row 1 + press 1")), Not(Contains(code)));
}

TEST(CheckSpineLoad, HoldsAllStrengthBackFromSevenOn) {
    const auto light = week("Mo squat 1 + row 1 + press 1");
    EXPECT_THAT(tight(7, 7).hard(light), Contains("spine_load.tight_no_strength"));
    EXPECT_THAT(tight(6.9, 3).hard(light), Not(Contains("spine_load.tight_no_strength")));
    EXPECT_THAT(tight(9, 3).hard(week("Mo cardio; stretch=legs")), Not(Contains("spine_load.tight_no_strength")));
}

TEST(CheckSpineLoad, ForgetsAReadingAfterFortyEightHours) {
    const auto wednesday = week("We back_squat 1");
    EXPECT_THAT(tight(5, 3).hard(wednesday), Contains("spine_load.tight_no_high_load"));
    EXPECT_THAT(tight(5, 3, kMonday - Days{1}).hard(wednesday), Not(Contains("spine_load.tight_no_high_load")));
}

TEST(CheckSpineLoad, ListsSoftlyWhatThePersonKeepsAnyway) {
    auto plan = week("Mo !back_squat 1");
    plan.days[0].blocks[1].keptAnyway = true;
    EXPECT_THAT(tight(5, 3).hard(plan), Not(Contains("spine_load.tight_no_high_load")));
    EXPECT_THAT(tight(5, 3).soft(plan), Contains("spine_load.tight_no_high_load"));
}

}  // namespace
}  // namespace limber::test
