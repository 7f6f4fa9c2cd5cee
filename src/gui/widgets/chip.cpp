// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chip.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "gui/widgets/painting.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {

namespace {
constexpr int kPadding = 12;
}  // namespace

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const {
    const int words = std::max(QFontMetrics(limber::font(TextStyle::bodyStrong)).horizontalAdvance(text()),
                               QFontMetrics(limber::font(TextStyle::body)).horizontalAdvance(text()));
    return {std::max(words + 2 * kPadding, scaled(36)), scaled(30)};
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& t = tokens();
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor line = isChecked() ? t.accent : t.fieldLine;
    QColor words = isChecked() ? t.accent : t.text;
    if (!isEnabled()) line = t.line, words = t.text2;
    painter.setPen(QPen(line, isChecked() ? 1.5 : 1));
    painter.setBrush(isChecked() ? t.accentSoft : (underMouse() && isEnabled() ? t.surface2 : t.surface));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(words);
    painter.setFont(limber::font(isChecked() ? TextStyle::bodyStrong : TextStyle::body));
    painter.drawText(pill, Qt::AlignCenter, text());
    if (showsFocus(*this)) paintFocusRing(painter, rect(), height() / 2.0);
}

void Chip::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) updateGeometry();
}

bool Chip::event(QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return QAbstractButton::event(event);
}

}  // namespace limber::inline gui
