// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/player_scenes.h"

#include <QAbstractButton>

#include "gui/app/main_window.h"
#include "gui/player/play_view.h"
#include "gui/player/player_page.h"
#include "gui/player/self_test_page.h"
#include "gui/player/start_view.h"
#include "gui/widgets/tightness_scale.h"

namespace limber::inline gui {
namespace {

constexpr Milliseconds kLook{1000};
constexpr int kBefore = 5;

void press(QWidget& page, const QString& name) {
    for (auto* button : page.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->accessibleName() == name) return button->click();
}

class Scene {
public:
    Scene(MainWindow& window, SceneClock clock, const QString& routine) : m_clock(std::move(clock)) {
        window.play({routine, {}, {}});
        m_page = qobject_cast<PlayerPage*>(window.currentPage());
        for (auto* scale : m_page->findChildren<TightnessScale*>())
            if (scale->isVisible()) scale->setValue(kBefore);
    }
    Scene& click(const QString& name) {
        press(*m_page, name);
        return *this;
    }
    Scene& playFor(Milliseconds time) {
        for (; time > Milliseconds{}; time -= kLook) {
            *m_clock += std::min(time, kLook);
            m_page->look();
        }
        return *this;
    }

private:
    SceneClock m_clock;
    PlayerPage* m_page;
};

/// Of a back that is hardly tight, so that the test is open unless it was done lately.
SelfTestPage& openSelfTest(MainWindow& window, const QString& test) {
    window.play({{}, {}, {}, test});
    auto* page = qobject_cast<SelfTestPage*>(window.currentPage());
    for (auto* scale : page->findChildren<TightnessScale*>()) {
        scale->setValue(1);
        emit scale->valueChanged();
    }
    return *page;
}

void holdFor(SelfTestPage& page, const SceneClock& clock, Milliseconds time) {
    press(page, SelfTestPage::tr("Start"));
    for (; time > Milliseconds{}; time -= kLook) {
        *clock += kLook;
        page.look();
    }
}

const auto kStretch = QStringLiteral("back_hips_hamstrings");

}  // namespace

PlayerClock playerClock(const SceneClock& clock) {
    return {[clock] { return *clock; }, [] { return TimeOfDay{18 * 60}; }};
}

std::vector<PictureScene> playerScenes(const SceneClock& clock) {
    using std::chrono_literals::operator""min;
    using std::chrono_literals::operator""s;
    const QString start = StartView::tr("Start");
    return {
        {QStringLiteral("player-start"), [clock](MainWindow& window) { Scene(window, clock, kStretch); }},
        {QStringLiteral("player-playing"),
         [=](MainWindow& window) { Scene(window, clock, kStretch).click(start).playFor(442s); }},
        {QStringLiteral("player-paused"),
         [=](MainWindow& window) {
             Scene(window, clock, kStretch).click(start).playFor(548s).click(PlayView::tr("Pause"));
         }},
        {QStringLiteral("player-ready"),
         [=](MainWindow& window) { Scene(window, clock, "five_quiet_minutes").click(start).playFor(2s); }},
        {QStringLiteral("player-not-for-me"),
         [=](MainWindow& window) {
             Scene(window, clock, kStretch).click(start).playFor(160s).click(PlayView::tr("Not for me"));
         }},
        {QStringLiteral("player-keys"),
         [=](MainWindow& window) {
             Scene(window, clock, kStretch).click(start).playFor(20s).click(PlayView::tr("Keys"));
         }},
        {QStringLiteral("player-leave"),
         [=](MainWindow& window) {
             Scene(window, clock, kStretch).click(start).playFor(3min).click(PlayView::tr("Close"));
         }},
        {QStringLiteral("player-end"),
         [=](MainWindow& window) { Scene(window, clock, kStretch).click(start).playFor(11min); }},
        {QStringLiteral("self-test"), [](MainWindow& window) { openSelfTest(window, "side_bend_left"); }},
        {QStringLiteral("self-test-hold"),
         [clock](MainWindow& window) { holdFor(openSelfTest(window, "side_bridge_left"), clock, 47s); }},
    };
}

}  // namespace limber::inline gui
