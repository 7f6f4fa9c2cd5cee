// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/reminders_card.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/app/autostart.h"

namespace limber::test {
namespace {

const std::vector<Weekday> kWorkdays{Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu, Weekday::fri};

struct RemindersCardTest : testing::Test {
    RemindersCardTest() {
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        card = std::make_unique<RemindersCard>(settings, kWorkdays);
        desk.show(*card);
    }
    ~RemindersCardTest() override { qunsetenv("XDG_CONFIG_HOME"); }
    void toggle(const QString& word) {
        auto* box = withText<QCheckBox>(*card, word);
        ASSERT_NE(box, nullptr) << word.toStdString();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        desk.settle();
    }

    QTemporaryDir folder;
    Desk desk;
    AppSettings settings{std::make_unique<QSettings>(folder.filePath("window.ini"), QSettings::IniFormat)};
    std::unique_ptr<RemindersCard> card;
};

}  // namespace

TEST_F(RemindersCardTest, NothingLeavesTheWindowUntilSaid) {
    EXPECT_EQ(settings.reminders(), ReminderSettings{});
    EXPECT_FALSE(settings.notifies());
    EXPECT_FALSE(settings.staysInTray());
    EXPECT_FALSE(startsAtLogin());
    toggle("Notifications of the desktop too");
    EXPECT_TRUE(settings.notifies());
    toggle("Stay in the tray when the window is closed");
    EXPECT_TRUE(settings.staysInTray());
}

TEST_F(RemindersCardTest, AKindAndItsTimeApplyAtOnce) {
    toggle("Today’s stretching");
    EXPECT_FALSE(settings.reminders().stretching.on);
    auto* at = named<QComboBox>(*card, "When to ask about the morning");
    ASSERT_NE(at, nullptr);
    at->setFocus();
    QTest::keyClick(at, Qt::Key_Down);
    EXPECT_EQ(settings.reminders().morning.at, (TimeOfDay{9 * 60}));
    toggle("The morning after training");
    EXPECT_FALSE(at->isEnabled());
    EXPECT_EQ(settings.reminders().morning, (ReminderRule{false, {9 * 60}}));
}

TEST_F(RemindersCardTest, SittingDaysFollowTheLogUntilTheyAreChosen) {
    EXPECT_EQ(withText<QAbstractButton>(*card, "Sat"), nullptr);
    toggle("Another position while I sit");
    EXPECT_TRUE(settings.reminders().position);
    EXPECT_FALSE(settings.reminders().sittingDays);
    auto* saturday = withText<QAbstractButton>(*card, "Sat");
    ASSERT_NE(saturday, nullptr);
    saturday->click();
    desk.settle();
    ASSERT_TRUE(settings.reminders().sittingDays);
    EXPECT_EQ(settings.reminders().sittingDays->size(), 6U);
}

TEST_F(RemindersCardTest, StartingAtLoginIsAFileThatComesAndGoes) {
    const QString file = folder.filePath("autostart/org.limber.Limber.desktop");
    toggle("Start in the tray when I log in");
    ASSERT_TRUE(QFile::exists(file));
    QFile entry(file);
    ASSERT_TRUE(entry.open(QIODevice::ReadOnly));
    EXPECT_TRUE(entry.readAll().contains("\" \"--hidden\"\n"));
    toggle("Start in the tray when I log in");
    EXPECT_FALSE(QFile::exists(file));
}

TEST(Autostart, QuotesAsDesktopEntriesDo) {
    EXPECT_EQ(quotedCommand({"/opt/my $5 100%/limber", "--hidden"}), R"("/opt/my \\$5 100%%/limber" "--hidden")");
    EXPECT_EQ(quotedCommand({R"(a\b"c)"}), R"("a\\\\b\\"c")");
}

TEST(AppSettings, KeepsRemindersAndMistrustsTheFile) {
    const QTemporaryDir folder;
    const QString file = folder.filePath("window.ini");
    ReminderSettings rules;
    rules.session = {false, {18 * 60 + 15}};
    rules.position = true;
    rules.positionMinutes = 60;
    rules.sittingDays = std::vector{Weekday::tue, Weekday::thu};
    rules.quietFrom = {23 * 60};
    AppSettings(std::make_unique<QSettings>(file, QSettings::IniFormat)).setReminders(rules);
    EXPECT_EQ(AppSettings(std::make_unique<QSettings>(file, QSettings::IniFormat)).reminders(), rules);
    QSettings spoilt(file, QSettings::IniFormat);
    spoilt.setValue("reminders/position_minutes", 0);
    spoilt.setValue("reminders/session_at", "25:99");
    spoilt.setValue("reminders/sitting_days", QStringList{"tue", "someday"});
    spoilt.sync();
    const auto read = AppSettings(std::make_unique<QSettings>(file, QSettings::IniFormat)).reminders();
    EXPECT_EQ(read.positionMinutes, ReminderSettings{}.positionMinutes);
    EXPECT_EQ(read.session.at, ReminderSettings{}.session.at);
    EXPECT_EQ(read.sittingDays, std::vector{Weekday::tue});
}

}  // namespace limber::test
