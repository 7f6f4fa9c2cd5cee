// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"
#include "limber/workspace/mornings.h"
#include "limber/workspace/own_record.h"

namespace limber::test {
namespace {

TreatmentUse aHotPack(Date date) { return {.treatment = "heat_pack", .date = date, .minutes = 15}; }

std::string logged(Workspace& workspace, const Session& session) {
    return apply(workspace, LogSessions{{session}}).ids.at(0);
}

}  // namespace

TEST(LogTreatment, StaysWithTheSessionThatItFollows) {
    const auto workspace = aWorkspace();
    logged(*workspace, aSession().on(kToday - Days{1}).at(18));
    const auto morning = logged(*workspace, aSession().on(kToday).at(7));
    logged(*workspace, aSession().on(kToday).at(19));
    auto use = aHotPack(kToday);
    use.start = TimeOfDay{12 * 60};
    const auto changes = apply(*workspace, LogTreatment{use});
    EXPECT_EQ(changes.ids.at(0), morning);
    EXPECT_TRUE(changes.sessions);
    EXPECT_FALSE(changes.plan);
}

TEST(LogTreatment, StaysWithTheSessionOfTheEveningBefore) {
    const auto workspace = aWorkspace();
    const auto evening = logged(*workspace, aSession().on(kToday - Days{1}).at(18));
    EXPECT_EQ(apply(*workspace, LogTreatment{aHotPack(kToday)}).ids.at(0), evening);
}

TEST(LogTreatment, StaysWithTheDayWhereThereIsNoSessionAndCanBeUndone) {
    const auto workspace = aWorkspace();
    logged(*workspace, aSession().on(kToday - Days{2}));
    apply(*workspace, RecordCheckIns{{aCheckIn(kToday, 4)}});
    apply(*workspace, LogTreatment{aHotPack(kToday)});
    const auto checkIns = snapshotOf(*workspace).history->checkIns;
    ASSERT_EQ(checkIns.size(), 1U);
    EXPECT_EQ(checkIns[0].tightness, tightness(4));
    EXPECT_EQ(checkIns[0].treatments, std::vector{aHotPack(kToday)});
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(snapshotOf(*workspace).history->checkIns.at(0).treatments.empty());
    ASSERT_TRUE(workspace->redo());
    EXPECT_EQ(snapshotOf(*workspace).history->checkIns.at(0).treatments.size(), 1U);
}

TEST(LogTreatment, LogsTheSameUseOnceWhereItIsAskedTo) {
    for (const bool session : {false, true}) {
        const auto workspace = aWorkspace();
        if (session) logged(*workspace, aSession().on(kToday).at(7));
        auto use = aHotPack(kToday);
        use.start = TimeOfDay{18 * 60};
        EXPECT_FALSE(apply(*workspace, LogTreatment{.use = use, .once = true}).ids.empty());
        EXPECT_TRUE(apply(*workspace, LogTreatment{.use = use, .once = true}).ids.empty());
        use.start = TimeOfDay{20 * 60};
        EXPECT_FALSE(apply(*workspace, LogTreatment{.use = use, .once = true}).ids.empty());
        ASSERT_TRUE(workspace->undo());
        const auto history = snapshotOf(*workspace).history;
        EXPECT_EQ(session ? history->sessions.at(0).treatments.size() : history->checkIns.at(0).treatments.size(), 1U);
    }
}

TEST(LogTreatment, RefusesWhatItDoesNotKnow) {
    const auto workspace = aWorkspace();
    EXPECT_EQ(refusal(*workspace, LogTreatment{{.treatment = "heat_pak"}}).code, ErrorCode::unknownId);
    EXPECT_EQ(refusal(*workspace, LogTreatment{aHotPack(kToday + Days{1})}).code, ErrorCode::futureDate);
    EXPECT_EQ(
        refusal(*workspace, LogTreatment{aHotPack(kToday), SessionId{"11111111-1111-4111-8111-111111111111"}}).code,
        ErrorCode::notFound);
    EXPECT_FALSE(workspace->canUndo());
}

TEST(RateTreatment, IsAskedFromTheNextDayOnForTwoDaysAndOnce) {
    const auto workspace = aWorkspace();
    apply(*workspace, LogTreatment{aHotPack(kToday)});
    EXPECT_TRUE(treatmentsToRate(snapshotOf(*workspace)).empty()) << "not before relief can happen";
    EXPECT_EQ(treatmentsOfToday(snapshotOf(*workspace)).size(), 1U);
    for (const int later : {1, 2}) {
        workspace->setToday(kToday + Days{later});
        EXPECT_EQ(treatmentsToRate(snapshotOf(*workspace)).size(), 1U) << later;
    }
    const auto asked = treatmentsToRate(snapshotOf(*workspace)).at(0);
    apply(*workspace, RateTreatment{asked.place, true});
    EXPECT_TRUE(treatmentsToRate(snapshotOf(*workspace)).empty());
    EXPECT_EQ(ownRecord(snapshotOf(*workspace), "heat_pack").helped, 1);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(treatmentsToRate(snapshotOf(*workspace)).size(), 1U);
    workspace->setToday(kToday + Days{3});
    EXPECT_TRUE(treatmentsToRate(snapshotOf(*workspace)).empty());
}

TEST(RateTreatment, FindsTheUseInItsSession) {
    const auto workspace = aWorkspace();
    auto session = aSession().on(kToday).build();
    session.treatments = {aHotPack(kToday), {.treatment = "massage", .date = kToday}};
    const SessionId id{logged(*workspace, session)};
    apply(*workspace, RateTreatment{{id, kToday, 1}, false});
    const auto uses = snapshotOf(*workspace).history->sessions.at(0).treatments;
    EXPECT_FALSE(uses[0].helped);
    EXPECT_EQ(uses[1].helped, false);
    EXPECT_EQ(refusal(*workspace, RateTreatment{{id, kToday, 2}, true}).code, ErrorCode::notFound);
}

TEST(OwnRecord, CountsWhatWasUsedRatedAndMeasured) {
    const auto workspace = aWorkspace();
    auto quiet = aSession().on(kToday).of(SessionKind::stretching, 5).at(9).tight(6, 4).build();
    quiet.treatments = {{.treatment = "gentle_movement", .date = kToday, .start = quiet.start, .helped = true}};
    auto trained = aSession().on(kToday).at(18).tight(2, 7).build();
    trained.treatments = {{.treatment = "gentle_movement", .date = kToday}};
    apply(*workspace, LogSessions{{quiet, trained}});
    const auto record = ownRecord(snapshotOf(*workspace), "gentle_movement");
    EXPECT_EQ(record.used, 2);
    EXPECT_EQ(record.rated, 1);
    EXPECT_EQ(record.helped, 1);
    EXPECT_EQ(record.measured, 1) << "the workout's tightness is not the treatment's";
    EXPECT_DOUBLE_EQ(record.before, 6);
    EXPECT_DOUBLE_EQ(record.after, 4);
}

TEST(WantedMornings, AreTheOneAfterTrainingAndTheSecondAfterBackWork) {
    const auto workspace = aWorkspace();
    apply(*workspace, LogSessions{{aSession().on(kToday).with("goblet_squat", 3, 10, 16)}});
    EXPECT_FALSE(wantedMornings(snapshotOf(*workspace)).today);
    workspace->setToday(kToday + Days{1});
    const auto next = wantedMornings(snapshotOf(*workspace));
    ASSERT_TRUE(next.today);
    EXPECT_FALSE(next.today->second);
    EXPECT_EQ(next.today->trained, kToday);
    apply(*workspace, RecordCheckIns{{aCheckIn(kToday + Days{1}, 3)}});
    EXPECT_FALSE(wantedMornings(snapshotOf(*workspace)).today);
    workspace->setToday(kToday + Days{2});
    EXPECT_FALSE(wantedMornings(snapshotOf(*workspace)).today) << "no direct back work";
    apply(*workspace, LogSessions{{aSession().on(kToday).with("back_extension", 3, 10)}});
    const auto second = wantedMornings(snapshotOf(*workspace));
    ASSERT_TRUE(second.today);
    EXPECT_TRUE(second.today->second);
}

TEST(WantedMornings, OfferYesterdayAndNothingOlder) {
    const auto workspace = aWorkspace();
    apply(*workspace, LogSessions{{aSession().on(kToday)}});
    workspace->setToday(kToday + Days{2});
    const auto missed = wantedMornings(snapshotOf(*workspace));
    EXPECT_FALSE(missed.today);
    ASSERT_TRUE(missed.yesterday);
    EXPECT_EQ(missed.yesterday->date, kToday + Days{1});
    apply(*workspace, RecordCheckIns{{{.date = kToday + Days{1}, .skipped = true}}});
    EXPECT_FALSE(wantedMornings(snapshotOf(*workspace)).yesterday);
    ASSERT_TRUE(workspace->undo());
    workspace->setToday(kToday + Days{3});
    EXPECT_FALSE(wantedMornings(snapshotOf(*workspace)).yesterday);
}

TEST(RecordCheckIns, AnAnswerEndsSkippedAndKeepsItsFirstDay) {
    const auto workspace = aWorkspace();
    apply(*workspace, RecordCheckIns{{{.date = kToday, .skipped = true}}});
    EXPECT_EQ(snapshotOf(*workspace).history->checkIns.at(0).skipped, true);
    apply(*workspace, RecordCheckIns{{aCheckIn(kToday, 3)}});
    workspace->setToday(kToday + Days{4});
    apply(*workspace, RecordCheckIns{{{.date = kToday, .stress = 2}, aCheckIn(kToday + Days{1}, 2)}});
    const auto checkIns = snapshotOf(*workspace).history->checkIns;
    EXPECT_FALSE(checkIns.at(0).skipped);
    EXPECT_FALSE(checkIns.at(0).isFromMemory());
    EXPECT_TRUE(checkIns.at(1).isFromMemory());
}

TEST(LogSessions, ABrokenOffRoutineLeavesItsBlockChanged) {
    const auto workspace = aWorkspace();
    const auto saved =
        apply(*workspace, SavePlan{aPlan(kToday, {{0, aBlock(BlockKind::stretching, 10, "short_five")}})});
    const BlockId block{saved.ids.at(0)};
    LogSessions operation{{aSession().on(kToday).carryingOut(block)}};
    operation.carriedOut = BlockMark::changed;
    apply(*workspace, operation);
    EXPECT_EQ(snapshotOf(*workspace).history->plannedDays.at(0).blocks.at(0).mark, BlockMark::changed);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(snapshotOf(*workspace).history->plannedDays.at(0).blocks.at(0).mark, std::nullopt);
}

}  // namespace limber::test
