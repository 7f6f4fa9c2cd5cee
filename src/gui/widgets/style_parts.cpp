// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/style_parts.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <algorithm>

#include "gui/widgets/dress.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kMenuSide = 12;
constexpr int kScrollInset = 2;
constexpr int kShortestHandle = 32;

QPen roundPen(const QColor& colour, double width) {
    return {QBrush(colour), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

void drawTick(QPainter& painter, const QRectF& box, const QColor& colour) {
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.25, box.top() + box.height() * 0.53);
    tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.70);
    tick.lineTo(box.left() + box.width() * 0.76, box.top() + box.height() * 0.33);
    painter.setPen(roundPen(colour, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void drawFramed(const QRectF& place, QPainter& painter, const QColor& border, double width, double radius) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, width));
    painter.setBrush(tokens().surface);
    painter.drawRoundedRect(place.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
}

QColor borderOf(const QStyleOption& option) {
    const Tokens& t = tokens();
    return has(option, QStyle::State_HasFocus) ? t.accent : has(option, QStyle::State_Enabled) ? t.fieldLine : t.line;
}

void drawArrow(QPainter& painter, const QPointF& middle) {
    painter.setPen(roundPen(tokens().text2, 1.8));
    painter.drawPolyline(QPolygonF{middle + QPointF(-2, -4), middle + QPointF(2.5, 0), middle + QPointF(-2, 4)});
}

void drawMenuSign(const QStyleOptionMenuItem& option, QPainter& painter, const QRect& place) {
    if (!option.icon.isNull()) {
        const auto mode = has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        return option.icon.paint(&painter, place, Qt::AlignCenter, mode);
    }
    if (option.checked) drawTick(painter, place, tokens().accent);
}

}  // namespace

void drawCheck(const QStyleOption& option, QPainter& painter, bool round) {
    const Tokens& t = tokens();
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const double radius = round ? box.width() / 2 : 5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled ? (on ? t.accent : t.fieldLine) : t.line, 1));
    painter.setBrush(on ? (enabled ? t.accent : t.line) : t.surface);
    painter.drawRoundedRect(box, radius, radius);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.onAccent);
        painter.drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2);
    } else if (on) {
        drawTick(painter, box, t.onAccent);
    }
    if (has(option, QStyle::State_HasFocus)) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        const double gap = on ? 1 : 0;
        painter.drawRoundedRect(box.adjusted(-gap, -gap, gap, gap), radius + gap, radius + gap);
    }
}

void drawField(const QStyleOption& option, QPainter& painter) {
    drawFramed(option.rect, painter, borderOf(option), has(option, QStyle::State_HasFocus) ? 2 : 1, 6);
}

void drawCombo(const QStyleOptionComplex& option, QPainter& painter) {
    drawField(option, painter);
    const QPointF middle(option.rect.right() - 15, QRectF(option.rect).center().y() + 0.5);
    painter.setPen(roundPen(has(option, QStyle::State_Enabled) ? tokens().text2 : disabledText(), 1.8));
    painter.drawPolyline(QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2.5), middle + QPointF(4, -2)});
}

void drawPanel(const QRect& place, QPainter& painter, const QColor& border, double radius) {
    drawFramed(place, painter, border, 1, radius);
}

void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter) {
    const Tokens& t = tokens();
    const QRect& place = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return painter.fillRect(place.left() + 8, place.center().y(), place.width() - 16, 1, t.line);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && enabled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentSoft);
        painter.drawRoundedRect(place, 6, 6);
    }
    QRect inner = place.adjusted(kMenuSide, 0, -kMenuSide, 0);
    if (option.maxIconWidth > 0 || option.menuHasCheckableItems) {
        const int side = scaled(18);
        drawMenuSign(option, painter, {inner.left(), place.center().y() - side / 2, side, side});
        inner.setLeft(inner.left() + side + 8);
    }
    const auto parts = option.text.split('\t');
    painter.setFont(option.font);
    painter.setPen(enabled ? t.text : disabledText());
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, parts.front());
    if (parts.size() > 1) {
        painter.setPen(enabled ? t.text2 : disabledText());
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, parts.back());
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawArrow(painter, QPointF(place.right() - kMenuSide, QRectF(place).center().y()));
}

void drawHeader(const QStyleOption& option, QPainter& painter) {
    painter.fillRect(option.rect, tokens().surface);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens().line);
}

void drawProgress(const QStyleOptionProgressBar& option, QPainter& painter) {
    const int range = std::max(1, option.maximum - option.minimum);
    QRectF done(option.rect);
    done.setWidth(done.width() * (option.progress - option.minimum) / range);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().surface2);
    painter.drawRoundedRect(option.rect, 4, 4);
    painter.setBrush(tokens().accent);
    if (done.width() > 0) painter.drawRoundedRect(done, 4, 4);
}

QRect scrollHandle(const QStyleOptionSlider& option) {
    const bool across = option.orientation == Qt::Horizontal;
    const int room = across ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    int length = room;
    if (range > 0) {
        const auto whole = static_cast<qint64>(range) + option.pageStep;
        length = static_cast<int>(static_cast<qint64>(option.pageStep) * room / whole);
        length = std::min(room, std::max(length, kShortestHandle + 2 * kScrollInset));
    }
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, room - length,
                                                   option.upsideDown);
    return across ? QRect(at, 0, length, option.rect.height()) : QRect(0, at, option.rect.width(), length);
}

void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter) {
    const Tokens& t = tokens();
    const bool pointedAt =
        has(option, QStyle::State_MouseOver) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pointedAt ? t.fieldLine : mixed(t.line, t.fieldLine, 0.4));
    const QRect handle = scrollHandle(option).adjusted(kScrollInset, kScrollInset, -kScrollInset, -kScrollInset);
    painter.drawRoundedRect(handle, 4, 4);
}

}  // namespace limber::inline gui
