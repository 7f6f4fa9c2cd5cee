// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/knowledge/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <algorithm>
#include <map>
#include <set>

namespace limber {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

TEST(BuiltInCatalogue, HoldsEveryExerciseOfTheInterchangeFormat) {
    for (const char* id : {"back_squat",        "front_squat",  "goblet_squat",   "deadlift",      "romanian_deadlift",
                           "trap_bar_deadlift", "good_morning", "back_extension", "bird_dog",      "glute_bridge",
                           "hip_thrust",        "leg_press",    "lunge",          "step_up",       "kettlebell_swing",
                           "bench_press",       "push_up",      "overhead_press", "bent_over_row", "seated_cable_row",
                           "lat_pulldown",      "pull_up",      "sit_up",         "crunch",        "front_plank",
                           "side_plank",        "dead_bug",     "pallof_press",   "running",       "cycling",
                           "walking",           "rowing",       "childs_pose"})
        EXPECT_NE(builtInCatalogue()->exercise(id), nullptr) << id;
}

TEST(BuiltInCatalogue, HoldsExactlyTheTreatmentsOfTheInterchangeFormat) {
    const std::set<std::string> expected{"heat_pack",         "heat_wrap",     "gentle_movement", "stretching_routine",
                                         "yoga_routine",      "topical_nsaid", "topical_menthol", "topical_salicylate",
                                         "topical_capsaicin", "self_pressure", "foam_rolling",    "massage",
                                         "chiropractic",      "physiotherapy", "see_physician",   "lighter_week",
                                         "technique_cue",     "sleep",         "cold_pack"};
    std::set<std::string> found;
    for (const Treatment& treatment : builtInCatalogue()->treatments()) found.insert(treatment.id);
    EXPECT_EQ(found, expected);
}

/// Movements: a variant is the same movement with other equipment or at another pace, and counts for nothing.
std::size_t movementsOf(ExerciseKind kind) {
    const auto all = builtInCatalogue()->exercises();
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const Exercise& exercise) {
        return exercise.kind == kind && exercise.variantOf.empty();
    }));
}

TEST(BuiltInCatalogue, IsComplete) {
    EXPECT_GE(movementsOf(ExerciseKind::strength), 140U);
    EXPECT_GE(movementsOf(ExerciseKind::stretch), 45U);
    EXPECT_GE(movementsOf(ExerciseKind::mobility), 30U);
    EXPECT_GE(movementsOf(ExerciseKind::yoga), 36U);
    EXPECT_GE(movementsOf(ExerciseKind::pressure), 12U);
    EXPECT_GE(movementsOf(ExerciseKind::cardio), 16U);
}

/// What tells two movements apart, apart from the words for them.
std::string signatureOf(const Exercise& exercise) {
    std::string signature;
    for (const std::string& cue : exercise.cues) signature += cue + "|";
    return signature;
}

TEST(BuiltInCatalogue, DescribesNoTwoMovementsAlike) {
    std::map<std::string, std::string> seen;
    for (const Exercise& exercise : builtInCatalogue()->exercises()) {
        const auto [first, isNew] = seen.emplace(signatureOf(exercise), exercise.id);
        EXPECT_TRUE(isNew) << exercise.id << " reads like " << first->second;
    }
}

TEST(BuiltInCatalogue, KeepsPatternAndPrimaryMuscleFromAMovementToItsVariants) {
    for (const Exercise& exercise : builtInCatalogue()->exercises()) {
        if (exercise.variantOf.empty()) continue;
        const Exercise& movement = *builtInCatalogue()->exercise(exercise.variantOf);
        EXPECT_EQ(exercise.pattern, movement.pattern) << exercise.id;
        EXPECT_GT(movement.involvement(exercise.primary), 0) << exercise.id;
    }
}

TEST(BuiltInCatalogue, GivesEveryLevelItsDose) {
    const Exercise& squat = *builtInCatalogue()->exercise("goblet_squat");
    EXPECT_EQ(squat.doseAt(Level::beginner), squat.dose);
    EXPECT_EQ(squat.doseAt(Level::intermediate), (Dose{3, 8, 0}));
    EXPECT_EQ(squat.doseAt(Level::advanced), (Dose{4, 6, 0}));
    for (const Exercise& exercise : builtInCatalogue()->exercises())
        for (const Level level : allOf<Level>())
            EXPECT_GE(exercise.doseAt(level).sets, exercise.dose.sets) << exercise.id;
}

TEST(BuiltInCatalogue, KnowsTheEnergyOfEveryActivityByIntensity) {
    for (const Exercise& exercise : builtInCatalogue()->exercises()) {
        EXPECT_EQ(exercise.metByIntensity.empty(), exercise.kind != ExerciseKind::cardio) << exercise.id;
        double last = 0;
        bool usual = exercise.metByIntensity.empty();
        for (const auto& [intensity, value] : exercise.metByIntensity) {
            EXPECT_GT(value.met, last) << exercise.id << " " << nameOf(intensity);
            EXPECT_EQ(value.code.size(), 5U) << exercise.id << " " << value.code;
            last = value.met;
            usual = usual || value.met == exercise.met;
        }
        EXPECT_TRUE(usual) << exercise.id << ": the usual MET is none of the list";
    }
}

TEST(BuiltInCatalogue, DescribesTheGobletSquatAsTheFormatDoes) {
    const Exercise& squat = *builtInCatalogue()->exercise("goblet_squat");
    EXPECT_EQ(squat.name, "Goblet squat");
    EXPECT_EQ(squat.kind, ExerciseKind::strength);
    EXPECT_EQ(squat.primary, Muscle::quadriceps);
    EXPECT_EQ(squat.pattern, Pattern::squat);
    EXPECT_THAT(squat.equipment, ElementsAre(Equipment::dumbbell));
    EXPECT_EQ(squat.spineLoad, SpineLoad::medium);
    EXPECT_DOUBLE_EQ(squat.involvement(Muscle::gluteusMaximus), 1.0);
    EXPECT_DOUBLE_EQ(squat.involvement(Muscle::erectorSpinae), 0.5);
    EXPECT_DOUBLE_EQ(squat.involvement(Muscle::biceps), 0.0);
    EXPECT_THAT(squat.cautions, Contains(Condition::knee));
    EXPECT_THAT(squat.lowerSpineLoad, Contains("step_up"));
}

TEST(BuiltInCatalogue, ReviewsEveryExercise) {
    for (const Exercise& exercise : builtInCatalogue()->exercises()) {
        EXPECT_THAT(exercise.spineTags, Not(IsEmpty())) << exercise.id;
        EXPECT_THAT(exercise.sources, Not(IsEmpty())) << exercise.id;
        EXPECT_THAT(exercise.cues, Each(Not(IsEmpty()))) << exercise.id;
        EXPECT_THAT(exercise.slips, Not(IsEmpty())) << exercise.id;
        EXPECT_THAT(exercise.equipment, Not(Contains(Equipment::mat))) << exercise.id << ": floor work needs no mat";
    }
}

TEST(BuiltInCatalogue, NeverRaisesSpineLoadWhereItOffersALowerOne) {
    for (const Exercise& exercise : builtInCatalogue()->exercises())
        for (const std::string& id : exercise.lowerSpineLoad)
            EXPECT_LE(builtInCatalogue()->exercise(id)->spineLoad, exercise.spineLoad) << exercise.id << " " << id;
}

TEST(BuiltInCatalogue, OffersEveryExerciseThatLoadsTheSpineALowerLoad) {
    for (const Exercise& exercise : builtInCatalogue()->exercises()) {
        if (exercise.spineLoad == SpineLoad::low) continue;
        EXPECT_TRUE(std::any_of(
            exercise.lowerSpineLoad.begin(), exercise.lowerSpineLoad.end(),
            [&](const std::string& id) { return builtInCatalogue()->exercise(id)->spineLoad < exercise.spineLoad; }))
            << exercise.id;
    }
}

TEST(BuiltInCatalogue, NeverCallsEachOfTwoTheEasierOrTheHarder) {
    for (const Exercise& exercise : builtInCatalogue()->exercises()) {
        for (const std::string& id : exercise.easier)
            EXPECT_THAT(builtInCatalogue()->exercise(id)->easier, Not(Contains(exercise.id))) << id;
        for (const std::string& id : exercise.harder)
            EXPECT_THAT(builtInCatalogue()->exercise(id)->harder, Not(Contains(exercise.id))) << id;
    }
}

TEST(BuiltInCatalogue, MakesNoAlternativeBothEasierAndHarder) {
    for (const Exercise& exercise : builtInCatalogue()->exercises()) {
        for (const std::string& id : exercise.easier) {
            EXPECT_THAT(exercise.harder, Not(Contains(id))) << exercise.id;
            EXPECT_LE(builtInCatalogue()->exercise(id)->level, exercise.level) << exercise.id << " " << id;
        }
        for (const std::string& id : exercise.harder)
            EXPECT_GE(builtInCatalogue()->exercise(id)->level, exercise.level) << exercise.id << " " << id;
    }
}

TEST(BuiltInCatalogue, HasAWayBackForEverythingThatIsTakenOut) {
    for (const char* end :
         {"deadlift", "back_squat", "sit_up", "back_extension", "bent_over_row", "overhead_press", "running"}) {
        const auto all = builtInCatalogue()->ladders();
        EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const Ladder& ladder) {
            return ladder.rungs.back() == std::vector<std::string>{end};
        })) << end;
    }
    EXPECT_EQ(builtInCatalogue()->ladder("way_back_hinge")->rungs.size(), 5U);
    EXPECT_EQ(builtInCatalogue()->ladder("stairway"), nullptr);
}

TEST(BuiltInCatalogue, BeginsEveryWayBackOffTheLoadedLift) {
    for (const Ladder& ladder : builtInCatalogue()->ladders())
        for (const std::string& id : ladder.rungs.front()) {
            const Exercise& first = *builtInCatalogue()->exercise(id);
            EXPECT_EQ(first.spineLoad, SpineLoad::low) << ladder.id;
            EXPECT_THAT(first.equipment, IsEmpty()) << ladder.id;
            EXPECT_EQ(first.level, Level::beginner) << ladder.id;
        }
}

TEST(BuiltInCatalogue, WalksBackFromTheHingeDrillToTheDeadlift) {
    SpineLoad last = SpineLoad::low;
    for (const char* id : {"hip_hinge_drill", "glute_bridge", "hip_thrust", "trap_bar_deadlift", "deadlift"}) {
        const Exercise* rung = builtInCatalogue()->exercise(id);
        ASSERT_NE(rung, nullptr) << id;
        EXPECT_GE(rung->spineLoad, last) << id;
        last = rung->spineLoad;
    }
}

TEST(BuiltInCatalogue, SaysHowSureEveryTreatmentIs) {
    for (const Treatment& treatment : builtInCatalogue()->treatments()) {
        EXPECT_THAT(treatment.sources, Not(IsEmpty())) << treatment.id;
        EXPECT_THAT(treatment.cautions, Not(IsEmpty())) << treatment.id;
    }
}

TEST(BuiltInCatalogue, HasAtLeastTwoTipsForEveryCause) {
    for (const Cause cause : allOf<Cause>()) {
        const auto all = builtInCatalogue()->treatments();
        EXPECT_GE(std::count_if(all.begin(), all.end(),
                                [&](const Treatment& t) {
                                    return std::find(t.answers.begin(), t.answers.end(), cause) != t.answers.end();
                                }),
                  2)
            << nameOf(cause);
        EXPECT_EQ(builtInCatalogue()->cause(cause).cause, cause);
    }
}

TEST(BuiltInCatalogue, TellsEmergencyAnswersToGoNow) {
    for (const SafetyQuestion question : allOf<SafetyQuestion>()) {
        const std::string& action = builtInCatalogue()->question(question).action;
        const bool now = action.find("now") != std::string::npos;
        const bool ambulance = action.find("ambulance now") != std::string::npos;
        if (classOf(question) == QuestionClass::emergency) {
            EXPECT_TRUE(now) << nameOf(question);
        }
        EXPECT_EQ(ambulance, question == SafetyQuestion::majorTrauma || question == SafetyQuestion::chestOrTearingPain)
            << nameOf(question);
    }
}

TEST(BuiltInCatalogue, NamesEveryMuscleAndTheMusclesOfEveryArea) {
    for (const Muscle muscle : allOf<Muscle>()) {
        EXPECT_THAT(builtInCatalogue()->muscle(muscle).name, Not(IsEmpty()));
        EXPECT_THAT(builtInCatalogue()->muscle(muscle).latin, Not(IsEmpty()));
    }
    for (const Area area : allOf<Area>()) EXPECT_THAT(builtInCatalogue()->musclesOf(area), Not(SizeIs(0)));
    EXPECT_THAT(builtInCatalogue()->musclesOf(Area::lowerBack),
                ElementsAre(Muscle::erectorSpinae, Muscle::multifidus, Muscle::quadratusLumborum));
}

TEST(BuiltInCatalogue, KnowsNothingUnderAnUnknownId) {
    EXPECT_EQ(builtInCatalogue()->exercise("Deadlift"), nullptr);
    EXPECT_EQ(builtInCatalogue()->routine("nap"), nullptr);
    EXPECT_EQ(builtInCatalogue()->treatment(""), nullptr);
    EXPECT_EQ(builtInCatalogue()->evidence("hearsay_2024"), nullptr);
    EXPECT_EQ(builtInCatalogue()->evidence("marques_2009")->doi, "10.1590/S0100-879X2009001000012");
}

}  // namespace
}  // namespace limber
