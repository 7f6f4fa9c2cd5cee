// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/limber_style.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>

#include "gui/widgets/button_look.h"
#include "gui/widgets/dress.h"
#include "gui/widgets/style_parts.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kIcon = 18;
constexpr int kIconGap = 5;
constexpr int kComboInset = 5;
constexpr int kFieldHeight = 32;
constexpr int kCompactHeight = 24;
constexpr int kTextFrame = 5;
constexpr int kHeaderSide = 12;
constexpr int kHeaderEnd = 16;
constexpr int kMenuRow = 36;
constexpr int kChoiceHeight = 28;
constexpr int kChoiceSide = 9;

bool isCompact(const QWidget* widget) { return widget != nullptr && widget->property("compact").toBool(); }

/// What a combo box opens; its list lies in it.
bool isPopUp(const QWidget* widget) { return widget != nullptr && widget->inherits("QComboBoxPrivateContainer"); }
/// The buttons in the head of a calendar.
bool isOnAccent(const QWidget& widget) {
    const auto* parent = widget.parentWidget();
    return parent != nullptr && parent->objectName() == QLatin1String("qt_calendar_navigationbar");
}
bool isListOfChoice(const QWidget* widget) { return widget != nullptr && isPopUp(widget->parentWidget()); }

void dress(QPushButton& button) {
    const auto look = lookOf(button);
    button.setFont(look.font);
    button.setMinimumHeight(look.height);  // also where a layout is short of room
    if (look.isSquare) button.setFixedWidth(scaled(kButtonHeight));
    if (button.icon().isNull()) return;
    const int gap = button.text().isEmpty() ? 0 : kIconGap;
    button.setIconSize({scaled(kIcon) + gap, scaled(kIcon)});
}

/// What stands in it is chosen, not marked for copying.
void dress(QAbstractItemView& view) {
    QPalette palette;
    palette.setColor(QPalette::Highlight, tokens().accentSoft);
    palette.setColor(QPalette::HighlightedText, tokens().text);
    if (auto* header = qobject_cast<QHeaderView*>(&view)) {
        palette.setColor(QPalette::ButtonText, tokens().text2);
        header->setFont(font(TextStyle::small));
    }
    view.setPalette(palette);
}

void dress(QLineEdit& field) {
    if (isCompact(&field)) field.setFont(font(TextStyle::small));
    if (field.hasFrame()) field.setMinimumHeight(scaled(isCompact(&field) ? kCompactHeight : kFieldHeight));
}

/// The card that a scrolled area lies on shows through it, although Qt fills what is scrolled with the window's colour.
void dress(QScrollArea& area) {
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::transparent);
    area.setPalette(palette);
    area.setFrameShape(QFrame::NoFrame);
}

void keepFromWheel(QWidget& widget, QObject* filter) {
    if (widget.focusPolicy() == Qt::WheelFocus) widget.setFocusPolicy(Qt::StrongFocus);
    widget.installEventFilter(filter);
}

void drawFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    if (qobject_cast<const QPlainTextEdit*>(widget) != nullptr) return drawField(option, painter);
    if (isPopUp(widget)) painter.fillRect(option.rect, tokens().surface);
    drawPanel(option.rect, painter, isPopUp(widget) ? tokens().fieldLine : tokens().line, isPopUp(widget) ? 0 : 8);
}

QSize sizeOf(const QPushButton& button, const QSize& content) {
    const auto look = lookOf(button);
    return {content.width() + look.left + look.right, std::max(content.height() + 2, look.height)};
}

void drawWord(const QPushButton& button, const QStyleOptionButton& option, QPainter& painter, const QStyle& fusion) {
    const auto colours = coloursOf(button, option);
    const auto look = lookOf(button);
    QStyleOptionButton shown(option);
    shown.rect = button.rect().adjusted(look.left, 0, -look.right, 0);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        shown.palette.setColor(group, QPalette::ButtonText, colours.text);
    if (colours.isUnderlined) {
        QFont font = painter.font();
        font.setUnderline(true);
        painter.setFont(font);
    }
    if (!look.beginsLeft) return fusion.drawControl(QStyle::CE_PushButtonLabel, &shown, &painter, &button);
    QRect place = shown.rect;
    if (!option.icon.isNull()) {
        const auto mode = option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        option.icon.paint(&painter, {place.topLeft(), QSize(option.iconSize.width(), place.height())},
                          Qt::AlignLeft | Qt::AlignVCenter, mode);
        place.setLeft(place.left() + option.iconSize.width() + 4);
    }
    fusion.drawItemText(&painter, place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, shown.palette, true,
                        option.text, QPalette::ButtonText);
}

/// Its words stand over those of its column.
QStyleOptionHeader besideItsEdges(const QStyleOptionHeader& header) {
    auto shown = header;
    const bool first = header.position == QStyleOptionHeader::Beginning;
    const bool last = header.position == QStyleOptionHeader::End;
    shown.rect = header.rect.adjusted(first ? kHeaderEnd : kHeaderSide, 0, last ? -kHeaderEnd : -kHeaderSide, 0);
    return shown;
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
    if (auto* label = qobject_cast<QLabel*>(widget)) return limber::dress(*label);
    if (auto* button = qobject_cast<QPushButton*>(widget)) return dress(*button);
    if (auto* field = qobject_cast<QLineEdit*>(widget)) return dress(*field);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) return dress(*view);
    if (auto* area = qobject_cast<QScrollArea*>(widget)) return dress(*area);
    if (qobject_cast<QScrollBar*>(widget) != nullptr) widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (qobject_cast<QComboBox*>(widget) != nullptr || qobject_cast<QAbstractSpinBox*>(widget) != nullptr)
        keepFromWheel(*widget, this);
}

void LimberStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    const Tokens& t = tokens();
    painter->save();
    switch (element) {
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck: drawCheck(*option, *painter, false); break;
        case PE_IndicatorRadioButton: drawCheck(*option, *painter, true); break;
        case PE_PanelLineEdit:
            if (const auto* field = qobject_cast<const QLineEdit*>(widget); field == nullptr || field->hasFrame())
                drawField(*option, *painter);
            break;
        case PE_Frame: drawFrame(*option, *painter, widget); break;
        case PE_PanelMenu: drawPanel(option->rect, *painter, t.fieldLine, 0); break;
        case PE_PanelTipLabel: drawPanel(option->rect, *painter, t.fieldLine, 0); break;
        case PE_FrameMenu:
        case PE_FrameFocusRect:
        case PE_PanelScrollAreaCorner: break;
        default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

void LimberStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const auto* button = qobject_cast<const QPushButton*>(widget);
    painter->save();
    if (element == CE_PushButtonBevel && button != nullptr) {
        drawSurface(*button, *option, *painter);
    } else if (const auto* word = qstyleoption_cast<const QStyleOptionButton*>(option);
               element == CE_PushButtonLabel && button != nullptr && word != nullptr) {
        drawWord(*button, *word, *painter, *baseStyle());
    } else if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
               element == CE_MenuItem && item != nullptr) {
        drawMenuItem(*item, *painter);
    } else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeader(*option, *painter);
    } else if (const auto* label = qstyleoption_cast<const QStyleOptionHeader*>(option);
               element == CE_HeaderLabel && label != nullptr) {
        const auto shown = besideItsEdges(*label);
        QProxyStyle::drawControl(element, &shown, painter, widget);
    } else if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
               element == CE_ProgressBar && bar != nullptr) {
        drawProgress(*bar, *painter);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
    painter->restore();
}

void LimberStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
    painter->save();
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ComboBox) {
        drawCombo(*option, *painter);
    } else if (control == CC_ScrollBar && slider != nullptr) {
        drawScrollBar(*slider, *painter);
    } else if (control == CC_ToolButton && tool != nullptr && widget != nullptr) {
        if (!isOnAccent(*widget)) drawSurface(*widget, *option, *painter);
        QProxyStyle::drawControl(CE_ToolButtonLabel, tool, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
    painter->restore();
}

/// The text of a choice begins where that of a field does; a scroll bar is all handle and groove.
QRect LimberStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider != nullptr) {
        const QRect handle = scrollHandle(*slider);
        const bool across = slider->orientation == Qt::Horizontal;
        QRect before = slider->rect;
        QRect after = slider->rect;
        across ? before.setRight(handle.left() - 1) : before.setBottom(handle.top() - 1);
        across ? after.setLeft(handle.right() + 1) : after.setTop(handle.bottom() + 1);
        switch (part) {
            case SC_ScrollBarSlider: return handle;
            case SC_ScrollBarGroove: return slider->rect;
            case SC_ScrollBarSubPage: return before;
            case SC_ScrollBarAddPage: return after;
            default: return {};
        }
    }
    const QRect place = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? place.adjusted(kComboInset, 0, 0, 0) : place;
}

QRect LimberStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element != SE_LineEditContents) return QProxyStyle::subElementRect(element, option, widget);
    const auto* field = qobject_cast<const QLineEdit*>(widget);
    if (field != nullptr && !field->hasFrame()) return option->rect;
    const int side = isCompact(widget) ? 6 : 9;
    return option->rect.adjusted(side, 1, -side, -1);
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
        case PM_ScrollBarExtent: return 12;
        case PM_MenuHMargin:
        case PM_MenuVMargin: return 4;
        case PM_MenuPanelWidth: return 1;
        case PM_ToolTipLabelFrameWidth: return 7;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
        case PM_MenuButtonIndicator:
        case PM_ScrollView_ScrollBarSpacing:
        case PM_HeaderMargin: return 0;
        case PM_FocusFrameHMargin:
            if (isListOfChoice(widget)) return kChoiceSide;
            return QProxyStyle::pixelMetric(metric, option, widget);
        case PM_DefaultFrameWidth:
            if (qobject_cast<const QPlainTextEdit*>(widget) != nullptr) return kTextFrame;
            return QProxyStyle::pixelMetric(metric, option, widget);
        default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LimberStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const {
    switch (hint) {
        case SH_ComboBox_Popup:
        case SH_UnderlineShortcut:
        case SH_EtchDisabledText: return 0;
        default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize LimberStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const {
    if (const auto* button = qobject_cast<const QPushButton*>(widget); type == CT_PushButton && button != nullptr)
        return sizeOf(*button, size);
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto atLeast = [&](int height) { return QSize(usual.width(), std::max(usual.height(), scaled(height))); };
    switch (type) {
        case CT_ComboBox: return atLeast(kButtonHeight) + QSize(16, 0);
        case CT_CheckBox:
        case CT_RadioButton: return atLeast(24);
        case CT_LineEdit:
            if (const auto* field = qobject_cast<const QLineEdit*>(widget); field != nullptr && !field->hasFrame())
                return usual;
            if (isCompact(widget)) return {size.width() + 12, std::max(size.height() + 2, scaled(kCompactHeight))};
            return {size.width() + 18, std::max(size.height() + 2, scaled(kFieldHeight))};
        case CT_ToolButton: return atLeast(kButtonHeight);
        case CT_ProgressBar: return {usual.width(), 8};
        case CT_ItemViewItem: return isListOfChoice(widget) ? atLeast(kChoiceHeight) : usual;
        case CT_HeaderSection: return {usual.width() + 2 * kHeaderEnd, scaled(kFieldHeight)};
        case CT_MenuItem: {
            const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            if (item == nullptr) return usual;
            if (item->menuItemType == QStyleOptionMenuItem::Separator) return {usual.width(), 9};
            const bool hasTicks = item->menuHasCheckableItems && item->maxIconWidth == 0;
            return atLeast(kMenuRow) + QSize(16 + (hasTicks ? scaled(kIcon) + 8 : 0), 0);
        }
        default: return usual;
    }
}

}  // namespace limber::inline gui
