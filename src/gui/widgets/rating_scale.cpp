// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rating_scale.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "gui/widgets/painting.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {

namespace {

constexpr int kRing = 4;
constexpr int kSide = 2;
constexpr int kEndWords = 16;
constexpr double kSwatchGap = 3;

/// A slider to a screen reader, with the words as its text.
class ScaleAccessible final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit ScaleAccessible(RatingScale* scale) : QAccessibleWidget(scale, QAccessible::Slider), m_scale(scale) {}
    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name) return m_scale->title();
        if (kind == QAccessible::Value) return m_scale->valueText();
        return QAccessibleWidget::text(kind);
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return m_scale->value() ? QVariant(*m_scale->value()) : QVariant(); }
    void setCurrentValue(const QVariant& value) override { m_scale->choose(value.toInt()); }
    QVariant maximumValue() const override { return 10; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    RatingScale* m_scale;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* scale = qobject_cast<RatingScale*>(object);
    return scale == nullptr ? nullptr : new ScaleAccessible(scale);
}

}  // namespace

RatingScale::RatingScale(const QString& title, RatingLook look, QWidget* parent)
    : QWidget(parent), m_title(title), m_look(std::move(look)) {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString RatingScale::valueText() const {
    return m_value ? tr("%1 of 10, %2").arg(*m_value).arg(m_look.words(*m_value)) : tr("not answered");
}

QSize RatingScale::sizeHint() const { return {scaled(366), scaled(24) + scaled(34) + 2 * kRing + scaled(kEndWords)}; }

QSize RatingScale::minimumSizeHint() const { return {11 * 24 + 2 * kRing, sizeHint().height()}; }

void RatingScale::setValue(std::optional<int> value) {
    m_value = value;
    update();
}

void RatingScale::choose(std::optional<int> value) {
    if (m_value == value) return;
    m_value = value;
    update();
    QAccessibleValueChangeEvent event(this, value ? QVariant(*value) : QVariant());
    QAccessible::updateAccessibility(&event);
    emit valueChanged();
}

QRectF RatingScale::swatch(int rating) const {
    const double width = (this->width() - 2.0 * kSide - 10 * kSwatchGap) / 11;
    return {kSide + rating * (width + kSwatchGap), static_cast<double>(scaled(24) + kRing), width,
            static_cast<double>(scaled(34))};
}

std::optional<int> RatingScale::swatchAt(QPointF position) const {
    for (int i = 0; i <= 10; ++i)
        if (swatch(i).adjusted(-2, -2, 2, 2).contains(position)) return i;
    return std::nullopt;
}

void RatingScale::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitle(painter);
    for (int i = 0; i <= 10; ++i) paintSwatch(painter, i);
    painter.setFont(limber::font(TextStyle::small));
    painter.setPen(tokens().text2);
    const QRect ends(kSide, height() - scaled(kEndWords), width() - 2 * kSide, scaled(kEndWords));
    painter.drawText(ends, Qt::AlignLeft | Qt::AlignVCenter, m_look.words(0));
    painter.drawText(ends, Qt::AlignRight | Qt::AlignVCenter, m_look.words(10));
}

void RatingScale::paintTitle(QPainter& painter) const {
    const QRect line(0, 0, width(), scaled(22));
    int used = 0;
    if (m_look.showsTitle) {
        painter.setFont(limber::font(TextStyle::bodyStrong));
        painter.setPen(tokens().text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_title);
        used = painter.fontMetrics().horizontalAdvance(m_title) + kGrid;
    }
    const auto shown = m_hovered ? m_hovered : m_value;
    const QString words = shown ? tr("%1, %2").arg(*shown).arg(m_look.words(*shown))
                                : (hasFocus() ? tr("press 0 to 9, or use the arrows") : m_look.hint);
    painter.setFont(limber::font(TextStyle::body));
    painter.setPen(tokens().text2);
    painter.drawText(line.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width() - used));
}

void RatingScale::paintSwatch(QPainter& painter, int rating) const {
    const auto& t = tokens();
    const QRectF place = swatch(rating);
    const bool chosen = m_value == rating;
    painter.setPen(QPen(t.fieldLine, m_hovered == rating ? 2 : 1));
    painter.setBrush(m_look.fill(rating, chosen));
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.surface, 2));
        painter.drawRoundedRect(place.adjusted(0, 0, 0, 0), 6, 6);
        painter.setPen(QPen(t.text, 2.5));
        painter.drawRoundedRect(place.adjusted(-0.75, -1.5, 0.75, 1.5), 7, 7);
    }
    painter.setPen(m_look.ink(rating, chosen));
    painter.setFont(limber::font(TextStyle::bodyStrong));
    painter.drawText(place, Qt::AlignCenter, QString::number(rating));
    if (showsFocus(*this) && m_value.value_or(0) == rating) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2, m_value ? Qt::SolidLine : Qt::DotLine));
        painter.drawRoundedRect(place.adjusted(-1, -3, 1, 3), 8, 8);
    }
}

void RatingScale::mousePressEvent(QMouseEvent* event) {
    const auto hit = swatchAt(event->position());
    if (!hit) return QWidget::mousePressEvent(event);
    choose(hit == m_value ? std::nullopt : hit);
}

void RatingScale::mouseMoveEvent(QMouseEvent* event) {
    m_hovered = swatchAt(event->position());
    setCursor(m_hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void RatingScale::leaveEvent(QEvent*) {
    m_hovered.reset();
    update();
}

void RatingScale::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool digit = key >= Qt::Key_0 && key <= Qt::Key_9 && !(event->modifiers() & Qt::ControlModifier);
    const bool ten = digit && key == Qt::Key_0 && m_justTypedOne && m_value == 1;
    m_justTypedOne = digit && key == Qt::Key_1;
    if (ten) return choose(10);
    if (digit) return choose(key - Qt::Key_0);
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Down: return choose(m_value ? std::max(*m_value - 1, 0) : 0);
        case Qt::Key_Right:
        case Qt::Key_Up: return choose(m_value ? std::min(*m_value + 1, 10) : 0);
        case Qt::Key_Home: return choose(0);
        case Qt::Key_End: return choose(10);
        case Qt::Key_Delete:
        case Qt::Key_Backspace: return choose(std::nullopt);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (event->modifiers() & Qt::ControlModifier) break;
            emit answered();
            return;
        default: break;
    }
    QWidget::keyPressEvent(event);
}

void RatingScale::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void RatingScale::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_justTypedOne = false;
    update();
}

}  // namespace limber::inline gui
