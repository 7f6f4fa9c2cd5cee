// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <algorithm>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/app/main_window.h"
#include "gui/app/pictures.h"
#include "gui/week/week_page.h"
#include "gui/widgets/block_card.h"

namespace limber::test {
namespace {

constexpr int kMostTabs = 200;

/// A whole window, and nothing but keys to whatever has the focus.
struct KeyboardWeekTest : testing::Test {
    KeyboardWeekTest() {
        window.addPage(PageId::week, [&](QWidget* parent) { return new WeekPage(desk.bridge(), parent); });
        window.resize(1360, 850);
        window.show();
        QApplication::setActiveWindow(&window);
        window.goTo(PageId::week);
        settle();
    }

    void settle() {
        ASSERT_TRUE(waitUntilSettled(window));
        desk.settle();
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* to = QApplication::activePopupWidget();
        if (to == nullptr) to = QApplication::focusWidget();
        QTest::keyClick(to != nullptr ? to : &window, static_cast<Qt::Key>(code), modifiers);
        settle();
    }
    void type(const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }
    template <class Wanted>
    [[nodiscard]] bool tabTo(Wanted wanted) {
        for (int i = 0; i < kMostTabs; ++i) {
            if (const QWidget* now = QApplication::focusWidget(); now != nullptr && wanted(*now)) return true;
            QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window,
                            Qt::Key_Tab);
        }
        return false;
    }
    [[nodiscard]] bool tabToCard(BlockKind kind) {
        return tabTo([kind](const QWidget& w) {
            const auto* card = qobject_cast<const BlockCard*>(&w);
            return card != nullptr && card->content().kind == kind;
        });
    }
    [[nodiscard]] bool tabToName(const QString& start) {
        return tabTo([&](const QWidget& w) { return w.accessibleName().startsWith(start); });
    }

    struct Stored {
        Date date{};
        PlanBlock block{};
    };
    [[nodiscard]] Stored stored(const BlockId& id) const {
        for (const auto& day : desk.snapshot().history->plannedDays)
            for (const auto& block : day.blocks)
                if (block.id == id) return {day.date, block};
        return {};
    }
    [[nodiscard]] std::size_t blocksOn(Date date) const {
        for (const auto& day : desk.snapshot().history->plannedDays)
            if (day.date == date) return day.blocks.size();
        return 0;
    }
    [[nodiscard]] static BlockId focusedBlock() {
        const auto* card = qobject_cast<const BlockCard*>(QApplication::focusWidget());
        return card == nullptr ? BlockId{} : BlockId{card->content().id.toStdString()};
    }

    /// In the panel that shows the block.
    void swapAddAndRemoveExercises(const BlockId& workout) {
        const std::string swapped = stored(workout).block.exercises.front().exercise;
        ASSERT_TRUE(tabToName(QStringLiteral("Swap ")));
        key(Qt::Key_Space);
        ASSERT_NE(QApplication::activePopupWidget(), nullptr);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        EXPECT_NE(stored(workout).block.exercises.front().exercise, swapped);

        const auto count = stored(workout).block.exercises.size();
        ASSERT_TRUE(tabTo([](const QWidget& w) { return w.objectName() == QLatin1String("add-exercise"); }));
        type(QStringLiteral("Dead bug"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
        ASSERT_EQ(stored(workout).block.exercises.size(), count + 1);
        ASSERT_TRUE(tabToName(QStringLiteral("Remove ")));
        key(Qt::Key_Space);
        EXPECT_EQ(stored(workout).block.exercises.size(), count);
    }

    QTemporaryDir folder;
    Desk desk;
    AppSettings settings{std::make_unique<QSettings>(folder.filePath("window.ini"), QSettings::IniFormat)};
    MainWindow window{desk.bridge(), settings};
};

}  // namespace

TEST_F(KeyboardWeekTest, PlansAWholeWeek) {
    const Date today = desk.bridge().today();
    // Move and pin.
    ASSERT_TRUE(tabToCard(BlockKind::workout));
    const BlockId workout = focusedBlock();
    const Date before = stored(workout).date;
    key(Qt::Key_Right, Qt::AltModifier);
    ASSERT_EQ(stored(workout).date, before + Days{1});
    ASSERT_EQ(focusedBlock(), workout);
    key(Qt::Key_P);
    EXPECT_FALSE(stored(workout).block.pinned);
    key(Qt::Key_P);
    EXPECT_TRUE(stored(workout).block.pinned);

    // Edit the sets.
    key(Qt::Key_Return);
    ASSERT_TRUE(tabTo([](const QWidget& w) { return w.property("dose").toBool(); }));
    key(Qt::Key_Space);
    type(QStringLiteral("5"));
    key(Qt::Key_Return);
    EXPECT_EQ(stored(workout).block.exercises.front().sets, 5);

    swapAddAndRemoveExercises(workout);
    ASSERT_FALSE(HasFatalFailure());

    // Add a block to a day.
    const auto onSunday = blocksOn(today + Days{6});
    ASSERT_TRUE(tabTo([](const QWidget& w) { return w.objectName() == QLatin1String("add-2026-11-29"); }));
    key(Qt::Key_Space);
    ASSERT_NE(QApplication::activePopupWidget(), nullptr);
    key(Qt::Key_Up);  // the last of the menu: an easy walk
    key(Qt::Key_Return);
    EXPECT_EQ(blocksOn(today + Days{6}), onSunday + 1);

    // Replan: what was made by hand stays.
    const PlanBlock byHand = stored(workout).block;
    ASSERT_TRUE(tabToCard(BlockKind::easyWalk));
    const BlockId walk = focusedBlock();
    key(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(stored(workout).block, byHand);
    EXPECT_EQ(stored(workout).date, before + Days{1});
    ASSERT_EQ(focusedBlock(), walk);

    // Take a block out and bring it back.
    key(Qt::Key_Delete);
    EXPECT_TRUE(stored(walk).block.id.empty());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(stored(walk).block.id.empty());

    // And all the way back.
    while (desk.bridge().canUndo() && stored(workout).date != before) key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(workout).date, before);
}

}  // namespace limber::test
