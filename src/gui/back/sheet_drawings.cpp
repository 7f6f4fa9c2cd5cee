// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/sheet_drawings.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

#include "gui/widgets/body_shape.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

const QColor kInk(Qt::black);
const QColor kSoftInk(70, 70, 70);
const QColor kLine(190, 190, 190);
constexpr double kScaleWidth = 16;
constexpr double kBelow = 20;
constexpr int kTextPixels = 8;
constexpr int kTight = 5;  ///< from here on a bar is black

void takeSmallLetters(QPainter& painter) {
    QFont font(limber::font(TextStyle::small).family());
    font.setPixelSize(kTextPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.setFont(font);
    painter.setPen(kSoftInk);
}

void drawScale(QPainter& painter, const QRectF& plot) {
    for (const int value : {0, 5, 10}) {
        const double y = plot.bottom() - plot.height() * value / 10.0;
        painter.setPen(QPen(kLine, 0.5));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        takeSmallLetters(painter);
        painter.drawText(QRectF(plot.left() - kScaleWidth, y - 6, kScaleWidth - 4, 12),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value));
    }
}

const PlaceRecord* placeAt(const BodyRecord& record, Area area, Side side) {
    const auto found = std::find_if(record.places.begin(), record.places.end(),
                                    [&](const PlaceRecord& place) { return place.area == area && place.side == side; });
    return found == record.places.end() ? nullptr : &*found;
}

void drawPlace(QPainter& painter, const QPainterPath& shape, const PlaceRecord* place, int most) {
    QColor fill(Qt::white);
    if (place != nullptr && place->tight > 0) fill.setHsl(0, 0, 215 - 140 * place->tight / std::max(1, most));
    painter.setBrush(fill);
    painter.setPen(QPen(kSoftInk, 1.2));
    painter.drawPath(shape);
    if (place == nullptr || place->tender == 0) return;
    const QPointF centre = shape.boundingRect().center();
    painter.setBrush(Qt::white);
    painter.setPen(QPen(kInk, 2.4));
    painter.drawEllipse(centre, 8, 8);
    painter.setBrush(kInk);
    painter.drawEllipse(centre, 2, 2);
}

}  // namespace

void drawTightness(QPainter& painter, const QRectF& place, const std::vector<DayReading>& days) {
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = place.adjusted(kScaleWidth, 5, 0, -kBelow);
    drawScale(painter, plot);
    const double pitch = plot.width() / static_cast<double>(std::max<std::size_t>(days.size(), 1));
    int mondays = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto& day = days[i];
        const double left = plot.left() + pitch * static_cast<double>(i);
        painter.setPen(Qt::NoPen);
        if (day.highest) {
            const double height = std::max(1.5, plot.height() * *day.highest / 10);
            painter.setBrush(*day.highest >= kTight ? kInk : QColor(130, 130, 130));
            painter.drawRect(QRectF(left + pitch * 0.15, plot.bottom() - height, pitch * 0.7, height));
        }
        painter.setBrush(kSoftInk);
        if (day.trained) painter.drawEllipse(QPointF(left + pitch / 2, plot.bottom() + 4.5), 1.6, 1.6);
        if (weekdayOf(day.date) != Weekday::mon || mondays++ % 2 == 1) continue;
        takeSmallLetters(painter);
        painter.drawText(QRectF(left, plot.bottom() + 8, 60, 12), Qt::AlignLeft | Qt::AlignVCenter,
                         shortDayOfMonthText(day.date));
    }
}

void drawBody(QPainter& painter, const QRectF& place, const BodyRecord& record) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(place);
    const double scale = std::min(place.width() / kBodySize.width(), place.height() / kBodySize.height());
    painter.translate(place.topLeft());
    painter.scale(scale, scale);
    painter.setPen(QPen(kSoftInk, 1.5));
    painter.setBrush(Qt::white);
    painter.drawPath(bodyOutline());
    int most = 0;
    for (const auto& one : record.places) most = std::max(most, one.tight);
    for (const Area area : allOf<Area>())
        for (const Side side : {Side::left, Side::right})
            drawPlace(painter, regionShape(area, side), placeAt(record, area, side), most);
    painter.restore();
}

}  // namespace limber::inline gui
