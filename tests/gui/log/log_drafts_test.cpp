// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the log survives the form, and offers itself back.
#include <QLineEdit>
#include <filesystem>

#include "gui/widgets/body_map.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/set_table.h"
#include "log_desk.h"

namespace limber::test {

namespace {

struct DraftsTest : LogDesk {
    DraftsTest() {
        const Date today = desk.bridge().today();
        auto workout = withId(aWorkoutBlock("goblet_squat", 3, 10), kWorkout);
        Plan plan;
        plan.from = today;
        plan.days.push_back({today, false, {}, {workout}});
        EXPECT_TRUE(desk.apply(SavePlan{plan}));
        open();
    }
    void typeSomething() {
        press(Qt::Key_9);
        QTest::keyClick(page->findChild<FeelingCard*>()->before(), Qt::Key_4);
        page->findChild<FeelingCard*>()->map()->setTight({Region::lowerBackLeft});
    }
    [[nodiscard]] Notice* offer() { return named<Notice>(*page, "You were logging today’s session."); }
    void expectTyped() {
        auto* table = page->findChild<SetTable*>();
        EXPECT_EQ(table->doneCount(), 1);
        EXPECT_EQ(table->setCount(), 3);
        ASSERT_FALSE(table->entries().empty());
        EXPECT_EQ(table->entries().front().sets.front().reps, 9);
        EXPECT_EQ(page->findChild<FeelingCard*>()->before()->value(), 4);
        EXPECT_EQ(page->findChild<FeelingCard*>()->map()->tight(), std::vector{Region::lowerBackLeft});
    }
};

}  // namespace

TEST_F(DraftsTest, IsWrittenWhileTypingAndComesBackAfterTheProgramWasKilled) {
    typeSomething();
    ASSERT_TRUE(QTest::qWaitFor([this] { return std::filesystem::exists(draftFile()); }));
    // The file as it stands at that moment is all that a killed program leaves behind.
    const auto left = draftFile().string() + ".left";
    std::filesystem::copy_file(draftFile(), left);
    page.reset();
    std::filesystem::rename(left, draftFile());
    open();
    ASSERT_NE(offer(), nullptr);
    EXPECT_EQ(page->findChild<SetTable*>()->doneCount(), 0);
    click("Go on");
    expectTyped();
    EXPECT_EQ(offer(), nullptr);
    save();
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().plannedBlocks, std::vector{BlockId{kWorkout}});
    EXPECT_EQ(sessions().front().tightnessBefore, tightness(4));
    EXPECT_FALSE(std::filesystem::exists(draftFile()));
}

TEST_F(DraftsTest, IsForTheOwnerAloneAndNotInTheLog) {
    typeSomething();
    page.reset();
    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(draftFile()).permissions(), perms::owner_read | perms::owner_write);
    EXPECT_TRUE(sessions().empty());
}

TEST_F(DraftsTest, IsGoneOnceDiscarded) {
    typeSomething();
    open();
    click("Discard");
    EXPECT_EQ(offer(), nullptr);
    EXPECT_FALSE(std::filesystem::exists(draftFile()));
    open();
    EXPECT_EQ(offer(), nullptr);
}

TEST_F(DraftsTest, NothingTypedLeavesNothingBehind) {
    open();
    EXPECT_EQ(offer(), nullptr);
    EXPECT_FALSE(std::filesystem::exists(draftFile()));
}

TEST_F(DraftsTest, WaitsWhileSomethingElseIsLogged) {
    typeSomething();
    click("Something else");
    choose("Yoga");
    ASSERT_NE(offer(), nullptr);
    QTest::keyClicks(named<QLineEdit>(*page, "Duration, minutes"), "20");
    open();  // closed with both half typed: the later one comes first
    click("Go on");
    EXPECT_EQ(named<QLineEdit>(*page, "Duration, minutes")->text(), "20");
    save();
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().kind, SessionKind::yoga);
    page->enter({});
    desk.settle();
    ASSERT_NE(offer(), nullptr);
    click("Go on");
    expectTyped();
}

TEST_F(DraftsTest, AnEditedPastSessionGoesOnAsThatSession) {
    auto logged = aSession().on(desk.bridge().today()).with("deadlift", 2, 5, 80).tight(1, 2).build();
    logged.relievedBy = {Relief::heat};
    const auto outcome = desk.apply(LogSessions{{logged}});
    ASSERT_TRUE(outcome);
    page->enter(QString::fromStdString(outcome->ids.front()));
    answerTightness(1, 7);
    open();
    click("Go on");
    save();
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().id.value, outcome->ids.front());
    EXPECT_EQ(sessions().front().tightnessAfter, tightness(7));
    EXPECT_EQ(sessions().front().relievedBy, logged.relievedBy);
}

TEST_F(DraftsTest, TheSameBlockOpenedAgainIsNotBegunAnew) {
    typeSomething();
    page->enter(kWorkout);
    expectTyped();
    EXPECT_EQ(offer(), nullptr);
}

}  // namespace limber::test
