// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/set_table.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

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

struct ShownTable : SetTable {
    ShownTable(const std::vector<ExerciseToLog>& exercises, Units units = Units::metric) {
        setExercises(exercises, units);
        show();
        QApplication::setActiveWindow(this);
        focusFirst();
    }
};

void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

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
    ShownTable table({squat(1)}, Units::imperial);
    table.tickAll(true);
    EXPECT_EQ(table.entries().front().sets.front().load, Mass::fromKilograms(18));
}

TEST(SetTable, TypedPoundsArePounds) {
    ShownTable table({squat(1)}, Units::imperial);
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
    for (auto* button : table.findChildren<QAbstractButton*>())
        if (button->text() == "Left and right apart") button->click();
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

}  // namespace limber::test
