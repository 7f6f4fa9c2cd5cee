// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/knowledge/catalogue.h"
#include "limber/routine/player.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace limber::inline gui {

class ChoicePanel;
class FigureView;
class NowPanel;
class ProgressLine;

/// A routine under way: the figure, what to do now, and the buttons.
class PlayView final : public QWidget {
    Q_OBJECT
public:
    PlayView(const QString& title, const CataloguePtr& catalogue, bool reducedMotion, QWidget* parent);
    /// Of a player that is under way.
    void show(const Player& player);
    /// An empty panel in the place of "Now", until it is closed.
    ChoicePanel& openPanel();
    void closePanel();
    [[nodiscard]] bool isPanelOpen() const;
    void focusPause();

signals:
    void pauseWanted();
    void previousWanted();
    void nextWanted();
    void notForMeWanted();
    void keysWanted();
    void closeWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHeader(const QString& title);
    QWidget* makeMiddle();
    QWidget* makeControls();
    QPushButton* makeControl(const QString& word, const QString& iconName);
    void showFigure(const Player& player);
    void fit();
    [[nodiscard]] int widthWith(const QString& word);

    CataloguePtr m_catalogue;
    std::string m_shown{};  ///< exercise of the figure
    QLabel* m_progressText;
    ProgressLine* m_progress;
    FigureView* m_figure;
    NowPanel* m_now;
    ChoicePanel* m_panel;
    QStackedWidget* m_side;
    QList<QPushButton*> m_controlButtons{};
    QPushButton* m_pause = nullptr;
    QWidget* m_controls = nullptr;
};

}  // namespace limber::inline gui
