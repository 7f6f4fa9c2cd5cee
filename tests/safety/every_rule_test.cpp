// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "limber/guidance/assess.h"
#include "limber/knowledge/offer.h"
#include "limber/planning/planner.h"
#include "limber/planning/suitability.h"
#include "limber/routine/alternatives.h"
#include "limber/routine/player.h"
#include "safety/people_at_risk.h"

namespace limber::test {
namespace {

const Catalogue& catalogue() { return *builtInCatalogue(); }

/// By the files alone.
bool isKeptFrom(const Exercise& exercise, const Profile& profile) {
    const auto cautions = cautionsInFiles(exercise);
    return std::any_of(cautions.conditions.begin(), cautions.conditions.end(),
                       [&](Condition condition) { return profile.has(condition, kToday); }) ||
           std::any_of(cautions.medicines.begin(), cautions.medicines.end(),
                       [&](Medicine medicine) { return profile.takes(medicine); });
}

bool hasAny(const Exercise& exercise, std::initializer_list<SpineTag> tags) {
    return std::any_of(tags.begin(), tags.end(), [&](SpineTag tag) { return exercise.hasTag(tag); });
}

/// What the gate's limits keep from somebody, spelt out once more.
bool isLimited(const Exercise& exercise, const SafetyState& safety) {
    const auto& limits = safety.limits;
    const bool effort =
        exercise.kind == ExerciseKind::strength ||
        (exercise.kind == ExerciseKind::cardio && exercise.id != "walking" && exercise.id != "easy_walk_pace");
    return !limits.planAllowed || exercise.spineLoad > limits.maxSpineLoad || (limits.walkingAndGentleOnly && effort) ||
           (limits.noProne && exercise.hasTag(SpineTag::prone)) ||
           (limits.noLongSupine && exercise.hasTag(SpineTag::supineLong)) ||
           (limits.noPressure &&
            (exercise.kind == ExerciseKind::pressure || exercise.hasTag(SpineTag::bodyWeightPressure))) ||
           (limits.neutralSpineOnly && hasAny(exercise, {SpineTag::endRangeFlexion, SpineTag::endRangeRotation,
                                                         SpineTag::loadedFlexion, SpineTag::loadedRotation}));
}

bool usesRestingArea(const Exercise& exercise, const SafetyState& safety) {
    return std::any_of(safety.limits.restingAreas.begin(), safety.limits.restingAreas.end(), [&](const auto& rest) {
        const auto muscles = catalogue().musclesOf(rest.area);
        return std::any_of(muscles.begin(), muscles.end(), [&](Muscle m) { return exercise.involvement(m) >= 1; });
    });
}

bool isForbidden(const Exercise& exercise, const PlanRequest& request) {
    return isKeptFrom(exercise, request.profile) || isLimited(exercise, request.safety) ||
           usesRestingArea(exercise, request.safety);
}

TEST(EveryRule, KeepsEveryExerciseItNamesFromThePlan) {
    int kept = 0;
    for (const auto& person : peopleAtRisk()) {
        const auto request = person.request();
        for (const auto& exercise : catalogue().exercises()) {
            if (isKeptFrom(exercise, person.profile)) {
                EXPECT_FALSE(suits(exercise, person.profile, kToday)) << person.what << ' ' << exercise.id;
            }
            if (!isForbidden(exercise, request)) continue;
            ++kept;
            EXPECT_TRUE(planning::whyNot(exercise, request, catalogue(), kToday)) << person.what << ' ' << exercise.id;
        }
    }
    EXPECT_GT(kept, 1000);
}

TEST(EveryRule, KeepsEveryRoutineWithSuchAStepFromThePlan) {
    int kept = 0;
    for (const auto& person : peopleAtRisk()) {
        const auto request = person.request();
        for (const auto& routine : catalogue().routines()) {
            const bool forbidden = std::any_of(
                routine.steps.begin(), routine.steps.end(),
                [&](const RoutineStep& step) { return isForbidden(*catalogue().exercise(step.exercise), request); });
            if (!forbidden) continue;
            ++kept;
            EXPECT_TRUE(planning::whyNot(routine, request, catalogue(), kToday)) << person.what << ' ' << routine.id;
        }
    }
    EXPECT_GT(kept, 100);
}

TEST(EveryRule, HoldsInEveryPlan) {
    for (const auto& person : peopleAtRisk()) {
        const auto request = person.request();
        const auto plan = makePlan(request, catalogue(), Budget::first);
        EXPECT_EQ(plan.has_value(), request.safety.limits.planAllowed) << person.what;
        if (!plan) continue;
        for (const auto& day : plan->days)
            for (const auto& block : day.blocks) {
                for (const auto& planned : block.exercises)
                    EXPECT_FALSE(isKeptFrom(*catalogue().exercise(planned.exercise), person.profile))
                        << person.what << ' ' << planned.exercise;
                const auto* routine = catalogue().routine(block.routine);
                if (routine == nullptr) continue;
                for (const auto& step : routine->steps)
                    EXPECT_FALSE(isKeptFrom(*catalogue().exercise(step.exercise), person.profile))
                        << person.what << ' ' << step.exercise;
            }
    }
}

TEST(EveryRule, HoldsForWhatThePlayerPlaysAndPutsInItsPlace) {
    for (const auto& person : peopleAtRisk()) {
        const auto request = person.request();
        const auto now = circumstancesOn(request, kToday);
        for (const auto& routine : catalogue().routines()) {
            const Player player(routine, catalogue(), now);
            for (const auto& step : player.steps()) {
                const auto& exercise = *catalogue().exercise(step.exercise);
                EXPECT_FALSE(isForbidden(exercise, request)) << person.what << ' ' << step.exercise;
                for (const auto* other : alternativesTo(exercise, catalogue(), now, {}))
                    EXPECT_FALSE(isForbidden(*other, request)) << person.what << ' ' << other->id;
            }
        }
    }
}

/// Six weeks in which every cause is likely enough to be answered.
void makeTight(PersonAtRisk& person) {
    for (int i = 40; i > 3; i -= 2) {
        auto builder = aSession().on(kToday - Days(i)).effortOf(8).with("deadlift", 5, 8).with("sit_up", 5, 15);
        if (i < 12) builder.with("good_morning", 8, 8);
        Session session = builder.tightened(Tightened::nextDay);
        session.id.value = "tight-" + std::to_string(i);
        session.warmUpMinutes = session.stretchedBeforeMinutes = session.stretchedAfterMinutes = 0;
        session.tags = std::vector{Tag::rushed};
        session.technique = 1;
        session.tightnessBefore = tightness(3);
        session.tightnessAfter = tightness(6);
        session.tenderSpots = {{.region = Region::middleBackLeft, .tender = true, .spreads = false}};
        auto& sessions = person.history.sessions;
        sessions.insert(sessions.end() - (sessions.empty() || sessions.back().date != kToday ? 0 : 1), session);
        CheckIn morning = aCheckIn(kToday - Days(i), 5);
        morning.sleepHours = 4;
        morning.stress = 5;
        person.history.checkIns.push_back(morning);
    }
}

TipList tipsFor(PersonAtRisk person) {
    makeTight(person);
    const auto assessment = assess(person.profile, person.history, kToday, catalogue());
    return rankTips(assessment, person.profile, person.history, kToday, catalogue());
}

bool offers(const TipList& list, std::string_view treatment) {
    return std::any_of(list.tips.begin(), list.tips.end(), [&](const Tip& tip) { return tip.treatment == treatment; });
}

/// What answers no cause is for what the log or the safety questions say.
bool isForTightness(const Treatment& treatment) {
    return !treatment.answers.empty() || treatment.id == "see_physician";
}

TEST(EveryRule, KeepsEveryTipItNamesBackWithALine) {
    const auto whole = tipsFor(personWith(Condition::knee));
    for (const auto& treatment : catalogue().treatments())
        EXPECT_EQ(offers(whole, treatment.id), isForTightness(treatment)) << treatment.id << " and a sore knee";
    for (const auto& person : peopleAtRisk()) {
        const auto list = tipsFor(person);
        EXPECT_TRUE(offers(list, "see_physician")) << person.what;
        for (const auto& treatment : catalogue().treatments()) {
            const bool named = std::any_of(treatment.notWith.begin(), treatment.notWith.end(),
                                           [&](Condition c) { return person.profile.has(c, kToday); }) ||
                               std::any_of(treatment.notWithMedicines.begin(), treatment.notWithMedicines.end(),
                                           [&](Medicine m) { return person.profile.takes(m); });
            const bool withheld = std::any_of(list.withheld.begin(), list.withheld.end(),
                                              [&](const auto& line) { return line.treatment == treatment.id; });
            EXPECT_TRUE(!named || withheld) << person.what << ' ' << treatment.id;
            const bool isFor = isForTightness(treatment) || person.what == "swelling";
            EXPECT_EQ(offers(list, treatment.id), isFor && !withheld) << person.what << ' ' << treatment.id;
        }
    }
}

TEST(EveryRule, OfTheGateKeepsItsTipsBack) {
    for (const auto& person : peopleAtRisk()) {
        const auto limits = person.request().safety.limits;
        const auto list = tipsFor(person);
        for (const auto* pressure : {"self_pressure", "foam_rolling"})
            EXPECT_FALSE(limits.noPressure && offers(list, pressure)) << person.what << ' ' << pressure;
        EXPECT_FALSE(limits.noManipulation && offers(list, "chiropractic")) << person.what;
        for (const auto* rub : {"topical_nsaid", "topical_menthol", "topical_salicylate", "topical_capsaicin"})
            EXPECT_FALSE(limits.noTopicalMedicine && offers(list, rub)) << person.what << ' ' << rub;
        for (const auto* strong : {"heat_pack", "heat_wrap", "massage", "stretching_routine", "yoga_routine"})
            EXPECT_FALSE(!limits.restingAreas.empty() && offers(list, strong)) << person.what << ' ' << strong;
        EXPECT_FALSE(!limits.planAllowed && list.tips.size() > 1) << person.what;
    }
}

}  // namespace
}  // namespace limber::test
