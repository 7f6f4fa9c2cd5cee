// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "desk.h"
#include "gui/week/check_in_panel.h"
#include "gui/week/week_page.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/tightness_scale.h"

namespace limber::test {
namespace {

struct CheckInTest : testing::Test {
    void open() {
        page = std::make_unique<WeekPage>(desk.bridge());
        desk.show(*page);
        page->enter({});
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->isSettled() && !desk.bridge().isBusy(); }, 30'000));
        desk.settle();
    }
    void train(int daysAgo, const std::string& exercise = "goblet_squat") {
        const Date date = desk.bridge().today() - Days{daysAgo};
        ASSERT_TRUE(desk.apply(LogSessions{{aSession().on(date).with(exercise, 3, 10).tight(1, 2)}}));
    }
    void click(const QString& name) {
        auto* button = named<QPushButton>(*page, name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    [[nodiscard]] CheckInPanel* panel() const { return page->findChild<CheckInPanel*>(); }
    [[nodiscard]] bool says(const QString& words) const {
        for (auto* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    void sayTightness(int key) {
        page->findChild<TightnessScale*>("check-in-tightness")->setFocus();
        press(key);
    }
    [[nodiscard]] const std::vector<CheckIn>& checkIns() const { return desk.snapshot().history->checkIns; }

    Desk desk;
    std::unique_ptr<WeekPage> page;
};

}  // namespace

TEST_F(CheckInTest, IsNotAskedWithoutTraining) {
    open();
    EXPECT_FALSE(panel()->isVisible());
}

TEST_F(CheckInTest, TheMorningAfterTrainingIsAskedUntilAnswered) {
    train(1);
    open();
    ASSERT_TRUE(panel()->isVisible());
    EXPECT_TRUE(says("The morning after Sunday’s session."));
    sayTightness(Qt::Key_3);
    click("Sleep, stress, sitting");
    QTest::keyClicks(named<NumberField>(*page, "Hours of sleep"), "6.5");
    QTest::keyClicks(named<NumberField>(*page, "Hours of driving"), "2");
    click("Save the check-in");
    ASSERT_EQ(checkIns().size(), 1U);
    EXPECT_EQ(checkIns()[0].tightness, tightness(3));
    EXPECT_EQ(checkIns()[0].sleepHours, 6.5);
    EXPECT_EQ(checkIns()[0].drivingHours, 2);
    EXPECT_FALSE(checkIns()[0].sittingHours);
    EXPECT_FALSE(panel()->isVisible());
}

TEST_F(CheckInTest, SkippedItGoesAndTheMorningStaysMissing) {
    train(1);
    open();
    click("Skip, Morning check-in");
    EXPECT_FALSE(panel()->isVisible());
    ASSERT_EQ(checkIns().size(), 1U);
    EXPECT_FALSE(checkIns()[0].hasAnswer());
    page->enter({});
    settle();
    EXPECT_FALSE(panel()->isVisible());
}

TEST_F(CheckInTest, TheSecondMorningAfterBackWorkTellsMore) {
    train(2, "back_extension");
    ASSERT_TRUE(desk.apply(RecordCheckIns{{aCheckIn(desk.bridge().today() - Days{1}, 4)}}));
    open();
    ASSERT_TRUE(panel()->isVisible());
    EXPECT_TRUE(says("The second morning after Saturday’s back work"));
}

TEST_F(CheckInTest, AMissedYesterdayIsOfferedOnce) {
    train(2);
    train(1);
    open();
    auto* yesterday = withText<QAbstractButton>(*page, "Yesterday");
    ASSERT_NE(yesterday, nullptr);
    QTest::mouseClick(yesterday, Qt::LeftButton);
    sayTightness(Qt::Key_2);
    click("Save the check-in");
    ASSERT_EQ(checkIns().size(), 1U);
    EXPECT_EQ(checkIns()[0].date, desk.bridge().today() - Days{1});
    EXPECT_FALSE(checkIns()[0].isFromMemory());
    ASSERT_TRUE(panel()->isVisible()) << "this morning is still open";
    EXPECT_TRUE(says("How is your back this morning?"));
}

TEST_F(CheckInTest, AnswersUnderWayOutliveAChangeElsewhere) {
    train(1);
    open();
    sayTightness(Qt::Key_4);
    ASSERT_TRUE(desk.apply(SetProfile{aProfile().build()}));
    settle();
    EXPECT_EQ(page->findChild<TightnessScale*>("check-in-tightness")->value(), 4);
}

TEST_F(CheckInTest, WhatWasUsedIsAskedAboutThere) {
    ASSERT_TRUE(desk.apply(LogTreatment{{.treatment = "massage"}}));
    desk.bridge().setToday(desk.bridge().today() + Days{1});
    open();
    ASSERT_TRUE(panel()->isVisible());
    click("No, Massage yesterday: did it help?");
    EXPECT_EQ(checkIns().at(0).treatments.at(0).helped, false);
    EXPECT_FALSE(panel()->isVisible());
}

TEST_F(CheckInTest, LateSignsAreAskedForWithOneButton) {
    ASSERT_TRUE(desk.apply(RecordScreens{{aClearScreen(desk.bridge().today() - Days{5})}}));
    const auto hard = aSession().on(desk.bridge().today() - Days{1}).with("back_extension", 4, 10).tight(2, 8);
    ASSERT_TRUE(desk.apply(LogSessions{{hard}}));
    open();
    EXPECT_TRUE(says("Does any of these apply to you?"));
    QSignalSpy wanted(page.get(), &Page::goTo);
    click("Yes, at least one");
    ASSERT_EQ(wanted.count(), 1);
    click("None of these");
    EXPECT_FALSE(says("Does any of these apply to you?"));
    EXPECT_EQ(desk.snapshot().history->screens.back().answers.at(SafetyQuestion::darkUrine), false);
}

}  // namespace limber::test
