// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/self_test_page.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/tightness_scale.h"

namespace limber::test {
namespace {

struct SelfTestPageTest : testing::Test {
    void open(SelfTestKind test) {
        ASSERT_TRUE(desk.apply(RecordScreens{{aClearScreen(desk.bridge().today())}}));
        PlayerClock clock{[this] { return now; }, [] { return TimeOfDay{18 * 60}; }};
        page = std::make_unique<SelfTestPage>(desk.bridge(), settings, test, std::move(clock));
        closed = std::make_unique<QSignalSpy>(page.get(), &Page::closed);
        desk.show(*page);
        page->enter({});
    }
    void sayTightness(int key) {
        page->findChild<TightnessScale*>()->setFocus();
        press(key);
    }
    void pass(int seconds) {
        now += Milliseconds{seconds * 1000};
        page->look();
    }
    [[nodiscard]] bool says(const QString& words) const {
        for (auto* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    [[nodiscard]] QPushButton* button(const QString& name) const { return named<QPushButton>(*page, name); }
    [[nodiscard]] const std::vector<SelfTest>& results() const { return desk.snapshot().history->selfTests; }

    QTemporaryDir folder;
    AppSettings settings{std::make_unique<QSettings>(folder.filePath("window.ini"), QSettings::IniFormat)};
    Desk desk;
    Milliseconds now{5'000'000};
    std::unique_ptr<SelfTestPage> page;
    std::unique_ptr<QSignalSpy> closed;
};

}  // namespace

TEST_F(SelfTestPageTest, AsksHowTightItIsAndRefusesCalmly) {
    open(SelfTestKind::trunkExtensorHold);
    EXPECT_FALSE(button("Start")->isEnabled());
    EXPECT_TRUE(says("Say first how tight it is."));
    sayTightness(Qt::Key_5);
    EXPECT_FALSE(button("Start")->isEnabled());
    EXPECT_TRUE(says("tightness of 5"));
    sayTightness(Qt::Key_3);
    EXPECT_TRUE(button("Start")->isEnabled());
}

TEST_F(SelfTestPageTest, AHoldIsTimedBySpaceAndSaved) {
    open(SelfTestKind::sideBridgeLeft);
    sayTightness(Qt::Key_1);
    page->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(says("Get ready"));
    pass(5);
    EXPECT_TRUE(says("Hold"));
    pass(42);
    EXPECT_EQ(page->findChild<QLabel*>("self-test-seconds")->text(), "42");
    press(Qt::Key_Space);
    EXPECT_TRUE(says("42 s"));
    EXPECT_TRUE(says("Your first result"));
    EXPECT_TRUE(results().empty()) << "nothing is kept unasked";
    press(Qt::Key_Space);
    desk.settle();
    ASSERT_EQ(results().size(), 1U);
    EXPECT_EQ(results()[0], (SelfTest{desk.bridge().today(), SelfTestKind::sideBridgeLeft, 42}));
    EXPECT_EQ(closed->count(), 1);
    desk.bridge().undo();
    desk.settle();
    EXPECT_TRUE(results().empty());
}

TEST_F(SelfTestPageTest, StoppingBeforeTheHoldLeaves) {
    open(SelfTestKind::trunkFlexorHold);
    sayTightness(Qt::Key_0);
    QTest::mouseClick(button("Start"), Qt::LeftButton);
    pass(2);
    press(Qt::Key_Space);
    EXPECT_EQ(closed->count(), 1);
    EXPECT_TRUE(results().empty());
}

TEST_F(SelfTestPageTest, ALongHoldEndsByItself) {
    open(SelfTestKind::trunkExtensorHold);
    sayTightness(Qt::Key_0);
    QTest::mouseClick(button("Start"), Qt::LeftButton);
    pass(5);
    pass(300);
    EXPECT_TRUE(says("240 s"));
}

TEST_F(SelfTestPageTest, ASideBendTakesCentimetres) {
    open(SelfTestKind::sideBendRight);
    sayTightness(Qt::Key_2);
    EXPECT_FALSE(button("That is it")->isEnabled());
    QTest::keyClicks(page->findChild<NumberField*>(), "18.5");
    QTest::keyClick(page->findChild<NumberField*>(), Qt::Key_Return);
    EXPECT_TRUE(says("18.5 cm"));
    QTest::mouseClick(button("Save"), Qt::LeftButton);
    desk.settle();
    ASSERT_EQ(results().size(), 1U);
    EXPECT_DOUBLE_EQ(results()[0].value, 18.5);
}

TEST_F(SelfTestPageTest, EveryControlHasAName) {
    open(SelfTestKind::sideBendRight);
    for (auto* each : page->findChildren<QAbstractButton*>())
        EXPECT_FALSE(each->accessibleName().isEmpty()) << each->text().toStdString();
    EXPECT_FALSE(page->findChild<NumberField*>()->accessibleName().isEmpty());
}

}  // namespace limber::test
