// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <map>
#include <memory>

#include "gui/widgets/figure_painter.h"

namespace limber::inline gui {

/// A figure that moves from start to end and back while it is visible, on a rounded ground of its own. With reduced
/// motion it shows start and end side by side, or the end alone where there is no room for two.
class FigureView : public QWidget {
    Q_OBJECT
public:
    explicit FigureView(QWidget* parent = nullptr);

    /// `name` is what the exercise is called; with the figure's own words it is what a screen reader says.
    void setFigure(const Figure& figure, const QString& name, const std::map<Muscle, double>& muscles);
    void clear();
    /// Shows the other side.
    void setMirrored(bool mirrored);
    void setReducedMotion(bool reduced);
    void setPaused(bool paused);
    [[nodiscard]] bool isMoving() const { return m_timer.isActive(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void rebuild();
    void moveOrRest();
    void advance();

    Figure m_figure;
    std::map<Muscle, double> m_muscles;
    std::unique_ptr<FigurePainter> m_painter;
    bool m_mirrored = false;
    bool m_reduced = false;
    bool m_paused = false;
    double m_seconds = 0;  ///< that it has moved for
    QElapsedTimer m_clock;
    QTimer m_timer;
};

}  // namespace limber::inline gui
