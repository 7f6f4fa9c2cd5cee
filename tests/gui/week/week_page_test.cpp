// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/week_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include "gui/week/problems_card.h"
#include "gui/week/rest_card.h"
#include "gui/week/side_panel.h"
#include "gui/widgets/tightness_scale.h"
#include "histories.h"
#include "week/week_page_fixture.h"

namespace limber::test {

TEST_F(WeekPageTest, ShowsAndSavesAPlanAtOnce) {
    EXPECT_FALSE(stored().empty());
    EXPECT_EQ(cards().size(), stored().size());
    EXPECT_FALSE(page->findChildren<RestCard*>().empty());
}

TEST_F(WeekPageTest, AltRightMovesTheBlockToTheNextDayInTheFile) {
    const auto workout = firstOf(BlockKind::workout);
    press(card(workout.block.id), Qt::Key_Right, Qt::AltModifier);
    const auto moved = storedBlock(workout.block.id);
    EXPECT_EQ(moved.date, workout.date + Days{1});
    EXPECT_TRUE(moved.block.pinned);
    EXPECT_TRUE(card(workout.block.id)->hasFocus()) << "the focus goes with the card";
}

TEST_F(WeekPageTest, TheWarmUpGoesAlongWithItsWorkout) {
    const auto warmUp = firstOf(BlockKind::warmUp);
    const auto workout = firstOf(BlockKind::workout);
    ASSERT_EQ(warmUp.date, workout.date);
    press(card(workout.block.id), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(storedBlock(warmUp.block.id).date, workout.date + Days{1});
    desk.bridge().undo();
    settle();
    EXPECT_EQ(storedBlock(warmUp.block.id).date, workout.date) << "one step back for both";
    EXPECT_EQ(storedBlock(workout.block.id).date, workout.date);
}

TEST_F(WeekPageTest, NothingMovesIntoThePast) {
    const auto first = stored().front();
    ASSERT_EQ(first.date, desk.bridge().today());
    press(card(first.block.id), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(storedBlock(first.block.id).date, first.date);
}

TEST_F(WeekPageTest, PPinsAndUnpins) {
    const auto id = firstOf(BlockKind::workout).block.id;
    press(card(id), Qt::Key_P);
    EXPECT_TRUE(storedBlock(id).block.pinned);
    press(card(id), Qt::Key_P);
    EXPECT_FALSE(storedBlock(id).block.pinned);
}

TEST_F(WeekPageTest, DeleteTakesABlockOutAndUndoBringsItBack) {
    const auto id = firstOf(BlockKind::workout).block.id;
    press(card(id), Qt::Key_Delete);
    EXPECT_EQ(card(id), nullptr);
    click("week-undo");
    ASSERT_NE(card(id), nullptr);
    click("week-redo");
    EXPECT_EQ(card(id), nullptr);
}

TEST_F(WeekPageTest, ReplanKeepsWhatIsPinned) {
    const auto workout = firstOf(BlockKind::workout);
    press(card(workout.block.id), Qt::Key_Right, Qt::AltModifier);
    click("week-sparkle");
    EXPECT_EQ(storedBlock(workout.block.id).date, workout.date + Days{1});
}

TEST_F(WeekPageTest, ABrokenRuleIsSaidAndObeyed) {
    const auto warmUp = firstOf(BlockKind::warmUp);
    press(card(warmUp.block.id), Qt::Key_Delete);
    const auto* problems = page->findChild<ProblemsCard*>();
    ASSERT_TRUE(problems->isVisible());
    EXPECT_NE(problems->findChild<QLabel*>("problem"), nullptr);
    EXPECT_EQ(card(warmUp.block.id), nullptr);
}

TEST_F(WeekPageTest, EnterOpensTheBlockAndItsDoseCanBeChanged) {
    const auto workout = firstOf(BlockKind::workout);
    press(card(workout.block.id), Qt::Key_Return);
    auto* panel = page->findChild<SidePanel*>();
    ASSERT_EQ(panel->block().toStdString(), workout.block.id.value);
    QPushButton* dose = nullptr;
    for (auto* button : panel->findChildren<QPushButton*>())
        if (button->property("dose").toBool() && button->isVisible() && dose == nullptr) dose = button;
    ASSERT_NE(dose, nullptr);
    dose->click();
    auto* sets = named<QLineEdit>(*panel, "Sets");
    ASSERT_NE(sets, nullptr);
    sets->selectAll();
    QTest::keyClicks(sets, "5");
    QTest::keyClick(sets, Qt::Key_Return);
    settle();
    const auto edited = storedBlock(workout.block.id).block;
    EXPECT_EQ(edited.exercises.front().sets, 5);
    EXPECT_TRUE(edited.pinned) << "what is edited by hand stays";
}

TEST_F(WeekPageTest, LogItAsksForTheLogPageWithTheBlock) {
    const auto today = stored().front();
    press(card(today.block.id), Qt::Key_Return);
    QSignalSpy spy(page.get(), &Page::goTo);
    click("log-it");
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.front().at(0).value<PageId>(), PageId::log);
    EXPECT_EQ(spy.front().at(1).toString().toStdString(), today.block.id.value);
}

TEST_F(WeekPageTest, CheckInReachesTheFile) {
    click("check-in");
    auto* scale = page->findChild<TightnessScale*>("check-in-tightness");
    ASSERT_NE(scale, nullptr);
    QTest::keyClick(scale, Qt::Key_4);
    click("check-in-save");
    ASSERT_EQ(desk.snapshot().history->checkIns.size(), 1U);
    const auto& checkIn = desk.snapshot().history->checkIns.front();
    EXPECT_EQ(checkIn.date, desk.bridge().today());
    EXPECT_EQ(checkIn.tightness, Tightness::fromTenths(40));
    EXPECT_FALSE(checkIn.sleepHours) << "what was not said is not known";
}

TEST_F(WeekPageTest, TheSevenColumnsBecomeAListWhereTheWindowIsNarrow) {
    const auto sameRow = [this] {
        const auto days = page->findChildren<DayColumn*>();
        return days.at(0)->mapTo(page.get(), QPoint()).y() == days.at(1)->mapTo(page.get(), QPoint()).y();
    };
    EXPECT_TRUE(sameRow());
    page->resize(1024 - 92, 700);
    settle();
    EXPECT_FALSE(sameRow());
    for (const auto* card : cards()) EXPECT_LE(card->mapTo(page.get(), QPoint(card->width(), 0)).x(), page->width());
}

TEST_F(WeekPageTest, ArrowsGoFromCardToCard) {
    auto* first = cards().front();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    EXPECT_TRUE(cards().at(1)->hasFocus());
    QTest::keyClick(cards().at(1), Qt::Key_Right);
    EXPECT_FALSE(cards().at(1)->hasFocus());
}

TEST_F(WeekPageTest, AnotherWeekGetsItsOwnPlan) {
    click("week-chevron-right");
    EXPECT_EQ(page->shown()->from, desk.bridge().today() + Days{7});
    EXPECT_TRUE(page->shown()->hasPlan);
}

TEST_F(WeekPageTest, AnEmergencyAnswerTakesThePlanAway) {
    Screen screen;
    screen.date = desk.bridge().today();
    screen.answers[SafetyQuestion::saddleNumbness] = true;
    ASSERT_TRUE(desk.apply(RecordScreens{{screen}}));
    settle();
    EXPECT_NE(page->findChild<QWidget*>("no-plan"), nullptr);
    for (const auto* card : cards()) EXPECT_FALSE(card->isVisible());
}

TEST_F(WeekPageTest, ACardSpeaksItsDayKindTitleAndMinutes) {
    const auto workout = firstOf(BlockKind::workout);
    const QString spoken = card(workout.block.id)->accessibleName();
    EXPECT_TRUE(spoken.contains("Workout"));
    EXPECT_TRUE(spoken.contains(QString::number(workout.block.minutes)));
    EXPECT_TRUE(spoken.contains(desk.bridge().text(workout.block.title)));
}

TEST_F(WeekPageTest, PointsToTheChangesThatTheLogSuggests) {
    const Date today = desk.bridge().today();
    EXPECT_EQ(withText<QPushButton>(*page, "See the changes"), nullptr);
    ASSERT_TRUE(desk.apply(SetProfile{aProfile().build()}));
    ASSERT_TRUE(desk.apply(RecordScreens{{aClearScreen(today)}}));
    ASSERT_TRUE(desk.apply(LogSessions{historyWithoutWarmUp(today)}));
    settle();
    QSignalSpy gone(page.get(), &Page::goTo);
    auto* see = withText<QPushButton>(*page, "See the changes");
    ASSERT_NE(see, nullptr);
    QTest::mouseClick(see, Qt::LeftButton);
    ASSERT_EQ(gone.count(), 1);
    EXPECT_EQ(gone.front().front().value<PageId>(), PageId::back);
}

}  // namespace limber::test
