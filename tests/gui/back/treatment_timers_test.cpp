// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/treatment_timers.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "desk.h"
#include "support/temp_folder.h"

namespace limber::test {
namespace {

using State = CountdownClock::State;

const Treatment& hotPack() { return *builtInCatalogue()->treatment("heat_pack"); }

/// One window of a data file, as far as timers go.
class Window {
public:
    Window(const std::filesystem::path& folder, const QDateTime& wall) {
        auto opened = WorkspaceBridge::open({.file = folder / "limber.db", .today = kDay}, "en");
        if (!opened) qFatal("the data file could not be opened");
        m_bridge = *std::move(opened);
        m_timers = std::make_unique<TreatmentTimers>(*m_bridge,
                                                     TimerOptions{.ticks = [&wall] { return wall.toMSecsSinceEpoch(); },
                                                                  .now = [&wall] { return wall; },
                                                                  .kept = folder / "state" / "timer"},
                                                     nullptr);
        QObject::connect(m_timers.get(), &TreatmentTimers::say, m_timers.get(),
                         [this](const QString& sentence) { m_said.append(sentence); });
        m_timers->takeUp();
        settle();
    }
    [[nodiscard]] CountdownClock& clock() { return m_timers->of(hotPack()); }
    void press() {
        clock().press();
        settle();
    }
    void end() {
        clock().end();
        settle();
    }
    void look() {
        clock().look();
        settle();
    }
    void undo() {
        m_bridge->undo();
        settle();
    }
    [[nodiscard]] const QStringList& said() const { return m_said; }
    [[nodiscard]] std::vector<TreatmentUse> uses() {
        std::vector<TreatmentUse> all;
        for (const auto& day : m_bridge->snapshot().history->checkIns)
            all.insert(all.end(), day.treatments.begin(), day.treatments.end());
        return all;
    }

private:
    void settle() {
        const QDeadlineTimer patience(20'000);
        do QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        while (m_bridge->isBusy() && !patience.hasExpired());
        QCoreApplication::processEvents();
    }

    static constexpr Date kDay = Date{std::chrono::year{2026} / 11 / 23};
    std::unique_ptr<WorkspaceBridge> m_bridge;
    std::unique_ptr<TreatmentTimers> m_timers;
    QStringList m_said;
};

struct TreatmentTimersTest : testing::Test {
    [[nodiscard]] std::unique_ptr<Window> open() const { return std::make_unique<Window>(folder.path(), wall); }
    void wait(int minutes) { wall = wall.addSecs(60 * minutes); }

    TempFolder folder;
    QDateTime wall{QDate(2026, 11, 23), QTime(18, 25)};
};

}  // namespace

TEST_F(TreatmentTimersTest, TheNextWindowGoesOnWithIt) {
    open()->press();
    wait(5);
    const auto window = open();
    EXPECT_EQ(window->clock().state(), State::running);
    EXPECT_EQ(window->clock().left(), 10 * 60'000);
    wait(10);
    window->look();
    ASSERT_EQ(window->uses().size(), 1U);
    EXPECT_EQ(window->uses()[0].minutes, 15);
    EXPECT_EQ(window->uses()[0].start, TimeOfDay{18 * 60 + 25});
    EXPECT_TRUE(open()->said().isEmpty());
}

TEST_F(TreatmentTimersTest, WhatEndedMeanwhileIsLoggedOnceWithItsTime) {
    open()->press();
    wait(300);
    {
        const auto window = open();
        ASSERT_EQ(window->said().size(), 1);
        EXPECT_TRUE(window->said()[0].startsWith("Hot pack, 15 min, ended at ")) << window->said()[0].toStdString();
        EXPECT_TRUE(window->said()[0].contains("40"));
        EXPECT_EQ(window->clock().state(), State::waiting);
        EXPECT_EQ(window->uses().size(), 1U);
    }
    const auto again = open();
    EXPECT_EQ(again->uses().size(), 1U);
    EXPECT_TRUE(again->said().isEmpty());
}

TEST_F(TreatmentTimersTest, WhatIsTakenBackStaysAway) {
    open()->press();
    wait(300);
    {
        const auto window = open();
        window->undo();
        EXPECT_TRUE(window->uses().empty());
    }
    EXPECT_TRUE(open()->uses().empty());
}

TEST_F(TreatmentTimersTest, WhatWasGivenUpIsNeverLogged) {
    {
        const auto window = open();
        window->press();
        window->end();
        EXPECT_EQ(window->clock().state(), State::waiting);
    }
    wait(300);
    EXPECT_TRUE(open()->uses().empty());
}

TEST_F(TreatmentTimersTest, APauseLastsUntilSomebodyGoesOn) {
    {
        const auto window = open();
        window->press();
        wait(4);
        window->press();
    }
    wait(300);
    const auto window = open();
    EXPECT_TRUE(window->uses().empty());
    EXPECT_EQ(window->clock().state(), State::paused);
    window->press();
    wait(11);
    window->look();
    EXPECT_EQ(window->uses().size(), 1U);
}

TEST_F(TreatmentTimersTest, TwoWindowsLogItOnce) {
    const auto first = open();
    first->press();
    const auto second = open();
    EXPECT_EQ(second->clock().state(), State::running);
    wait(15);
    first->look();
    second->look();
    EXPECT_EQ(open()->uses().size(), 1U);
    EXPECT_TRUE(second->said().isEmpty());
}

TEST_F(TreatmentTimersTest, TwoWindowsThatOpenAfterItsEndLogItOnce) {
    open()->press();
    const auto kept = folder / "state" / "timer-heat_pack.json";
    std::filesystem::copy_file(kept, folder / "copy.json");
    wait(20);
    const auto first = open();
    std::filesystem::copy_file(folder / "copy.json", kept);  // as if both had read it at one moment
    const auto second = open();
    EXPECT_EQ(second->uses().size(), 1U);
    EXPECT_TRUE(second->said().isEmpty());
    EXPECT_FALSE(std::filesystem::exists(kept));
}

TEST_F(TreatmentTimersTest, WhatOneWindowEndsEarlyTheOtherDoesNotLogAgain) {
    const auto first = open();
    first->press();
    const auto second = open();
    wait(6);
    first->end();
    wait(9);
    second->look();
    const auto uses = open()->uses();
    ASSERT_EQ(uses.size(), 1U);
    EXPECT_EQ(uses[0].minutes, 6);
}

TEST_F(TreatmentTimersTest, AFileThatCannotBeUnderstoodIsSetAside) {
    open()->press();
    const auto kept = folder / "state" / "timer-heat_pack.json";
    std::filesystem::resize_file(kept, 10);
    const auto window = open();
    EXPECT_EQ(window->clock().state(), State::waiting);
    EXPECT_FALSE(std::filesystem::exists(kept));
}

}  // namespace limber::test
