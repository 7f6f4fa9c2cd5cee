// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "check_case.h"

namespace limber::test {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;

Plan aGoodWeek() {
    return week(
        "Mo 30' squat 3@7 + row 3@7 + press 3@7 + plank 2@5; stretch=legs | Tu yoga=flow | We - |"
        "Th 30' back_squat 2@7 + bridge 2@7 + pulldown 3@7 + push_up 3@7 + side_plank 2@5; stretch=legs | Fr - | Sa "
        "cardio");
}

TEST(CheckPlan, FindsNothingInAGoodWeek) { EXPECT_THAT(Case().check(aGoodWeek()), IsEmpty()); }

TEST(CheckPlan, FindsNothingInAnEmptyWeekOfSomebodyWithoutTime) {
    EXPECT_THAT(Case().minutes(0).check(week("Mo -")), IsEmpty());
}

TEST(CheckPlan, FindsNothingInNoDaysAtAll) { EXPECT_THAT(Case().check(Plan{.from = kMonday}), IsEmpty()); }

TEST(CheckPlan, ListsHardProblemsFirstThenByDate) {
    auto plan = week("Mo squat 1 | Su 90' row 1 + press 1 + squat 1; stretch=legs | Mo -", kMonday, 8);
    const auto problems = Case().check(plan);
    ASSERT_GE(problems.size(), 3U);
    for (std::size_t i = 1; i < problems.size(); ++i) {
        EXPECT_GE(problems[i - 1].hard, problems[i].hard);
        EXPECT_TRUE(problems[i - 1].hard != problems[i].hard ||
                    problems[i - 1].dates.front() <= problems[i].dates.front());
    }
    EXPECT_FALSE(problems.back().hard);
}

TEST(CheckPlan, NamesTheRulesOfTheInterchangeFormat) {
    const auto problems = Case().check(week("Mo 90' squat 1 | Tu deadlift 9 | We deadlift 9"));
    for (const auto& problem : problems)
        EXPECT_THAT((std::vector<std::string>{"time", "rest", "recovery", "stretching", "spine_load", "growth",
                                              "repetition", "session_shape", "pins", "safety"}),
                    Contains(problem.rule));
}

TEST(CheckStructure, WantsEachDateOfTheRequestOnce) {
    const Case person;
    auto gap = aGoodWeek();
    gap.days[2].date += Days{1};
    EXPECT_THAT(person.hard(gap), Contains("session_shape.dates"));
}

TEST(CheckStructure, CallsADayRestExactlyWhenItHasNoWorkoutAndNoCardio) {
    const Case person;
    auto plan = week("Mo squat 1 | Tu walk");
    plan.days[0].rest = true;
    EXPECT_EQ(times(person.hard(plan), "session_shape.rest_flag"), 1);
    plan.days[1].rest = false;
    EXPECT_EQ(times(person.hard(plan), "session_shape.rest_flag"), 2);
}

TEST(CheckStructure, KeepsEachKindOfExerciseInItsPlace) {
    const Case person;
    EXPECT_THAT(person.hard(week("Mo squat 1 + run 1")), Contains("session_shape.not_strength"));
    auto plan = week("Mo yoga");
    plan.days[0].blocks[0].exercises = {{.exercise = "pose"}};
    EXPECT_THAT(person.hard(plan), Not(Contains("session_shape.vigorous_yoga")));
    plan.days[0].blocks[0].exercises = {{.exercise = "power_flow"}};
    EXPECT_THAT(person.hard(plan), Contains("session_shape.vigorous_yoga"));
}

TEST(CheckStructure, WantsReasonsSetsMinutesAndKnownIds) {
    const Case person;
    auto plan = aGoodWeek();
    auto& block = plan.days[0].blocks[1];
    block.reasons.clear();
    EXPECT_THAT(person.soft(plan), Contains("session_shape.no_reason"));
    block.exercises[0].sets = 0;
    EXPECT_THAT(person.hard(plan), Contains("session_shape.no_sets"));
    block.exercises[0].exercise = "squatt";
    EXPECT_THAT(person.hard(plan), Contains("session_shape.unknown"));
    block.minutes = 0;
    EXPECT_THAT(person.hard(plan), Contains("session_shape.no_minutes"));
    block.exercises[1] = block.exercises[2];
    EXPECT_THAT(person.hard(plan), Contains("session_shape.listed_twice"));
    block.id = plan.days[1].blocks[0].id;
    EXPECT_THAT(person.hard(plan), Contains("session_shape.same_id"));
}

}  // namespace
}  // namespace limber::test
