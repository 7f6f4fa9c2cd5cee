// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/onboarding/first_start_page.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>
#include <set>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/app/main_window.h"
#include "gui/app/pictures.h"
#include "gui/back/back_page.h"
#include "gui/onboarding/first_step.h"
#include "gui/settings/safety_card.h"
#include "gui/settings/settings_page.h"
#include "gui/week/week_page.h"
#include "gui/widgets/body_map.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/first_weekday.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/tightness_scale.h"

namespace limber::test {
namespace {

const Date kMonday{std::chrono::year{2026} / 11 / 23};

struct FirstStart : testing::Test {
    explicit FirstStart(Date today = kMonday) : desk(today) {
        page = std::make_unique<FirstStartPage>(desk.bridge());
        page->enter({});
        desk.show(*page);
    }
    void click(const QString& text) {
        auto* button = withText<QPushButton>(*page, text);
        ASSERT_NE(button, nullptr) << text.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        desk.settle();
    }
    void choose(const QString& chip) {
        ASSERT_NE(withText<Chip>(*page, chip), nullptr) << chip.toStdString();
        withText<Chip>(*page, chip)->click();
    }
    void type(const QString& field, const QString& number) {
        auto* edit = named<QLineEdit>(*page, field);
        ASSERT_NE(edit, nullptr) << field.toStdString();
        edit->setFocus();
        QTest::keyClicks(edit, number);
    }
    [[nodiscard]] bool says(const QString& text) { return withText<QLabel>(*page, text) != nullptr; }
    [[nodiscard]] const Profile& profile() const { return *desk.snapshot().profile; }

    mutable Desk desk;
    std::unique_ptr<FirstStartPage> page;
};

struct OnASaturday : FirstStart {
    OnASaturday() : FirstStart(kMonday + Days{5}) {}
};

}  // namespace

TEST_F(FirstStart, WritesEverythingInOneStepAtTheEndAndNothingBefore) {
    click("None of these");
    click("Next");
    type("Birth year", "1988");
    choose("some years");
    choose("blood thinner");
    click("Next");
    type("Minutes on Monday", "60");
    choose("dumbbells");
    click("Next");
    page->findChild<TightnessScale*>()->setFocus();
    press(Qt::Key_5);
    for (auto* place : page->findChildren<QAbstractButton*>())
        if (place->accessibleName() == "lower back, left") place->click();
    EXPECT_TRUE(holdsNothing(desk.snapshot()));
    EXPECT_FALSE(desk.bridge().canUndo());
    QSignalSpy went(page.get(), &Page::goTo);
    click("Show my week");
    EXPECT_EQ(profile().birthYear, 1988);
    EXPECT_EQ(profile().experience, Level::intermediate);
    EXPECT_TRUE(profile().takes(Medicine::anticoagulant));
    EXPECT_EQ(profile().availableMinutes.at(Weekday::mon), 60);
    EXPECT_EQ(profile().equipment, std::vector{Equipment::dumbbell});
    const auto& history = *desk.snapshot().history;
    EXPECT_EQ(assessmentOf(desk.snapshot()).safety.level, SafetyLevel::clear);
    ASSERT_EQ(history.checkIns.size(), 1U);
    EXPECT_EQ(history.checkIns[0].tightness, tightness(5));
    ASSERT_EQ(history.weekNotes.size(), 1U);
    EXPECT_EQ(history.weekNotes[0].hurts, (std::vector<Hurt>{{Region::lowerBackLeft, kMonday + Days{6}}}));
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.front().at(0).value<PageId>(), PageId::week);
    desk.bridge().undo();
    desk.settle();
    EXPECT_EQ(profile(), Profile{});
    EXPECT_TRUE(desk.snapshot().history->checkIns.empty());
    EXPECT_FALSE(desk.bridge().canUndo());
}

TEST_F(FirstStart, EnterGoesOnAndBackKeepsWhatWasSaid) {
    EXPECT_TRUE(says("Step 1 of 4"));
    EXPECT_EQ(withText<QPushButton>(*page, "Back"), nullptr);
    press(Qt::Key_Return);
    EXPECT_TRUE(says("Step 2 of 4"));
    type("Birth year", "1970");
    press(Qt::Key_Return);
    EXPECT_TRUE(says("Step 3 of 4"));
    ASSERT_NE(withText<QPushButton>(*page, "Back"), nullptr);
    withText<QPushButton>(*page, "Back")->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(says("Step 2 of 4"));
    auto* year = named<QLineEdit>(*page, "Birth year");
    ASSERT_NE(year, nullptr);
    EXPECT_EQ(year->text(), "1970");
    EXPECT_TRUE(holdsNothing(desk.snapshot()));
}

TEST_F(FirstStart, TabGoesThroughEveryStepFromItsFirstControlToNext) {
    for (const char* step : {"1", "2", "3", "4"}) {
        page->enter(step);
        desk.settle();
        auto* first = QApplication::focusWidget();
        ASSERT_NE(first, nullptr);
        EXPECT_TRUE(page->step()->isAncestorOf(first)) << step;
        std::set<QWidget*> reached{first};
        QWidget* last = first;
        for (int presses = 0; presses < 200; ++presses) {
            press(Qt::Key_Tab);
            if (QApplication::focusWidget() == first) break;
            last = QApplication::focusWidget();
            reached.insert(last);
        }
        EXPECT_EQ(qobject_cast<QPushButton*>(last),
                  withText<QPushButton>(*page, *step == '4' ? "Show my week" : "Next"));
        for (auto* button : page->findChildren<QAbstractButton*>())
            if (button->isVisible() && button->focusPolicy() & Qt::TabFocus) {
                EXPECT_TRUE(reached.count(button) > 0) << button->accessibleName().toStdString();
                EXPECT_FALSE(button->accessibleName().isEmpty() && button->text().isEmpty());
            }
    }
}

TEST_F(FirstStart, ASkippedStepLeavesNothingBehind) {
    click("Next");
    type("Birth year", "1988");
    click("Skip");
    type("Minutes on Friday", "30");
    click("Skip all");
    EXPECT_FALSE(profile().birthYear);
    EXPECT_EQ(profile().availableMinutes.at(Weekday::fri), 30);
    EXPECT_TRUE(desk.snapshot().history->screens.empty());
    EXPECT_EQ(assessmentOf(desk.snapshot()).safety.level, SafetyLevel::unscreened);
}

TEST_F(FirstStart, SkippingAllWithoutAWordWritesNothing) {
    click("Skip all");
    EXPECT_TRUE(holdsNothing(desk.snapshot()));
    EXPECT_FALSE(desk.bridge().canUndo());
}

TEST_F(FirstStart, ANumberThatCannotBeIsSaidAndCanBeSkipped) {
    click("Next");
    type("Birth year", "188");
    click("Next");
    EXPECT_TRUE(says("Step 2 of 4"));
    EXPECT_TRUE(page->findChild<Notice*>()->isVisible());
    click("Skip");
    EXPECT_TRUE(says("Step 3 of 4"));
    EXPECT_TRUE(named<QLineEdit>(*page, "Birth year") == nullptr);
}

TEST_F(FirstStart, AnEmergencyAnswerEndsItAtThePageThatSaysWhatToDo) {
    page->findChild<SafetyCard*>()->question(SafetyQuestion::saddleNumbness)->chip(0)->click();
    QSignalSpy went(page.get(), &Page::goTo);
    click("Skip");
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.front().at(0).value<PageId>(), PageId::back);
    EXPECT_EQ(assessmentOf(desk.snapshot()).safety.level, SafetyLevel::emergency);
}

TEST_F(FirstStart, BringingHistoryAlongLeadsToTheImport) {
    QSignalSpy went(page.get(), &Page::goTo);
    click("Bring your history along");
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.front().at(0).value<PageId>(), PageId::settings);
    EXPECT_EQ(went.front().at(1).toString(), "import");
}

TEST_F(OnASaturday, TheFirstWholeWeekIsShown) {
    setFirstWeekday(Weekday::mon);
    QSignalSpy went(page.get(), &Page::goTo);
    click("Skip all");
    setFirstWeekday(std::nullopt);
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.front().at(1).toString(), "2026-11-30");
}

TEST(FirstWeek, IsOnScreenWithinTenSecondsOfSkippingAll) {
    const QTemporaryDir folder;
    auto opened = WorkspaceBridge::open({.file = folder.filePath("limber.db").toStdString(), .today = kMonday}, "en");
    ASSERT_TRUE(opened);
    auto& bridge = **opened;
    AppSettings settings(std::make_unique<QSettings>(folder.filePath("window.ini"), QSettings::IniFormat));
    MainWindow window(bridge, settings);
    window.addPage(PageId::week, [&](QWidget* parent) { return new WeekPage(bridge, parent); });
    auto* page = new FirstStartPage(bridge, window.coverParent());
    window.cover(page);
    window.show();
    ASSERT_TRUE(waitUntilSettled(window));
    QElapsedTimer clock;
    clock.start();
    QTest::mouseClick(withText<QPushButton>(window, "Skip all"), Qt::LeftButton);
    ASSERT_TRUE(waitUntilSettled(window));
    const auto taken = clock.elapsed();
    RecordProperty("milliseconds", static_cast<int>(taken));
    EXPECT_LT(taken, 10'000);
    ASSERT_NE(qobject_cast<WeekPage*>(window.currentPage()), nullptr);
    int workouts = 0;
    int stretchingDays = 0;
    int restDays = 0;
    int yoga = 0;
    for (const auto& day : bridge.snapshot().history->plannedDays) {
        const auto has = [&](BlockKind kind) {
            return std::any_of(day.blocks.begin(), day.blocks.end(),
                               [kind](const PlanBlock& block) { return block.kind == kind; });
        };
        workouts += has(BlockKind::workout) ? 1 : 0;
        stretchingDays += has(BlockKind::stretching) || has(BlockKind::yoga) ? 1 : 0;
        yoga += has(BlockKind::yoga) ? 1 : 0;
        restDays += day.rest ? 1 : 0;
    }
    EXPECT_GE(workouts, 1);
    EXPECT_GE(stretchingDays, 3);
    EXPECT_GE(restDays, 1);
    EXPECT_GE(yoga, 1);
}

}  // namespace limber::test
