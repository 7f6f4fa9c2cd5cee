// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/figure_view.h"

#include <QPainter>
#include <QPainterPath>

#include "gui/widgets/theme.h"
#include "limber/domain/skeleton.h"

namespace limber::inline gui {
namespace {

constexpr int kFrameMilliseconds = 33;
constexpr QSize kUsual{400, 260};
constexpr QSize kLeast{64, 48};
constexpr double kTwoAbreast = 1.3;  ///< width by height from which start and end fit side by side

}  // namespace

FigureView::FigureView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::NoFocus);
    m_timer.setInterval(kFrameMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &FigureView::advance);
}

QSize FigureView::sizeHint() const { return kUsual; }
QSize FigureView::minimumSizeHint() const { return kLeast; }

void FigureView::setFigure(const Figure& figure, const QString& name, const std::map<Muscle, double>& muscles) {
    m_figure = figure;
    m_muscles = muscles;
    m_seconds = 0;
    setAccessibleName(name);
    setAccessibleDescription(
        tr("%1: %2", "name of an exercise, its movement").arg(name, QString::fromStdString(figure.words)));
    rebuild();
}

void FigureView::clear() {
    m_figure = {};
    setAccessibleName({});
    setAccessibleDescription({});
    rebuild();
}

void FigureView::setMirrored(bool mirrored) {
    if (m_mirrored == mirrored) return;
    m_mirrored = mirrored;
    rebuild();
}

void FigureView::setReducedMotion(bool reduced) {
    m_reduced = reduced;
    moveOrRest();
    update();
}

void FigureView::setPaused(bool paused) {
    m_paused = paused;
    moveOrRest();
}

void FigureView::rebuild() {
    m_painter.reset();
    if (!m_figure.frames.empty())
        m_painter = std::make_unique<FigurePainter>(m_mirrored ? mirrored(m_figure) : m_figure, m_muscles);
    moveOrRest();
    update();
}

void FigureView::moveOrRest() {
    const bool moves = m_painter != nullptr && m_figure.seconds() > 0 && !m_reduced && !m_paused && isVisible();
    if (moves == m_timer.isActive()) return;
    m_clock.start();
    if (moves)
        m_timer.start();
    else
        m_timer.stop();
}

void FigureView::advance() {
    m_seconds += static_cast<double>(m_clock.restart()) / 1000;
    update();
}

void FigureView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    moveOrRest();
}

void FigureView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    moveOrRest();
}

void FigureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath ground;
    ground.addRoundedRect(rect(), kBlockRadius, kBlockRadius);
    painter.fillPath(ground, tokens().surface2);
    if (m_painter == nullptr) return;
    painter.setClipPath(ground);
    if (!m_reduced) return m_painter->paint(painter, rect(), momentOf(m_figure, m_seconds));
    const bool two = m_figure.seconds() > 0 && width() >= kTwoAbreast * height();
    if (!two) return m_painter->paint(painter, rect(), m_figure.endSeconds());
    const QRect left(rect().topLeft(), QSize(width() / 2, height()));
    m_painter->paint(painter, left, 0);
    m_painter->paint(painter, rect().adjusted(width() / 2, 0, 0, 0), m_figure.endSeconds());
}

}  // namespace limber::inline gui
