// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/set_table.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "gui/widgets/plates_view.h"
#include "gui/widgets/segmented.h"

namespace limber::test {

namespace {

SetEntry setOf(int reps, double kilograms) {
    SetEntry set;
    set.reps = reps;
    set.load = Mass::fromKilograms(kilograms);
    return set;
}

ExerciseToLog squat(int sets = 3) {
    ExerciseToLog exercise;
    exercise.id = "goblet_squat";
    exercise.name = "Goblet squat";
    exercise.sets.assign(static_cast<std::size_t>(sets), setOf(10, 18));
    return exercise;
}

ExerciseToLog sidePlank() {
    ExerciseToLog exercise;
    exercise.id = "side_plank";
    exercise.name = "Side plank";
    exercise.shape = SetShape::loadedHold;
    exercise.oneSided = true;
    SetEntry set;
    set.holdSeconds = 25;
    set.side = Side::both;
    exercise.sets = {set};
    return exercise;
}

ExerciseToLog benchPress() {
    auto exercise = squat(2);
    exercise.id = "bench_press";
    exercise.name = "Bench press";
    exercise.barbell = true;
    exercise.restSeconds = 75;
    exercise.sets.assign(2, setOf(5, 62.5));
    return exercise;
}

ExerciseToLog pullUp() {
    ExerciseToLog exercise;
    exercise.id = "pull_up";
    exercise.name = "Pull-up";
    exercise.bodyWeight = true;
    SetEntry set;
    set.reps = 6;
    exercise.sets.assign(2, set);
    return exercise;
}

ExerciseToLog running() {
    ExerciseToLog exercise;
    exercise.id = "running";
    exercise.name = "Running";
    exercise.shape = SetShape::distance;
    SetEntry set;
    set.seconds = 1200;
    exercise.sets = {set};
    return exercise;
}

ExerciseToLog inPounds(ExerciseToLog exercise) {
    exercise.units = Units::imperial;
    return exercise;
}

struct ShownTable : SetTable {
    explicit ShownTable(const std::vector<ExerciseToLog>& exercises) {
        setExercises(exercises);
        show();
        QApplication::setActiveWindow(this);
        focusFirst();
    }
};

void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
QString focused() { return QApplication::focusWidget()->accessibleName(); }

QAbstractButton* button(const QWidget& table, const QString& text, int index = 0) {
    for (auto* one : table.findChildren<QAbstractButton*>())
        if (one->isVisibleTo(&table) && one->text() == text && index-- == 0) return one;
    return nullptr;
}

/// Chooses from the menu that the button opens.
void choose(QAbstractButton* opener, const QString& words) {
    opener->click();
    for (auto* menu : opener->findChildren<QMenu*>())
        for (auto* action : menu->actions())
            if (action->text() == words) {
                action->trigger();
                menu->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return;
            }
    ADD_FAILURE() << "no " << words.toStdString() << " in the menu";
}

}  // namespace

TEST(SetTable, LogsNothingThatWasNotTicked) {
    ShownTable table({squat()});
    EXPECT_TRUE(table.entries().empty());
}

TEST(SetTable, EnterTicksTheSetAndGoesToTheNext) {
    ShownTable table({squat()});
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(table.entries().size(), 1U);
    EXPECT_EQ(table.entries().front().sets, (std::vector{setOf(10, 18), setOf(10, 18)}));
}

TEST(SetTable, EnterOnTheLastSetSaysSo) {
    ShownTable table({squat(1)});
    QSignalSpy finished(&table, &SetTable::finished);
    press(Qt::Key_Return);
    EXPECT_EQ(finished.count(), 1);
}

TEST(SetTable, TypingTicksAndReplaces) {
    ShownTable table({squat()});
    press(Qt::Key_Down);
    type("8");
    ASSERT_EQ(table.doneCount(), 1);
    EXPECT_EQ(table.entries().front().sets.front().reps, 8);
    EXPECT_EQ(table.entries().front().sets.front().load, Mass::fromKilograms(18));
}

TEST(SetTable, PlusAddsASetLikeTheLast) {
    ShownTable table({squat(1)});
    press(Qt::Key_Plus);
    EXPECT_EQ(table.setCount(), 2);
    table.tickAll(true);
    EXPECT_EQ(table.entries().front().sets.back(), setOf(10, 18));
}

TEST(SetTable, SpaceTicksAndUnticks) {
    ShownTable table({squat()});
    press(Qt::Key_Space);
    EXPECT_EQ(table.doneCount(), 1);
    press(Qt::Key_Space);
    EXPECT_EQ(table.doneCount(), 0);
}

TEST(SetTable, PoundsLeftAloneKeepTheExactMass) {
    ShownTable table({inPounds(squat(1))});
    table.tickAll(true);
    EXPECT_EQ(table.entries().front().sets.front().load, Mass::fromKilograms(18));
}

TEST(SetTable, TypedPoundsArePounds) {
    ShownTable table({inPounds(squat(1))});
    for (auto* field : table.findChildren<QLineEdit*>())
        if (field->accessibleName().startsWith("lb")) {
            field->setFocus();
            field->selectAll();
            type("45");
        }
    EXPECT_EQ(table.entries().front().sets.front().load, Mass::fromPounds(45));
}

TEST(SetTable, SplitsASideOnRequestAndKeepsBothOtherwise) {
    ShownTable table({sidePlank()});
    table.tickAll(true);
    EXPECT_EQ(table.entries().front().sets.front().side, Side::both);
    choose(button(table, "More"), "Left and right apart");
    const auto entries = table.entries();
    ASSERT_EQ(entries.front().sets.size(), 2U);
    EXPECT_EQ(entries.front().sets[0].side, Side::left);
    EXPECT_EQ(entries.front().sets[1].side, Side::right);
    EXPECT_EQ(entries.front().sets[1].holdSeconds, 25);
}

TEST(SetTable, AnEmptiedNumberIsMissingNotZero) {
    ShownTable table({squat(1)});
    press(Qt::Key_Backspace);
    ASSERT_EQ(table.doneCount(), 1);
    EXPECT_FALSE(table.entries().front().sets.front().reps);
}

TEST(SetTable, ArrowsWalkOverTheFields) {
    ShownTable table({squat(2)});
    EXPECT_EQ(focused(), "Reps, Goblet squat, set 1");
    press(Qt::Key_Right);
    EXPECT_EQ(focused(), "kg, Goblet squat, set 1");
    press(Qt::Key_Down);
    EXPECT_EQ(focused(), "kg, Goblet squat, set 2");
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(focused(), "Set 2 done, Goblet squat");
    EXPECT_EQ(table.doneCount(), 0);
}

TEST(SetTable, ArrowsStayInsideANumberThatIsBeingTyped) {
    ShownTable table({squat(1)});
    type("12");
    press(Qt::Key_Left);
    EXPECT_EQ(focused(), "Reps, Goblet squat, set 1");
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(focused(), "kg, Goblet squat, set 1");
}

TEST(SetTable, MinusTakesTheSetOutAndTheLastOneItsExercise) {
    ShownTable table({squat(2), pullUp()});
    type("8");
    press(Qt::Key_Down);
    press(Qt::Key_Minus);
    EXPECT_EQ(table.setCount(), 3);
    ASSERT_EQ(table.entries().size(), 1U);
    EXPECT_EQ(table.entries().front().sets, std::vector{setOf(8, 18)});
    EXPECT_EQ(focused(), "Reps, Goblet squat, set 1");
    press(Qt::Key_Minus);
    EXPECT_EQ(table.setCount(), 2);
    EXPECT_EQ(focused(), "Reps, Pull-up, set 1");
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    EXPECT_TRUE(table.isEmpty());
}

TEST(SetTable, OneKeyMakesAWarmUpADropSetOrOneToFailure) {
    ShownTable table({squat(4)});
    for (const auto key : {Qt::Key_W, Qt::Key_D, Qt::Key_F}) {
        press(key);
        press(Qt::Key_Return);
    }
    press(Qt::Key_W);
    press(Qt::Key_W);
    press(Qt::Key_Return);
    const auto sets = table.entries().front().sets;
    ASSERT_EQ(sets.size(), 4U);
    EXPECT_EQ(sets[0].type, SetType::warmUp);
    EXPECT_EQ(sets[1].type, SetType::drop);
    EXPECT_EQ(sets[2].type, SetType::failure);
    EXPECT_EQ(sets[3].type, SetType::working);
    EXPECT_NE(button(table, "Set 1, warm-up"), nullptr);
}

TEST(SetTable, TheKindOfSetIsChosenByMouseToo) {
    ShownTable table({squat(2)});
    choose(button(table, "Set 2"), "Drop set (D)");
    table.tickAll(true);
    EXPECT_EQ(table.entries().front().sets[1].type, SetType::drop);
    choose(button(table, "Set 1"), "Remove (−)");
    EXPECT_EQ(table.setCount(), 1);
}

TEST(SetTable, SJoinsAnExerciseToTheOneAboveAndTakesItOutAgain) {
    ShownTable table({squat(1), pullUp(), benchPress()});
    table.tickAll(true);
    press(Qt::Key_S);  // nothing stands above
    EXPECT_FALSE(table.entries()[0].superset);
    press(Qt::Key_Down);
    press(Qt::Key_S);
    EXPECT_EQ(table.entries()[0].superset, 0);
    EXPECT_EQ(table.entries()[1].superset, 0);
    EXPECT_FALSE(table.entries()[2].superset);
    press(Qt::Key_S);
    EXPECT_FALSE(table.entries()[0].superset);
    EXPECT_FALSE(table.entries()[1].superset);
}

TEST(SetTable, BodyWeightHasNoLoadUntilOneIsAdded) {
    ShownTable table({pullUp()});
    press(Qt::Key_Right);
    EXPECT_EQ(focused(), "Effort, Pull-up, set 1");
    choose(button(table, "More"), "With added weight");
    EXPECT_EQ(focused(), "kg, Pull-up, set 1");
    type("5");
    EXPECT_EQ(table.entries().front().sets.front().load, Mass::fromKilograms(5));
    EXPECT_EQ(table.entries().front().sets.front().reps, 6);
}

TEST(SetTable, USwitchesTheUnitsOfOneExerciseAndKeepsTheMass) {
    ShownTable table({benchPress(), squat(1)});
    QSignalSpy chosen(&table, &SetTable::unitsChosen);
    press(Qt::Key_Right);
    press(Qt::Key_U);
    EXPECT_EQ(focused(), "lb, Bench press, set 1");
    EXPECT_EQ(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), "137.8");
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().at(0).toString(), "bench_press");
    table.tickAll(true);
    EXPECT_EQ(table.entries().front().sets.front().load, Mass::fromKilograms(62.5));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(focused(), "kg, Goblet squat, set 1");
}

TEST(SetTable, PShowsThePlatesOfABarbellOnly) {
    ShownTable table({benchPress(), squat(1)});
    press(Qt::Key_P);
    auto* view = table.findChild<PlatesView*>();
    ASSERT_NE(view, nullptr);
    EXPECT_EQ(view->words(), "On each side: 20 + 1.25");
    view->bars()->setChosen(2);
    EXPECT_EQ(view->words(), "On each side: 25 + 1.25");
    view->parentWidget()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_P);
    EXPECT_EQ(table.findChild<PlatesView*>(), nullptr);
}

TEST(SetTable, CardioCountsMinutesAndDistance) {
    ShownTable table({running()});
    type("25");
    press(Qt::Key_Right);
    type("4,2");
    const auto set = table.entries().front().sets.front();
    EXPECT_EQ(set.seconds, 1500);
    ASSERT_TRUE(set.distanceMetres);
    EXPECT_NEAR(*set.distanceMetres, 4200, 0.01);
}

TEST(SetTable, ARestBeginsWhenTheSetIsTickedByHand) {
    ShownTable table({benchPress(), running()});
    QSignalSpy rest(&table, &SetTable::restBegins);
    table.tickAll(true);
    table.tickAll(false);
    EXPECT_EQ(rest.count(), 0);
    press(Qt::Key_Return);
    ASSERT_EQ(rest.count(), 1);
    EXPECT_EQ(rest.front().at(0).toInt(), 75);
    press(Qt::Key_Return);
    press(Qt::Key_Return);  // there is no rest after running
    EXPECT_EQ(rest.count(), 2);
}

TEST(SetTable, LastTimeStandsBesideEverySet) {
    auto exercise = squat(3);
    exercise.lastSets = {setOf(10, 16), setOf(9, 16)};
    ShownTable table({exercise});
    QStringList shown;
    for (const auto* label : table.findChildren<QLabel*>())
        if (label->isVisibleTo(&table) && label->text().endsWith("kg") && label->text() != "kg")
            shown.append(label->text());
    EXPECT_EQ(shown, (QStringList{"10 × 16 kg", "9 × 16 kg"}));
}

TEST(SetTable, APressSelectsTheNumberSoThatTypingReplacesIt) {
    ShownTable table({squat(2)});
    auto* field = table.findChildren<QLineEdit*>().at(3);
    ASSERT_EQ(field->accessibleName(), "Reps, Goblet squat, set 2");
    QTest::mouseClick(field, Qt::LeftButton, {}, field->rect().center());
    type("7");
    EXPECT_EQ(table.entries().front().sets.front().reps, 7);
}

TEST(Plates, AreTheHeaviestThatFit) {
    const auto bar = Mass::fromKilograms(20);
    const auto plates = platesFor(Mass::fromKilograms(102.5), bar, Units::metric);
    EXPECT_EQ(plates.perSide,
              (std::vector{Mass::fromKilograms(25), Mass::fromKilograms(15), Mass::fromKilograms(1.25)}));
    EXPECT_EQ(plates.total, Mass::fromKilograms(102.5));
}

TEST(Plates, StayBelowWhatCannotBeMade) {
    const auto plates = platesFor(Mass::fromKilograms(61), Mass::fromKilograms(20), Units::metric);
    EXPECT_EQ(plates.total, Mass::fromKilograms(60));
    EXPECT_TRUE(platesFor(Mass::fromKilograms(15), Mass::fromKilograms(20), Units::metric).perSide.empty());
}

TEST(Plates, OfPoundsAreExact) {
    const auto plates = platesFor(Mass::fromPounds(225), Mass::fromPounds(45), Units::imperial);
    EXPECT_EQ(plates.perSide, (std::vector{Mass::fromPounds(45), Mass::fromPounds(45)}));
}

}  // namespace limber::test
