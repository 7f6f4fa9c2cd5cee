// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/player_page.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/player/play_view.h"
#include "gui/widgets/figure_view.h"
#include "gui/widgets/tightness_scale.h"

namespace limber::test {
namespace {

struct PlayerPageTest : testing::Test {
    PlayerPage& open(const PlayOrder& order) {
        PlayerClock clock{[this] { return now; }, [] { return TimeOfDay{18 * 60}; }};
        page = std::make_unique<PlayerPage>(desk.bridge(), settings, order, std::move(clock));
        desk.show(*page);
        page->enter({});
        return *page;
    }
    PlayerPage& start(const PlayOrder& order = {"after_running", {}, {}}) {
        open(order);
        press(Qt::Key_Space);
        return *page;
    }
    void playFor(Milliseconds time) {
        for (; time > Milliseconds{}; time -= Milliseconds{100}) {
            now += Milliseconds{100};
            page->look();
        }
        desk.settle();
    }
    void playToTheEnd() {
        while (page->player().isUnderWay()) {
            now += Milliseconds{100};
            page->look();
        }
        desk.settle();
    }
    void click(const QString& name) {
        auto* button = named<QPushButton>(*page, name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        desk.settle();
    }
    [[nodiscard]] QString nameOfStep(std::size_t step) const {
        return QString::fromStdString(builtInCatalogue()->exercise(page->player().steps()[step].exercise)->name);
    }
    [[nodiscard]] QString nameShown() const { return page->findChild<QLabel*>("player-name")->text(); }
    [[nodiscard]] bool says(const QString& words) const {
        for (auto* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    [[nodiscard]] TightnessScale* scale() const {
        for (auto* each : page->findChildren<TightnessScale*>())
            if (each->isVisible()) return each;
        return nullptr;
    }
    [[nodiscard]] const std::vector<Session>& sessions() { return desk.snapshot().history->sessions; }

    QTemporaryDir folder;
    AppSettings settings{std::make_unique<QSettings>(folder.filePath("window.ini"), QSettings::IniFormat)};
    Desk desk;
    Milliseconds now{5'000'000};
    std::unique_ptr<PlayerPage> page;
};

}  // namespace

TEST_F(PlayerPageTest, SaysWhatComesBeforeItStarts) {
    open({"back_hips_hamstrings", {}, {}});
    EXPECT_TRUE(says("Back, hips and hamstrings"));
    EXPECT_TRUE(says("6 exercises"));
    for (std::size_t step = 0; step < page->player().steps().size(); ++step) EXPECT_TRUE(says(nameOfStep(step)));
    EXPECT_TRUE(says("60 s each side"));
    EXPECT_TRUE(says("You need: a mat and room to lie down, a chair."));
    EXPECT_EQ(page->player().state(), PlayState::waiting);
}

TEST_F(PlayerPageTest, TheEndLogsItself) {
    const Date today = desk.bridge().today();
    ASSERT_TRUE(desk.apply(SavePlan{aPlan(today, {{0, aBlock(BlockKind::stretching, 10, "back_hips_hamstrings")}})}));
    const BlockId block = desk.snapshot().history->plannedDays.front().blocks.front().id;
    open({"back_hips_hamstrings", QString::fromStdString(block.value), {}});
    scale()->setFocus();
    press(Qt::Key_6);
    click("Start");
    playToTheEnd();
    EXPECT_EQ(page->player().state(), PlayState::finished);
    EXPECT_TRUE(says("In your log: stretching, 10 min."));
    ASSERT_EQ(sessions().size(), 1U);
    const Session session = sessions().front();
    EXPECT_EQ(session.date, today);
    EXPECT_EQ(session.start, TimeOfDay{18 * 60});
    EXPECT_EQ(session.plannedBlocks, std::vector{block});
    EXPECT_EQ(session.tightnessBefore, tightness(6));
    EXPECT_FALSE(session.tightnessAfter);
    EXPECT_EQ(desk.snapshot().history->plannedDays.front().blocks.front().mark, BlockMark::done);
}

TEST_F(PlayerPageTest, HowTightNowIsAddedAndEachStepCanBeUndone) {
    start();
    playToTheEnd();
    press(Qt::Key_3);
    desk.settle();
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().tightnessAfter, tightness(3));
    click("Undo");
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_FALSE(sessions().front().tightnessAfter);
    EXPECT_FALSE(scale()->value());
    click("Undo");
    EXPECT_TRUE(sessions().empty());
    EXPECT_TRUE(says("It is not in your log."));
    click("Log it again");
    EXPECT_EQ(sessions().size(), 1U);
}

TEST_F(PlayerPageTest, SpacePausesAndGoesOn) {
    start();
    playFor(std::chrono::seconds(20));
    const auto left = page->player().left();
    press(Qt::Key_Space);
    EXPECT_EQ(page->player().state(), PlayState::paused);
    EXPECT_TRUE(says("Paused"));
    EXPECT_NE(named<QPushButton>(*page, "Go on"), nullptr);
    playFor(std::chrono::minutes(3));
    EXPECT_EQ(page->player().left(), left);
    press(Qt::Key_Space);
    EXPECT_EQ(page->player().state(), PlayState::playing);
    playFor(std::chrono::seconds(1));
    EXPECT_EQ(page->player().left(), left - std::chrono::seconds(1));
}

TEST_F(PlayerPageTest, SpacePausesWhereverTheFocusIs) {
    start();
    page->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(page->player().state(), PlayState::paused);
}

TEST_F(PlayerPageTest, ArrowsGoOnAndBack) {
    start();
    EXPECT_EQ(nameShown(), nameOfStep(0));
    EXPECT_TRUE(says("Get ready"));
    press(Qt::Key_Right);
    EXPECT_TRUE(says("Now"));
    EXPECT_TRUE(says("Left side"));
    press(Qt::Key_Right);
    EXPECT_TRUE(says("Change sides"));
    EXPECT_TRUE(says("Right side"));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(nameShown(), nameOfStep(1));
    press(Qt::Key_Left);
    EXPECT_EQ(nameShown(), nameOfStep(0));
    click("Next");
    EXPECT_EQ(page->player().phase().kind, PhaseKind::hold);
    EXPECT_EQ(page->player().phase().side, Side::right);
    click("Previous");
    EXPECT_EQ(page->player().phase(), page->player().phases().front());
}

TEST_F(PlayerPageTest, NotForMeOffersSomethingElse) {
    start({"short_five", {}, {}});
    playFor(std::chrono::seconds(10));
    const auto before = page->player().step().exercise;
    press(Qt::Key_N);
    EXPECT_EQ(page->player().state(), PlayState::paused);
    EXPECT_TRUE(says("Instead of "));
    press(Qt::Key_Space);
    EXPECT_NE(page->player().step().exercise, before);
    EXPECT_EQ(page->player().step().insteadOf, before);
    EXPECT_EQ(page->player().state(), PlayState::playing);
    click("Not for me");
    const auto steps = page->player().steps().size();
    click("Leave it out");
    EXPECT_EQ(page->player().steps().size(), steps - 1);
    click("Not for me");
    press(Qt::Key_Escape);
    EXPECT_EQ(named<QPushButton>(*page, "Leave it out"), nullptr);
    EXPECT_EQ(page->player().state(), PlayState::playing);
}

TEST_F(PlayerPageTest, EscapeLeavesAtOnceWhereNothingWasDone) {
    start();
    QSignalSpy closed(page.get(), &Page::closed);
    press(Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_TRUE(sessions().empty());
}

TEST_F(PlayerPageTest, EscapeAsksWithinThePageAndLogsWhatWasDone) {
    start();
    QSignalSpy closed(page.get(), &Page::closed);
    playFor(std::chrono::seconds(140));
    press(Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 0);
    EXPECT_TRUE(says("Leave now?"));
    press(Qt::Key_Escape);
    EXPECT_EQ(page->player().state(), PlayState::playing);
    press(Qt::Key_Escape);
    click("Log 2 min and leave");
    EXPECT_TRUE(says("In your log: stretching, 2 min."));
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().minutes, 2);
    click("Close");
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(PlayerPageTest, BrokenOffItLeavesItsBlockChanged) {
    const Date today = desk.bridge().today();
    ASSERT_TRUE(desk.apply(SavePlan{aPlan(today, {{0, aBlock(BlockKind::stretching, 10, "after_running")}})}));
    const auto block = [this]() -> const PlanBlock& {
        return desk.snapshot().history->plannedDays.front().blocks.front();
    };
    start({"after_running", QString::fromStdString(block().id.value), {}});
    playFor(std::chrono::seconds(140));
    press(Qt::Key_Escape);
    click("Log 2 min and leave");
    EXPECT_EQ(block().mark, BlockMark::changed);
    click("Undo");
    EXPECT_EQ(block().mark, std::nullopt);
}

TEST_F(PlayerPageTest, LeavesWithoutLoggingWhenAsked) {
    start();
    QSignalSpy closed(page.get(), &Page::closed);
    playFor(std::chrono::seconds(140));
    click("Close");
    click("Leave without logging");
    EXPECT_EQ(closed.count(), 1);
    EXPECT_TRUE(sessions().empty());
}

TEST_F(PlayerPageTest, SkippingEverythingLogsNothing) {
    start();
    while (page->player().isUnderWay()) press(Qt::Key_Right);
    desk.settle();
    EXPECT_TRUE(says("You skipped everything"));
    EXPECT_TRUE(sessions().empty());
}

TEST_F(PlayerPageTest, TheComputersSleepPauses) {
    start();
    playFor(std::chrono::seconds(20));
    const auto left = page->player().left();
    now += std::chrono::hours(2);
    page->look();
    EXPECT_TRUE(says("Paused while the computer slept"));
    EXPECT_EQ(page->player().left(), left);
    press(Qt::Key_Space);
    playFor(std::chrono::seconds(2));
    EXPECT_EQ(page->player().left(), left - std::chrono::seconds(2));
}

TEST_F(PlayerPageTest, AnswersToATipBecomeThePersonsRecord) {
    open({"five_quiet_minutes", {}, "gentle_movement"});
    scale()->setFocus();
    press(Qt::Key_5);
    click("Start");
    playToTheEnd();
    press(Qt::Key_2);
    desk.settle();
    ASSERT_EQ(sessions().size(), 1U);
    ASSERT_EQ(sessions().front().treatments.size(), 1U);
    EXPECT_EQ(sessions().front().treatments.front().treatment, "gentle_movement");
    EXPECT_EQ(sessions().front().treatments.front().helped, true);
    EXPECT_TRUE(says("5 before, 2 now: easier."));
}

TEST_F(PlayerPageTest, KeysAreShownAndTheRoutineWaits) {
    start();
    click("Keys");
    EXPECT_TRUE(says("pause, and go on"));
    EXPECT_EQ(page->player().state(), PlayState::paused);
    click("Go on");
    EXPECT_FALSE(says("pause, and go on"));
    EXPECT_EQ(page->player().state(), PlayState::playing);
}

TEST_F(PlayerPageTest, EveryControlIsNamedByItsWordsAndLargeEnough) {
    const auto check = [this](const char* where) {
        for (auto* button : page->findChildren<QAbstractButton*>()) {
            if (!button->isVisible()) continue;
            EXPECT_FALSE(button->accessibleName().isEmpty()) << where;
            EXPECT_TRUE(button->text().isEmpty() || button->accessibleName() == button->text()) << where;
            EXPECT_GE(button->height(), 24) << where << button->accessibleName().toStdString();
        }
    };
    open({"back_hips_hamstrings", {}, {}});
    check("start ");
    click("Start");
    playFor(std::chrono::seconds(140));
    check("playing ");
    for (const auto* name : {"Previous", "Pause", "Next", "Not for me"}) {
        EXPECT_GE(named<QPushButton>(*page, name)->height(), 48) << name;
        EXPECT_GE(named<QPushButton>(*page, name)->width(), 48) << name;
    }
    click("Not for me");
    check("not for me ");
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    check("leave ");
    click("Log 2 min and leave");
    check("end ");
}

TEST_F(PlayerPageTest, TheFigureShowsTheSideAndStopsWithThePause) {
    start();
    auto* figure = page->findChild<PlayView*>()->findChild<gui::FigureView*>();
    ASSERT_NE(figure, nullptr);
    EXPECT_EQ(figure->accessibleName(), nameOfStep(0));
    EXPECT_TRUE(figure->isMoving());
    press(Qt::Key_Space);
    EXPECT_FALSE(figure->isMoving());
    const QImage left = figure->grab().toImage();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(page->player().phase().side, Side::right);
    EXPECT_NE(figure->grab().toImage(), left);
}

TEST_F(PlayerPageTest, ReducedMotionKeepsTheFigureStill) {
    settings.setReducedMotion(true);
    start();
    EXPECT_FALSE(page->findChild<PlayView*>()->findChild<gui::FigureView*>()->isMoving());
}

TEST_F(PlayerPageTest, IsReadFromAMat) {
    start();
    page->resize(1360, 850);
    desk.settle();
    EXPECT_GE(page->findChild<QLabel*>("player-name")->font().pixelSize(), 48);
    applyTheme(*qApp, ThemeChoice::dark, 1.5);
    desk.settle();
    EXPECT_GE(page->findChild<QLabel*>("player-name")->font().pixelSize(), 48);
    page->resize(860, 560);
    desk.settle();
    EXPECT_GE(page->findChild<QLabel*>("player-name")->font().pixelSize(), 32);
    applyTheme(*qApp, ThemeChoice::light, 1.0);
}

TEST_F(PlayerPageTest, SwapsWhatDoesNotSuitAndSaysSo) {
    auto profile = aProfile().build();
    profile.canGetUpFromFloor = false;
    ASSERT_TRUE(desk.apply(SetProfile{profile}));
    open({"back_hips_hamstrings", {}, {}});
    EXPECT_TRUE(says("which is not for you now"));
    EXPECT_FALSE(says("room to lie down"));
}

TEST_F(PlayerPageTest, LeavesOutWhatTheSafetyGateDoesNotOpen) {
    open({"pressure_release", {}, {}});
    for (const auto& step : page->player().steps())
        EXPECT_NE(builtInCatalogue()->exercise(step.exercise)->kind, ExerciseKind::pressure) << step.exercise;
    ASSERT_TRUE(desk.apply(RecordScreens{{aClearScreen(desk.bridge().today())}}));
    open({"pressure_release", {}, {}});
    EXPECT_EQ(page->player().steps().front().exercise, "wall_ball_glute");
}

TEST_F(PlayerPageTest, HasNothingToStartWhileHelpComesFirst) {
    ASSERT_TRUE(
        desk.apply(RecordScreens{{{.date = desk.bridge().today(), .answers = {{SafetyQuestion::darkUrine, true}}}}}));
    open({"back_care_short", {}, {}});
    EXPECT_TRUE(says("Nothing in this routine is for you now"));
    EXPECT_EQ(named<QPushButton>(*page, "Start"), nullptr);
}

}  // namespace limber::test
