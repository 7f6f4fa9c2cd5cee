// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace limber::test {
namespace {

/// A page that scrolls, with a choice and a number halfway down.
struct Wheel : testing::Test {
    Wheel() {
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        column->addSpacing(600);
        column->addWidget(choice);
        column->addWidget(number);
        column->addSpacing(1200);
        choice->addItems({"one", "two", "three"});
        choice->setCurrentIndex(1);
        number->setValue(5);
        page.setWidget(content);
        page.resize(300, 700);
        page.show();
        QApplication::setActiveWindow(&page);
        page.setFocus();
        QCoreApplication::processEvents();
        bar->setValue(300);
    }
    static void turn(QWidget& over, int degrees) {
        const QPointF place(5, 5);
        QWheelEvent wheel(place, over.mapToGlobal(place), {}, {0, 8 * degrees}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel);  // as from the window system: only then it goes on to the parents
        qApp->notify(&over, &wheel);
    }

    QScrollArea page;
    QScrollBar* bar = page.verticalScrollBar();
    QComboBox* choice = new QComboBox;
    QSpinBox* number = new QSpinBox;
};

TEST_F(Wheel, ScrollsThePageOverAChoiceAndANumber) {
    for (QWidget* over : {static_cast<QWidget*>(choice), static_cast<QWidget*>(number)})
        for (const int degrees : {-15, 15}) {
            const int before = bar->value();
            turn(*over, degrees);
            EXPECT_EQ(bar->value() > before, degrees < 0) << "the page goes where the wheel turns";
            EXPECT_NE(bar->value(), before);
            EXPECT_EQ(choice->currentIndex(), 1);
            EXPECT_EQ(number->value(), 5);
            EXPECT_EQ(QApplication::focusWidget(), &page);
            EXPECT_NE(over->focusPolicy(), Qt::WheelFocus);
        }
}

TEST_F(Wheel, TurnsANumberThatIsBeingTyped) {
    number->setFocus();
    const int before = bar->value();
    turn(*number, 15);
    EXPECT_EQ(number->value(), 6);
    EXPECT_EQ(bar->value(), before);
}

TEST_F(Wheel, LeavesAChoiceAloneThatHasTheFocus) {
    choice->setFocus();
    turn(*choice, -15);
    EXPECT_EQ(choice->currentIndex(), 1);
}

}  // namespace
}  // namespace limber::test
