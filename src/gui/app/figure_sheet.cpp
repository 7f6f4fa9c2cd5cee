// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/figure_sheet.h"

#include <QPainter>
#include <vector>

#include "gui/widgets/figure_muscles.h"
#include "gui/widgets/figure_painter.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kFewColumns = 5;
constexpr int kManyColumns = 9;
constexpr int kMany = 60;  ///< figures from which a sheet is wide rather than tall
constexpr QSize kPicture{170, 150};
constexpr QSize kCell{2 * kPicture.width() + 14, kPicture.height() + 34};

void paintCell(QPainter& painter, const QRect& cell, const Exercise& exercise, const Figure& figure) {
    const FigurePainter figurePainter(figure, glowingMuscles(exercise));
    for (const bool end : {false, true}) {
        const QRect picture(cell.topLeft() + QPoint(end ? kPicture.width() + 4 : 0, 0), kPicture);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().surface2);
        painter.drawRoundedRect(picture, kBlockRadius, kBlockRadius);
        figurePainter.paint(painter, picture, end ? figure.endSeconds() : 0);
    }
    painter.setPen(tokens().text);
    painter.setFont(font(TextStyle::smallStrong));
    painter.drawText(QRect(cell.left(), cell.top() + kPicture.height(), cell.width(), 26), Qt::AlignCenter,
                     QString::fromStdString(exercise.name));
}

}  // namespace

QImage figureSheet(const Catalogue& catalogue, ExerciseKind kind) {
    std::vector<const Exercise*> drawn;
    for (const Exercise& exercise : catalogue.exercises())
        if (exercise.kind == kind && catalogue.figureOf(exercise.id) != nullptr) drawn.push_back(&exercise);
    const int count = static_cast<int>(drawn.size());
    const int columns = count < kMany ? kFewColumns : kManyColumns;
    const int rows = (count + columns - 1) / columns;
    QImage sheet(columns * kCell.width() + kGap, std::max(1, rows) * kCell.height() + kGap,
                 QImage::Format_ARGB32_Premultiplied);
    sheet.fill(tokens().surface);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count; ++i) {
        const QPoint corner(kGap + i % columns * kCell.width(), kGap + i / columns * kCell.height());
        const Exercise& exercise = *drawn[static_cast<std::size_t>(i)];
        paintCell(painter, QRect(corner, kCell), exercise, *catalogue.figureOf(exercise.id));
    }
    return sheet;
}

}  // namespace limber::inline gui
