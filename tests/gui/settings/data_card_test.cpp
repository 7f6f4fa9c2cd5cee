// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the data file as a whole, from the settings; and what stands above every page meanwhile.
#include "gui/settings/data_card.h"

#include <QSignalSpy>
#include <fstream>
#include <iterator>

#include "bring_desk.h"
#include "gui/app/care_line.h"
#include "gui/settings/rescue_dialog.h"
#include "support/spoilt_file.h"

namespace limber::test {

namespace {

struct DataCardTest : BringDesk {
    DataCardTest() { goTo(PageId::settings, "data"); }
    void log(int daysAgo) {
        ASSERT_TRUE(
            desk.apply(LogSessions{{aSession().on(desk.bridge().today() - Days{daysAgo}).with("deadlift", 3, 5, 80)}}));
        settle();
    }
    [[nodiscard]] QString read(const QString& file) const {
        std::ifstream bytes(file.toStdString(), std::ios::binary);
        return QString::fromStdString({std::istreambuf_iterator<char>(bytes), std::istreambuf_iterator<char>()});
    }
    void clickNamed(const QString& name) {
        auto* button = named<QPushButton>(*window, name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    void saveAs(const QString& file) {
        answerDialog(*window, "save-as", file);
        settle();
    }
};

}  // namespace

TEST_F(DataCardTest, SaysWhereTheDataLiesAndWhenItWasCopied) {
    EXPECT_TRUE(says(folder.filePath("limber.db")));
    EXPECT_TRUE(says("No backup yet."));
    log(2);
    EXPECT_TRUE(says("Newest backup: 23 November 2026"));
}

TEST_F(DataCardTest, EverythingTheTableAndTheCalendarAreWritten) {
    log(2);
    const QString everything = folder.filePath("all.json");
    click("Everything …");
    saveAs(everything);
    EXPECT_TRUE(says("all.json is written."));
    EXPECT_TRUE(read(everything).contains("\"limber\": 1"));
    click("Table of sets …");
    saveAs(folder.filePath("sets.csv"));
    EXPECT_TRUE(read(folder.filePath("sets.csv")).contains(",deadlift,Deadlift,"));
    click("Calendar …");
    saveAs(folder.filePath("plan.ics"));
    EXPECT_TRUE(read(folder.filePath("plan.ics")).startsWith("BEGIN:VCALENDAR"));
    bring(everything);
    EXPECT_TRUE(says("All of it is here already"));
}

TEST_F(DataCardTest, ABackupIsMadeRestoredAndTheWayBackIsOffered) {
    log(2);
    const QString copy = folder.filePath("copy.db");
    click("Back up now …");
    saveAs(copy);
    EXPECT_TRUE(says("copy.db is written and checked."));
    log(1);
    EXPECT_EQ(sessions().size(), 2U);
    click("Restore a backup …");
    auto* backups = named<QComboBox>(*window, "The backup to go back to");
    ASSERT_NE(backups, nullptr);
    EXPECT_EQ(backups->itemText(0), "23 November 2026");
    backups->setCurrentIndex(backups->count() - 1);
    clickNamed("Restore this backup");
    answerDialog(*window, "open-file", copy);
    settle();
    EXPECT_EQ(sessions().size(), 1U);
    EXPECT_TRUE(says("What it was before is kept in"));
    click("Go back");
    EXPECT_EQ(sessions().size(), 2U);
}

TEST_F(DataCardTest, EverythingIsDeletedOnlyWhenAskedTwice) {
    log(2);
    click("Delete everything …");
    click("Keep everything");
    EXPECT_EQ(sessions().size(), 1U);
    click("Delete everything …");
    clickNamed("Delete all entries and all backups for good");
    EXPECT_TRUE(sessions().empty());
    EXPECT_TRUE(says("All entries and all backups are deleted."));
    EXPECT_TRUE(says("No backup yet."));
    EXPECT_FALSE(desk.bridge().canUndo());
    log(1);
    EXPECT_EQ(sessions().size(), 1U);
}

TEST_F(DataCardTest, ADamagedFileIsReadIntoANewOneAndGoneOnWith) {
    const QString damaged = folder.filePath("old.db");
    {
        Desk old(desk.bridge().today(), damaged.toStdString());
        ASSERT_TRUE(old.apply(LogSessions{{aSession().on(old.bridge().today() - Days{5}).with("deadlift", 3, 5, 80)}}));
    }
    spoil(damaged.toStdString());
    click("Rescue a broken file …");
    answerDialog(*window, "open-file", damaged);
    QTest::qWait(0);
    answerDialog(*window, "save-as", folder.filePath("rescued.db"));
    settle();
    EXPECT_TRUE(says("rescued.db holds what could be read: 1 session."));
    EXPECT_TRUE(sessions().empty());
    click("Go on with it");
    EXPECT_EQ(sessions().size(), 1U);
}

TEST_F(DataCardTest, AnImportIsListedAndTakenOutLater) {
    bring(fileWith("fitnotes.csv", kFitNotes));
    click("Bring in 2 sessions");
    click("Done");
    goTo(PageId::settings);
    EXPECT_TRUE(says("Brought along so far"));
    EXPECT_TRUE(says("2 sessions, 1 own exercise"));
    clickNamed("Undo this import: FitNotes, 23 November 2026");
    EXPECT_TRUE(sessions().empty());
    EXPECT_TRUE(says("2 sessions are taken out again."));
    EXPECT_FALSE(says("Brought along so far"));
}

TEST_F(DataCardTest, AFileIsChosenInTheDialogToo) {
    const QString file = fileWith("fitnotes.csv", kFitNotes);
    clickNamed("Choose a file to bring along");
    answerDialog(*window, "open-file", file);
    ASSERT_TRUE(QTest::qWaitFor([this] { return importPage() != nullptr; }));
    settle();
    EXPECT_TRUE(says("An export of FitNotes"));
}

TEST_F(DataCardTest, NothingStandsAboveThePagesWhileAllIsWell) {
    auto* line = window->findChild<CareLine*>();
    EXPECT_FALSE(line->isVisible());
    log(1);
    EXPECT_FALSE(line->isVisible());
}

TEST_F(DataCardTest, ABackupThatCannotBeMadeIsSaidAboveEveryPage) {
    // Where the folder of the backups should be lies a file.
    static_cast<void>(fileWith("limber.db.backups", "in the way"));
    log(1);
    auto* line = window->findChild<CareLine*>();
    for (const PageId page : {PageId::settings, PageId::log}) {
        goTo(page);
        EXPECT_TRUE(line->isVisible());
        EXPECT_TRUE(line->sentence().contains("today’s backup could not be made")) << line->sentence().toStdString();
    }
    click("Your data");
    EXPECT_NE(qobject_cast<SettingsPage*>(window->currentPage()), nullptr);
    EXPECT_TRUE(line->isVisible());
}

TEST(CareLine, SaysThatANewerFileIsOnlyRead) {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("limber.db").toStdString();
    const Date today{std::chrono::year{2026} / 11 / 23};
    { const Desk desk(today, file); }
    makeNewer(file);
    Desk desk(today, file);
    CareLine line(desk.bridge());
    line.show();
    desk.settle();
    EXPECT_TRUE(line.sentence().contains("A newer Limber wrote your data")) << line.sentence().toStdString();
    QSignalSpy asked(&line, &CareLine::showData);
    auto* way = withText<QPushButton>(line, "Your data");
    ASSERT_NE(way, nullptr);
    QTest::mouseClick(way, Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
    desk.settle();
    EXPECT_NE(withText<QPushButton>(line, "Your data"), nullptr) << "it stays until it is mended";
}

namespace {

struct RescueTest : testing::Test {
    RescueTest() {
        Desk desk(place.today, place.file);
        EXPECT_TRUE(desk.apply(LogSessions{{aSession().on(place.today - Days{1}).with("deadlift", 3, 5, 80)}}));
        EXPECT_TRUE(desk.apply(LogSessions{{aSession().on(place.today).with("deadlift", 3, 5, 80)}}));
    }
    void open() {
        spoil(place.file);
        ASSERT_FALSE(WorkspaceBridge::open(place, "en"));
        dialog = std::make_unique<RescueDialog>(place);
        dialog->show();
    }
    void click(const QString& text) {
        auto* button = withText<QPushButton>(*dialog, text);
        ASSERT_NE(button, nullptr) << text.toStdString();
        button->click();
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return dialog->isSettled(); }));
    }
    [[nodiscard]] std::size_t sessionsNow() const {
        const auto bridge = WorkspaceBridge::open(place, "en");
        return bridge ? (*bridge)->snapshot().history->sessions.size() : 0;
    }

    QTemporaryDir folder;
    OpenOptions place{.file = folder.filePath("limber.db").toStdString(),
                      .today = Date{std::chrono::year{2026} / 11 / 23}};
    std::unique_ptr<RescueDialog> dialog;
};

}  // namespace

TEST_F(RescueTest, ADamagedFileGivesWayToItsNewestBackup) {
    open();
    click("Restore the backup of 23 November 2026");
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(sessionsNow(), 1U);  // the backup is of the first change of the day
}

TEST_F(RescueTest, OrToWhatCanBeRead) {
    open();
    click("Write what can be read to a new file …");
    answerDialog(*dialog, "save-as", folder.filePath("rescued.db"));
    settle();
    EXPECT_TRUE(wordsOn(*dialog).contains("rescued.db holds what could be read: 2 sessions."))
        << wordsOn(*dialog).toStdString();
    click("Go on with the new file");
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(sessionsNow(), 2U);
}

}  // namespace limber::test
