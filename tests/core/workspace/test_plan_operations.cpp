// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"
#include "limber/workspace/loop.h"

namespace limber::test {
namespace {

std::vector<PlanDay> plannedDays(Workspace& workspace) { return snapshotOf(workspace).history->plannedDays; }

/// Ids of the blocks of a day, in order.
std::vector<std::string> idsOn(Workspace& workspace, Date date) {
    std::vector<std::string> ids;
    for (const auto& day : plannedDays(workspace))
        if (day.date == date)
            for (const auto& block : day.blocks) ids.push_back(block.id.value);
    return ids;
}

Plan aWeek() {
    return aPlan(kToday, {{0, aBlock(BlockKind::warmUp, 5, "warm_up_short")},
                          {0, aWorkoutBlock("goblet_squat", 3, 10)},
                          {2, aBlock(BlockKind::yoga, 20, "yoga_gentle_20")}});
}

}  // namespace

TEST(SavePlan, KeepsDaysInOrderAndGivesIds) {
    const auto workspace = aWorkspace();
    const auto changes = apply(*workspace, SavePlan{aWeek()});
    EXPECT_TRUE(changes.plan);
    ASSERT_EQ(changes.ids.size(), 3U);
    for (const auto& id : changes.ids) EXPECT_TRUE(isUuid(id));
    const auto days = plannedDays(*workspace);
    ASSERT_EQ(days.size(), 7U);
    EXPECT_FALSE(days[0].rest);
    EXPECT_TRUE(days[1].rest);
    EXPECT_TRUE(days[2].rest);
    EXPECT_EQ(days[0].blocks[1].exercises[0].exercise, "goblet_squat");
}

TEST(SavePlan, ReplacesOnlyWhatIsNeitherPinnedNorMarked) {
    const auto workspace = aWorkspace();
    const auto first = apply(*workspace, SavePlan{aWeek()}).ids;
    apply(*workspace, PinBlock{BlockId{first[1]}});
    apply(*workspace, MarkBlock{BlockId{first[2]}, BlockMark::notDone});
    apply(*workspace, SavePlan{aPlan(kToday, {{0, aWorkoutBlock("deadlift", 3, 5)}})});
    const auto monday = idsOn(*workspace, kToday);
    ASSERT_EQ(monday.size(), 2U);
    EXPECT_EQ(monday[1], first[1]);
    EXPECT_EQ(idsOn(*workspace, kToday + Days{2}), std::vector{first[2]});
}

TEST(SavePlan, TakesAPinnedBlockThatItIsGivenBackAsItStands) {
    const auto workspace = aWorkspace();
    const auto pinned = apply(*workspace, SavePlan{aWeek()}).ids[1];
    apply(*workspace, PinBlock{BlockId{pinned}});
    auto suggestion = standingPlan(snapshotOf(*workspace), kToday, 7);
    suggestion.days[0].blocks[1].minutes = 10;
    apply(*workspace, SavePlan{suggestion});
    const auto days = plannedDays(*workspace);
    ASSERT_EQ(days[0].blocks.size(), 2U);
    EXPECT_EQ(days[0].blocks[1].minutes, 40);
}

TEST(SavePlan, NamesTheBlockWithAnUnknownExercise) {
    const auto workspace = aWorkspace();
    const auto error = refusal(*workspace, SavePlan{aPlan(kToday, {{3, aWorkoutBlock("goblet_squad", 3, 10)}})});
    EXPECT_EQ(error.code, ErrorCode::unknownId);
    EXPECT_EQ(error.key, "days[3].blocks[0].exercises[0].exercise");
    EXPECT_EQ(error.suggestions.at(0), "goblet_squat");
}

TEST(MoveBlock, PinsAndTakesItsPlaceOnTheOtherDay) {
    const auto workspace = aWorkspace();
    const auto ids = apply(*workspace, SavePlan{aWeek()}).ids;
    apply(*workspace, MoveBlock{BlockId{ids[1]}, kToday + Days{2}, 0});
    EXPECT_EQ(idsOn(*workspace, kToday), std::vector{ids[0]});
    EXPECT_EQ(idsOn(*workspace, kToday + Days{2}), (std::vector{ids[1], ids[2]}));
    const auto days = plannedDays(*workspace);
    EXPECT_TRUE(days[0].rest);
    EXPECT_FALSE(days[2].rest);
    EXPECT_TRUE(days[2].blocks[0].pinned);
    EXPECT_FALSE(days[2].blocks[1].pinned);
}

TEST(MoveBlock, ReordersWithinADayAndReachesDaysWithoutAPlan) {
    const auto workspace = aWorkspace();
    const auto ids = apply(*workspace, SavePlan{aWeek()}).ids;
    apply(*workspace, MoveBlock{BlockId{ids[0]}, kToday, 9});
    EXPECT_EQ(idsOn(*workspace, kToday), (std::vector{ids[1], ids[0]}));
    apply(*workspace, MoveBlock{BlockId{ids[2]}, kToday + Days{20}, 0});
    EXPECT_EQ(idsOn(*workspace, kToday + Days{20}), std::vector{ids[2]});
    EXPECT_EQ(refusal(*workspace, MoveBlock{BlockId{"none"}, kToday, 0}).code, ErrorCode::notFound);
}

TEST(PutBlock, AddsEditsAndMoves) {
    const auto workspace = aWorkspace();
    auto block = aBlock(BlockKind::easyWalk, 20);
    block.id.value = apply(*workspace, PutBlock{kToday, block}).ids.at(0);
    block.minutes = 30;
    apply(*workspace, PutBlock{kToday + Days{1}, block});
    EXPECT_TRUE(idsOn(*workspace, kToday).empty());
    EXPECT_EQ(plannedDays(*workspace).at(1).blocks.at(0), block);
    block.minutes = 2000;
    EXPECT_EQ(refusal(*workspace, PutBlock{kToday, block}).key, "minutes");
}

TEST(RemoveBlock, LeavesTheRestAndIsUndone) {
    const auto workspace = aWorkspace();
    const auto ids = apply(*workspace, SavePlan{aWeek()}).ids;
    apply(*workspace, RemoveBlock{BlockId{ids[1]}});
    EXPECT_EQ(idsOn(*workspace, kToday), std::vector{ids[0]});
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(idsOn(*workspace, kToday), (std::vector{ids[0], ids[1]}));
}

TEST(MarkBlock, IsTakenBackWithNone) {
    const auto workspace = aWorkspace();
    const auto ids = apply(*workspace, SavePlan{aWeek()}).ids;
    apply(*workspace, MarkBlock{BlockId{ids[2]}, BlockMark::notDone});
    EXPECT_EQ(plannedDays(*workspace)[2].blocks[0].mark, BlockMark::notDone);
    apply(*workspace, MarkBlock{BlockId{ids[2]}, std::nullopt});
    EXPECT_EQ(plannedDays(*workspace)[2].blocks[0].mark, std::nullopt);
}

TEST(MarkBlock, IsNotDoneBeforeItsDay) {
    const auto workspace = aWorkspace();
    const BlockId ahead{apply(*workspace, SavePlan{aWeek()}).ids[2]};
    EXPECT_EQ(refusal(*workspace, MarkBlock{ahead, BlockMark::done}).code, ErrorCode::futureDate);
    EXPECT_EQ(plannedDays(*workspace)[2].blocks[0].mark, std::nullopt);
}

TEST(SavePlan, KeepsPlanAndAnswersAsOneStep) {
    const auto workspace = aWorkspace();
    const PlanChangeDecision used{Cause::muscularImbalance, true, kToday, kToday + Days{13}};
    const auto changes = apply(*workspace, SavePlan{aWeek(), {used}});
    EXPECT_TRUE(changes.plan);
    EXPECT_TRUE(changes.decisions);
    EXPECT_EQ(snapshotOf(*workspace).decisions, std::vector{used});
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(snapshotOf(*workspace).decisions.empty());
    EXPECT_TRUE(idsOn(*workspace, kToday).empty());
    EXPECT_FALSE(workspace->canUndo());
}

TEST(StandingPlan, FillsDaysWithoutAPlan) {
    const auto workspace = aWorkspace();
    apply(*workspace, PutBlock{kToday + Days{1}, aWorkoutBlock("goblet_squat", 3, 10)});
    const auto plan = standingPlan(snapshotOf(*workspace), kToday, 3);
    ASSERT_EQ(plan.days.size(), 3U);
    EXPECT_EQ(plan.days[0], PlanDay{.date = kToday});
    EXPECT_FALSE(plan.days[1].rest);
    EXPECT_EQ(plan.days[2].date, kToday + Days{2});
}

TEST(Differences, NameWhatChangedAndItsCause) {
    auto before = aPlan(kToday, {{0, aWorkoutBlock("deadlift", 3, 5)}, {1, aBlock(BlockKind::easyWalk, 20)}});
    before.days[0].blocks[0].exercises.push_back({.exercise = "goblet_squat", .sets = 3, .load = kilograms(20)});
    auto after = aPlan(kToday, {{0, aWorkoutBlock("hip_thrust", 3, 5)}, {2, aBlock(BlockKind::stretching, 10)}});
    after.days[0].blocks[0].exercises.push_back({.exercise = "goblet_squat", .sets = 2, .load = kilograms(16)});
    after.days[0].blocks[0].reasons.push_back({{"reason.any"}, Cause::postureAndLifting, "steffens_2015"});
    std::vector<std::string> codes;
    for (const auto& difference : differences(before, after)) {
        codes.push_back(difference.text.code);
        EXPECT_EQ(difference.cause.has_value(), difference.date == kToday);
    }
    EXPECT_EQ(codes, (std::vector<std::string>{"difference.swapped", "difference.sets", "difference.load",
                                               "difference.removed", "difference.added"}));
    EXPECT_TRUE(differences(after, after).empty());
}

TEST(Differences, BeginWithWhatAnswersACause) {
    const auto stretch = [](int minutes) { return aBlock(BlockKind::stretching, minutes, "back_hips_hamstrings"); };
    auto before = aPlan(kToday, {{0, aWorkoutBlock("deadlift", 3, 5)}, {1, stretch(5)}, {3, stretch(5)}});
    auto after = aPlan(kToday, {{0, aWorkoutBlock("deadlift", 2, 5)}, {1, stretch(6)}, {3, stretch(10)}});
    before.days[0].blocks[0].minutes = 50;
    after.days[3].blocks[0].reasons.push_back({{"reason.any"}, Cause::insufficientStretching, "marques_2009"});
    std::vector<std::string> said;
    for (const auto& difference : differences(before, after))
        said.push_back(difference.text.code + " " + std::to_string(daysBetween(kToday, difference.date)));
    EXPECT_EQ(said, (std::vector<std::string>{"difference.minutes 3", "difference.sets 0", "difference.minutes 0",
                                              "difference.minutes 1"}));
}

TEST(Differences, ABlockOnAnotherDayHasMoved) {
    const auto walk = aBlock(BlockKind::easyWalk, 20);
    const auto lines = differences(aPlan(kToday, {{0, walk}}), aPlan(kToday, {{3, walk}}));
    const auto moved = std::find_if(lines.begin(), lines.end(),
                                    [](const PlanDifference& line) { return line.text.code == "difference.moved"; });
    ASSERT_NE(moved, lines.end());
    EXPECT_EQ(moved->date, kToday + Days{3});
    EXPECT_EQ(std::get<Date>(*moved->text.field("before")), kToday);
}

}  // namespace limber::test
