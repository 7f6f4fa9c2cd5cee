// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>
#include <set>

#include "core/planning/plan_requests.h"
#include "limber/training/effective_sets.h"

namespace limber::testing {
namespace {

TrainedSets setsOn(const PlanDay& day) {
    TrainedSets sum;
    for (const PlanBlock& block : day.blocks)
        for (const PlannedExercise& planned : block.exercises)
            if (block.kind == BlockKind::workout) sum.add(exerciseOf(planned), planned.sets, planned.rpe->value());
    return sum;
}

bool isTraining(const PlanDay& day) { return !day.rest; }

}  // namespace

TEST(PlanWeek, SomeoneUnknownGetsAWeekThatStartsGently) {
    const Plan plan = planFor({.today = kMonday, .from = kMonday});
    EXPECT_EQ(plan.days.size(), 7U);
    EXPECT_GE(blocksOf(plan, BlockKind::workout).size(), 2U);
    for (const PlanBlock& workout : blocksOf(plan, BlockKind::workout)) {
        EXPECT_TRUE(hasReason(workout, "reason.unscreened"));
        for (const PlannedExercise& planned : workout.exercises) {
            EXPECT_LE(planned.sets, 2);
            EXPECT_FALSE(planned.load);
            EXPECT_EQ(exerciseOf(planned).spineLoad, SpineLoad::low);
            EXPECT_LE(planned.rpe->value(), 5);
        }
    }
}

TEST(PlanWeek, TheSameRequestGivesTheSamePlan) {
    const PlanRequest request = ordinaryRequest();
    EXPECT_EQ(planFor(request), planFor(request));
}

TEST(PlanWeek, PlanningAgainIsNoWorseThanWhatStands) {
    for (const bool screened : {true, false}) {
        PlanRequest request = screened ? ordinaryRequest() : PlanRequest{.today = kMonday, .from = kMonday};
        if (!request.history) request.history = std::make_shared<History>();
        const Plan first = planFor(request);
        historyOf(request).plannedDays = first.days;
        const Plan again = planFor(request);
        EXPECT_LE(again.score.total, scorePlan(first, request, *builtInCatalogue()).total);
        historyOf(request).plannedDays = again.days;
        EXPECT_LE(planFor(request).score.total, again.score.total);
    }
}

TEST(PlanWeek, EveryBlockHasAReasonAndEveryRestDayToo) {
    PlanRequest request = ordinaryRequest();
    request.profile.cardioPerWeek = 1;
    request.profile.yogaPerWeek = 1;
    request.profile.availableMinutes[Weekday::sat] = 60;
    for (const PlanDay& day : planFor(request).days) {
        EXPECT_EQ(day.rest, day.restReason.has_value());
        for (const PlanBlock& block : day.blocks) EXPECT_FALSE(block.reasons.empty()) << block.id.value;
    }
}

TEST(PlanWeek, BlocksFitTheMinutesOfTheDay) {
    PlanRequest request = ordinaryRequest();
    const Plan plan = planFor(request);
    for (const PlanDay& day : plan.days) {
        const int minutes = std::accumulate(day.blocks.begin(), day.blocks.end(), 0,
                                            [](int sum, const PlanBlock& block) { return sum + block.minutes; });
        EXPECT_LE(minutes, request.profile.availableMinutes.at(weekdayOf(day.date))) << toIso(day.date);
    }
}

TEST(PlanWeek, EveryWorkoutFollowsItsWarmUp) {
    const Plan plan = planFor(ordinaryRequest());
    for (const PlanDay& day : plan.days)
        for (std::size_t i = 0; i < day.blocks.size(); ++i) {
            if (day.blocks[i].kind != BlockKind::workout) continue;
            ASSERT_GT(i, 0U);
            EXPECT_EQ(day.blocks[i - 1].kind, BlockKind::warmUp);
            EXPECT_GE(day.blocks[i - 1].minutes, 5);
            EXPECT_LE(day.blocks[i - 1].minutes, 10);
        }
}

TEST(PlanWeek, AWorkedMuscleRestsTheNextDay) {
    PlanRequest request = ordinaryRequest();
    request.profile.workoutsPerWeek = 6;
    for (const Weekday day : allOf<Weekday>()) request.profile.availableMinutes[day] = 60;
    const Plan plan = planFor(request);
    for (std::size_t d = 1; d < plan.days.size(); ++d) {
        const TrainedSets before = setsOn(plan.days[d - 1]);
        const TrainedSets today = setsOn(plan.days[d]);
        for (const Muscle muscle : allOf<Muscle>())
            EXPECT_FALSE(before.worked(muscle) && today.worked(muscle)) << nameOf(muscle);
    }
}

TEST(PlanWeek, WhatWasLoggedYesterdayRestsToday) {
    PlanRequest request = ordinaryRequest();
    logStrength(request, kMonday - Days(1), {"bench_press", "goblet_squat", "seated_cable_row"});
    const TrainedSets today = setsOn(planFor(request).days.front());
    for (const Muscle muscle : {Muscle::chest, Muscle::quadriceps, Muscle::rhomboids})
        EXPECT_FALSE(today.worked(muscle)) << nameOf(muscle);
}

TEST(PlanWeek, BeginnersHaveTwoFullRestDaysOthersOne) {
    for (const auto& [level, most] : {std::pair{Level::beginner, 5}, std::pair{Level::advanced, 6}}) {
        PlanRequest request = ordinaryRequest();
        request.profile.experience = level;
        request.profile.workoutsPerWeek = 7;
        request.profile.cardioPerWeek = 7;
        for (const Weekday day : allOf<Weekday>()) request.profile.availableMinutes[day] = 90;
        const Plan plan = planFor(request);
        EXPECT_LE(std::count_if(plan.days.begin(), plan.days.end(), isTraining), most);
    }
}

TEST(PlanWeek, StretchesOnThreeDays) {
    const Plan plan = planFor(ordinaryRequest());
    int days = 0;
    for (const PlanDay& day : plan.days)
        days += std::any_of(day.blocks.begin(), day.blocks.end(),
                            [](const PlanBlock& block) {
                                return block.kind == BlockKind::stretching || block.kind == BlockKind::yoga;
                            })
                    ? 1
                    : 0;
    EXPECT_GE(days, 3);
}

TEST(PlanWeek, EachWorkoutHasItsShape) {
    const Plan plan = planFor(ordinaryRequest());
    for (const PlanBlock& workout : blocksOf(plan, BlockKind::workout)) {
        EXPECT_LE(workout.exercises.size(), 7U);
        EXPECT_GE(workout.exercises.size(), workout.minutes < 30 ? 2U : 3U);
        std::set<std::vector<Equipment>> stations;
        bool trunk = false;
        for (const PlannedExercise& planned : workout.exercises) {
            const Exercise& exercise = exerciseOf(planned);
            EXPECT_EQ(exercise.kind, ExerciseKind::strength);
            EXPECT_FALSE(trunk && !exercise.trunkEndurance) << "trunk endurance comes last";
            trunk = exercise.trunkEndurance;
            if (!exercise.equipment.empty()) stations.insert(exercise.equipment);
        }
        EXPECT_LE(stations.size(), 3U);
    }
}

TEST(PlanWeek, HeavySpineLoadNeverComesOnConsecutiveDays) {
    PlanRequest request = ordinaryRequest();
    request.profile.workoutsPerWeek = 5;
    for (const Weekday day : allOf<Weekday>()) request.profile.availableMinutes[day] = 75;
    const auto dates = datesWith(planFor(request), [](const Exercise& e) { return e.spineLoad == SpineLoad::high; });
    for (std::size_t i = 1; i < dates.size(); ++i) EXPECT_GT(daysBetween(dates[i - 1], dates[i]), 1);
}

TEST(PlanWeek, BackSetsGrowByAThirdAtMost) {
    PlanRequest request = ordinaryRequest();
    for (int week = 1; week <= 5; ++week) logStrength(request, kMonday - Days(7 * week), {"back_extension"}, 3);
    double sets = 0;
    for (const PlanDay& day : planFor(request).days) sets += setsOn(day).effective[Muscle::erectorSpinae];
    EXPECT_LE(sets, 3 + 2);
}

TEST(PlanWeek, NoMinutesGiveAnEmptyWeekThatSaysWhy) {
    PlanRequest request = ordinaryRequest();
    for (auto& [day, minutes] : request.profile.availableMinutes) minutes = 0;
    const Plan plan = planFor(request);
    for (const PlanDay& day : plan.days) {
        EXPECT_TRUE(day.blocks.empty());
        EXPECT_EQ(day.restReason->code, "rest.no_time");
    }
    ASSERT_FALSE(plan.relaxed.empty());
    EXPECT_EQ(plan.relaxed.front().rule, "workouts");
    EXPECT_EQ(plan.relaxed.front().lift.code, "lift.more_minutes");
}

TEST(PlanWeek, TwentyEightDaysAreFourWeeks) {
    PlanRequest request = ordinaryRequest();
    request.days = 28;
    const Plan plan = planFor(request);
    ASSERT_EQ(plan.days.size(), 28U);
    EXPECT_GE(blocksOf(plan, BlockKind::workout).size(), 10U);
}

TEST(PlanWeek, AWishThatDoesNotFitGivesWayByName) {
    PlanRequest request = ordinaryRequest();
    request.profile.workoutsPerWeek = 5;
    const Plan plan = planFor(request);
    const auto gaveWay = std::find_if(plan.relaxed.begin(), plan.relaxed.end(),
                                      [](const Relaxation& relaxed) { return relaxed.rule == "workouts"; });
    ASSERT_NE(gaveWay, plan.relaxed.end());
    EXPECT_EQ(gaveWay->text.code, "relaxed.workouts");
    EXPECT_FALSE(gaveWay->lift.code.empty());
}

TEST(PlanWeek, ItsScoreIsTheScoreOfThePlan) {
    const PlanRequest request = ordinaryRequest();
    const Plan plan = planFor(request);
    EXPECT_EQ(plan.score, scorePlan(plan, request, *builtInCatalogue()));
    double total = 0;
    for (const ScoreTerm& term : plan.score.terms) total += term.value * term.weight;
    EXPECT_DOUBLE_EQ(plan.score.total, total);
}

TEST(PlanWeek, AnEmptyWeekScoresWorse) {
    const PlanRequest request = ordinaryRequest();
    const Plan plan = planFor(request);
    Plan empty = plan;
    for (PlanDay& day : empty.days) day.blocks.clear();
    EXPECT_GT(scorePlan(empty, request, *builtInCatalogue()).total, plan.score.total);
}

TEST(PlanWeek, LoadsComeFromTheLogOnly) {
    PlanRequest request = ordinaryRequest();
    for (int week = 1; week <= 5; ++week) logStrength(request, kMonday - Days(7 * week), {"goblet_squat"}, 3, 20);
    for (const PlanBlock& workout : blocksOf(planFor(request), BlockKind::workout))
        for (const PlannedExercise& planned : workout.exercises) {
            if (planned.exercise != "goblet_squat") {
                EXPECT_FALSE(planned.load) << planned.exercise;
                continue;
            }
            ASSERT_TRUE(planned.load);
            EXPECT_LE(planned.load->kilograms(), 20 * 1.05);
        }
}

TEST(PlanModel, HoldsEveryEligibleExerciseOnEveryDayWithTimeForAWorkout) {
    PlanRequest request = ordinaryRequest();
    const auto model = writeModel(request, *builtInCatalogue());
    ASSERT_TRUE(model);
    const auto exercises = builtInCatalogue()->exercises();
    for (std::size_t e = 0; e < exercises.size(); ++e) {
        const bool eligible = exercises[e].id == "goblet_squat" || exercises[e].id == "bench_press";
        for (int day = 0; day < 7 && eligible; ++day) {
            const bool held = model->find(" x" + std::to_string(e) + "_" + std::to_string(day)) != std::string::npos;
            EXPECT_EQ(held, day == 0 || day == 2 || day == 4) << exercises[e].id << " on day " << day;
        }
    }
    EXPECT_EQ(model->substr(0, 8), "Minimize");
    EXPECT_EQ(model->substr(model->size() - 4), "End\n");
    EXPECT_EQ(model, writeModel(request, *builtInCatalogue()));
    request.safety.level = SafetyLevel::emergency;
    EXPECT_EQ(writeModel(request, *builtInCatalogue()).error().detail, "emergency");
}

TEST(PlanWeek, IdsStayWhileTheWeekStands) {
    PlanRequest request = ordinaryRequest();
    const Plan first = planFor(request);
    historyOf(request).plannedDays = first.days;
    const Plan second = planFor(request);
    std::set<std::string> before;
    for (const PlanBlock& block : blocksOf(first, BlockKind::workout)) before.insert(block.id.value);
    for (const PlanBlock& block : blocksOf(second, BlockKind::workout)) EXPECT_EQ(before.count(block.id.value), 1U);
}

}  // namespace limber::testing
