// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/experiments.h"

#include <algorithm>
#include <set>

#include "core/workspace/workspace_fixture.h"
#include "limber/exchange/whole_file_text.h"
#include "limber/workspace/insights.h"
#include "limber/workspace/loop.h"
#include "limber/workspace/operations/merge_operations.h"
#include "limber/workspace/whole_file.h"

namespace limber::test {
namespace {

constexpr Seed kSeed{11};

/// A screened lifter of middle age with a full gym and time every day.
Profile lifter() {
    Profile profile = aProfile().bornIn(1986).wanting(3, 0, 1);
    for (const auto weekday : allOf<Weekday>()) profile.availableMinutes[weekday] = 90;
    return profile;
}

std::unique_ptr<Workspace> screened(const Profile& profile = lifter()) {
    auto workspace = aWorkspace();
    apply(*workspace, SetProfile{profile});
    apply(*workspace, RecordScreens{{aClearScreen(kToday)}});
    return workspace;
}

void begin(Workspace& workspace, Habit habit, double hoped = 2) {
    apply(workspace, experimentToStart(habit, hoped, kSeed, snapshotOf(workspace)));
}

Plan planned(Workspace& workspace, int days = 14) {
    const auto snapshot = snapshotOf(workspace);
    const auto plan = suggestPlan(planRequest(snapshot, kToday, days, {}), *snapshot.catalogue);
    EXPECT_TRUE(plan);
    return plan ? *plan : Plan{};
}

bool isHard(const PlanProblem& problem) { return problem.hard; }

bool says(const PlanDay& day, const std::string& code) {
    return std::any_of(day.blocks.begin(), day.blocks.end(), [&](const PlanBlock& block) {
        return std::any_of(block.reasons.begin(), block.reasons.end(),
                           [&](const Reason& reason) { return reason.text.code == code; });
    });
}

bool has(const PlanDay& day, BlockKind kind) {
    return std::any_of(day.blocks.begin(), day.blocks.end(),
                       [&](const PlanBlock& block) { return block.kind == kind; });
}

int setsOn(const PlanDay& day) {
    int sets = 0;
    for (const auto& block : day.blocks)
        for (const auto& planned : block.exercises) sets += block.kind == BlockKind::workout ? planned.sets : 0;
    return sets;
}

/// The training days in turn, with what the experiment has them be.
std::vector<std::pair<PlanDay, bool>> turns(Workspace& workspace, const Plan& plan) {
    const auto ask = askOf(snapshotOf(workspace));
    EXPECT_TRUE(ask);
    std::vector<std::pair<PlanDay, bool>> result;
    for (const auto& day : plan.days)
        if (!day.rest) result.emplace_back(day, ask->days.at(result.size()));
    return result;
}

Session trained(Date date, bool stretched, double morning) {
    return aSession().on(date).effortOf(6).stretchedAfter(stretched ? 10 : 0).tightNextMorning(morning);
}

}  // namespace

TEST(Experiments, AreDrawnAndKeptBeforeTheyBegin) {
    const auto workspace = screened();
    begin(*workspace, Habit::stretchingAfter);
    const auto kept = snapshotOf(*workspace).history->experiments;
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].start, kToday);
    EXPECT_EQ(kept[0].seed, kSeed.value);
    EXPECT_TRUE(kept[0].isDrawn());
    workspace->setToday(kToday + Days{30});
    EXPECT_EQ(snapshotOf(*workspace).history->experiments, kept);
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(snapshotOf(*workspace).history->experiments.empty());
    ASSERT_TRUE(workspace->redo());
    EXPECT_EQ(snapshotOf(*workspace).history->experiments, kept);
}

TEST(Experiments, BeginTomorrowAfterTrainingToday) {
    const auto workspace = screened();
    apply(*workspace, LogSessions{{aSession().on(kToday)}});
    begin(*workspace, Habit::heat);
    EXPECT_EQ(snapshotOf(*workspace).history->experiments.at(0).start, kToday + Days{1});
    EXPECT_EQ(askOf(snapshotOf(*workspace))->from, kToday + Days{1});
}

TEST(Experiments, RunOneAtATimeAndStopForGood) {
    const auto workspace = screened();
    begin(*workspace, Habit::heat);
    EXPECT_EQ(refusal(*workspace, StartExperiment{Habit::yoga, 2, kSeed, {}}).detail, "experiment_running");
    apply(*workspace, StopExperiment{});
    EXPECT_FALSE(runningExperiment(snapshotOf(*workspace)));
    EXPECT_EQ(snapshotOf(*workspace).history->experiments.at(0).stopped, kToday);
    EXPECT_EQ(refusal(*workspace, StopExperiment{}).code, ErrorCode::notFound);
    begin(*workspace, Habit::yoga);
    EXPECT_EQ(runningExperiment(snapshotOf(*workspace))->experiment.habit, Habit::yoga);
}

TEST(Experiments, RefuseWhatCannotBeTried) {
    const auto workspace = screened();
    EXPECT_EQ(refusal(*workspace, StartExperiment{Habit::highStress, 1, kSeed, {}}).code, ErrorCode::outOfRange);
    EXPECT_EQ(refusal(*workspace, StartExperiment{Habit::heat, 0.4, kSeed, {}}).key, "hoped_effect");
    EXPECT_EQ(refusal(*workspace, StartExperiment{Habit::heat, 5.1, kSeed, {}}).key, "hoped_effect");
    EXPECT_EQ(refusal(*workspace, StartExperiment{Habit::heat, 1, Seed{~0ULL}, {}}).key, "seed");
}

TEST(Experiments, LeaveTheWarmUpToThoseForWhomItIsPartOfTraining) {
    Profile older = lifter();
    older.birthYear = 1955;
    Profile heart = lifter();
    heart.conditions = {{Condition::heartDisease, {}}};
    for (const auto& profile : {older, heart}) {
        const auto workspace = screened(profile);
        EXPECT_EQ(whyNotTried(Habit::warmUp, snapshotOf(*workspace))->code, "experiment.not.warm_up");
        EXPECT_EQ(refusal(*workspace, StartExperiment{Habit::warmUp, 1, kSeed, {}}).detail, "experiment_not_now");
        EXPECT_FALSE(whyNotTried(Habit::fewerSets, snapshotOf(*workspace)));
    }
    const auto unscreened = aWorkspace();
    EXPECT_TRUE(whyNotTried(Habit::warmUp, snapshotOf(*unscreened)));
}

TEST(Experiments, NeverAskForHeatThatHealthSpeaksAgainst) {
    Profile profile = lifter();
    profile.conditions = {{Condition::reducedSensation, {}}};
    const auto workspace = screened(profile);
    EXPECT_EQ(whyNotTried(Habit::heat, snapshotOf(*workspace))->code, "experiment.not.withheld");

    const auto later = screened();
    begin(*later, Habit::heat);
    ASSERT_TRUE(askOf(snapshotOf(*later)));
    apply(*later, SetProfile{profile});
    EXPECT_FALSE(askOf(snapshotOf(*later))) << "while it runs too";
    for (const auto& day : planned(*later).days) {
        EXPECT_FALSE(says(day, "reason.tried.heat.with"));
        EXPECT_FALSE(says(day, "reason.tried.heat.without"));
    }
}

TEST(Experiments, AnEmergencyComesFirst) {
    const auto workspace = screened();
    apply(*workspace, RecordScreens{{{.date = kToday, .answers = {{SafetyQuestion::saddleNumbness, true}}}}});
    EXPECT_EQ(whyNotTried(Habit::fewerSets, snapshotOf(*workspace))->code, "experiment.not.safety");
}

TEST(ExperimentPlan, AsksForTheWarmUpOrHoldsItBackDayByDay) {
    const auto workspace = screened();
    begin(*workspace, Habit::warmUp);
    const auto plan = planned(*workspace, 28);
    EXPECT_TRUE(std::none_of(plan.problems.begin(), plan.problems.end(), isHard));
    std::set<bool> seen;
    for (const auto& [day, with] : turns(*workspace, plan)) {
        seen.insert(with);
        EXPECT_EQ(has(day, BlockKind::warmUp), with) << toIso(day.date);
        EXPECT_TRUE(says(day, with ? "reason.tried.warm_up.with" : "reason.tried.warm_up.without"));
    }
    EXPECT_EQ(seen.size(), 2U);
}

TEST(ExperimentPlan, WithoutAnExperimentAWorkoutNeedsItsWarmUp) {
    const auto workspace = screened();
    const auto snapshot = snapshotOf(*workspace);
    auto plan = planned(*workspace);
    for (auto& day : plan.days)
        std::erase_if(day.blocks, [](const PlanBlock& block) { return block.kind == BlockKind::warmUp; });
    const auto judged = judgePlan(plan, planRequest(snapshot, kToday, 14, {}), *snapshot.catalogue);
    EXPECT_TRUE(std::any_of(judged.problems.begin(), judged.problems.end(),
                            [](const PlanProblem& problem) { return problem.text.code == "problem.time.no_warm_up"; }));
}

TEST(ExperimentPlan, TakesASetLessOnDaysOfFewerSets) {
    const auto workspace = screened();
    const auto before = planned(*workspace, 28);
    begin(*workspace, Habit::fewerSets);
    const auto plan = planned(*workspace, 28);
    EXPECT_TRUE(std::none_of(plan.problems.begin(), plan.problems.end(), isHard));
    for (const auto& [day, with] : turns(*workspace, plan)) {
        const auto& same = before.days.at(static_cast<std::size_t>(daysBetween(kToday, day.date)));
        EXPECT_EQ(setsOn(day) < setsOn(same), with) << toIso(day.date);
    }
}

TEST(ExperimentPlan, RulesOfTheWeekComeFirstAndTheDaySaysSo) {
    Profile short_of_time = lifter();
    short_of_time.yogaPerWeek = 0;
    for (const auto weekday : allOf<Weekday>()) short_of_time.availableMinutes[weekday] = 35;
    const auto workspace = screened(short_of_time);
    begin(*workspace, Habit::yoga);
    const auto plan = planned(*workspace, 28);
    EXPECT_TRUE(std::none_of(plan.problems.begin(), plan.problems.end(), isHard));
    int kept = 0;
    for (const auto& [day, with] : turns(*workspace, plan)) {
        if (!with) continue;
        const bool yoga = has(day, BlockKind::yoga);
        EXPECT_EQ(says(day, "reason.tried.not_today"), !yoga) << toIso(day.date);
        kept += yoga ? 0 : 1;
    }
    EXPECT_GT(kept, 0) << "thirty-five minutes hold no yoga beside a workout";
}

TEST(ExperimentPlan, SavedWeeksFollowAtTheStartAndForgetAtTheStop) {
    const auto workspace = screened();
    apply(*workspace, SavePlan{planned(*workspace, 7), {}});
    begin(*workspace, Habit::earlyBedtime);
    const auto asked = [&] {
        const auto days = snapshotOf(*workspace).history->plannedDays;
        return std::count_if(days.begin(), days.end(), [](const PlanDay& day) {
            return says(day, "reason.tried.early_bedtime.with") || says(day, "reason.tried.early_bedtime.without");
        });
    };
    EXPECT_EQ(asked(), 3);
    apply(*workspace, StopExperiment{});
    EXPECT_EQ(asked(), 0);
}

TEST(ExperimentPlan, GoesOnWhereThePlanBeforeItEnds) {
    const auto workspace = screened();
    apply(*workspace, SavePlan{planned(*workspace, 7), {}});
    begin(*workspace, Habit::earlyBedtime);
    const auto snapshot = snapshotOf(*workspace);
    const auto ask = *askOf(snapshot);
    const auto plan = suggestPlan(planRequest(snapshot, kToday + Days{7}, 7, {}), *snapshot.catalogue);
    ASSERT_TRUE(plan);
    std::size_t turn = 3;
    for (const auto& day : plan->days) {
        if (day.rest) continue;
        EXPECT_TRUE(
            says(day, ask.days.at(turn++) ? "reason.tried.early_bedtime.with" : "reason.tried.early_bedtime.without"));
    }
    EXPECT_EQ(turn, 6U);
}

TEST(Experiments, ReadFromTheLogWhetherTheyWereFollowedAndWhatTheyFound) {
    const auto workspace = screened();
    begin(*workspace, Habit::stretchingAfter, 3);
    const auto experiment = snapshotOf(*workspace).history->experiments.at(0);
    ASSERT_EQ(experiment.days(), 32);
    std::vector<Session> sessions;
    for (int i = 0; i < experiment.days(); ++i) {
        const bool with = experiment.blocks[static_cast<std::size_t>(i / 4)];
        const bool done = i % 8 == 7 ? !with : with;
        sessions.push_back(trained(kToday + Days{2 * i}, done, with ? 2 + i % 2 : 4 + i % 2));
    }
    workspace->setToday(kToday + Days{64});
    apply(*workspace, LogSessions{sessions});
    EXPECT_FALSE(runningExperiment(snapshotOf(*workspace)));
    const auto reports = experimentsOf(snapshotOf(*workspace));
    ASSERT_EQ(reports.size(), 1U);
    EXPECT_TRUE(reports[0].state.finished);
    EXPECT_EQ(reports[0].state.daysKnown, 32);
    EXPECT_EQ(reports[0].state.daysFollowed, 28);
    ASSERT_TRUE(reports[0].result.effect);
    EXPECT_NEAR(*reports[0].result.effect->effect, -2, 0.3);
    EXPECT_EQ(outcomeOf(reports[0]).code, "experiment.made_a_difference.looser");

    const auto effects = effectsOf(snapshotOf(*workspace));
    ASSERT_FALSE(effects.empty());
    EXPECT_TRUE(effects[0].randomised);
    EXPECT_EQ(effects[0].habit, Habit::stretchingAfter);
}

TEST(Experiments, MoveTheTipThatStandsForTheirHabit) {
    const auto workspace = screened();
    begin(*workspace, Habit::stretchingAfter, 3);
    const auto experiment = snapshotOf(*workspace).history->experiments.at(0);
    std::vector<Session> sessions;
    for (int i = 0; i < experiment.days(); ++i) {
        const bool with = experiment.blocks[static_cast<std::size_t>(i / 4)];
        sessions.push_back(trained(kToday + Days{2 * i}, with, with ? 3 : 6));
    }
    workspace->setToday(kToday + Days{64});
    apply(*workspace, LogSessions{sessions});
    apply(*workspace, RecordCheckIns{{aCheckIn(kToday + Days{64}, 6)}});
    const auto snapshot = snapshotOf(*workspace);
    const auto tips = tipsOf(snapshot).tips;
    const auto tip =
        std::find_if(tips.begin(), tips.end(), [](const Tip& each) { return each.treatment == "stretching_routine"; });
    ASSERT_NE(tip, tips.end());
    ASSERT_TRUE(tip->effect);
    EXPECT_EQ(Phrases::builtIn("en", snapshot.catalogue)->text(*tip->effect),
              "Stretching after: mornings were 3 points looser with it in your experiment, " +
                  std::to_string(experimentsOf(snapshot).at(0).result.readings) + " sessions.");
}

TEST(Experiments, SayOnlyThatItIsTooEarlyWhenStoppedSoon) {
    const auto workspace = screened();
    begin(*workspace, Habit::stretchingAfter);
    apply(*workspace, LogSessions{{trained(kToday, true, 3)}});
    apply(*workspace, StopExperiment{});
    const auto reports = experimentsOf(snapshotOf(*workspace));
    EXPECT_EQ(outcomeOf(reports.at(0)).code, "experiment.too_early");
    EXPECT_TRUE(experimentEffects(snapshotOf(*workspace)).empty());
}

TEST(Experiments, TakeLongerForASmallerEffect) {
    const auto workspace = screened();
    const auto snapshot = snapshotOf(*workspace);
    const auto large = outlookOf(3, snapshot);
    const auto small = outlookOf(1, snapshot);
    EXPECT_EQ(large.trainingDays, 32);
    EXPECT_EQ(large.weeks, 11) << "three workouts a week";
    EXPECT_TRUE(large.enough);
    EXPECT_GT(small.trainingDays, large.trainingDays);
    EXPECT_FALSE(outlookOf(0.5, snapshot).enough);
}

TEST(Experiments, AndWeightsGoAlongToAnotherComputer) {
    const auto home = screened();
    begin(*home, Habit::heat);
    apply(*home, LogWeights{{{kToday - Days{7}, kilograms(67)}, {kToday, kilograms(66.2)}}});
    const auto text = [](Workspace& workspace) {
        const auto file = wholeFileOf(workspace);
        EXPECT_TRUE(file);
        return writeWholeFile(*file, *Phrases::builtIn("en", builtInCatalogue()));
    };
    const auto join = [](Workspace& workspace, const std::string& from) {
        const auto file = readWholeFile(from, {"other.json", kToday, builtInCatalogue()});
        ASSERT_TRUE(file);
        apply(workspace, JoinScreens{file->screens});
        apply(workspace, JoinFile{*file});
    };
    const auto away = aWorkspace(":memory:", 2);
    join(*away, text(*home));
    EXPECT_EQ(text(*away), text(*home));
    EXPECT_EQ(snapshotOf(*away).history->experiments, snapshotOf(*home).history->experiments);
    EXPECT_EQ(snapshotOf(*away).history->weights, snapshotOf(*home).history->weights);

    apply(*away, StopExperiment{});
    const auto drawn = snapshotOf(*home).history->experiments.at(0).blocks;
    join(*home, text(*away));
    EXPECT_EQ(snapshotOf(*home).history->experiments.at(0).stopped, kToday);
    EXPECT_EQ(snapshotOf(*home).history->experiments.at(0).blocks, drawn);
}

TEST(Experiments, OfAFileThatWasTamperedWithAreRefused) {
    const ReadContext context{"x.json", kToday, builtInCatalogue()};
    const auto with = [](const std::string& habit, const std::string& blocks) {
        return "{\"limber\": 1, \"experiments\": [{\"id\": \"11111111-1111-4111-8111-111111111111\", \"habit\": \"" +
               habit +
               "\", \"hoped_effect\": 1, \"start\": \"2026-11-23\", \"days_a_block\": 4, \"blocks\": " + blocks + "}]}";
    };
    EXPECT_TRUE(readWholeFile(with("heat", R"(["with", "without"])"), context));
    EXPECT_EQ(readWholeFile(with("heat", R"(["with", "with"])"), context).error().key, "experiments[0].blocks");
    EXPECT_EQ(readWholeFile(with("heat", R"(["with"])"), context).error().key, "experiments[0].blocks");
    EXPECT_EQ(readWholeFile(with("high_stress", R"(["with", "without"])"), context).error().key,
              "experiments[0].habit");
}

TEST(Weights, MoveTheProfileAlongWithTheNewest) {
    const auto workspace = screened();
    apply(*workspace, LogWeights{{{kToday - Days{7}, kilograms(67)}}});
    EXPECT_EQ(snapshotOf(*workspace).profile->weight, kilograms(67));
    apply(*workspace, LogWeights{{{kToday - Days{30}, kilograms(70)}}});
    EXPECT_EQ(snapshotOf(*workspace).profile->weight, kilograms(67)) << "an older entry";
    apply(*workspace, LogWeights{{{kToday, kilograms(66)}}});
    EXPECT_EQ(snapshotOf(*workspace).profile->weight, kilograms(66));
    apply(*workspace, RemoveWeight{kToday});
    EXPECT_EQ(snapshotOf(*workspace).profile->weight, kilograms(67));
    EXPECT_EQ(refusal(*workspace, LogWeights{{{kToday + Days{1}, kilograms(66)}}}).code, ErrorCode::futureDate);
    EXPECT_EQ(refusal(*workspace, LogWeights{{{kToday, kilograms(5)}}}).code, ErrorCode::outOfRange);
    EXPECT_EQ(refusal(*workspace, RemoveWeight{kToday}).code, ErrorCode::notFound);
}

}  // namespace limber::test
