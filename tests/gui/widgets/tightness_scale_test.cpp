// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tightness_scale.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace limber::test {

TEST(TightnessScale, HasNoAnswerUntilOneIsGiven) {
    TightnessScale scale("After");
    EXPECT_FALSE(scale.value());
    QTest::keyClick(&scale, Qt::Key_0);
    EXPECT_EQ(scale.value(), 0);
}

TEST(TightnessScale, TakesDigitsAndTenAsOneAndZero) {
    TightnessScale scale("After");
    QTest::keyClick(&scale, Qt::Key_6);
    EXPECT_EQ(scale.value(), 6);
    QTest::keyClick(&scale, Qt::Key_1);
    QTest::keyClick(&scale, Qt::Key_0);
    EXPECT_EQ(scale.value(), 10);
}

TEST(TightnessScale, StepsByArrowsAndStopsAtTheEnds) {
    TightnessScale scale("After");
    scale.setValue(9);
    QTest::keyClick(&scale, Qt::Key_Right);
    QTest::keyClick(&scale, Qt::Key_Right);
    EXPECT_EQ(scale.value(), 10);
    QTest::keyClick(&scale, Qt::Key_Home);
    QTest::keyClick(&scale, Qt::Key_Left);
    EXPECT_EQ(scale.value(), 0);
}

TEST(TightnessScale, GivesTheAnswerBack) {
    TightnessScale scale("After");
    QSignalSpy changes(&scale, &TightnessScale::valueChanged);
    QTest::keyClick(&scale, Qt::Key_4);
    QTest::keyClick(&scale, Qt::Key_Delete);
    EXPECT_FALSE(scale.value());
    EXPECT_EQ(changes.count(), 2);
}

TEST(TightnessScale, TellsAScreenReaderTheValueInWords) {
    TightnessScale scale("After");
    auto* accessible = QAccessible::queryAccessibleInterface(&scale);
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->text(QAccessible::Name), "After");
    EXPECT_EQ(accessible->text(QAccessible::Value), "not answered");
    scale.setValue(6);
    EXPECT_TRUE(accessible->text(QAccessible::Value).startsWith("6 of 10"));
}

}  // namespace limber::test
