// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/training/effective_sets.h"

#include <gtest/gtest.h>

#include "support/builders.h"

namespace limber::test {
namespace {

const Catalogue& catalogue() { return *builtInCatalogue(); }
const Exercise& exercise(const std::string& id) { return *catalogue().exercise(id); }

TEST(EffectiveSets, WeighDirectIndirectAndStabilisingMuscles) {
    Exercise carry = exercise("deadlift");
    carry.muscles = {{Muscle::erectorSpinae, 1.0}, {Muscle::latissimus, 0.5}, {Muscle::forearms, 0.25}};
    TrainedSets sets;
    sets.add(carry, 4, 7.0);
    EXPECT_DOUBLE_EQ(sets.effective[Muscle::erectorSpinae], 4.0);
    EXPECT_DOUBLE_EQ(sets.effective[Muscle::latissimus], 2.0);
    EXPECT_DOUBLE_EQ(sets.effective[Muscle::forearms], 1.0);
    EXPECT_DOUBLE_EQ(sets.counted[Muscle::forearms], 0.0);
    EXPECT_DOUBLE_EQ(sets.direct[Muscle::latissimus], 0.0);
}

TEST(EffectiveSets, CountWorkingSetsAndHoldsOnly) {
    Session session = aSession().with("deadlift", 3, 5, 100).withHolds("side_plank", 2, 30);
    session.exercises[0].sets[0].type = SetType::warmUp;
    session.exercises[0].sets[1].type = SetType::failure;
    const auto sets = setsOf(session, catalogue());
    EXPECT_DOUBLE_EQ(sets.direct[Muscle::erectorSpinae], 2.0);
    EXPECT_DOUBLE_EQ(sets.direct[Muscle::quadratusLumborum], 2.0);
}

TEST(EffectiveSets, LeaveOutCardioYogaAndStretching) {
    const Session session = aSession().with("running", 1, 0).with("childs_pose", 2, 0).with("cobra", 2, 0);
    EXPECT_EQ(setsOf(session, catalogue()).effective, PerMuscle{});
}

TEST(EffectiveSets, CallAMuscleWorkedFromTwoDirectOrThreeCountedSets) {
    TrainedSets sets;
    sets.add(exercise("romanian_deadlift"), 5, 7.0);
    EXPECT_TRUE(sets.worked(Muscle::hamstrings));
    EXPECT_FALSE(sets.worked(Muscle::erectorSpinae)) << "five indirect sets are 2.5";
    sets.add(exercise("romanian_deadlift"), 1, 7.0);
    EXPECT_TRUE(sets.worked(Muscle::erectorSpinae));
    EXPECT_FALSE(sets.isDirectBackWork());
}

TEST(EffectiveSets, LetEasyTrunkEnduranceWorkNothing) {
    TrainedSets easy;
    easy.add(exercise("bird_dog"), 4, 5.0);
    EXPECT_FALSE(easy.worked(Muscle::multifidus));
    EXPECT_DOUBLE_EQ(easy.effective[Muscle::multifidus], 4.0);
    TrainedSets hard;
    hard.add(exercise("bird_dog"), 4, 7.0);
    EXPECT_TRUE(hard.worked(Muscle::multifidus));
    TrainedSets unknown;
    unknown.add(exercise("bird_dog"), 4, std::nullopt);
    EXPECT_TRUE(unknown.worked(Muscle::multifidus)) << "not known to be easy";
}

TEST(EffectiveSets, TakeTheSetsOwnEffortBeforeTheSessions) {
    Session session = aSession().effortOf(9).with("deadlift", 3, 5, 100);
    session.exercises[0].sets[0].rpe = effort(6);
    EXPECT_DOUBLE_EQ(setsOf(session, catalogue()).hardDirect[Muscle::erectorSpinae], 2.0);
}

TEST(EffectiveSets, AddUpByDayAndRange) {
    const Date monday = day(2026y / 11 / 16);
    const std::vector<Session> sessions{aSession().on(monday).with("deadlift", 2, 5),
                                        aSession().on(monday).with("deadlift", 1, 5),
                                        aSession().on(monday + Days(3)).with("deadlift", 4, 5)};
    const auto days = setsPerDay(sessions, {monday, monday + Days(6)}, catalogue());
    ASSERT_EQ(days.size(), 7U);
    EXPECT_DOUBLE_EQ(days[0].sets.direct[Muscle::erectorSpinae], 3.0);
    EXPECT_DOUBLE_EQ(days[1].sets.direct[Muscle::erectorSpinae], 0.0);
    EXPECT_DOUBLE_EQ(setsIn(days, {monday, monday + Days(3)}).direct[Muscle::erectorSpinae], 7.0);
}

}  // namespace
}  // namespace limber::test
