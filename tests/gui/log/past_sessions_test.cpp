// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/past_sessions.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

#include "gui/log/past_model.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/set_table.h"
#include "log_desk.h"

namespace limber::test {

namespace {

struct PastSessionsTest : LogDesk {
    PastSessionsTest() {
        const Date today = desk.bridge().today();
        auto run = aSession().of(SessionKind::cardio, 30).on(today - Days{3}).tight(0, 1).loggedOn(today).build();
        run.notes = "along the river";
        EXPECT_TRUE(desk.apply(LogSessions{
            {aSession().on(today - Days{500}).with("deadlift", 3, 5, 80).tight(1, 8).loggedOn(today - Days{500}),
             aSession().on(today - Days{1}).with("goblet_squat", 2, 10, 16).tight(2, 5).loggedOn(today - Days{1}), run,
             aSession().of(SessionKind::yoga, 20).on(today - Days{2}).loggedOn(today - Days{2})}}));
        open("past");
        past = page->findChild<PastSessions*>();
        table = page->findChild<QTableView*>();
    }
    [[nodiscard]] QStringList shown() const {
        QStringList titles;
        for (int row = 0; row < past->model().rowCount(); ++row) titles.append(past->model().title(row));
        return titles;
    }

    PastSessions* past = nullptr;
    QTableView* table = nullptr;
};

}  // namespace

TEST_F(PastSessionsTest, ListsEverythingEverLoggedNewestFirst) {
    EXPECT_EQ(shown(), (QStringList{"Strength: Goblet squat", "Yoga", "Cardio", "Strength: Deadlift"}));
    EXPECT_NE(withText<QLabel>(*page, "4 sessions"), nullptr);
    EXPECT_TRUE(table->hasFocus());
}

TEST_F(PastSessionsTest, SearchesExercisesAndNotes) {
    auto* search = named<QLineEdit>(*page, "Search past sessions");
    QTest::keyClicks(search, "dead");
    EXPECT_EQ(shown(), QStringList{"Strength: Deadlift"});
    search->clear();
    QTest::keyClicks(search, "river");
    EXPECT_EQ(shown(), QStringList{"Cardio"});
    QTest::keyClicks(search, " nothing");
    EXPECT_TRUE(shown().isEmpty());
    EXPECT_NE(withText<QLabel>(*page, "No session is like that. Try fewer words or filters."), nullptr);
}

TEST_F(PastSessionsTest, FiltersByKindTightnessAndMemory) {
    auto* kind = named<QComboBox>(*page, "Kind of session");
    kind->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(shown(), (QStringList{"Strength: Goblet squat", "Strength: Deadlift"}));
    auto* tight = named<QComboBox>(*page, "How tight, before or after");
    tight->setFocus();
    for (int i = 0; i < 3; ++i) press(Qt::Key_Down);
    EXPECT_EQ(shown(), QStringList{"Strength: Deadlift"});
    kind->setCurrentIndex(0);
    press(Qt::Key_Down);
    EXPECT_EQ(shown(), QStringList{"Yoga"});
    tight->setCurrentIndex(0);
    withText<Chip>(*page, "from memory")->click();
    EXPECT_EQ(shown(), QStringList{"Cardio"});
    EXPECT_NE(withText<QLabel>(*page, "1 of 4 sessions"), nullptr);
}

TEST_F(PastSessionsTest, EnterEditsTheChosenOneAlsoFromLongAgo) {
    for (int i = 0; i < 3; ++i) press(Qt::Key_Down);
    press(Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(page->findChild<SetTable*>()->doneCount(), 3);
    answerTightness(1, 4);
    save();
    page->enter("past");
    desk.settle();
    EXPECT_EQ(shown().size(), 4);
    EXPECT_EQ(past->model().at(3).tightnessAfter, tightness(4));
    EXPECT_EQ(past->model().at(3).loggedOn, past->model().at(3).date);
}

TEST_F(PastSessionsTest, RRepeatsWhatWasDoneAsSomethingToDo) {
    press(Qt::Key_R);
    desk.settle();
    auto* sets = page->findChild<SetTable*>();
    EXPECT_EQ(sets->setCount(), 2);
    EXPECT_EQ(sets->doneCount(), 0);
    press(Qt::Key_A);
    save();
    ASSERT_EQ(sessions().size(), 4U);  // the one from long ago is not at hand
    EXPECT_EQ(sessions().back().date, desk.bridge().today());
    EXPECT_EQ(sessions().back().exercises.front().sets.front().load, kilograms(16));
    EXPECT_FALSE(sessions().back().tightnessAfter);
}

TEST_F(PastSessionsTest, DeleteCanBeTakenBack) {
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    desk.settle();
    EXPECT_EQ(shown(), (QStringList{"Strength: Goblet squat", "Cardio", "Strength: Deadlift"}));
    EXPECT_EQ(table->currentIndex().row(), 1);
    desk.bridge().undo();
    desk.settle();
    EXPECT_EQ(shown().size(), 4);
}

TEST_F(PastSessionsTest, BShowsTheBackAfterIt) {
    QSignalSpy went(page.get(), &Page::goTo);
    press(Qt::Key_B);
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.front().at(0).value<PageId>(), PageId::back);
    EXPECT_EQ(went.front().at(1).toString().toStdString(), past->model().at(0).id.value);
}

TEST_F(PastSessionsTest, SomethingElseRepeatsARecentSession) {
    click("Back to the log");
    click("Something else");
    choose("Again, as on");
    EXPECT_EQ(page->findChild<SetTable*>()->setCount(), 2);
    click("Something else");
    choose("Another past session");
    EXPECT_TRUE(table->isVisible());
}

}  // namespace limber::test
