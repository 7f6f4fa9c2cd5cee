// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "desk.h"
#include "gui/app/help_questions.h"
#include "gui/back/back_page.h"
#include "gui/back/self_tests_card.h"
#include "gui/back/tight_now_card.h"
#include "gui/back/tip_card.h"
#include "gui/back/treatment_timers.h"
#include "gui/widgets/countdown.h"
#include "gui/widgets/number_field.h"

namespace limber::test {
namespace {

/// Three quiet weeks, then a week of deadlifts that are new: what warmth and easy movement answer.
std::vector<Session> suddenBackWork(Date today) {
    std::vector<Session> sessions;
    for (const int ago : {27, 24, 20, 17, 13, 10})
        sessions.push_back(aSession()
                               .on(today - Days{ago})
                               .with("biceps_curl", 3, 10)
                               .effortOf(5)
                               .tight(1, 1)
                               .loggedOn(today - Days{ago}));
    for (const int ago : {4, 2, 0})
        sessions.push_back(aSession()
                               .on(today - Days{ago})
                               .with("deadlift", 6, 5, 80)
                               .effortOf(8)
                               .tight(1, 6)
                               .tightened(Tightened::nextDay)
                               .loggedOn(today - Days{ago}));
    return sessions;
}

/// The back page after a session with tightness, and a clock that moves when told to.
struct BodyworkTest : testing::Test {
    enum class Log { none, tight, suddenBackWork };
    void open(Log log = Log::tight) {
        const Date today = desk.bridge().today();
        ASSERT_TRUE(desk.apply(SetProfile{aProfile().build()}));
        ASSERT_TRUE(desk.apply(RecordScreens{{aClearScreen(today)}}));
        if (log == Log::suddenBackWork) {
            ASSERT_TRUE(desk.apply(LogSessions{suddenBackWork(today)}));
        } else if (log == Log::tight) {
            ASSERT_TRUE(desk.apply(LogSessions{{aSession().on(today).with("goblet_squat", 3, 10, 16).tight(2, 6)}}));
        }
        page.reset();
        timers =
            std::make_unique<TreatmentTimers>(desk.bridge(), TimerOptions{.ticks = [this] { return now; }}, nullptr);
        page = std::make_unique<BackPage>(desk.bridge(), nullptr, timers.get());
        desk.show(*page);
        page->enter({});
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->isSettled() && !desk.bridge().isBusy(); }, 30'000));
        desk.settle();
    }
    void click(const QString& name) {
        auto* button = named<QPushButton>(*page, name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        button->click();
        settle();
    }
    /// The whole list, not its first lines.
    void showAll() {
        for (auto* button : page->findChildren<QPushButton*>())
            if (button->isVisible() && button->text().endsWith(QStringLiteral("more"))) {
                button->click();
                return settle();
            }
    }
    [[nodiscard]] std::vector<TreatmentUse> uses() const { return desk.snapshot().history->sessions.back().treatments; }
    [[nodiscard]] bool says(QWidget& part, const QString& words) const {
        for (auto* label : part.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }

    Desk desk;
    qint64 now = 0;
    std::unique_ptr<TreatmentTimers> timers;
    std::unique_ptr<BackPage> page;
};

}  // namespace

TEST_F(BodyworkTest, AHotPackThatIsOverLogsItself) {
    open(Log::suddenBackWork);
    showAll();
    click("Timer, Hot pack");
    now += 15 * 60'000;
    timers->of(*builtInCatalogue()->treatment("heat_pack")).look();
    settle();
    ASSERT_EQ(uses().size(), 1U);
    EXPECT_EQ(uses()[0].treatment, "heat_pack");
    EXPECT_EQ(uses()[0].minutes, 15);
    EXPECT_EQ(uses()[0].date, desk.bridge().today());
    EXPECT_FALSE(uses()[0].helped) << "that is asked the next day";
    desk.bridge().undo();
    settle();
    EXPECT_TRUE(uses().empty());
}

TEST_F(BodyworkTest, ATimerRunsOnWhileThePageIsAway) {
    open(Log::suddenBackWork);
    showAll();
    click("Timer, Hot pack");
    page->hide();
    now += 5 * 60'000;
    ASSERT_TRUE(desk.apply(RecordCheckIns{{aCheckIn(desk.bridge().today(), 5)}}));
    page->QWidget::show();
    page->enter({});
    settle();
    EXPECT_NE(named<QPushButton>(*page, "Pause, Hot pack"), nullptr);
    click("End, Hot pack");
    ASSERT_EQ(uses().size(), 1U);
    EXPECT_EQ(uses()[0].minutes, 5);
}

TEST_F(BodyworkTest, APauseStopsTheTimer) {
    CountdownClock clock(
        2, [this] { return now; }, nullptr);
    QSignalSpy finished(&clock, &CountdownClock::finished);
    clock.press();
    now += 60'000;
    clock.press();
    now += 600'000;
    EXPECT_EQ(clock.left(), 60'000);
    clock.press();
    now += 60'000;
    clock.look();
    ASSERT_EQ(finished.count(), 1);
    EXPECT_EQ(finished.at(0).at(0).toInt(), 2);
    EXPECT_EQ(clock.state(), CountdownClock::State::over);
}

TEST_F(BodyworkTest, WhatCannotBeTimedIsNotedWithOnePress) {
    open(Log::suddenBackWork);
    showAll();
    for (auto* button : page->findChildren<QPushButton*>()) {
        if (!button->isVisible() || !button->accessibleName().startsWith(QStringLiteral("I used this, "))) continue;
        button->click();
        settle();
        ASSERT_EQ(uses().size(), 1U);
        EXPECT_FALSE(uses()[0].minutes);
        return;
    }
    FAIL() << "no such tip";
}

TEST_F(BodyworkTest, WhetherItHelpedIsAskedTheNextDayAndAnsweredWithOneTap) {
    open();
    ASSERT_TRUE(desk.apply(LogTreatment{{.treatment = "heat_pack"}}));
    auto* questions = page->findChild<HelpQuestions*>();
    EXPECT_FALSE(questions->isVisible());
    desk.bridge().setToday(desk.bridge().today() + Days{1});
    settle();
    EXPECT_TRUE(says(*questions, "Hot pack yesterday: did it help?"));
    click("A bit, Hot pack yesterday: did it help?");
    EXPECT_EQ(uses().at(0).helped, true);
    EXPECT_FALSE(questions->isVisible());
}

TEST_F(BodyworkTest, TightRightNowTellsWhatHasEasedThisBack) {
    const Date today = desk.bridge().today();
    std::vector<Session> sessions;
    for (int i = 1; i <= 3; ++i) {
        auto quiet =
            aSession().on(today - Days{i}).of(SessionKind::stretching, 5).at(9).tight(6, i == 1 ? 6 : 4).build();
        quiet.treatments = {
            {.treatment = "gentle_movement", .date = quiet.date, .start = quiet.start, .helped = i != 1}};
        sessions.push_back(quiet);
    }
    ASSERT_TRUE(desk.apply(LogSessions{sessions}));
    open(Log::none);
    auto* card = page->findChild<TightNowCard*>();
    EXPECT_TRUE(says(*card, "After 3 times of these minutes your back went from 6.0 to 4.7 on average."));
    EXPECT_TRUE(says(*card, "Gentle movement 2 of 3 times"));
}

TEST_F(BodyworkTest, AResultFromElsewhereIsAlwaysTaken) {
    open();
    auto* card = page->findChild<SelfTestsCard*>();
    EXPECT_TRUE(says(*card, "tightness of 6"));
    EXPECT_EQ(named<QPushButton>(*page, "Test, Back hold"), nullptr);
    click("Write down a result, Back hold");
    auto* field = named<NumberField>(*page, "Result, Back hold");
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, "85");
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    const auto& tests = desk.snapshot().history->selfTests;
    ASSERT_EQ(tests.size(), 1U);
    EXPECT_EQ(tests[0], (SelfTest{desk.bridge().today(), SelfTestKind::trunkExtensorHold, 85}));
    EXPECT_TRUE(says(*card, "85 s"));
    EXPECT_TRUE(says(*card, "Your first result"));
}

TEST_F(BodyworkTest, ARestedBackMayBeTested) {
    ASSERT_TRUE(desk.apply(RecordCheckIns{{aCheckIn(desk.bridge().today(), 1)}}));
    open(Log::none);
    QSignalSpy played(page.get(), &Page::play);
    click("Test, Side bridge, left");
    ASSERT_EQ(played.count(), 1);
    EXPECT_EQ(played.at(0).at(0).value<PlayOrder>().test, "side_bridge_left");
}

}  // namespace limber::test
