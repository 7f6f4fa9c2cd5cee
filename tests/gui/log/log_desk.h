// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include "desk.h"
#include "gui/app/app_settings.h"
#include "gui/log/feeling_card.h"
#include "gui/log/log_page.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/tightness_scale.h"

namespace limber::test {

inline constexpr const char* kWorkout = "11111111-1111-4111-8111-111111111111";
inline constexpr const char* kWarmUp = "22222222-2222-4222-8222-222222222222";
inline constexpr const char* kEvening = "33333333-3333-4333-8333-333333333333";

inline PlanBlock withId(PlanBlock block, const char* id) {
    block.id = BlockId{id};
    return block;
}

/// The log page over a desk, with a clock that stands still until it is moved and drafts in a folder of its own.
struct LogDesk : testing::Test {
    LogDesk()
        : settings(std::make_unique<QSettings>(folder.filePath("window.ini"), QSettings::IniFormat)),
          now(toQDate(desk.bridge().today()), QTime(18, 0)) {}

    void open(const QString& argument = {}) {
        page.reset();
        page = std::make_unique<LogPage>(
            desk.bridge(), nullptr,
            LogOptions{.settings = &settings, .now = [this] { return now; }, .drafts = draftFile()});
        desk.show(*page);
        page->enter(argument);
        desk.settle();
    }
    [[nodiscard]] std::filesystem::path draftFile() const {
        return folder.filePath("state/log-draft.json").toStdString();
    }
    void answerTightness(int before, int after) {
        auto* card = page->findChild<FeelingCard*>();
        QTest::keyClick(card->before(), static_cast<Qt::Key>(Qt::Key_0 + before));
        QTest::keyClick(card->after(), static_cast<Qt::Key>(Qt::Key_0 + after));
    }
    void save() {
        QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
    }
    void click(const QString& text) {
        auto* button = withText<QPushButton>(*page, text);
        ASSERT_NE(button, nullptr) << text.toStdString();
        button->click();
        desk.settle();
    }
    /// From the menu that stands open.
    void choose(const QString& beginning) {
        for (auto* menu : page->findChildren<QMenu*>())
            for (auto* action : menu->actions())
                if (action->text().startsWith(beginning)) {
                    action->trigger();
                    menu->close();
                    return desk.settle();
                }
        ADD_FAILURE() << "no " << beginning.toStdString() << " in the menu";
    }
    const std::vector<Session>& sessions() { return desk.snapshot().history->sessions; }

    Desk desk;
    QTemporaryDir folder;
    AppSettings settings;
    QDateTime now;
    std::unique_ptr<LogPage> page;
};

}  // namespace limber::test
