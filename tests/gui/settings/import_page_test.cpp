// SPDX-License-Identifier: GPL-3.0-or-later
// A file dropped on the window: what it holds, what becomes of it, and taking it out again.
#include "bring_desk.h"
#include "limber/workspace/export_text.h"

namespace limber::test {

namespace {

using ImportPageTest = BringDesk;

const QByteArray kStrong =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
    "2026-11-02 18:05:00,\"Legs\",1h 12m,\"Squat (Barbell)\",1,100,8,0,0,\"\",\"\",\n";

}  // namespace

TEST_F(ImportPageTest, ADroppedFileIsShownBroughtInAndTakenOutAgain) {
    bring(fileWith("fitnotes.csv", kFitNotes));
    EXPECT_TRUE(says("An export of FitNotes"));
    EXPECT_TRUE(says("2 sessions with 3 sets, from 2 November 2026 to 4 November 2026."));
    EXPECT_TRUE(says("1 exercise recognised by name"));
    EXPECT_TRUE(says("Sled of Doom"));
    EXPECT_TRUE(says("1 line left out"));
    EXPECT_TRUE(says("Line 4: \"someday\" is no date."));
    EXPECT_TRUE(sessions().empty());
    click("Bring in 2 sessions");
    EXPECT_TRUE(says("2 sessions are in your log now."));
    EXPECT_TRUE(says("Line 4: \"someday\" is no date."));
    EXPECT_EQ(sessions().size(), 2U);
    EXPECT_TRUE(desk.bridge().canUndo());
    click("Undo this import");
    EXPECT_TRUE(says("2 sessions are taken out again."));
    EXPECT_TRUE(sessions().empty());
    click("Done");
    EXPECT_NE(qobject_cast<LogPage*>(window->currentPage()), nullptr);
}

TEST_F(ImportPageTest, IsOneUndoStep) {
    bring(fileWith("fitnotes.csv", kFitNotes));
    click("Bring in 2 sessions");
    click("Done");
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(sessions().empty());
    EXPECT_FALSE(desk.bridge().canUndo());
}

TEST_F(ImportPageTest, ANameIsMatchedByItsField) {
    bring(fileWith("fitnotes.csv", kFitNotes));
    auto* choice = named<QComboBox>(*window, "What “Sled of Doom” is");
    ASSERT_NE(choice, nullptr);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    EXPECT_EQ(choice->currentText(), "It is another exercise …");
    auto* field = named<QLineEdit>(*window, "The exercise that “Sled of Doom” is");
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, "leg press");
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    EXPECT_EQ(field->text(), "Leg press");
    click("Bring in 2 sessions");
    ASSERT_EQ(sessions().size(), 2U);
    EXPECT_EQ(sessions().back().exercises.front().exercise, "leg_press");
}

TEST_F(ImportPageTest, ANameThatIsLeftOutTakesItsSessionWithIt) {
    bring(fileWith("fitnotes.csv", kFitNotes));
    auto* choice = named<QComboBox>(*window, "What “Sled of Doom” is");
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    EXPECT_EQ(choice->currentText(), "Leave its sets out");
    settle();
    click("Bring in 1 session");
    EXPECT_EQ(sessions().size(), 1U);
}

TEST_F(ImportPageTest, AsksForTheUnitWhereTheFileDoesNotSay) {
    bring(fileWith("strong.csv", kStrong));
    EXPECT_TRUE(says("Kilograms or pounds?"));
    EXPECT_TRUE(sessions().empty());
    click("Pounds");
    click("Bring in 1 session");
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_NEAR(sessions().front().exercises.front().sets.front().load->kilograms(), 45.36, 0.01);
}

TEST_F(ImportPageTest, RefusesWhatItDoesNotKnowAndSaysWhatItKnows) {
    bring(fileWith("notes.csv", "Day,Lift,How Much\n2026-11-02,Squat,100\n"));
    EXPECT_TRUE(says("This file cannot be brought along"));
    EXPECT_TRUE(says("Day, Lift, How Much"));
    EXPECT_TRUE(says("Strong, Hevy and FitNotes"));
    const QString known = fileWith("fitnotes.csv", kFitNotes);
    click("Choose another file …");
    answerDialog(*window, "open-file", known);
    settle();
    EXPECT_TRUE(says("An export of FitNotes"));
}

TEST_F(ImportPageTest, TheSameFileAgainAddsNothing) {
    const QString file = fileWith("fitnotes.csv", kFitNotes);
    for (int time = 0; time < 2; ++time) {
        bring(file);
        if (time == 0) click("Bring in 2 sessions");
        if (time == 0) click("Done");
    }
    EXPECT_TRUE(says("All of it is here already"));
    EXPECT_FALSE(withText<QPushButton>(*window, "Bring it in") &&
                 withText<QPushButton>(*window, "Bring it in")->isEnabled());
    QTest::keyClick(importPage(), Qt::Key_Escape);
    settle();
    EXPECT_EQ(importPage(), nullptr);
    EXPECT_EQ(sessions().size(), 2U);
}

TEST_F(ImportPageTest, AnotherComputersExportShowsWhatComesOver) {
    Desk other;
    ASSERT_TRUE(other.apply(LogSessions{{aSession().on(other.bridge().today() - Days{3}).with("deadlift", 3, 5, 80)}}));
    ASSERT_TRUE(other.apply(RecordCheckIns{{aCheckIn(other.bridge().today() - Days{2}, 4)}}));
    std::string text;
    other.bridge().look(
        &other.bridge(),
        [&](Workspace& workspace) {
            return exportText(workspace, ExportFormat::limber, *Phrases::builtIn("en", builtInCatalogue()),
                              other.bridge().today());
        },
        [&](const Result<std::string>& exported) { text = exported.value_or(""); });
    other.settle();
    bring(fileWith("limber.json", QByteArray::fromStdString(text)));
    EXPECT_TRUE(says("An export of Limber"));
    EXPECT_TRUE(says("1 session with 3 sets"));
    click("Bring in 1 session");
    EXPECT_EQ(sessions().size(), 1U);
    EXPECT_EQ(desk.snapshot().history->checkIns.size(), 1U);
    click("Undo this import");
    EXPECT_TRUE(sessions().empty());
}

TEST_F(ImportPageTest, LeavingWhileItReadsKeepsNothing) {
    QByteArray large = kFitNotes;
    for (int row = 0; row < 200'000; ++row) large += "2026-11-02,Barbell Squat,Legs,100,kgs,5,,,\n";
    ASSERT_TRUE(drop(*window->currentPage(), fileWith("large.csv", large)));
    ASSERT_TRUE(QTest::qWaitFor([this] { return importPage() != nullptr; }));
    EXPECT_FALSE(importPage()->isSettled());
    QTest::keyClick(importPage(), Qt::Key_Escape);
    settle();
    EXPECT_EQ(importPage(), nullptr);
    EXPECT_TRUE(sessions().empty());
}

TEST_F(ImportPageTest, AFieldDoesNotTakeTheFileForText) {
    goTo(PageId::log);
    auto* search = named<QLineEdit>(*window, "Add an exercise");
    ASSERT_NE(search, nullptr);
    ASSERT_TRUE(drop(*search, fileWith("fitnotes.csv", kFitNotes)));
    ASSERT_TRUE(QTest::qWaitFor([this] { return importPage() != nullptr; }));
    settle();
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_TRUE(says("An export of FitNotes"));
}

TEST_F(ImportPageTest, AFileDroppedOnWhatCoversThePagesWaitsUntilThatIsClosed) {
    bring(fileWith("strong.csv", kStrong));
    ASSERT_TRUE(drop(*importPage(), fileWith("fitnotes.csv", kFitNotes)));
    ASSERT_TRUE(QTest::qWaitFor([this] { return says("fitnotes.csv waits until you are done here."); }));
    EXPECT_TRUE(says("Kilograms or pounds?"));
    QTest::keyClick(importPage(), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return importPage() != nullptr && says("An export of FitNotes"); }));
    settle();
    QTest::keyClick(importPage(), Qt::Key_Escape);
    settle();
    EXPECT_EQ(importPage(), nullptr);
}

TEST_F(ImportPageTest, OnlyOneFileAtATimeIsTaken) {
    QMimeData carried;
    carried.setUrls({QUrl::fromLocalFile("/a.csv"), QUrl::fromLocalFile("/b.csv")});
    QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &enter);
    EXPECT_FALSE(enter.isAccepted());
}

}  // namespace limber::test
