// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settings_page.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/settings/safety_card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/first_weekday.h"
#include "gui/widgets/number_field.h"

namespace limber::test {

namespace {

struct SettingsPageTest : testing::Test {
    SettingsPageTest() {
        page = std::make_unique<SettingsPage>(desk.bridge(), settings);
        desk.show(*page);
    }
    const Profile& profile() { return *desk.snapshot().profile; }
    void choose(const QString& chip) {
        withText<Chip>(*page, chip)->click();
        desk.settle();
    }

    Desk desk;
    AppSettings settings{std::make_unique<QSettings>(QStringLiteral("limber-test"), QStringLiteral("settings"))};
    std::unique_ptr<SettingsPage> page;
};

}  // namespace

TEST_F(SettingsPageTest, MinutesOfADayReachTheFile) {
    auto* monday = named<QLineEdit>(*page, "Minutes on Monday");
    ASSERT_NE(monday, nullptr);
    monday->setFocus();
    QTest::keyClicks(monday, "60");
    QTest::keyClick(monday, Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(profile().availableMinutes.at(Weekday::mon), 60);
    EXPECT_FALSE(profile().availableMinutes.contains(Weekday::tue));
}

TEST_F(SettingsPageTest, EquipmentIsUnsaidUntilSaidAndNoneIsAnAnswer) {
    EXPECT_FALSE(profile().equipment);
    choose("dumbbells");
    EXPECT_EQ(profile().equipment, std::vector{Equipment::dumbbell});
    choose("nothing at all");
    ASSERT_TRUE(profile().equipment);
    EXPECT_TRUE(profile().equipment->empty());
}

TEST_F(SettingsPageTest, ASecondPressTakesAnAnswerBack) {
    choose("ease my back");
    EXPECT_EQ(profile().goal, Goal::ease);
    choose("ease my back");
    EXPECT_FALSE(profile().goal);
}

TEST_F(SettingsPageTest, AChangeCanBeUndoneAndThePageFollows) {
    choose("blood thinner");
    EXPECT_TRUE(profile().takes(Medicine::anticoagulant));
    desk.bridge().undo();
    desk.settle();
    EXPECT_FALSE(profile().takes(Medicine::anticoagulant));
    EXPECT_FALSE(withText<Chip>(*page, "blood thinner")->isChecked());
}

TEST_F(SettingsPageTest, OneSafetyAnswerIsOneAnswer) {
    page->findChild<SafetyCard*>()->question(SafetyQuestion::nightPain)->chip(1)->click();
    desk.settle();
    ASSERT_EQ(desk.snapshot().history->screens.size(), 1U);
    const auto& answers = desk.snapshot().history->screens.front().answers;
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_FALSE(answers.at(SafetyQuestion::nightPain));
}

TEST_F(SettingsPageTest, NoneOfTheseLeavesAYesAlone) {
    auto* card = page->findChild<SafetyCard*>();
    withText<QPushButton>(*page, "None of these")->click();
    desk.settle();
    EXPECT_TRUE(card->question(SafetyQuestion::darkUrine)->isChosen(1));
    EXPECT_EQ(assessmentOf(desk.snapshot()).safety.level, SafetyLevel::clear);
}

TEST_F(SettingsPageTest, AnExerciseLeftOutCanBeAllowedAgain) {
    auto* name = named<QLineEdit>(*page, "Leave out");
    ASSERT_NE(name, nullptr);
    name->setFocus();
    QTest::keyClicks(name, "good morn");
    QTest::keyClick(name, Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(profile().avoidExercises, std::vector<std::string>{"good_morning"});
    EXPECT_TRUE(name->text().isEmpty());
    auto* allow = named<QPushButton>(*page, "Allow Good morning again");
    ASSERT_NE(allow, nullptr);
    allow->click();
    desk.settle();
    EXPECT_TRUE(profile().avoidExercises.empty());
    desk.bridge().undo();
    desk.settle();
    EXPECT_NE(named<QPushButton>(*page, "Allow Good morning again"), nullptr);
}

TEST_F(SettingsPageTest, FindingLeavesOnlyWhatIsCalledSo) {
    QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier);
    auto* find = named<QLineEdit>(*page, "Find a setting");
    ASSERT_EQ(QApplication::focusWidget(), find);
    QTest::keyClicks(find, "birth year");
    EXPECT_NE(named<QLineEdit>(*page, "Birth year"), nullptr);
    EXPECT_EQ(withText<Chip>(*page, "ease my back"), nullptr);
    EXPECT_EQ(named<QLineEdit>(*page, "Minutes on Monday"), nullptr);
    find->clear();
    QTest::keyClicks(find, "nothing that is here");
    EXPECT_NE(withText<QLabel>(*page, "Nothing here goes by that name."), nullptr);
    find->clear();
    EXPECT_NE(withText<Chip>(*page, "ease my back"), nullptr);
    EXPECT_NE(named<QLineEdit>(*page, "Minutes on Monday"), nullptr);
}

TEST_F(SettingsPageTest, DistancesAndTheBodyFollowTheUnitsOfLoadsUntilTheyAreChosen) {
    withText<Chip>(*page, "lb")->click();
    desk.settle();
    EXPECT_EQ(profile().unitsOfDistances(), Units::imperial);
    EXPECT_FALSE(profile().distanceUnits);
    withText<Chip>(*page, "kg, cm")->click();
    desk.settle();
    EXPECT_EQ(profile().bodyUnits, Units::metric);
    EXPECT_FALSE(profile().distanceUnits);
    withText<Chip>(*page, "kg")->click();
    desk.settle();
    EXPECT_EQ(profile().unitsOfDistances(), Units::metric);
    EXPECT_EQ(profile().bodyUnits, Units::metric);
}

TEST_F(SettingsPageTest, AWeightIsLoggedHereToo) {
    withText<QPushButton>(*page, "Work out my daily energy")->click();
    auto* weight = named<NumberField>(*page, "Weight today");
    ASSERT_NE(weight, nullptr);
    weight->setFocus();
    QTest::keyClicks(weight, "72,5");
    QTest::keyClick(weight, Qt::Key_Return);
    desk.settle();
    ASSERT_EQ(desk.snapshot().history->weights.size(), 1U);
    EXPECT_EQ(desk.snapshot().history->weights.front().weight, Mass::fromKilograms(72.5));
    EXPECT_EQ(profile().weight, Mass::fromKilograms(72.5));
    desk.bridge().undo();
    desk.settle();
    EXPECT_TRUE(desk.snapshot().history->weights.empty());
    EXPECT_FALSE(profile().weight);
    int asked = 0;
    for (const auto* field : page->findChildren<NumberField*>())
        asked += field->isVisible() && field->accessibleName() == QStringLiteral("Birth year") ? 1 : 0;
    EXPECT_EQ(asked, 1);
}

TEST_F(SettingsPageTest, TheWeekBeginsWhenOneSays) {
    const Date wednesday{std::chrono::year{2026} / 11 / 25};
    settings.setFirstWeekday(Weekday::sun);
    EXPECT_EQ(settings.firstWeekday(), Weekday::sun);
    setFirstWeekday(settings.firstWeekday());
    EXPECT_EQ(weekOf(wednesday), Date(std::chrono::year{2026} / 11 / 22));
    setFirstWeekday(Weekday::mon);
    EXPECT_EQ(weekOf(wednesday), Date(std::chrono::year{2026} / 11 / 23));
    setFirstWeekday(std::nullopt);
    settings.setFirstWeekday(std::nullopt);
    EXPECT_FALSE(settings.firstWeekday());
}

TEST_F(SettingsPageTest, AnEmergencyAnswerLeadsToThePageThatSaysWhatToDo) {
    QSignalSpy went(page.get(), &Page::goTo);
    page->findChild<SafetyCard*>()->question(SafetyQuestion::saddleNumbness)->chip(0)->click();
    desk.settle();
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.front().at(0).value<PageId>(), PageId::back);
    EXPECT_EQ(assessmentOf(desk.snapshot()).safety.level, SafetyLevel::emergency);
}

}  // namespace limber::test
