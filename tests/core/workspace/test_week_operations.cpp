// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"
#include "limber/workspace/lighter.h"
#include "limber/workspace/loop.h"
#include "limber/workspace/operations/week_operations.h"

namespace limber::test {
namespace {

const Date kNextWeek = kToday + Days{7};

Plan aWeek(Date from) {
    return aPlan(from, {{0, aBlock(BlockKind::warmUp, 5, "warm_up_short")},
                        {0, aWorkoutBlock("goblet_squat", 3, 10)},
                        {2, aBlock(BlockKind::yoga, 20, "yoga_gentle_20")}});
}

std::vector<PlanBlock> blocksOn(Workspace& workspace, Date date) {
    const auto snapshot = snapshotOf(workspace);
    for (const auto& day : snapshot.history->plannedDays)
        if (day.date == date) return day.blocks;
    return {};
}

const WeekNote* noteOn(const Snapshot& snapshot, Date date) {
    for (const auto& note : snapshot.history->weekNotes)
        if (note.from <= date && date <= note.to) return &note;
    return nullptr;
}

}  // namespace

TEST(CopyWeek, PlansTheSameOnTheSameWeekdays) {
    const auto workspace = aWorkspace();
    const auto ids = apply(*workspace, SavePlan{aWeek(kToday)}).ids;
    apply(*workspace, MarkBlock{BlockId{ids[1]}, BlockMark::done});
    apply(*workspace, CopyWeek{kToday, kNextWeek});
    const auto copied = blocksOn(*workspace, kNextWeek);
    ASSERT_EQ(copied.size(), 2U);
    EXPECT_EQ(copied[1].exercises, blocksOn(*workspace, kToday)[1].exercises);
    EXPECT_NE(copied[1].id.value, ids[1]);
    EXPECT_FALSE(copied[1].mark) << "a copy has not been done yet";
    EXPECT_EQ(blocksOn(*workspace, kNextWeek + Days{2}).size(), 1U);
}

TEST(CopyWeek, IsOneStepToUndo) {
    const auto workspace = aWorkspace();
    apply(*workspace, SavePlan{aWeek(kToday)});
    apply(*workspace, CopyWeek{kToday, kNextWeek});
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(blocksOn(*workspace, kNextWeek).empty());
    EXPECT_EQ(blocksOn(*workspace, kToday).size(), 2U);
}

TEST(CopyWeek, LeavesDaysBeforeTodayAndPinnedBlocks) {
    const auto workspace = aWorkspace();
    apply(*workspace, SavePlan{aWeek(kNextWeek)});
    auto own = aBlock(BlockKind::easyWalk, 20, "");
    own.pinned = true;
    apply(*workspace, PutBlock{kToday, own});
    const Date lastMonday = kToday - Days{7};
    apply(*workspace, CopyWeek{kNextWeek, lastMonday});
    EXPECT_TRUE(blocksOn(*workspace, lastMonday).empty());
    apply(*workspace, CopyWeek{kNextWeek, kToday});
    EXPECT_EQ(blocksOn(*workspace, kToday).size(), 3U);
}

TEST(CopyWeek, NeedsAPlanToCopy) {
    const auto workspace = aWorkspace();
    EXPECT_EQ(refusal(*workspace, CopyWeek{kToday, kNextWeek}).code, ErrorCode::notFound);
}

TEST(UsualWeek, IsKeptAndUsedByWeekday) {
    const auto workspace = aWorkspace();
    apply(*workspace, SavePlan{aWeek(kToday)});
    apply(*workspace, KeepUsualWeek{kToday});
    // Weeks that begin on a Sunday have the same Wednesday.
    const Date sunday = kNextWeek - Days{1};
    apply(*workspace, UseUsualWeek{sunday});
    EXPECT_TRUE(blocksOn(*workspace, sunday).empty());
    EXPECT_EQ(blocksOn(*workspace, kNextWeek).size(), 2U);
    const auto yoga = blocksOn(*workspace, kNextWeek + Days{2});
    ASSERT_EQ(yoga.size(), 1U);
    EXPECT_EQ(yoga[0].routine, "yoga_gentle_20");
}

TEST(UsualWeek, ASecondTakesThePlaceOfTheFirst) {
    const auto workspace = aWorkspace();
    apply(*workspace, SavePlan{aWeek(kToday)});
    apply(*workspace, KeepUsualWeek{kToday});
    apply(*workspace, SavePlan{aPlan(kToday, {{3, aWorkoutBlock("goblet_squat", 2, 8)}})});
    apply(*workspace, KeepUsualWeek{kToday});
    apply(*workspace, UseUsualWeek{kNextWeek});
    EXPECT_TRUE(blocksOn(*workspace, kNextWeek).empty());
    EXPECT_EQ(blocksOn(*workspace, kNextWeek + Days{3}).size(), 1U);
}

TEST(UsualWeek, SaysWhenNoneIsKept) {
    const auto workspace = aWorkspace();
    const auto error = refusal(*workspace, UseUsualWeek{kToday});
    EXPECT_EQ(error.code, ErrorCode::notFound);
    EXPECT_EQ(error.detail, "usual_week");
}

TEST(UsualWeek, IsKnownOnceKept) {
    const auto workspace = aWorkspace();
    EXPECT_FALSE(snapshotOf(*workspace).hasUsualWeek);
    apply(*workspace, SavePlan{aWeek(kToday)});
    apply(*workspace, KeepUsualWeek{kToday});
    EXPECT_TRUE(snapshotOf(*workspace).hasUsualWeek);
    ASSERT_TRUE(workspace->undo());
    EXPECT_FALSE(snapshotOf(*workspace).hasUsualWeek);
}

TEST(SetDayMinutes, KeepsWhatElseIsNotedOfTheWeek) {
    const auto workspace = aWorkspace();
    WeekNote travel{.from = kToday, .to = kToday + Days{6}};
    travel.equipment = {Equipment::band};
    travel.minutes[kToday] = 20;
    apply(*workspace, SetWeekNote{travel});
    apply(*workspace, SetDayMinutes{kToday + Days{2}, 15});
    const auto snapshot = snapshotOf(*workspace);
    ASSERT_NE(noteOn(snapshot, kToday + Days{2}), nullptr);
    EXPECT_EQ(noteOn(snapshot, kToday + Days{2})->minutes.at(kToday + Days{2}), 15);
    EXPECT_EQ(noteOn(snapshot, kToday + Days{2})->equipment, travel.equipment);
    EXPECT_EQ(noteOn(snapshot, kToday)->minutes.at(kToday), 20);
    EXPECT_EQ(noteOn(snapshot, kToday + Days{6})->equipment, travel.equipment);
}

TEST(SetDayMinutes, NoneTakesThemBack) {
    const auto workspace = aWorkspace();
    apply(*workspace, SetDayMinutes{kToday, 15});
    apply(*workspace, SetDayMinutes{kToday, {}});
    EXPECT_EQ(noteOn(snapshotOf(*workspace), kToday), nullptr);
    EXPECT_EQ(refusal(*workspace, SetDayMinutes{kToday, 2000}).code, ErrorCode::outOfRange);
}

TEST(NoteHurts, StaysWhenTheWeekIsDifferentToo) {
    const auto workspace = aWorkspace();
    apply(*workspace, NoteHurts{kToday, {{Region::lowerBackBoth, kToday + Days{3}}}});
    WeekNote ill{.from = kToday, .to = kToday + Days{6}};
    ill.ill = true;
    apply(*workspace, ChangeWeek{ill});
    const auto snapshot = snapshotOf(*workspace);
    ASSERT_NE(noteOn(snapshot, kToday), nullptr);
    EXPECT_EQ(noteOn(snapshot, kToday)->hurts.size(), 1U);
    EXPECT_EQ(noteOn(snapshot, kToday)->ill, true);
    EXPECT_EQ(noteOn(snapshot, kToday + Days{5})->ill, true);
}

TEST(NoteHurts, EndsWhenThePersonSaysSo) {
    const auto workspace = aWorkspace();
    apply(*workspace, NoteHurts{kToday, {{Region::lowerBackBoth, kToday + Days{30}}}});
    apply(*workspace, EndHurts{kToday});
    const auto snapshot = snapshotOf(*workspace);
    for (const auto& note : snapshot.history->weekNotes) EXPECT_TRUE(note.hurts.empty());
    EXPECT_EQ(refusal(*workspace, NoteHurts{kToday, {{Region::lowerBackBoth, kToday - Days{1}}}}).code,
              ErrorCode::outOfRange);
}

TEST(LighterVersion, HalvesTheSetsAndStepsDownInSpineLoad) {
    const auto workspace = aWorkspace();
    const auto snapshot = snapshotOf(*workspace);
    const auto& catalogue = *snapshot.catalogue;
    auto block = aWorkoutBlock("goblet_squat", 3, 10);
    block.minutes = 40;
    const auto lighter = lighterVersion(snapshot, block, kToday);
    ASSERT_TRUE(lighter);
    EXPECT_EQ(lighter->exercises[0].sets, 2);
    EXPECT_LE(catalogue.exercise(lighter->exercises[0].exercise)->spineLoad,
              catalogue.exercise("goblet_squat")->spineLoad);
    EXPECT_LT(lighter->minutes, 40);
    EXPECT_TRUE(lighter->pinned);
    EXPECT_FALSE(lighterVersion(snapshot, aBlock(BlockKind::yoga, 20, "yoga_gentle_20"), kToday));
}

}  // namespace limber::test
