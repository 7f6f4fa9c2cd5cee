// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/routine/player.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/routine/played.h"
#include "limber/routine/alternatives.h"

namespace limber::test {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> exercisesOf(const Player& player) {
    std::vector<std::string> ids;
    for (const auto& step : player.steps()) ids.push_back(step.exercise);
    return ids;
}

Milliseconds totalLeadIn(const Player& player) {
    Milliseconds sum{};
    for (const auto& phase : player.phases())
        if (phase.kind != PhaseKind::hold) sum += phase.length;
    return sum;
}

}  // namespace

TEST(PlayRoutine, TakesEverySideWithAWayIntoEachHold) {
    const Played played(nineHolds());
    const auto& phases = played.player.phases();
    ASSERT_EQ(phases.size(), 18U);  // four one-sided stretches and child's pose
    EXPECT_EQ(phases[0], (Phase{PhaseKind::getReady, 0, Side::left, 5s}));
    EXPECT_EQ(phases[1], (Phase{PhaseKind::hold, 0, Side::left, 60s}));
    EXPECT_EQ(phases[2], (Phase{PhaseKind::sideChange, 0, Side::right, 5s}));
    EXPECT_EQ(phases[3], (Phase{PhaseKind::hold, 0, Side::right, 60s}));
    EXPECT_EQ(phases.back(), (Phase{PhaseKind::hold, 4, Side::both, 60s}));
    EXPECT_EQ(played.player.whole(), 9min + totalLeadIn(played.player));
}

TEST(PlayRoutine, RestsBetweenTwoRoundsOfTheSame) {
    const Played played("after_running");
    const auto& phases = played.player.phases();
    ASSERT_EQ(phases.size(), 24U);
    EXPECT_EQ(phases[16].kind, PhaseKind::getReady);
    EXPECT_EQ(phases[20].kind, PhaseKind::rest);
}

TEST(PlayRoutine, EveryRoutineOfTheCatalogueFitsItsMinutes) {
    for (const auto& routine : builtInCatalogue()->routines()) {
        const Profile profile = aProfile();
        const Player player(routine, *builtInCatalogue(), whoever(profile));
        EXPECT_EQ(player.steps().size(), routine.steps.size()) << routine.id;
        const Milliseconds holds = player.whole() - totalLeadIn(player);
        EXPECT_LE(holds, std::chrono::minutes(routine.minutes)) << routine.id;
        EXPECT_GE(holds, std::chrono::minutes(routine.minutes - 1)) << routine.id;
        EXPECT_LE(totalLeadIn(player), holds / 6) << routine.id;
    }
}

TEST(PlayRoutine, CountsDownAndTellsWhatBegins) {
    Played played("five_quiet_minutes");
    played.start().playFor(5s);
    ASSERT_EQ(played.events.size(), 5U);
    EXPECT_EQ(played.events[0], (PlayEvent{PlayEventKind::phaseBegan, played.player.phases()[0]}));
    for (const int seconds : {3, 2, 1}) {
        const auto& event = played.events[static_cast<std::size_t>(4 - seconds)];
        EXPECT_EQ(event.kind, PlayEventKind::secondsLeft);
        EXPECT_EQ(event.secondsLeft, seconds);
    }
    EXPECT_EQ(played.events[4], (PlayEvent{PlayEventKind::phaseBegan, played.player.phases()[1]}));
    EXPECT_EQ(played.player.leftOfPhase(), 60s);
}

TEST(PlayRoutine, TellsEachStepOnceAndTheEnd) {
    Played played(nineHolds());
    played.start().playToTheEnd();
    EXPECT_EQ(played.count(PlayEventKind::stepDone), 5);
    EXPECT_EQ(played.count(PlayEventKind::phaseBegan), 18);
    EXPECT_EQ(played.count(PlayEventKind::secondsLeft), 3 * 18);
    EXPECT_EQ(played.events.back().kind, PlayEventKind::routineDone);
    EXPECT_EQ(played.player.state(), PlayState::finished);
    EXPECT_EQ(played.player.left(), 0s);
}

TEST(PlayRoutine, OneLookMayPassSeveralPhases) {
    Played often("five_quiet_minutes");
    Played seldom("five_quiet_minutes");
    often.start();
    seldom.start();
    for (int i = 0; i < 40; ++i) {
        often.playFor(4900ms);
        seldom.after(4900ms);
    }
    EXPECT_EQ(often.events, seldom.events);
    EXPECT_EQ(often.player.left(), seldom.player.left());
}

TEST(PlayRoutine, PausesToTheMillisecond) {
    Played played("five_quiet_minutes");
    played.start().playFor(5s).after(1234ms).pause();
    EXPECT_EQ(played.player.leftOfPhase(), 60s - 1234ms);
    const auto left = played.player.left();
    played.after(2h).after(17ms).resume();
    EXPECT_EQ(played.player.left(), left);
    played.after(1ms);
    EXPECT_EQ(played.player.left(), left - 1ms);
    EXPECT_EQ(played.count(PlayEventKind::slept), 0);
}

TEST(PlayRoutine, AThousandPausesLoseNothing) {
    Played played("five_quiet_minutes");
    played.start();
    const auto whole = played.player.left();
    for (int i = 0; i < 1000; ++i) played.after(13ms).pause().after(2s).resume();
    EXPECT_EQ(played.player.left(), whole - 13s);
}

TEST(PlayRoutine, TheComputersSleepPausesWhereItWas) {
    Played played("five_quiet_minutes");
    played.start().playFor(20s);
    const auto left = played.player.left();
    played.after(45min);
    EXPECT_EQ(played.player.state(), PlayState::paused);
    EXPECT_TRUE(played.player.hasSlept());
    EXPECT_EQ(played.count(PlayEventKind::slept), 1);
    EXPECT_EQ(played.player.left(), left);
    played.resume();
    EXPECT_FALSE(played.player.hasSlept());
    played.after(1s);
    EXPECT_EQ(played.player.left(), left - 1s);
}

TEST(PlayRoutine, AKeyAfterTheSleepDoesNotSkipAhead) {
    Played played("five_quiet_minutes");
    played.start().playFor(20s);
    const auto left = played.player.left();
    played.now += 30min;
    played.pause();
    EXPECT_EQ(played.player.left(), left);
    EXPECT_EQ(played.player.state(), PlayState::paused);
}

TEST(PlayRoutine, AClockThatGoesBackChangesNothing) {
    Played played("five_quiet_minutes");
    played.start().playFor(20s);
    const auto left = played.player.left();
    played.after(-3s).after(3s);
    EXPECT_EQ(played.player.left(), left);
    EXPECT_EQ(played.player.state(), PlayState::playing);
}

TEST(PlayRoutine, NextGoesStraightIntoTheHoldAndThenToTheNextWayIn) {
    Played played(nineHolds());
    played.start().next();
    EXPECT_EQ(played.player.phase(), played.player.phases()[1]);
    played.next();
    EXPECT_EQ(played.player.phase().kind, PhaseKind::sideChange);
    while (played.player.isUnderWay()) played.next();
    EXPECT_EQ(played.player.state(), PlayState::finished);
    EXPECT_THAT(played.player.held(), IsEmpty());
}

TEST(PlayRoutine, NextKeepsAPause) {
    Played played(nineHolds());
    played.start().pause().next();
    EXPECT_EQ(played.player.state(), PlayState::paused);
    EXPECT_EQ(played.player.leftOfPhase(), 60s);
}

TEST(PlayRoutine, PreviousBeginsAHoldAnewAndEarlyInItTheOneBefore) {
    Played played(nineHolds());
    played.start().playFor(15s).previous();
    EXPECT_EQ(played.player.phase(), played.player.phases()[0]);
    played.next().next().next().playFor(2s).previous();
    EXPECT_EQ(played.player.phase(), played.player.phases()[0]);
    played.previous();
    EXPECT_EQ(played.player.phase(), played.player.phases()[0]);
}

TEST(PlayRoutine, WhatIsNextIsNothingAtTheLast) {
    Played played(nineHolds());
    ASSERT_NE(played.player.nextHold(), nullptr);
    EXPECT_EQ(played.player.nextHold()->side, Side::right);
    for (int i = 0; i < 17; ++i) (i == 0 ? played.start() : played).next();
    EXPECT_EQ(played.player.phase().step, 4U);
    EXPECT_EQ(played.player.nextHold(), nullptr);
}

TEST(PlayRoutine, NotForMePutsAnotherInItsPlaceAndBeginsIt) {
    Played played(nineHolds());
    played.start().playFor(70s).swapFor("seated_back_stretch");
    EXPECT_EQ(played.player.step().exercise, "seated_back_stretch");
    EXPECT_EQ(played.player.step().insteadOf, "knee_to_chest");
    EXPECT_EQ(played.player.phase().kind, PhaseKind::getReady);
    EXPECT_EQ(played.player.leftOfPhase(), 5s);
    EXPECT_EQ(played.player.steps().size(), 5U);
    EXPECT_THAT(played.player.held(), ElementsAre(Field(&HeldTime::exercise, "knee_to_chest")));
}

TEST(PlayRoutine, LeavingOutGoesOnWithTheNext) {
    Played played(nineHolds());
    const auto second = played.player.steps()[1].exercise;
    played.start().playFor(20s).leaveOut();
    EXPECT_EQ(played.player.step().exercise, second);
    EXPECT_EQ(played.player.steps().size(), 4U);
    while (played.player.isUnderWay()) played.leaveOut();
    EXPECT_EQ(played.player.state(), PlayState::finished);
}

TEST(PlayRoutine, CountsAHoldFromItsHalfOn) {
    Played played("five_quiet_minutes");
    played.start().playFor(5s).playFor(29s).next();
    EXPECT_THAT(played.player.held(), IsEmpty());
    played.next().playFor(22s);
    EXPECT_THAT(played.player.held(), IsEmpty());
    played.playFor(1s);
    ASSERT_EQ(played.player.held().size(), 1U);
    EXPECT_EQ(played.player.held().front().held, 23s);
}

TEST(PlayRoutine, StopKeepsWhatWasDone) {
    Played played("five_quiet_minutes");
    played.start().playFor(80s).stop();
    EXPECT_EQ(played.player.state(), PlayState::stopped);
    EXPECT_EQ(played.player.held().size(), 1U);
    const auto held = played.player.held().size();
    played.after(1s).next().resume();
    EXPECT_EQ(played.player.held().size(), held);
}

TEST(PlayRoutine, SwapsFromTheStartWhatDoesNotSuit) {
    auto profile = aProfile().build();
    profile.canGetUpFromFloor = false;
    const Played played(nineHolds(), profile);
    ASSERT_FALSE(played.player.steps().empty());
    for (const auto& step : played.player.steps())
        EXPECT_TRUE(suits(*builtInCatalogue()->exercise(step.exercise), profile, kPlayDay)) << step.exercise;
    EXPECT_THAT(exercisesOf(played.player), testing::Contains("seated_hamstring_stretch"));
}

TEST(PlayRoutine, SwapsFromTheStartWhatTheSafetyGateLeavesOut) {
    SafetyState safety{.level = SafetyLevel::clear};
    safety.limits.noPressure = true;
    const Played played(*builtInCatalogue()->routine("pressure_release"), aProfile(), safety);
    EXPECT_THAT(exercisesOf(played.player), ElementsAre("seated_side_bend", "seated_hamstring_stretch", "self_hug"));
    safety.limits.planAllowed = false;
    EXPECT_THAT(Played(nineHolds(), aProfile(), safety).player.steps(), IsEmpty());
}

TEST(Alternatives, AreEasierFirstAndSuitThePerson) {
    const auto& catalogue = *builtInCatalogue();
    for (const auto& routine : catalogue.routines())
        for (const auto& step : routine.steps) {
            const auto& exercise = *catalogue.exercise(step.exercise);
            auto profile = aProfile().withCondition(Condition::knee).build();
            for (const auto* other : alternativesTo(exercise, catalogue, whoever(profile), {})) {
                EXPECT_TRUE(suits(*other, profile, kPlayDay)) << exercise.id << " " << other->id;
                EXPECT_LE(other->spineLoad, exercise.spineLoad) << exercise.id << " " << other->id;
                EXPECT_NE(other->id, exercise.id);
            }
        }
    const auto& stretch = *catalogue.exercise("lying_hamstring_stretch");
    const Profile profile = aProfile();
    const auto offered = alternativesTo(stretch, catalogue, whoever(profile), {});
    ASSERT_FALSE(offered.empty());
    EXPECT_EQ(offered.front()->id, "seated_hamstring_stretch");
    const auto others = alternativesTo(stretch, catalogue, whoever(profile), {"seated_hamstring_stretch"});
    EXPECT_THAT(others, Each(Not(testing::Pointee(Field(&Exercise::id, "seated_hamstring_stretch")))));
}

TEST(Alternatives, StayOffTheFloorWhereTheyCan) {
    const auto& catalogue = *builtInCatalogue();
    const Profile profile = aProfile();
    bool wasOnFloor = false;
    for (const auto* other : alternativesTo(*catalogue.exercise("standing_turns"), catalogue, whoever(profile), {})) {
        EXPECT_TRUE(other->onFloor || !wasOnFloor) << other->id;
        wasOnFloor = other->onFloor;
    }
    const auto offered = alternativesTo(*catalogue.exercise("standing_turns"), catalogue, whoever(profile), {});
    ASSERT_FALSE(offered.empty());
    EXPECT_FALSE(offered.front()->onFloor);
}

TEST(Alternatives, LeaveOutWhatThePersonAvoids) {
    const auto& catalogue = *builtInCatalogue();
    const Profile profile = aProfile().avoiding({"seated_hamstring_stretch"});
    const auto offered =
        alternativesTo(*catalogue.exercise("lying_hamstring_stretch"), catalogue, whoever(profile), {});
    EXPECT_THAT(offered, Each(Not(testing::Pointee(Field(&Exercise::id, "seated_hamstring_stretch")))));
}

}  // namespace limber::test
