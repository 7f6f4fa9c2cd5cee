// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/presence.h"

#include <gtest/gtest.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/app/main_window.h"
#include "gui/app/reminder_line.h"
#include "gui/back/back_page.h"
#include "gui/log/log_page.h"
#include "gui/week/week_page.h"
#include "gui/widgets/dates.h"
#include "test_bus.h"

namespace limber::test {
namespace {

constexpr int kPatienceMilliseconds = 20'000;

/// What was asked to be played.
class Stage final : public Page {
public:
    Stage(QWidget* parent, const PlayOrder& played) : Page(parent), order(played) {}
    void enter(const QString&) override {}
    [[nodiscard]] bool isSettled() const override { return true; }
    PlayOrder order;
};

struct PresenceTest : testing::Test {
    PresenceTest() {
        auto& bridge = desk.bridge();
        window.addPage(PageId::week, [&](QWidget* parent) { return new WeekPage(bridge, parent); });
        window.addPage(PageId::log, [&](QWidget* parent) { return new LogPage(bridge, parent); });
        window.addPage(PageId::back, [&](QWidget* parent) { return new BackPage(bridge, parent); });
        window.setPlayer([](QWidget* parent, const PlayOrder& order) { return new Stage(parent, order); });
        window.goTo(PageId::log);
        EXPECT_TRUE(desk.apply(LogSessions{{aSession().on(desk.snapshot().today - Days{1}).effortOf(7)}}));
    }
    void begin(bool hidden = false) {
        presence.begin({hidden ? Errand::Kind::keep : Errand::Kind::open}, hidden);
        if (!hidden) QApplication::setActiveWindow(&window);
        lookAt(time);
    }
    void lookAt(QTime now) {
        time = now;
        presence.reminders().check();
        desk.settle();
    }
    [[nodiscard]] bool wait(const std::function<bool()>& until) {
        return QTest::qWaitFor(until, kPatienceMilliseconds);
    }
    [[nodiscard]] ReminderLine* line() {
        auto* found = window.findChild<ReminderLine*>();
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    void press(const char* word) {
        auto* button = withText<QPushButton>(window, word);
        ASSERT_NE(button, nullptr) << word;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        desk.settle();
    }
    QAction* inTray(const QString& word) {
        for (auto* action : presence.tray().menu().actions())
            if (action->text() == word) return action;
        return nullptr;
    }
    [[nodiscard]] Stage* stage() { return dynamic_cast<Stage*>(window.currentPage()); }

    TestBus bus;
    QTemporaryDir folder;
    Desk desk;
    AppSettings settings{std::make_unique<QSettings>(folder.filePath("window.ini"), QSettings::IniFormat)};
    MainWindow window{desk.bridge(), settings};
    QTime time{9, 0};
    Presence presence{window, desk.bridge(), settings, bus.join(),
                      [this] { return QDateTime(toQDate(desk.snapshot().today), time); }};
};

}  // namespace

TEST_F(PresenceTest, WhatIsDueStandsOverThePageAndItsButtonLeadsThere) {
    begin();
    ASSERT_NE(line(), nullptr);
    EXPECT_EQ(line()->accessibleName(), "How is your back this morning, after Sunday's training?");
    press("Check in");
    EXPECT_NE(qobject_cast<WeekPage*>(window.currentPage()), nullptr);
    ASSERT_TRUE(wait([&] { return window.findChild<QWidget*>("check-in-panel")->isVisible(); }));
    window.goTo(PageId::log);
    EXPECT_EQ(line(), nullptr);
}

TEST_F(PresenceTest, TheWeekAsksAboutTheMorningItself) {
    begin();
    ASSERT_NE(line(), nullptr);
    window.goTo(PageId::week);
    EXPECT_EQ(line(), nullptr);
    window.goTo(PageId::back);
    EXPECT_NE(line(), nullptr);
}

TEST_F(PresenceTest, WhatWasPutAwayStaysAwayAlsoAfterARestart) {
    begin();
    press("Not now");
    EXPECT_EQ(line(), nullptr);
    lookAt({18, 0});
    EXPECT_EQ(line(), nullptr);
    ReminderDesk later(desk.bridge(), settings,
                       {[&] { return QDateTime(toQDate(desk.snapshot().today), time); }, [] { return true; }});
    later.start();
    desk.settle();
    EXPECT_TRUE(later.open().empty());
}

TEST_F(PresenceTest, AnAnswerEndsIt) {
    begin();
    ASSERT_NE(line(), nullptr);
    ASSERT_TRUE(desk.apply(RecordCheckIns{{aCheckIn(desk.snapshot().today, 3)}}));
    desk.settle();
    EXPECT_EQ(line(), nullptr);
}

TEST_F(PresenceTest, NothingLeavesTheWindowUntilThePersonSaysSo) {
    NotificationServer server(bus.join());
    begin(true);
    desk.settle();
    EXPECT_FALSE(presence.reminders().open().empty());
    EXPECT_TRUE(server.shown.empty());
    EXPECT_FALSE(window.isVisible());
}

TEST_F(PresenceTest, ANotificationComesOnceAndIsWithdrawnOnceItIsDone) {
    NotificationServer server(bus.join());
    settings.setNotifies(true);
    begin(true);
    ASSERT_TRUE(wait([&] { return server.shown.size() == 1; }));
    EXPECT_EQ(server.shown[0].sentence, "How is your back this morning, after Sunday's training?");
    EXPECT_EQ(server.shown[0].actions, (QStringList{"default", "Open", "action", "Check in"}));
    lookAt({9, 1});
    lookAt({12, 0});
    EXPECT_EQ(server.shown.size(), 1U);
    ASSERT_TRUE(desk.apply(RecordCheckIns{{aCheckIn(desk.snapshot().today, 3)}}));
    EXPECT_TRUE(wait([&] { return server.closed == std::vector<uint>{1}; }));
}

TEST_F(PresenceTest, WhoLooksAtTheWindowHasSeenTheLine) {
    NotificationServer server(bus.join());
    settings.setNotifies(true);
    begin();
    ASSERT_NE(line(), nullptr);
    window.hide();
    lookAt({9, 1});
    EXPECT_TRUE(server.shown.empty());
}

TEST_F(PresenceTest, QuietHoursHoldTheNotificationBack) {
    NotificationServer server(bus.join());
    settings.setNotifies(true);
    auto rules = settings.reminders();
    rules.morning.at = {6 * 60};
    settings.setReminders(rules);
    time = {6, 30};
    begin(true);
    EXPECT_EQ(presence.reminders().open().size(), 1U);
    EXPECT_TRUE(server.shown.empty());
    lookAt({7, 0});
    EXPECT_TRUE(wait([&] { return server.shown.size() == 1; }));
}

TEST_F(PresenceTest, TheButtonOfANotificationBringsTheWindowToIt) {
    NotificationServer server(bus.join());
    settings.setNotifies(true);
    begin(true);
    ASSERT_TRUE(wait([&] { return server.shown.size() == 1; }));
    desk.settle();
    server.press(1, "action");
    ASSERT_TRUE(wait([&] { return window.isVisible(); }));
    EXPECT_NE(qobject_cast<WeekPage*>(window.currentPage()), nullptr);
}

TEST_F(PresenceTest, WithoutADesktopThatTakesNotificationsTheLineRemains) {
    settings.setNotifies(true);
    begin(true);
    desk.settle();
    presence.bring({});
    EXPECT_NE(line(), nullptr);
}

TEST_F(PresenceTest, TheTraysMenuDoesWhatItSays) {
    begin();
    inTray("Tight right now")->trigger();
    ASSERT_NE(stage(), nullptr);
    EXPECT_EQ(stage()->order.routine, "five_quiet_minutes");
    inTray("Log a session")->trigger();
    ASSERT_NE(stage(), nullptr) << "what is being played is left alone";
    emit stage()->closed();
    window.hide();
    inTray("Log a session")->trigger();
    EXPECT_TRUE(window.isVisible());
    EXPECT_NE(qobject_cast<LogPage*>(window.currentPage()), nullptr);
    QSignalSpy quit(&presence.tray(), &Tray::quitWanted);
    EXPECT_NE(inTray("Quit"), nullptr);
}

TEST_F(PresenceTest, AnEmergencyAnswerComesBeforeQuietMinutes) {
    begin();
    Screen screen;
    screen.date = desk.snapshot().today;
    screen.answers = {{SafetyQuestion::saddleNumbness, true}};
    ASSERT_TRUE(desk.apply(RecordScreens{{screen}}));
    presence.bring({Errand::Kind::tightNow});
    EXPECT_EQ(stage(), nullptr);
    EXPECT_NE(qobject_cast<BackPage*>(window.currentPage()), nullptr);
}

TEST_F(PresenceTest, AWindowThatWouldBeHiddenForGoodOpensMinimised) {
    presence.begin({Errand::Kind::keep}, true, std::chrono::milliseconds{0});
    ASSERT_TRUE(wait([&] { return window.isMinimized(); }));
    presence.bring({});
    EXPECT_FALSE(window.isMinimized());
}

TEST_F(PresenceTest, WithoutATrayClosingTheWindowEndsTheProgram) {
    settings.setStaysInTray(true);
    begin();
    QApplication::setQuitOnLastWindowClosed(false);
    window.close();
    EXPECT_TRUE(QApplication::quitOnLastWindowClosed());
}

TEST_F(PresenceTest, AWindowThatComesBackShowsItsPageAlsoWhereAnotherCoveredIt) {
    begin();
    window.cover(new Stage(window.coverParent(), {}));
    ASSERT_TRUE(window.close());
    presence.bring({});
    desk.settle();
    EXPECT_EQ(stage(), nullptr);
    EXPECT_TRUE(window.currentPage()->isVisible());
}

TEST_F(PresenceTest, StretchingIsPlayedFromItsLine) {
    auto block = aBlock(BlockKind::stretching, 10, "back_care_short");
    ASSERT_TRUE(desk.apply(PutBlock{desk.snapshot().today, block}));
    time = {20, 0};
    begin();
    press("Not now");
    press("Start");
    ASSERT_NE(stage(), nullptr);
    EXPECT_EQ(stage()->order.routine, "back_care_short");
    EXPECT_FALSE(stage()->order.block.isEmpty());
}

}  // namespace limber::test
