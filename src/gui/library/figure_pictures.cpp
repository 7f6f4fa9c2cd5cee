// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/library/figure_pictures.h"

#include <QPainter>
#include <QPainterPath>

#include "gui/widgets/figure_muscles.h"
#include "gui/widgets/figure_painter.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {

namespace {

/// The figure of an item: its own, or that of a routine's first step that has one.
const Exercise* drawnExercise(const Catalogue& catalogue, const ItemRef& item) {
    if (isExercise(item.kind)) return catalogue.exercise(item.id);
    const auto* routine = catalogue.routine(item.id);
    if (routine == nullptr) return nullptr;
    for (const auto& step : routine->steps)
        if (catalogue.figureOf(step.exercise)) return catalogue.exercise(step.exercise);
    return nullptr;
}

QPixmap paintedFigure(const Figure& figure, const Exercise& exercise, QSize size, double pixelRatio) {
    QPixmap picture(size * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath ground;
    ground.addRoundedRect(QRectF(QPointF(0, 0), size), kBlockRadius, kBlockRadius);
    painter.fillPath(ground, tokens().surface2);
    painter.setClipPath(ground);
    FigurePainter(figure, glowingMuscles(exercise)).paint(painter, QRectF(QPointF(0, 0), size), figure.endSeconds());
    return picture;
}

}  // namespace

QPixmap FigurePictures::picture(const Catalogue& catalogue, const ItemRef& item, QSize size, double pixelRatio) {
    const QString painting =
        QStringLiteral("%1 %2x%3 %4").arg(tokens().dark).arg(size.width()).arg(size.height()).arg(pixelRatio);
    if (painting != m_painting) m_painted.clear();
    m_painting = painting;
    const QString key = QString::fromStdString(item.id);
    if (const auto known = m_painted.constFind(key); known != m_painted.constEnd()) return *known;
    const auto* exercise = drawnExercise(catalogue, item);
    const auto* figure = exercise == nullptr ? nullptr : catalogue.figureOf(exercise->id);
    return m_painted[key] = figure == nullptr ? QPixmap() : paintedFigure(*figure, *exercise, size, pixelRatio);
}

}  // namespace limber::inline gui
