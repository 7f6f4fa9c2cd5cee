// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "gui/app/page.h"
#include "gui/player/player_clock.h"
#include "gui/player/screen_awake.h"
#include "gui/player/speech.h"
#include "limber/domain/session.h"
#include "limber/routine/played_session.h"

class QAction;
class QStackedWidget;

namespace limber::inline gui {

class AppSettings;
class ChoicePanel;
class EndView;
class PlayView;
class StartView;
class WorkspaceBridge;

/// Plays a routine over the whole window and logs it by itself when it ends.
class PlayerPage final : public Page {
    Q_OBJECT
public:
    PlayerPage(WorkspaceBridge& bridge, AppSettings& settings, const PlayOrder& order, PlayerClock clock,
               QWidget* parent = nullptr);
    void enter(const QString& argument) override;
    [[nodiscard]] bool isSettled() const override;
    /// Looks at the clock; done by itself ten times a second while the routine plays.
    void look();
    [[nodiscard]] const Player& player() const { return m_player; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// Asks once before the window takes along what was done.
    void closeEvent(QCloseEvent* event) override;

private:
    void connectViews();
    void addKeys();
    QAction* addKey(int key, void (PlayerPage::*slot)());
    void start();
    void togglePause();
    void goNext();
    void goBack();
    void undo();
    void showKeys();
    void showAlternatives();
    void askToLeave();
    ChoicePanel& openPanel();
    void closePanel();
    void handle(const PlayEvents& events);
    void tell(const PlayEvents& events);
    void finish();
    void log();
    void showLogged();
    void leave();
    [[nodiscard]] bool isPlayShown() const;

    WorkspaceBridge& m_bridge;
    AppSettings& m_settings;
    PlayerClock m_clock;
    Player m_player;
    PlayFacts m_facts;
    QStackedWidget* m_views;
    StartView* m_startView;
    PlayView* m_playView;
    EndView* m_endView;
    QList<QAction*> m_playKeys{};
    QAction* m_undoKey = nullptr;  ///< for what the end has logged, and nothing before
    QTimer m_ticker;
    Speech m_speech;
    ScreenAwake m_awake;
    bool m_wasPlaying = false;  ///< before the panel opened
};

}  // namespace limber::inline gui
