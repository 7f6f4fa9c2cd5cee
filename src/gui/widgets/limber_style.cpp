// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/limber_style.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kIcon = 18;
constexpr int kIconGap = 5;
constexpr int kComboInset = 5;

QPen roundPen(const QColor& colour, double width) {
    return {QBrush(colour), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

bool has(const QStyleOption* option, QStyle::StateFlag flag) { return option->state.testFlag(flag); }

void drawTick(QPainter& painter, const QRectF& box) {
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.25, box.top() + box.height() * 0.53);
    tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.70);
    tick.lineTo(box.left() + box.width() * 0.76, box.top() + box.height() * 0.33);
    painter.setPen(roundPen(tokens().onAccent, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void drawCheck(const QStyleOption* option, QPainter& painter, bool round) {
    const Tokens& t = tokens();
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
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
        drawTick(painter, box);
    }
    if (has(option, QStyle::State_HasFocus)) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        const double gap = on ? 1 : 0;
        painter.drawRoundedRect(box.adjusted(-gap, -gap, gap, gap), radius + gap, radius + gap);
    }
}

void drawCombo(const QStyleOptionComplex* option, QPainter& painter) {
    const Tokens& t = tokens();
    const bool focus = has(option, QStyle::State_HasFocus);
    const double pen = focus ? 2 : 1;
    const QRectF box = QRectF(option->rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focus ? t.accent : has(option, QStyle::State_Enabled) ? t.fieldLine : t.line, pen));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(box, 6, 6);
    const QPointF middle(box.right() - 15, box.center().y() + 0.5);
    painter.setPen(roundPen(t.text2, 1.8));
    painter.drawPolyline(QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2.5), middle + QPointF(4, -2)});
}

}  // namespace

LimberStyle::LimberStyle() : QProxyStyle(QStringLiteral("fusion")) {}

bool LimberStyle::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel) return QProxyStyle::eventFilter(watched, event);
    const auto* number = qobject_cast<QAbstractSpinBox*>(watched);
    if (number != nullptr && number->hasFocus()) return false;
    event->ignore();
    return true;
}

void LimberStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox*>(widget) != nullptr || qobject_cast<QAbstractSpinBox*>(widget) != nullptr) {
        if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
    auto* button = qobject_cast<QPushButton*>(widget);
    if (button == nullptr || button->icon().isNull()) return;
    const int gap = button->text().isEmpty() ? 0 : kIconGap;
    button->setIconSize({scaled(kIcon) + gap, scaled(kIcon)});
}

void LimberStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    painter->save();
    switch (element) {
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck: drawCheck(option, *painter, false); break;
        case PE_IndicatorRadioButton: drawCheck(option, *painter, true); break;
        case PE_FrameFocusRect: break;
        default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

void LimberStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
    if (control != CC_ComboBox) return QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->save();
    drawCombo(option, *painter);
    painter->restore();
}

/// The text of a choice begins where that of a field does.
QRect LimberStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
    const QRect place = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? place.adjusted(kComboInset, 0, 0, 0) : place;
}

int LimberStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight: return scaled(22);
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing: return 8;
        case PM_ButtonIconSize:
        case PM_SmallIconSize: return scaled(kIcon);
        default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LimberStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const {
    if (hint == SH_ComboBox_Popup) return 0;
    if (hint == SH_UnderlineShortcut) return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize LimberStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox) result = QSize(result.width() + 16, std::max(result.height(), scaled(kButtonHeight)));
    if (type == CT_CheckBox || type == CT_RadioButton) result.setHeight(std::max(result.height(), scaled(24)));
    return result;
}

}  // namespace limber::inline gui
