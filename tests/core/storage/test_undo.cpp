// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/data_file_fixture.h"
#include "limber/storage/check_in_repository.h"
#include "limber/storage/plan_repository.h"
#include "limber/storage/safety_repository.h"
#include "limber/storage/session_repository.h"

namespace limber::test {
namespace {

constexpr auto kId = "11111111-1111-4111-8111-111111111111";
constexpr auto kOtherId = "22222222-2222-4222-8222-222222222222";
constexpr auto kThirdId = "33333333-3333-4333-8333-333333333333";

std::vector<Session> sessionsOf(DataFile& file) {
    return read(file, [](Transaction& t) { return loadSessions(t, kAllDates); });
}

void put(DataFile& file, const Session& session) {
    ASSERT_TRUE(write(file, [&](Transaction& t) { putSession(t, session); }));
}

}  // namespace

TEST(Undo, TakesBackAnAddedSessionAndBringsItAgain) {
    const auto file = inMemory();
    const Session session = aSession().withId(kId).with("deadlift", 3, 5, 100).tenderAt(Region::lowerBackLeft);
    put(*file, session);
    const auto undone = file->undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(*undone, Touched{Aggregate::session});
    EXPECT_TRUE(sessionsOf(*file).empty());
    ASSERT_TRUE(file->redo());
    EXPECT_EQ(sessionsOf(*file), std::vector{session});
}

TEST(Undo, GoesBackStepByStepThroughEditsOfOneSession) {
    const auto file = inMemory();
    std::vector<Session> versions;
    for (int sets = 1; sets <= 4; ++sets) {
        versions.push_back(aSession().withId(kId).with("deadlift", 5 - sets, sets, 10.0 * sets));
        put(*file, versions.back());
    }
    for (int i = 2; i >= 0; --i) {
        ASSERT_TRUE(file->undo());
        EXPECT_EQ(sessionsOf(*file).front(), versions[static_cast<std::size_t>(i)]);
    }
    ASSERT_TRUE(file->undo());
    EXPECT_TRUE(sessionsOf(*file).empty());
    EXPECT_EQ(file->undo().error().code, ErrorCode::nothingToUndo);
    for (const auto& version : versions) {
        ASSERT_TRUE(file->redo());
        EXPECT_EQ(sessionsOf(*file).front(), version);
    }
    EXPECT_FALSE(file->canRedo());
}

TEST(Undo, RestoresARemovedSession) {
    const auto file = inMemory();
    const Session session = aSession().withId(kId).with("deadlift", 3, 5, 100);
    put(*file, session);
    ASSERT_TRUE(write(*file, [](Transaction& t) { EXPECT_TRUE(removeSession(t, SessionId{kId})); }));
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(sessionsOf(*file), std::vector{session});
}

TEST(Undo, PutsAMovedBlockBack) {
    const auto file = inMemory();
    auto block = aWorkoutBlock("goblet_squat", 3, 10);
    block.id.value = kId;
    const PlanDay monday{.date = kToday, .rest = false, .blocks = {block}};
    ASSERT_TRUE(write(*file, [&](Transaction& t) { putPlanDay(t, monday); }));
    ASSERT_TRUE(write(*file, [&](Transaction& t) {
        putPlanDay(t, {.date = kToday});
        putPlanDay(t, {.date = kToday + Days{1}, .blocks = {block}});
    }));
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(read(*file, [](Transaction& t) { return loadPlanDays(t, kAllDates); }), std::vector{monday});
}

TEST(Undo, IsForgottenByANewStepOnlyForward) {
    const auto file = inMemory();
    put(*file, aSession().withId(kId));
    ASSERT_TRUE(file->undo());
    put(*file, aSession().withId(kOtherId));
    EXPECT_FALSE(file->canRedo());
    EXPECT_TRUE(file->canUndo());
}

TEST(Undo, LeavesScreensAlone) {
    const auto file = inMemory();
    put(*file, aSession().withId(kId));
    const auto screened = file->write(kToday, false, [](Transaction& t) -> Result<void> {
        addScreen(t, {kOtherId, kToday, {{SafetyQuestion::darkUrine, true}}, {}, {}});
        return {};
    });
    ASSERT_TRUE(screened);
    EXPECT_EQ(*screened, Touched{Aggregate::screen});
    ASSERT_TRUE(file->undo());
    EXPECT_FALSE(file->canUndo());
    EXPECT_TRUE(sessionsOf(*file).empty());
    EXPECT_EQ(read(*file, loadScreens).size(), 1U);
}

TEST(Undo, KeepsNothingOfAFailedWrite) {
    const auto file = inMemory();
    const auto failed = file->write(kToday, true, [](Transaction& t) -> Result<void> {
        putSession(t, aSession().withId(kId));
        return failure({.code = ErrorCode::refused});
    });
    EXPECT_EQ(failed.error().code, ErrorCode::refused);
    EXPECT_TRUE(sessionsOf(*file).empty());
    EXPECT_FALSE(file->canUndo());
}

TEST(Undo, TakesBackWhatOneStepAddedAndNoMore) {
    const auto file = inMemory();
    const Session first = aSession().withId(kId).with("deadlift", 3, 5, 100);
    const Session second = aSession().withId(kOtherId).with("back_squat", 4, 5, 100);
    const Session other = aSession().withId(kThirdId).with("leg_curl", 2, 10, 30);
    const auto byItself = [&](const Session& session) {
        return file->write(kToday, false, [&](Transaction& t) -> Result<void> {
            putSession(t, session);
            return {};
        });
    };
    put(*file, first);
    ASSERT_TRUE(byItself(other));
    put(*file, second);
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(sessionsOf(*file), (std::vector{first, other}));
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(sessionsOf(*file), std::vector{other});
    ASSERT_TRUE(file->redo());
    ASSERT_TRUE(file->redo());
    EXPECT_EQ(sessionsOf(*file), (std::vector{first, other, second}));
}

TEST(Undo, RestoresWhatWasOverwrittenTwiceInOneStep) {
    const auto file = inMemory();
    const Session session = aSession().withId(kId).with("deadlift", 3, 5, 100);
    put(*file, session);
    ASSERT_TRUE(write(*file, [&](Transaction& t) {
        EXPECT_TRUE(removeSession(t, SessionId{kId}));
        putSession(t, aSession().withId(kId).with("back_squat", 4, 6, 80).tenderAt(Region::lowerBackLeft));
        putSession(t, aSession().withId(kId).with("leg_curl", 1, 12, 20));
    }));
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(sessionsOf(*file), std::vector{session});
}

TEST(Undo, StampsTouchedRowsAnewAndLeavesTombstones) {
    const TempFolder folder;
    const auto path = folder / "limber.db";
    const auto file = open(path);
    put(*file, aSession().withId(kId).with("deadlift", 2, 5));
    Connection raw(path);
    const auto edited = [&] { return raw.number("SELECT max(edited) FROM session_set"); };
    const auto before = edited();
    ASSERT_TRUE(file->undo());
    EXPECT_GT(edited(), before);
    EXPECT_EQ(raw.number("SELECT count(*) FROM session_set WHERE deleted = 1"), 2);
    EXPECT_EQ(raw.number("SELECT min(edited) FROM session_set"), raw.number("SELECT max(edited) FROM session"));
}

TEST(Undo, IsDroppedWhenAnotherConnectionHasWritten) {
    const TempFolder folder;
    const auto first = open(folder / "limber.db", 1);
    const auto second = open(folder / "limber.db", 2);
    put(*first, aSession().withId(kId));
    EXPECT_TRUE(first->canUndo());
    put(*second, aSession().withId(kOtherId));
    EXPECT_EQ(first->undo().error().code, ErrorCode::nothingToUndo);
    EXPECT_EQ(sessionsOf(*first).size(), 2U);
    EXPECT_TRUE(second->undo());
    EXPECT_EQ(sessionsOf(*first).size(), 1U);
}

}  // namespace limber::test
