// SPDX-License-Identifier: GPL-3.0-or-later
// Every page as a screen reader and the Tab key find it, with a year of history.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextEdit>
#include <functional>
#include <set>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/back/back_page.h"
#include "gui/library/library_page.h"
#include "gui/log/log_page.h"
#include "gui/settings/settings_page.h"
#include "gui/trends/trends_page.h"
#include "gui/week/week_page.h"
#include "gui/widgets/block_card.h"
#include "gui/widgets/tightness_scale.h"
#include "limber/workspace/operations/demo_operations.h"

namespace limber::test {
namespace {

constexpr int kLeastTarget = 24;
constexpr int kMostTabs = 600;

std::string describe(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return std::string(widget.metaObject()->className()) + " \"" + widget.accessibleName().toStdString() + "\" in " +
           (parent == nullptr ? "" : parent->metaObject()->className());
}

bool isControl(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() != Qt::NoFocus &&
           widget.focusProxy() == nullptr && qobject_cast<const QScrollBar*>(&widget) == nullptr;
}

/// Of buttons that exclude each other the Tab key reaches the chosen one, the arrows the others.
bool isOneOfMany(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr &&
           ((button->group() != nullptr && button->group()->exclusive()) || button->autoExclusive());
}

bool takesTab(const QWidget& widget) {
    return isControl(widget) && (widget.focusPolicy() & Qt::TabFocus) != 0 && !isOneOfMany(widget);
}

std::vector<QWidget*> controls(const QWidget& page, const std::function<bool(const QWidget&)>& wanted) {
    std::vector<QWidget*> found;
    for (auto* child : page.findChildren<QWidget*>())
        if (wanted(*child)) found.push_back(child);
    return found;
}

struct EveryPageTest : testing::TestWithParam<PageId> {
    EveryPageTest() {
        EXPECT_TRUE(desk.apply(FillWithDemo{}));
        page.reset(makePage());
        desk.show(*page);
        page->enter({});
        desk.settle();
    }

    Page* makePage() {
        auto& bridge = desk.bridge();
        switch (GetParam()) {
            case PageId::week: return new WeekPage(bridge);
            case PageId::log: return new LogPage(bridge);
            case PageId::back: return new BackPage(bridge);
            case PageId::trends: return new TrendsPage(bridge);
            case PageId::library: return new LibraryPage(bridge, settings);
            case PageId::settings: return new SettingsPage(bridge, settings);
        }
        return nullptr;
    }

    QTemporaryDir folder;
    Desk desk;
    AppSettings settings{std::make_unique<QSettings>(folder.filePath("window.ini"), QSettings::IniFormat)};
    std::unique_ptr<Page> page;
};

}  // namespace

TEST_P(EveryPageTest, TellsWhatEachControlIsAndItsName) {
    const auto all = controls(*page, isControl);
    ASSERT_GT(all.size(), 5u);
    for (auto* widget : all) {
        auto* spoken = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(spoken, nullptr) << describe(*widget);
        const std::set<QAccessible::Role> vague{QAccessible::NoRole, QAccessible::Client, QAccessible::Pane};
        const bool scrolls = qobject_cast<QAbstractScrollArea*>(widget) != nullptr;
        EXPECT_TRUE(scrolls || !vague.contains(spoken->role())) << describe(*widget) << " says only " << spoken->role();
        const QString name = spoken->text(QAccessible::Name);
        EXPECT_FALSE(name.trimmed().isEmpty()) << describe(*widget);
    }
}

TEST_P(EveryPageTest, NamesEachButtonByTheWordsOnIt) {
    for (auto* button : page->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty()) continue;
        const QString name = QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).toLower();
        const QString words = button->text().remove(QLatin1Char('&')).toLower();
        EXPECT_TRUE(name.contains(words)) << describe(*button) << " shows " << words.toStdString();
    }
}

TEST_P(EveryPageTest, MakesEveryTargetAtLeast24PixelsWide) {
    for (auto* widget : controls(*page, isControl)) {
        if (qobject_cast<QAbstractScrollArea*>(widget) != nullptr) continue;
        EXPECT_GE(widget->width(), kLeastTarget) << describe(*widget);
        EXPECT_GE(widget->height(), kLeastTarget) << describe(*widget);
    }
}

TEST_P(EveryPageTest, IsReachedWholeByTheTabKey) {
    const auto wanted = controls(*page, takesTab);
    std::set<QWidget*> reached;
    page->setFocus();
    for (int i = 0; i < kMostTabs; ++i) {
        auto* focus = QApplication::focusWidget();
        if (focus == nullptr) break;
        if (!reached.insert(focus).second && focus == *reached.begin() && i > 0 && reached.size() >= wanted.size())
            break;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (auto* widget : wanted) EXPECT_TRUE(reached.contains(widget)) << describe(*widget);
}

INSTANTIATE_TEST_SUITE_P(Pages, EveryPageTest,
                         testing::Values(PageId::week, PageId::log, PageId::back, PageId::trends, PageId::library,
                                         PageId::settings));

TEST(SpokenActions, OfACardDoWhatItsKeysDo) {
    BlockCardContent content;
    content.id = "a";
    content.title = "Full body";
    BlockCard card(content);
    QStringList told;
    QObject::connect(&card, &BlockCard::opened, [&] { told << "opened"; });
    QObject::connect(&card, &BlockCard::pinWanted, [&](const QString&, bool on) { told << (on ? "pinned" : "freed"); });
    QObject::connect(&card, &BlockCard::moveWanted,
                     [&](const QString&, int days, int) { told << QString::number(days); });
    QObject::connect(&card, &BlockCard::removeWanted, [&] { told << "removed"; });
    auto* spoken = QAccessible::queryAccessibleInterface(&card);
    ASSERT_EQ(spoken->role(), QAccessible::Button);
    auto* actions = spoken->actionInterface();
    for (const auto& name : actions->actionNames()) actions->doAction(name);
    QCoreApplication::processEvents();
    EXPECT_EQ(told, (QStringList{"opened", "pinned", "-1", "1", "removed"}));
}

TEST(SpokenActions, AToggleIsAPress) {
    QPushButton box("tired");
    box.setCheckable(true);  // after the first event that names it
    int pressed = 0;
    QObject::connect(&box, &QPushButton::clicked, [&] { ++pressed; });
    auto* spoken = QAccessible::queryAccessibleInterface(&box);
    EXPECT_EQ(spoken->role(), QAccessible::CheckBox);
    EXPECT_EQ(spoken->text(QAccessible::Name), "tired");
    spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCoreApplication::processEvents();
    EXPECT_EQ(pressed, 1);
    EXPECT_TRUE(spoken->state().checked);
}

TEST(SpokenActions, AButtonWithAMenuShowsIt) {
    QPushButton more("More");
    QMenu menu;
    more.setMenu(&menu);
    auto* spoken = QAccessible::queryAccessibleInterface(&more);
    EXPECT_EQ(spoken->role(), QAccessible::ButtonMenu);
    EXPECT_TRUE(spoken->state().hasPopup);
    EXPECT_EQ(spoken->actionInterface()->actionNames().first(), QAccessibleActionInterface::showMenuAction());
}

TEST(SpokenActions, AScaleSetByAScreenReaderTellsItsForm) {
    TightnessScale scale("After");
    int told = 0;
    QObject::connect(&scale, &TightnessScale::valueChanged, [&] { ++told; });
    QAccessible::queryAccessibleInterface(&scale)->valueInterface()->setCurrentValue(6);
    EXPECT_EQ(scale.value(), 6);
    EXPECT_EQ(told, 1);
}

}  // namespace limber::test
