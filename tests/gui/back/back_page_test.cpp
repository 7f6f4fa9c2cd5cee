// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>

#include "gui/back/back_fixture.h"
#include "gui/back/cause_row.h"
#include "gui/back/changes_box.h"
#include "gui/back/emergency_view.h"
#include "gui/back/tip_card.h"
#include "gui/back/withheld_words.h"

namespace limber::test {

TEST_F(BackPageTest, TeachesWhileThereIsNotEnough) {
    open({});
    EXPECT_TRUE(says("Not enough yet, 0 of 6"));
    EXPECT_TRUE(page->findChildren<CauseRow*>().isEmpty());
}

TEST_F(BackPageTest, ShowsTheTopCauseFirstAndATip) {
    prepare();
    open(lastSession);
    const auto assessment = assessmentOf(desk.snapshot());
    EXPECT_EQ(assessment.causes.front().cause, Cause::insufficientStretching);
    const auto rows = page->findChildren<CauseRow*>();
    ASSERT_FALSE(rows.isEmpty());
    EXPECT_TRUE(rows.front()->isOpen());
    EXPECT_TRUE(says(QString::fromStdString(desk.snapshot().catalogue->cause(Cause::insufficientStretching).name)));
    EXPECT_FALSE(page->findChildren<TipCard*>().isEmpty());
    EXPECT_TRUE(says("After today’s session"));
}

TEST_F(BackPageTest, UseChangesTheNextWeek) {
    prepare();
    open(lastSession);
    auto* box = page->findChild<ChangesBox*>();
    ASSERT_TRUE(box->isVisible());
    const auto before = standingPlan(desk.snapshot(), desk.bridge().today() + Days{1}, 7);
    withText<QPushButton>(*page, "Use")->click();
    desk.settle();
    waitForPage();
    EXPECT_FALSE(differences(before, standingPlan(desk.snapshot(), desk.bridge().today() + Days{1}, 7)).empty());
    ASSERT_FALSE(desk.snapshot().decisions.empty());
    EXPECT_TRUE(desk.snapshot().decisions.front().used);
    EXPECT_FALSE(box->isVisible());
}

TEST_F(BackPageTest, LeaveKeepsTheWeekAndAsksNoMore) {
    prepare();
    open(lastSession);
    const auto before = standingPlan(desk.snapshot(), desk.bridge().today() + Days{1}, 7);
    withText<QPushButton>(*page, "Leave")->click();
    desk.settle();
    waitForPage();
    EXPECT_EQ(standingPlan(desk.snapshot(), desk.bridge().today() + Days{1}, 7), before);
    EXPECT_FALSE(page->findChild<ChangesBox*>()->isVisible());
}

TEST_F(BackPageTest, NotItRemovesTheChangeAndLeavesTheEstimate) {
    prepare();
    open(lastSession);
    const auto before = assessmentOf(desk.snapshot()).of(Cause::insufficientStretching).probability;
    withText<QPushButton>(*page, "Not it")->click();
    desk.settle();
    waitForPage();
    const auto after = assessmentOf(desk.snapshot());
    EXPECT_EQ(after.of(Cause::insufficientStretching).userSays, Opinion::notIt);
    EXPECT_DOUBLE_EQ(after.of(Cause::insufficientStretching).probability, before);
    for (const auto& adjustment : adjustmentsFor(after, desk.snapshot()))
        EXPECT_NE(adjustment.cause, Cause::insufficientStretching);
}

TEST_F(BackPageTest, AnEmergencyReplacesThePageUntilItIsCleared) {
    prepare();
    Screen screen;
    screen.date = desk.bridge().today();
    screen.answers[SafetyQuestion::darkUrine] = true;
    ASSERT_TRUE(desk.apply(RecordScreens{{screen}}));
    open({});
    EXPECT_TRUE(page->findChild<EmergencyView*>()->isVisible());
    EXPECT_TRUE(says("Go to an emergency department now"));
    EXPECT_EQ(withText<QPushButton>(*page, "Use"), nullptr);
    withText<QPushButton>(*page, "Not seen yet")->click();
    desk.settle();
    EXPECT_EQ(assessmentOf(desk.snapshot()).safety.level, SafetyLevel::emergency);
    withText<QPushButton>(*page, "I was seen and may train")->click();
    desk.settle();
    waitForPage();
    EXPECT_EQ(assessmentOf(desk.snapshot()).safety.level, SafetyLevel::prompt);
    EXPECT_FALSE(page->findChild<EmergencyView*>()->isVisible());
}

TEST_F(BackPageTest, SaysWhatIsWithheldAndWhy) {
    prepare();
    auto profile = aProfile().build();
    profile.medicines = {Medicine::anticoagulant};
    ASSERT_TRUE(desk.apply(SetProfile{profile}));
    open(lastSession);
    EXPECT_TRUE(says("Not for you now"));
    EXPECT_TRUE(says("blood thinner"));
}

TEST(WithheldWords, HaveNoCodeInThem) {
    for (const auto medicine : allOf<Medicine>())
        EXPECT_FALSE(becauseOf("medicine:" + std::string(nameOf(medicine))).contains('_'));
    for (const auto condition : allOf<Condition>())
        EXPECT_FALSE(becauseOf("condition:" + std::string(nameOf(condition))).contains('_'));
    for (const auto* reason : {"safety:unscreened", "safety:prompt", "safety:spreads", "safety:anything_else", "odd"})
        EXPECT_FALSE(becauseOf(reason).contains('_'));
}

}  // namespace limber::test
