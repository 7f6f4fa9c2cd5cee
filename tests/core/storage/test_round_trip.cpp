// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_file_fixture.h"
#include "limber/storage/check_in_repository.h"
#include "limber/storage/plan_repository.h"
#include "limber/storage/profile_repository.h"
#include "limber/storage/safety_repository.h"
#include "limber/storage/session_repository.h"

namespace limber::test {
namespace {

constexpr auto kId = "11111111-1111-4111-8111-111111111111";
constexpr auto kOtherId = "22222222-2222-4222-8222-222222222222";

Session aFullSession() {
    Session session = aSession().withId(kId).at(18, 30).effortOf(7.5).tight(2, 6.5).tightNextMorning(4).build();
    session.warmUpMinutes = 5;
    session.stretchedBeforeMinutes = 0;
    session.stretchedAfterMinutes = 10;
    session.tags = {Tag::fatigued, Tag::acuteIncident};
    session.technique = 4;
    session.tightened = Tightened::nextDay;
    session.tightenedDuring = "deadlift";
    session.plannedBlocks = {BlockId{"a"}, BlockId{kOtherId}};
    session.exercises = {
        {"deadlift", 0, {{.reps = 5, .load = kilograms(102.5), .rpe = effort(8), .type = SetType::failure}}},
        {"running", {}, {{.seconds = 1200, .distanceMetres = 4000.5}}},
        {"childs_pose", 2, {{.holdSeconds = 30, .side = Side::left}, {.holdSeconds = 45, .side = Side::both}}}};
    session.regions = {Region::lowerBackLeft, Region::hipBoth};
    session.tenderSpots = {{Region::lowerBackLeft, true, false, true, "left knee"}, {.region = Region::neckBoth}};
    session.relievedBy = {Relief::heat, Relief::selfPressure};
    session.treatments = {{"heat_pack", day(2026y / 11 / 20), TimeOfDay{1260}, 20, true}, {.treatment = "massage"}};
    session.notes = "Left side \"odd\"\nß 日本";
    session.loggedOn = day(2026y / 11 / 21);
    return session;
}

Profile aFullProfile() {
    Profile p = aProfile().avoiding({"sit_up", "crunch"}).withCondition(Condition::knee).build();
    p.units = Units::imperial;
    p.heightCm = 170.5;
    p.weight = kilograms(64.2);
    p.cardioPerWeek = 0;
    p.preferredDays = {Weekday::fri, Weekday::mon};
    p.usualStart = TimeOfDay{1080};
    p.canGetUpFromFloor = false;
    p.activity = Activity::fromLog;
    p.conditions.push_back({Condition::feverOrInfection, day(2026y / 12 / 1)});
    p.medicines = {Medicine::statin, Medicine::anticoagulant};
    p.pregnancyWeeks = 0;
    p.postPartumWeeks = 104;
    p.pregnant = false;
    p.weightGoalLbPerWeek = -0.5;
    return p;
}

PlanDay aFullPlanDay() {
    PlanBlock block = aWorkoutBlock("goblet_squat", 3, 10);
    block.id.value = kId;
    block.title = {"title.own", {{"text", std::string("Legs")}}};
    block.start = TimeOfDay{420};
    block.pinned = true;
    block.keptAnyway = true;
    block.mark = BlockMark::changed;
    block.exercises.front().load = kilograms(16);
    block.exercises.front().rpe = effort(6.5);
    block.exercises.push_back({.exercise = "front_plank", .sets = 2, .holdSeconds = 30});
    const Message reason{"reason.any",
                         {{"count", 3},
                          {"share", 2.0},
                          {"exercise", std::string("deadlift")},
                          {"date", day(2026y / 11 / 23)},
                          {"muscles", std::vector<std::string>{"multifidus", "neck"}}}};
    block.reasons = {{reason, Cause::muscularImbalance, "marques_2009"}, {{"reason.plain", {}}, {}, "DESIGN"}};
    auto stretching = aBlock(BlockKind::stretching, 12, "back_and_hips");
    stretching.id.value = kOtherId;
    return {.date = kToday, .rest = false, .blocks = {stretching, block}};
}

}  // namespace

TEST(SessionRoundTrip, KeepsEveryField) {
    const auto file = inMemory();
    const auto session = aFullSession();
    ASSERT_TRUE(write(*file, [&](Transaction& t) { putSession(t, session); }));
    EXPECT_EQ(read(*file, [&](Transaction& t) { return findSession(t, session.id); }), session);
}

TEST(SessionRoundTrip, KeepsAbsentApartFromEmpty) {
    const auto file = inMemory();
    const Session untold = aSession().withId(kId).on(2026y / 11 / 18);
    Session none = aSession().withId(kOtherId).on(2026y / 11 / 19);
    none.tags.emplace();
    none.warmUpMinutes = 0;
    ASSERT_TRUE(write(*file, [&](Transaction& t) {
        putSession(t, none);
        putSession(t, untold);
    }));
    EXPECT_EQ(read(*file, [](Transaction& t) { return loadSessions(t, kAllDates); }), (std::vector{untold, none}));
}

TEST(SessionRoundTrip, ReplacesAllListsOfAKnownSession) {
    const auto file = inMemory();
    Session shorter = aFullSession();
    shorter.exercises = {{"squat_to_stand", {}, {}}, {"deadlift", {}, {{.reps = 3}}}};
    shorter.tenderSpots.clear();
    shorter.tags.reset();
    shorter.plannedBlocks.pop_back();
    ASSERT_TRUE(write(*file, [&](Transaction& t) { putSession(t, aFullSession()); }));
    ASSERT_TRUE(write(*file, [&](Transaction& t) { putSession(t, shorter); }));
    EXPECT_EQ(read(*file, [](Transaction& t) { return loadSessions(t, kAllDates); }), std::vector{shorter});
}

TEST(SessionRoundTrip, ReadsOnlyTheDatesAskedFor) {
    const auto file = inMemory();
    ASSERT_TRUE(write(*file, [](Transaction& t) {
        for (int i = 1; i <= 5; ++i)
            putSession(t, aSession().withId(t.newId()).on(day(2026y / 11 / 1) + Days{i}).with("deadlift", i, 5));
    }));
    const auto some = read(*file, [](Transaction& t) {
        return loadSessions(t, {day(2026y / 11 / 3), day(2026y / 11 / 4)});
    });
    ASSERT_EQ(some.size(), 2U);
    EXPECT_EQ(some[0].exercises[0].sets.size(), 2U);
    EXPECT_EQ(some[1].exercises[0].sets.size(), 3U);
}

TEST(SessionRoundTrip, HidesARemovedSession) {
    const auto file = inMemory();
    ASSERT_TRUE(write(*file, [](Transaction& t) {
        putSession(t, aFullSession());
        EXPECT_TRUE(isBlockLogged(t, BlockId{"a"}));
        EXPECT_TRUE(removeSession(t, SessionId{kId}));
        EXPECT_FALSE(removeSession(t, SessionId{kId}));
        EXPECT_FALSE(isBlockLogged(t, BlockId{"a"}));
    }));
    EXPECT_EQ(read(*file, [](Transaction& t) { return findSession(t, SessionId{kId}); }), std::nullopt);
}

TEST(CheckInRoundTrip, KeepsEveryFieldAndAbsence) {
    const auto file = inMemory();
    CheckIn full{kToday, tightness(4.5), Easier::resting, 7.25, 3, 9.0, 0.0, 1.5};
    full.treatments = {{"heat_pack", kToday, TimeOfDay{21 * 60}, 15, true}, {.treatment = "massage"}};
    full.skipped = false;
    full.loggedOn = kToday;
    CheckIn bare{.date = kToday - Days{1}};
    ASSERT_TRUE(write(*file, [&](Transaction& t) {
        putCheckIn(t, full);
        putCheckIn(t, bare);
    }));
    EXPECT_EQ(read(*file, [](Transaction& t) { return loadCheckIns(t, kAllDates); }), (std::vector{bare, full}));
}

TEST(SelfTestRoundTrip, KeepsTheNewestResultOfADay) {
    const auto file = inMemory();
    ASSERT_TRUE(write(*file, [](Transaction& t) {
        putSelfTest(t, {kToday, SelfTestKind::sideBendLeft, 15.5});
        putSelfTest(t, {kToday, SelfTestKind::sideBendLeft, 16.5});
        putSelfTest(t, {kToday - Days{30}, SelfTestKind::trunkExtensorHold, 90});
    }));
    const std::vector<SelfTest> expected{{kToday - Days{30}, SelfTestKind::trunkExtensorHold, 90},
                                         {kToday, SelfTestKind::sideBendLeft, 16.5}};
    EXPECT_EQ(read(*file, [](Transaction& t) { return loadSelfTests(t, kAllDates); }), expected);
}

TEST(ScreenRoundTrip, KeepsTheOrderGivenAndUnansweredApartFromNo) {
    const auto file = inMemory();
    const Screen first{
        kOtherId, kToday, {{SafetyQuestion::darkUrine, true}, {SafetyQuestion::nightPain, false}}, {}, {}};
    const Screen second{kId, kToday - Days{3}, {}, Clearing::answeredByMistake, SafetyQuestion::legNumbnessOrWeakness};
    ASSERT_TRUE(write(*file, [&](Transaction& t) {
        addScreen(t, first);
        addScreen(t, second);
    }));
    EXPECT_EQ(read(*file, loadScreens), (std::vector{first, second}));
}

TEST(ProfileRoundTrip, KeepsEveryField) {
    const auto file = inMemory();
    EXPECT_EQ(read(*file, loadProfile), Profile{});
    ASSERT_TRUE(write(*file, [](Transaction& t) { putProfile(t, aFullProfile()); }));
    EXPECT_EQ(read(*file, loadProfile), aFullProfile());
}

TEST(ProfileRoundTrip, KeepsNoEquipmentApartFromUntold) {
    const auto file = inMemory();
    Profile none;
    none.equipment.emplace();
    ASSERT_TRUE(write(*file, [](Transaction& t) { putProfile(t, aFullProfile()); }));
    ASSERT_TRUE(write(*file, [&](Transaction& t) { putProfile(t, none); }));
    EXPECT_EQ(read(*file, loadProfile), none);
}

TEST(PlanRoundTrip, KeepsEveryField) {
    const auto file = inMemory();
    const auto day = aFullPlanDay();
    const PlanDay rest{.date = kToday + Days{1}, .restReason = Message{"rest.any", {{"hours", 48}}}};
    ASSERT_TRUE(write(*file, [&](Transaction& t) {
        putPlanDay(t, rest);
        putPlanDay(t, day);
    }));
    EXPECT_EQ(read(*file, [](Transaction& t) { return loadPlanDays(t, kAllDates); }), (std::vector{day, rest}));
    const auto stored = read(*file, [](Transaction& t) { return findBlock(t, BlockId{kId}); });
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->date, kToday);
    EXPECT_EQ(stored->position, 1);
    EXPECT_EQ(stored->block, day.blocks[1]);
}

TEST(VerdictRoundTrip, KeepsOneACauseAndForgetsIt) {
    const auto file = inMemory();
    const Verdict fits{Cause::triggerPoints, Opinion::clinician, kToday};
    ASSERT_TRUE(write(*file, [&](Transaction& t) {
        putVerdict(t, {Cause::triggerPoints, Opinion::notIt, kToday - Days{9}});
        putVerdict(t, fits);
        putVerdict(t, {Cause::stressAndSleep, Opinion::fits, kToday});
        removeVerdict(t, Cause::stressAndSleep);
    }));
    EXPECT_EQ(read(*file, loadVerdicts), std::vector{fits});
}

TEST(WeekNoteRoundTrip, KeepsEveryFieldAndReplacesOverlaps) {
    const auto file = inMemory();
    const WeekNote before{.from = kToday - Days{7}, .to = kToday - Days{1}, .ill = false};
    const WeekNote note{kToday,
                        kToday + Days{6},
                        {{kToday, 0}, {kToday + Days{2}, 30}},
                        std::vector<Equipment>{},
                        true,
                        {{Region::lowerBackLeft, kToday + Days{20}}}};
    ASSERT_TRUE(write(*file, [&](Transaction& t) {
        putWeekNote(t, before);
        putWeekNote(t, {.from = kToday + Days{6}, .to = kToday + Days{9}, .ill = true});
        putWeekNote(t, note);
    }));
    const WeekNote after{.from = kToday + Days{7}, .to = kToday + Days{9}, .ill = true};
    EXPECT_EQ(read(*file, [](Transaction& t) { return loadWeekNotes(t, kAllDates); }),
              (std::vector{before, note, after}));
}

TEST(WeekNoteRoundTrip, TakesAnEmptyNoteAsNone) {
    const auto file = inMemory();
    ASSERT_TRUE(write(*file, [&](Transaction& t) {
        putWeekNote(t, {.from = kToday, .to = kToday, .ill = true});
        putWeekNote(t, {.from = kToday, .to = kToday + Days{6}});
    }));
    EXPECT_TRUE(read(*file, [](Transaction& t) { return loadWeekNotes(t, kAllDates); }).empty());
}

TEST(DecisionRoundTrip, KeepsTheNewestACause) {
    const auto file = inMemory();
    const PlanChangeDecision used{Cause::unaccustomedLoad, true, kToday, kToday + Days{13}};
    ASSERT_TRUE(write(*file, [&](Transaction& t) {
        putDecision(t, {Cause::unaccustomedLoad, false, kToday - Days{20}, kToday - Days{7}});
        putDecision(t, used);
    }));
    EXPECT_EQ(read(*file, loadDecisions), std::vector{used});
}

}  // namespace limber::test
