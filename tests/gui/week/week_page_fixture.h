// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QAction>
#include <QPushButton>
#include <memory>
#include <vector>

#include "desk.h"
#include "gui/week/day_column.h"
#include "gui/week/week_page.h"
#include "gui/widgets/block_card.h"

namespace limber::test {

/// The week page over data in memory, its plan made.
struct WeekPageTest : testing::Test {
    WeekPageTest() {
        page = std::make_unique<WeekPage>(desk.bridge());
        desk.show(*page);
        page->enter({});
        settle();
    }

    void settle() {
        const QDeadlineTimer patience(20'000);
        do desk.settle();
        while (!page->isSettled() && !patience.hasExpired());
        desk.settle();
    }

    [[nodiscard]] std::vector<BlockCard*> cards() const {
        std::vector<BlockCard*> found;
        for (auto* column : page->findChildren<DayColumn*>())
            for (auto* card : column->cards()) found.push_back(card);
        return found;
    }
    [[nodiscard]] BlockCard* card(const BlockId& id) const {
        for (auto* card : cards())
            if (card->content().id == QString::fromStdString(id.value)) return card;
        return nullptr;
    }

    struct Stored {
        Date date;
        PlanBlock block;
    };
    [[nodiscard]] std::vector<Stored> stored() const {
        std::vector<Stored> all;
        for (const auto& day : desk.snapshot().history->plannedDays)
            for (const auto& block : day.blocks) all.push_back({day.date, block});
        return all;
    }
    [[nodiscard]] Stored storedBlock(const BlockId& id) const {
        for (const auto& each : stored())
            if (each.block.id == id) return each;
        return {};
    }
    [[nodiscard]] Stored firstOf(BlockKind kind) const {
        for (const auto& each : stored())
            if (each.block.kind == kind) return each;
        return {};
    }
    void press(BlockCard* on, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        on->setFocus();
        QTest::keyClick(on, static_cast<Qt::Key>(key), modifiers);
        settle();
    }
    void click(const QString& objectName) {
        auto* button = page->findChild<QPushButton*>(objectName);
        ASSERT_NE(button, nullptr) << objectName.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }

    void choose(const QString& actionName) {
        auto* action = page->findChild<QAction*>(actionName);
        ASSERT_NE(action, nullptr) << actionName.toStdString();
        ASSERT_TRUE(action->isEnabled()) << actionName.toStdString();
        action->trigger();
        settle();
    }

    Desk desk;
    std::unique_ptr<WeekPage> page;
};

}  // namespace limber::test
