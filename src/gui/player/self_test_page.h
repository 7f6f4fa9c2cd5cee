// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "gui/app/page.h"
#include "gui/player/player_clock.h"
#include "gui/player/screen_awake.h"
#include "limber/domain/check_in.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace limber::inline gui {

class AppSettings;
class FigureView;
class NumberField;
class TightnessScale;
class WorkspaceBridge;

/// One guided self-test over the whole window: how it goes, the hold or the measure, the result.
class SelfTestPage final : public Page {
    Q_OBJECT
public:
    SelfTestPage(WorkspaceBridge& bridge, AppSettings& settings, SelfTestKind test, PlayerClock clock,
                 QWidget* parent = nullptr);
    void enter(const QString& argument) override;
    [[nodiscard]] bool isSettled() const override;
    /// Looks at the clock; done by itself ten times a second while the hold lasts.
    void look();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Phase { before, ready, holding, after };
    QWidget* makeHeader();
    QWidget* makeSteps();
    QWidget* makeBefore();
    QWidget* makeHold();
    QWidget* makeResult();
    void showFigure(AppSettings& settings);
    void refreshAdvice();
    void start();
    void stop();
    void toggle();
    void showTime();
    void showResult();
    void save();
    void leave();
    [[nodiscard]] double value() const;
    [[nodiscard]] Milliseconds elapsed() const;

    WorkspaceBridge& m_bridge;
    SelfTestKind m_test;
    PlayerClock m_clock;
    Phase m_phase = Phase::before;
    Milliseconds m_since{};  ///< of this phase
    Milliseconds m_held{};
    QStackedWidget* m_views;
    FigureView* m_figure;
    TightnessScale* m_tightness = nullptr;
    QLabel* m_why = nullptr;
    NumberField* m_centimetres = nullptr;
    QPushButton* m_start = nullptr;
    QLabel* m_phaseWord = nullptr;
    QLabel* m_seconds = nullptr;
    QPushButton* m_stop = nullptr;
    QLabel* m_result = nullptr;
    QLabel* m_course = nullptr;
    QPushButton* m_save = nullptr;
    QTimer m_ticker;
    ScreenAwake m_awake;
};

}  // namespace limber::inline gui
