// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/library.h"

#include "core/workspace/workspace_fixture.h"
#include "limber/phrasing/phrases.h"

namespace limber::test {
namespace {

std::string reasonFor(Workspace& workspace, const ItemRef& ref) {
    const auto reasons = notSuitedToday(snapshotOf(workspace));
    const auto found = reasons.find(ref);
    return found == reasons.end() ? "" : found->second.code;
}

const ItemRef kDeadlift{ItemKind::strength, "deadlift"};
const ItemRef kBirdDog{ItemKind::strength, "bird_dog"};

}  // namespace

TEST(NotSuitedToday, FollowsConditionsLevelAndEquipment) {
    const auto workspace = aWorkspace();
    apply(*workspace, RecordScreens{{aClearScreen(kToday)}});
    apply(*workspace, SetProfile{aProfile()});
    EXPECT_EQ(reasonFor(*workspace, kDeadlift), "");
    apply(*workspace, SetProfile{aProfile().beginner()});
    EXPECT_EQ(reasonFor(*workspace, kDeadlift), "not_now.level");
    apply(*workspace, SetProfile{aProfile().withEquipment({})});
    EXPECT_EQ(reasonFor(*workspace, kDeadlift), "not_now.equipment");
    apply(*workspace, SetProfile{aProfile().withCondition(Condition::highBloodPressure)});
    EXPECT_EQ(reasonFor(*workspace, kDeadlift), "not_now.condition");
    apply(*workspace, SetProfile{aProfile().avoiding({"bird_dog"})});
    EXPECT_EQ(reasonFor(*workspace, kBirdDog), "not_now.avoided");
}

TEST(NotSuitedToday, FollowsTheSafetyAnswersAndTheBackOfToday) {
    const auto workspace = aWorkspace();
    apply(*workspace, SetProfile{aProfile()});
    EXPECT_EQ(reasonFor(*workspace, kDeadlift), "not_now.spine_load");
    apply(*workspace, RecordScreens{{aClearScreen(kToday)}});
    apply(*workspace, RecordCheckIns{{aCheckIn(kToday, 8)}});
    EXPECT_EQ(reasonFor(*workspace, kDeadlift), "not_now.tightness");
    EXPECT_EQ(reasonFor(*workspace, {ItemKind::cause, "trigger_points"}), "");
}

TEST(NotSuitedToday, SaysOfARoutineWhatHoldsForAllOfItOrWhichStep) {
    const auto workspace = aWorkspace();
    apply(*workspace, SetProfile{aProfile()});
    const ItemRef release{ItemKind::routine, "pressure_release_hands"};
    EXPECT_EQ(reasonFor(*workspace, release), "not_now.step");
    EXPECT_EQ(reasonFor(*workspace, {ItemKind::pressure, "wall_ball_glute"}), "not_now.pressure");
    EXPECT_EQ(reasonFor(*workspace, {ItemKind::treatment, "self_pressure"}), "not_now.withheld");
    apply(*workspace, RecordScreens{{aClearScreen(kToday)}});
    EXPECT_EQ(reasonFor(*workspace, release), "");
    apply(*workspace, LogSessions{{aSession().on(kToday).tagged({Tag::acuteIncident}).loggedOn(kToday)}});
    EXPECT_EQ(reasonFor(*workspace, {ItemKind::strength, "bird_dog"}), "not_now.resting_area");
    apply(*workspace, RecordScreens{{{.date = kToday, .answers = {{SafetyQuestion::darkUrine, true}}}}});
    EXPECT_EQ(reasonFor(*workspace, release), "not_now.safety_first");
}

TEST(NotSuitedToday, SaysWhyInASentence) {
    const auto workspace = aWorkspace();
    apply(*workspace, SetProfile{aProfile().withEquipment({}).beginner()});
    const auto snapshot = snapshotOf(*workspace);
    const auto phrases = Phrases::builtIn("en", snapshot.catalogue);
    for (const auto& [ref, reason] : notSuitedToday(snapshot)) {
        EXPECT_TRUE(phrases->knows(reason.code)) << reason.code;
        EXPECT_EQ(phrases->text(reason).find('{'), std::string::npos) << ref.id;
    }
}

TEST(RecordOf, TellsTheLastTimeTheBestSetAndTheMorningsAfter) {
    const auto workspace = aWorkspace();
    apply(*workspace, LogSessions{{aSession().on(2026y / 11 / 10).with("goblet_squat", 2, 8, 20).tightNextMorning(4),
                                   aSession().on(2026y / 11 / 15).with("goblet_squat", 3, 10, 16),
                                   aSession().on(2026y / 11 / 18).with("deadlift", 3, 5, 100).tightNextMorning(9)}});
    apply(*workspace, RecordCheckIns{{aCheckIn(day(2026y / 11 / 16), 2)}});
    const auto record = recordOf(snapshotOf(*workspace), "goblet_squat");
    EXPECT_EQ(record.sessions, 2);
    EXPECT_EQ(record.lastDate, day(2026y / 11 / 15));
    EXPECT_EQ(record.last.sets.size(), 3U);
    ASSERT_TRUE(record.best);
    EXPECT_EQ(record.best->load, kilograms(20));
    EXPECT_EQ(record.mornings, 2);
    EXPECT_DOUBLE_EQ(record.nextMorning, 3);
    EXPECT_EQ(recordOf(snapshotOf(*workspace), "front_plank").sessions, 0);
}

}  // namespace limber::test
