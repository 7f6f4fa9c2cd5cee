// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QLabel>
#include <memory>

#include "desk.h"
#include "gui/back/back_page.h"
#include "histories.h"

namespace limber::test {

/// The back page of someone who gets tight without a warm-up, and where it asked the window to go.
struct BackPageTest : testing::Test {
    static constexpr int kPatience = 30'000;

    void prepare() {
        const Date today = desk.bridge().today();
        ASSERT_TRUE(desk.apply(SetProfile{aProfile().build()}));
        ASSERT_TRUE(desk.apply(RecordScreens{{aClearScreen(today)}}));
        const auto logged = desk.apply(LogSessions{historyWithoutWarmUp(today)});
        ASSERT_TRUE(logged);
        lastSession = QString::fromStdString(logged->ids.back());
        const auto plan =
            suggestPlan(planRequest(desk.snapshot(), today, 8), *desk.snapshot().catalogue, Budget::first);
        ASSERT_TRUE(plan);
        ASSERT_TRUE(desk.apply(SavePlan{*plan}));
    }
    void open(const QString& argument) {
        page = std::make_unique<BackPage>(desk.bridge());
        QObject::connect(page.get(), &Page::goTo, page.get(), [this](PageId id, const QString& where) {
            wentTo = id;
            wentWith = where;
        });
        desk.show(*page);
        page->enter(argument);
        waitForPage();
    }
    void waitForPage() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->isSettled() && !desk.bridge().isBusy(); }, kPatience));
        desk.settle();
    }
    bool says(const QString& words) {
        for (auto* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }

    Desk desk;
    QString lastSession;
    std::optional<PageId> wentTo;
    QString wentWith;
    std::unique_ptr<BackPage> page;
};

}  // namespace limber::test
