// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/library/library_page.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <chrono>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/library/filters_panel.h"
#include "gui/library/item_detail.h"
#include "gui/library/own_exercise_editor.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/muscle_map.h"
#include "gui/widgets/notice.h"
#include "limber/workspace/operations.h"

namespace limber::test {

namespace {

struct LibraryPageTest : testing::Test {
    LibraryPageTest() {
        page = std::make_unique<LibraryPage>(desk.bridge(), settings);
        desk.show(*page);
        page->enter({});
        desk.settle();
    }
    void type(const QString& text) {
        auto* search = named<QLineEdit>(*page, "Search");
        search->setFocus();
        search->selectAll();
        QTest::keyClicks(search, text);
    }
    void press(const QString& word) {
        QTest::mouseClick(withText<QAbstractButton>(*page, word), Qt::LeftButton);
        desk.settle();
    }
    [[nodiscard]] std::string shown() {
        const auto& item = page->findChild<ItemDetail*>()->item();
        return item ? item->id : "";
    }
    [[nodiscard]] QString detailText() {
        QStringList texts;
        for (const auto* label : page->findChild<ItemDetail*>()->findChildren<QLabel*>())
            if (label->isVisible()) texts.append(label->text());
        return texts.join('\n');
    }
    /// Opens "Add to week" and chooses the path of actions.
    void addToWeek(const QStringList& path) {
        withText<QPushButton>(*page, "Add to week")->click();
        auto* menu = page->findChild<QMenu*>();
        for (const QString& word : path)
            for (auto* action : menu->actions()) {
                if (action->text() != word) continue;
                if (action->menu() != nullptr) {
                    menu = action->menu();
                    break;
                }
                action->trigger();
            }
        for (auto* open : page->findChildren<QMenu*>()) open->close();
        desk.settle();
    }
    [[nodiscard]] const std::vector<PlanBlock>& blocksToday() {
        return desk.snapshot().history->plannedDays.at(0).blocks;
    }
    void makeOwn(const QString& name) {
        press("Own exercise");
        QTest::keyClicks(named<QLineEdit>(*page, "Name"), name);
        auto* more = named<QComboBox>(*page, "Add a muscle");
        more->setCurrentIndex(static_cast<int>(Muscle::quadriceps) + 1);
        emit more->activated(more->currentIndex());
        press("Save");
    }

    Desk desk;
    AppSettings settings{std::make_unique<QSettings>(QStringLiteral("limber-test"), QStringLiteral("library"))};
    std::unique_ptr<LibraryPage> page;
};

}  // namespace

TEST_F(LibraryPageTest, FindsAsYouTypeAndShowsTheFirst) {
    type("bird");
    EXPECT_EQ(page->found().front(), "bird_dog");
    QTest::keyClick(named<QLineEdit>(*page, "Search"), Qt::Key_Return);
    EXPECT_EQ(shown(), "bird_dog");
    EXPECT_TRUE(detailText().contains("Bird-dog"));
    EXPECT_TRUE(detailText().contains("What this rests on"));
}

TEST_F(LibraryPageTest, DownLeadsFromTheSearchThroughTheList) {
    type("squat");
    QTest::keyClick(named<QLineEdit>(*page, "Search"), Qt::Key_Down);
    auto* list = named<QListView>(*page, "What was found");
    EXPECT_EQ(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(QString::fromStdString(shown()), page->found().at(1));
}

TEST_F(LibraryPageTest, FiltersByTheMuscleThatIsClicked) {
    auto* map = page->findChild<FiltersPanel*>()->findChild<MuscleMap*>();
    QTest::mouseClick(map, Qt::LeftButton, {}, map->pointOf(Muscle::calves, BodyView::back).value());
    const auto found = page->found();
    EXPECT_TRUE(found.contains("heel_raises"));
    EXPECT_FALSE(found.contains("bird_dog"));
    EXPECT_EQ(named<QComboBox>(*page, "Muscle")->currentText(), "Calves");
    press("Clear filters");
    EXPECT_TRUE(page->found().contains("bird_dog"));
    EXPECT_EQ(map->picked(), std::nullopt);
}

TEST_F(LibraryPageTest, FiltersByKindLoadAndEquipment) {
    press("strength");
    press("low");
    press("none");
    const auto& catalogue = *desk.snapshot().catalogue;
    ASSERT_FALSE(page->found().isEmpty());
    for (const auto& id : page->found()) {
        const auto* exercise = catalogue.exercise(id.toStdString());
        ASSERT_NE(exercise, nullptr) << id.toStdString();
        EXPECT_EQ(exercise->kind, ExerciseKind::strength);
        EXPECT_EQ(exercise->spineLoad, SpineLoad::low);
    }
    EXPECT_FALSE(page->found().contains("goblet_squat"));
}

TEST_F(LibraryPageTest, SuitsMeNowFollowsTheProfile) {
    EXPECT_TRUE(desk.apply(SetProfile{aProfile().withCondition(Condition::knee)}));
    EXPECT_TRUE(desk.apply(RecordScreens{{aClearScreen(desk.bridge().today())}}));
    EXPECT_TRUE(page->found().contains("goblet_squat"));
    press("only what suits me");
    EXPECT_FALSE(page->found().contains("goblet_squat"));
    EXPECT_TRUE(page->found().contains("glute_bridge"));
    page->enter("goblet_squat");
    EXPECT_TRUE(detailText().contains("Not for you now"));
    EXPECT_TRUE(detailText().contains("Yours: knee trouble"));
}

TEST_F(LibraryPageTest, ShowsCausesAndCareAndLeadsFromOneToTheOther) {
    page->enter("trigger_points");
    EXPECT_TRUE(detailText().contains("What is known"));
    named<QPushButton>(*page, "Care: Hot pack")->click();
    desk.settle();
    EXPECT_EQ(shown(), "heat_pack");
    EXPECT_TRUE(detailText().contains("When not to"));
}

TEST_F(LibraryPageTest, AlternativesLeadOn) {
    page->enter("deadlift");
    const auto& lower = desk.snapshot().catalogue->exercise("deadlift")->lowerSpineLoad;
    ASSERT_FALSE(lower.empty());
    const auto name = QString::fromStdString(desk.snapshot().catalogue->exercise(lower.front())->name);
    named<QPushButton>(*page, "Lower spine load: " + name)->click();
    desk.settle();
    EXPECT_EQ(shown(), lower.front());
}

TEST_F(LibraryPageTest, TellsWhatTheLogSaysOfIt) {
    const auto today = desk.bridge().today();
    EXPECT_TRUE(desk.apply(LogSessions{{aSession().on(today).with("goblet_squat", 3, 10, 16).tightNextMorning(2)}}));
    page->enter("goblet_squat");
    EXPECT_TRUE(detailText().contains("3 × 10 × 16 kg"));
    EXPECT_TRUE(detailText().contains("mean of 1"));
}

TEST_F(LibraryPageTest, AddsToADayAndTakesItBack) {
    page->enter("goblet_squat");
    addToWeek({"Today"});
    ASSERT_EQ(blocksToday().size(), 1U);
    EXPECT_EQ(blocksToday().front().exercises.front().exercise, "goblet_squat");
    EXPECT_TRUE(blocksToday().front().pinned);
    desk.bridge().undo();
    desk.settle();
    EXPECT_TRUE(desk.snapshot().history->plannedDays.empty() || blocksToday().empty());
}

TEST_F(LibraryPageTest, AddsIntoAWorkoutOfTheDay) {
    auto workout = aWorkoutBlock("step_up", 3, 10);
    workout.title = {"title.own", {{"text", std::string("Legs")}}};
    EXPECT_TRUE(desk.apply(PutBlock{desk.bridge().today(), workout}));
    const int before = blocksToday().front().minutes;
    page->enter("goblet_squat");
    addToWeek({"Today", "Into “Legs”"});
    ASSERT_EQ(blocksToday().size(), 1U);
    EXPECT_EQ(blocksToday().front().exercises.size(), 2U);
    EXPECT_GT(blocksToday().front().minutes, before);
}

TEST_F(LibraryPageTest, AddsARoutine) {
    page->enter(QString::fromStdString(desk.snapshot().catalogue->routines().front().id));
    addToWeek({"Today"});
    EXPECT_EQ(blocksToday().front().routine, desk.snapshot().catalogue->routines().front().id);
}

TEST_F(LibraryPageTest, AnOwnExerciseIsMadeFoundChangedAndDeleted) {
    makeOwn("Sled pull");
    type("sled");
    ASSERT_EQ(page->found().size(), 1);
    const std::string id = page->found().front().toStdString();
    EXPECT_EQ(shown(), id);
    press("Change");
    auto* name = named<QLineEdit>(*page, "Name");
    name->selectAll();
    QTest::keyClicks(name, "Sled push");
    QTest::keyClicks(named<QPlainTextEdit>(*page, "How it is done"), "Lean in");
    press("Save");
    EXPECT_EQ(desk.snapshot().catalogue->exercise(id)->name, "Sled push");
    EXPECT_EQ(desk.snapshot().catalogue->exercise(id)->cues, std::vector<std::string>{"Lean in"});
    EXPECT_EQ(desk.bridge().text({"difference.exercise_added", {{"date", desk.bridge().today()}, {"exercise", id}}}),
              "Monday: sled push added");
    press("Delete");
    EXPECT_FALSE(page->found().contains(QString::fromStdString(id)));
    desk.bridge().undo();
    desk.settle();
    EXPECT_EQ(page->found().size(), 1);
}

TEST_F(LibraryPageTest, AnOwnExerciseNeedsANameOfItsOwnAndAMuscle) {
    press("Own exercise");
    auto* notice = page->findChild<OwnExerciseEditor*>()->findChild<Notice*>();
    press("Save");
    EXPECT_TRUE(notice->sentence().contains("name"));
    QTest::keyClicks(named<QLineEdit>(*page, "Name"), "deadlift");
    press("Save");
    EXPECT_TRUE(notice->sentence().contains("another exercise"));
    named<QLineEdit>(*page, "Name")->selectAll();
    QTest::keyClicks(named<QLineEdit>(*page, "Name"), "Sled pull");
    press("Save");
    EXPECT_TRUE(notice->sentence().contains("muscle"));
    EXPECT_FALSE(desk.bridge().canUndo());
    QTest::keyClick(named<QLineEdit>(*page, "Name"), Qt::Key_Escape);
    EXPECT_TRUE(page->findChild<ItemDetail*>()->isVisible());
}

TEST_F(LibraryPageTest, ANarrowWindowShowsOneThingAtATime) {
    page->resize(930, 640);
    desk.settle();
    auto* list = named<QListView>(*page, "What was found");
    auto* detail = page->findChild<ItemDetail*>();
    auto* filters = page->findChild<FiltersPanel*>();
    EXPECT_TRUE(list->isVisible());
    EXPECT_FALSE(detail->isVisible());
    EXPECT_FALSE(filters->isVisible());
    press("Filters");
    EXPECT_TRUE(filters->isVisible());
    type("bird");
    QTest::keyClick(named<QLineEdit>(*page, "Search"), Qt::Key_Return);
    EXPECT_TRUE(detail->isVisible());
    EXPECT_FALSE(list->isVisible());
    EXPECT_EQ(shown(), "bird_dog");
    press("Back to the list");
    EXPECT_TRUE(list->isVisible());
    EXPECT_FALSE(detail->isVisible());
}

TEST_F(LibraryPageTest, RowsSayWhatTheyShow) {
    type("bird dog");
    const auto* model = named<QListView>(*page, "What was found")->model();
    const auto text = model->data(model->index(0, 0), Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(text.contains("Bird-dog"));
    EXPECT_TRUE(text.contains("strength"));
    EXPECT_TRUE(text.contains("spine load"));
}

TEST_F(LibraryPageTest, FiltersEverythingWithinAFrame) {
    using Clock = std::chrono::steady_clock;
    constexpr int kRuns = 20;
    const auto timed = [&](const QString& text) {
        auto fastest = Clock::duration::max();
        for (int i = 0; i < kRuns; ++i) {
            page->search({});
            const auto start = Clock::now();
            page->search(text);
            named<QListView>(*page, "What was found")->viewport()->repaint();
            fastest = std::min(fastest, Clock::now() - start);
        }
        return fastest;
    };
    EXPECT_LT(timed("s"), std::chrono::microseconds(16'700));
    EXPECT_LT(timed("gluteus maximsu"), std::chrono::microseconds(16'700));
}

TEST_F(LibraryPageTest, SaysOfARoutineWhichStepsAreNotForNow) {
    ASSERT_TRUE(desk.apply(RecordScreens{{aClearScreen(desk.bridge().today())}}));
    page->enter("pressure_release");
    desk.settle();
    EXPECT_FALSE(detailText().contains("Pressure waits"));
    ASSERT_TRUE(desk.apply(
        RecordScreens{{{.date = desk.bridge().today(), .answers = {{SafetyQuestion::cancerHistory, true}}}}}));
    page->enter("pressure_release");
    desk.settle();
    EXPECT_TRUE(detailText().contains("Not for you now. One step is not for you now"));
    EXPECT_TRUE(detailText().contains("Pressure waits for now, going by what you answered and logged."));
}

}  // namespace limber::test
