// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "gui/back/back_fixture.h"
#include "gui/back/body_card.h"
#include "gui/back/cause_head.h"
#include "gui/back/clinician_view.h"
#include "gui/back/contributors_card.h"
#include "gui/back/entries_link.h"
#include "gui/back/hands_on_card.h"
#include "gui/back/rung_mark.h"
#include "gui/back/self_tests_card.h"
#include "gui/back/way_back_card.h"
#include "gui/widgets/body_map.h"

namespace limber::test {

namespace {

struct BackCardsTest : BackPageTest {
    /// The newest session of the log, felt in that place.
    void feel(Region region, Days ago) {
        const Date date = desk.bridge().today() - ago;
        Session session = aSession().on(date).with("goblet_squat", 2, 8, 12).tight(2, 5).loggedOn(date);
        session.regions = {region};
        const auto logged = desk.apply(LogSessions{{session}});
        ASSERT_TRUE(logged);
        felt = QString::fromStdString(logged->ids.back());
    }
    void takeOutTheDeadlift() {
        const Date today = desk.bridge().today();
        auto profile = aProfile().build();
        profile.experience = Level::advanced;
        ASSERT_TRUE(desk.apply(SetProfile{profile}));
        const Date lifted = today - Days{10};
        ASSERT_TRUE(desk.apply(
            LogSessions{{aSession().on(lifted).with("deadlift", 3, 5, 100).effortOf(7).tight(1, 2).loggedOn(lifted)}}));
        ASSERT_TRUE(desk.apply(DecideChanges{{{Cause::postureAndLifting, true, today - Days{6}, today + Days{7}}}}));
    }
    template <class T>
    T* startingWith(const QString& words) {
        for (auto* child : page->findChildren<T*>())
            if (child->isVisible() && (child->text().startsWith(words) || child->accessibleName().startsWith(words)))
                return child;
        return nullptr;
    }

    QString felt;
};

qsizetype pagesIn(const QString& file) {
    QFile pdf(file);
    if (!pdf.open(QIODevice::ReadOnly)) return -1;
    return QString::fromLatin1(pdf.readAll()).count(QRegularExpression(QStringLiteral("/Type */Page\\b")));
}

}  // namespace

TEST_F(BackCardsTest, APlaceOnTheBackOpensTheSessionsThatNamedIt) {
    prepare();
    feel(Region::lowerBackLeft, Days{1});
    open({});
    auto* map = page->findChild<BodyMap*>();
    ASSERT_TRUE(map->isVisible());
    QAbstractButton* place = nullptr;
    for (auto* button : map->findChildren<QAbstractButton*>())
        if (button->accessibleName().startsWith("lower back, left: tight once")) place = button;
    ASSERT_NE(place, nullptr);
    QTest::keyClick(place, Qt::Key_Space);
    desk.settle();
    auto* session = startingWith<QPushButton>("Sun 22 Nov");
    ASSERT_NE(session, nullptr);
    QTest::mouseClick(session, Qt::LeftButton);
    EXPECT_EQ(wentTo, PageId::log);
    EXPECT_EQ(wentWith, felt);
}

TEST_F(BackCardsTest, EightWeeksShowWhatFourDoNot) {
    prepare();
    feel(Region::neckRight, Days{40});
    open({});
    EXPECT_EQ(startingWith<CauseHead>("Neck, right"), nullptr);
    QTest::mouseClick(withText<QAbstractButton>(*page, "8 weeks"), Qt::LeftButton);
    desk.settle();
    auto* row = startingWith<CauseHead>("Neck, right");
    ASSERT_NE(row, nullptr);
    QTest::keyClick(row, Qt::Key_Space);
    desk.settle();
    EXPECT_NE(startingWith<QPushButton>("Wed 14 Oct"), nullptr);
}

TEST_F(BackCardsTest, AFindingLeadsToItsEntriesInTheLog) {
    prepare();
    open(lastSession);
    auto* card = page->findChild<ContributorsCard*>();
    auto links = card->findChildren<EntriesLink*>();
    ASSERT_FALSE(links.isEmpty());
    auto* link = links.front();
    QTest::mouseClick(link, Qt::LeftButton);
    desk.settle();
    if (auto* menu = link->findChild<QMenu*>()) QTest::keyClick(menu, Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(wentTo, PageId::log);
    EXPECT_FALSE(wentWith.isEmpty());
}

TEST_F(BackCardsTest, AFindingOfASelfTestLeadsToWhereTheTestsStand) {
    prepare();
    const Date tested = desk.bridge().today() - Days{5};
    ASSERT_TRUE(desk.apply(
        RecordSelfTests{{{tested, SelfTestKind::sideBendLeft, 9}, {tested, SelfTestKind::sideBendRight, 8}}}));
    open({});
    EntriesLink* link = nullptr;
    for (auto* each : page->findChildren<EntriesLink*>())
        if (each->text() == "2 self-tests") link = each;
    ASSERT_NE(link, nullptr);
    for (auto* more : page->findChildren<QPushButton*>())
        if (!link->isVisible() && more->accessibleName().contains("more that speak")) more->click();
    QTest::mouseClick(link, Qt::LeftButton);
    desk.settle();
    auto* menu = link->findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_TRUE(menu->actions().front()->text().startsWith("Wed 18 Nov · "))
        << menu->actions().front()->text().toStdString();
    EXPECT_TRUE(menu->actions().front()->text().endsWith(" · 9 cm"));
    QTest::keyClick(menu, Qt::Key_Return);
    desk.settle();
    const auto* focused = QApplication::focusWidget();
    ASSERT_NE(focused, nullptr);
    EXPECT_TRUE(page->findChild<SelfTestsCard*>()->isAncestorOf(focused));
    EXPECT_FALSE(focused->visibleRegion().isEmpty()) << "scrolled into view";
}

TEST_F(BackCardsTest, WhatHappenedToFragileBonesCanBeTalkedOver) {
    prepare();
    auto profile = aProfile().build();
    profile.medicines = {Medicine::anticoagulant};
    ASSERT_TRUE(desk.apply(SetProfile{profile}));
    Session hurt = aSession().on(desk.bridge().today()).tagged({Tag::acuteIncident}).tight(2, 4);
    hurt.swellingOrBruise = true;
    ASSERT_TRUE(desk.apply(LogSessions{{hurt}}));
    open({});
    EXPECT_TRUE(says("your blood may clot slowly"));
    EXPECT_TRUE(says("Cold pack"));
    QTest::mouseClick(withText<QPushButton>(*page, "I discussed this on"), Qt::LeftButton);
    waitForPage();
    EXPECT_FALSE(says("your blood may clot slowly"));
}

TEST_F(BackCardsTest, BandsComeInWordsAndTheNumbersWithTheDetails) {
    prepare();
    open(lastSession);
    EXPECT_TRUE(says("likely"));
    EXPECT_TRUE(says("Speaks for it"));
    EXPECT_TRUE(says("In numbers:"));
    auto* head = page->findChild<ContributorsCard*>()->findChildren<CauseHead*>().front();
    QTest::keyClick(head, Qt::Key_Space);
    desk.settle();
    EXPECT_FALSE(says("In numbers:"));
    EXPECT_TRUE(says("More than one can be true at once."));
}

TEST_F(BackCardsTest, TheWayBackShowsWhileSomethingIsTakenOut) {
    prepare();
    open({});
    EXPECT_FALSE(page->findChild<WayBackCard*>()->isVisible());
    takeOutTheDeadlift();
    waitForPage();
    auto* card = page->findChild<WayBackCard*>();
    ASSERT_TRUE(card->isVisible());
    EXPECT_EQ(card->findChildren<RungMark*>().size(), 5);
    EXPECT_TRUE(says("begin here"));
    EXPECT_TRUE(says("your aim"));
    EXPECT_TRUE(says("One step easier since"));
    QTest::keyClick(startingWith<CauseHead>("Back to: Deadlift"), Qt::Key_Space);
    desk.settle();
    EXPECT_FALSE(says("your aim"));
}

TEST_F(BackCardsTest, TheNextRungAsksForAMorning) {
    prepare();
    takeOutTheDeadlift();
    const Date date = desk.bridge().today() - Days{2};
    ASSERT_TRUE(desk.apply(
        LogSessions{{aSession().on(date).with("glute_bridge", 2, 10).effortOf(6).tight(2, 2).loggedOn(date)}}));
    open({});
    EXPECT_TRUE(says("you are here"));
    EXPECT_TRUE(says("What the next step needs"));
    auto* card = page->findChild<WayBackCard*>();
    QTest::mouseClick(card->findChild<EntriesLink*>(), Qt::LeftButton);
    EXPECT_EQ(wentTo, PageId::log);
}

TEST_F(BackCardsTest, HandsOnHelpSaysHowSureAndWhatIsWithheld) {
    prepare();
    open({});
    auto* card = page->findChild<HandsOnCard*>();
    EXPECT_TRUE(says("Physiotherapist"));
    EXPECT_TRUE(says("not in its place"));
    EXPECT_FALSE(card->findChildren<QPushButton*>().isEmpty());
    auto profile = aProfile().build();
    profile.medicines = {Medicine::anticoagulant};
    ASSERT_TRUE(desk.apply(SetProfile{profile}));
    waitForPage();
    EXPECT_TRUE(says("Not for you now, because you take"));
}

TEST_F(BackCardsTest, ThePageForAClinicianIsOneSheet) {
    prepare();
    feel(Region::lowerBackBoth, Days{3});
    open({});
    QTest::mouseClick(named<QPushButton>(*page, "A page for my clinician"), Qt::LeftButton);
    waitForPage();
    auto* view = page->findChild<ClinicianView*>();
    ASSERT_TRUE(view->isVisible());
    EXPECT_TRUE(says("A page for your clinician"));
    auto* own = view->findChild<QPlainTextEdit*>();
    QTest::keyClicks(own, "May I row?");
    QTemporaryDir folder;
    const QString file = folder.filePath("sheet.pdf");
    QTest::mouseClick(withText<QPushButton>(*page, "Save as PDF"), Qt::LeftButton);
    desk.settle();
    auto* dialog = view->findChild<QFileDialog*>("save-as");
    ASSERT_NE(dialog, nullptr);
    auto* name = dialog->findChild<QLineEdit*>();
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(file); }, kPatience));
    EXPECT_EQ(pagesIn(file), 1);
    QTest::mouseClick(withText<QPushButton>(*page, "Your back today"), Qt::LeftButton);
    waitForPage();
    EXPECT_FALSE(view->isVisible());
}

TEST_F(BackCardsTest, ASheetThatCannotBeWrittenIsToldInPlace) {
    open("clinician");
    auto* view = page->findChild<ClinicianView*>();
    EXPECT_FALSE(view->saveTo("/nowhere/at/all.pdf"));
    EXPECT_TRUE(says("could not be written"));
}

TEST_F(BackCardsTest, WithoutPlacesItSaysHowToMarkThem) {
    prepare();
    open({});
    EXPECT_FALSE(page->findChild<BodyMap*>()->isVisible());
    EXPECT_TRUE(says("Mark on the log page where you feel it"));
}

}  // namespace limber::test
