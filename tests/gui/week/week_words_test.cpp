// SPDX-License-Identifier: GPL-3.0-or-later
// What the week says of itself: figures, reasons, and what does not fit.
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "gui/week/side_panel.h"
#include "gui/week/summary_strip.h"
#include "gui/widgets/card.h"
#include "histories.h"
#include "limber/workspace/operations/profile_operations.h"
#include "week/week_page_fixture.h"

namespace limber::test {
namespace {

struct WeekWordsTest : WeekPageTest {
    [[nodiscard]] QStringList saidIn(const QWidget& widget) const {
        QStringList said;
        for (const auto* label : widget.findChildren<QLabel*>())
            if (label->isVisible()) said << label->text();
        return said;
    }
    [[nodiscard]] QString gaveWay() const {
        const auto* label = page->findChild<QLabel*>(QStringLiteral("gave-way"));
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }
    void wish(int workouts, int minutesOnMonday) {
        Profile profile = aProfile().build();
        profile.workoutsPerWeek = workouts;
        profile.yogaPerWeek = 0;
        profile.cardioPerWeek = 0;
        for (const auto day : allOf<Weekday>()) profile.availableMinutes[day] = 10;
        profile.availableMinutes[Weekday::mon] = minutesOnMonday;
        ASSERT_TRUE(desk.apply(RecordScreens{{aClearScreen(today)}}));
        ASSERT_TRUE(desk.apply(SetProfile{profile}));
        settle();
        click("week-sparkle");
    }

    const Date today = desk.bridge().today();
};

}  // namespace

TEST_F(WeekWordsTest, EveryFigureSaysWhatItMeansAndHowItIs) {
    const auto items = page->findChildren<SummaryItem*>();
    ASSERT_EQ(items.size(), 5);
    for (const auto* item : items) {
        EXPECT_GT(item->toolTip().size(), 20) << item->accessibleName().toStdString();
        EXPECT_EQ(item->accessibleDescription(), item->toolTip());
        const auto* pill = item->findChild<Pill*>();
        if (pill->isVisible()) {
            EXPECT_TRUE(pill->word() == "ok" || pill->word() == "look here") << pill->word().toStdString();
        }
    }
    EXPECT_TRUE(items[0]->accessibleName().endsWith("ok"));
    EXPECT_TRUE(items[3]->accessibleName().contains("min"));
}

TEST_F(WeekWordsTest, TooFewStretchingDaysAreToBeLookedAt) {
    for (auto each = firstOf(BlockKind::stretching); !each.block.id.empty(); each = firstOf(BlockKind::stretching))
        press(card(each.block.id), Qt::Key_Delete);
    for (auto each = firstOf(BlockKind::yoga); !each.block.id.empty(); each = firstOf(BlockKind::yoga))
        press(card(each.block.id), Qt::Key_Delete);
    EXPECT_TRUE(page->findChildren<SummaryItem*>()[0]->accessibleName().endsWith("look here"));
}

TEST_F(WeekWordsTest, WhatDoesNotFitIsSaidWithTheSmallestChangesThatWouldMakeItFit) {
    wish(3, 60);
    EXPECT_TRUE(gaveWay().contains("of the 3 you asked for")) << gaveWay().toStdString();
    EXPECT_TRUE(gaveWay().contains("All of it fits with")) << gaveWay().toStdString();
    EXPECT_TRUE(gaveWay().contains(" and ")) << "two workouts lack room: " << gaveWay().toStdString();
}

TEST_F(WeekWordsTest, NothingIsSaidWhereAllOfItFits) {
    wish(1, 60);
    EXPECT_EQ(gaveWay(), QString());
}

TEST_F(WeekWordsTest, WhyThisWeekBeginsWithTheLikelyCausesAndWhatTheyChange) {
    ASSERT_TRUE(desk.apply(SetProfile{aProfile().build()}));
    ASSERT_TRUE(desk.apply(RecordScreens{{aClearScreen(today)}}));
    ASSERT_TRUE(desk.apply(LogSessions{historyWithoutWarmUp(today)}));
    ASSERT_TRUE(desk.apply(DecideChanges{{{Cause::insufficientStretching, true, today, today + Days{13}}}}));
    settle();
    click("week-sparkle");
    click("week-help");
    const auto said = saidIn(*page->findChild<SidePanel*>());
    const auto cause = std::find_if(said.begin(), said.end(), [](const QString& s) { return s.startsWith("Likely:"); });
    ASSERT_NE(cause, said.end()) << said.join(" | ").toStdString();
    EXPECT_TRUE(cause->contains("warm-up", Qt::CaseInsensitive));
    EXPECT_TRUE((cause + 1)->startsWith("So for now:")) << (cause + 1)->toStdString();
    EXPECT_TRUE((cause + 2)->startsWith("until")) << (cause + 2)->toStdString();
    const auto build = said.indexOf("How the week is built");
    EXPECT_GT(build, cause - said.begin());
}

}  // namespace limber::test
