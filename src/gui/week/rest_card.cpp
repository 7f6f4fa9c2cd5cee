// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/rest_card.h"

#include <QPainter>

#include "gui/widgets/painting.h"
#include "gui/widgets/style_sheet.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kSide = 12;
constexpr int kIcon = 18;
constexpr int kFlatHeight = 40;
constexpr int kWrap = static_cast<int>(Qt::TextWordWrap) | static_cast<int>(Qt::AlignLeft);

}  // namespace

RestCard::RestCard(const QString& reason, bool flat, QWidget* parent)
    : QWidget(parent), m_reason(reason), m_flat(flat) {
    QSizePolicy policy(QSizePolicy::Preferred, flat ? QSizePolicy::Preferred : QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setToolTip(reason);
    setAccessibleName(reason.isEmpty() ? tr("Rest day") : tr("Rest day. %1").arg(reason));
}

int RestCard::heightForWidth(int width) const {
    if (m_flat) return scaled(kFlatHeight);
    const int reason = m_reason.isEmpty() ? 0 : wrappedHeight(m_reason, TextStyle::small, width - 2 * kSide) + 6;
    return kSide + scaled(kIcon) + 6 + QFontMetrics(limber::font(TextStyle::bodyStrong)).height() + reason + kSide;
}

QSize RestCard::sizeHint() const { return {scaled(140), heightForWidth(scaled(140))}; }
QSize RestCard::minimumSizeHint() const { return {scaled(84), scaled(kFlatHeight)}; }

void RestCard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateGeometry();
}

void RestCard::paintFlat(QPainter& painter) const {
    const Tokens& t = tokens();
    const int side = scaled(kIcon);
    icon(QStringLiteral("moon"), t.rest).paint(&painter, kSide, (height() - side) / 2, side, side);
    const QFont strong = limber::font(TextStyle::bodyStrong);
    int left = kSide + side + 8;
    painter.setFont(strong);
    painter.setPen(t.text);
    painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter, tr("Rest"));
    left += QFontMetrics(strong).horizontalAdvance(tr("Rest")) + 12;
    const QFont small = limber::font(TextStyle::small);
    painter.setFont(small);
    painter.setPen(t.text2);
    painter.drawText(QRect(left, 0, width() - left - kSide, height()), Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(m_reason, Qt::ElideRight, width() - left - kSide));
}

void RestCard::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(mixed(t.background, t.rest, t.dark ? 0.12 : 0.10));
    QPen pen(mixed(t.line, t.rest, 0.35), 1, Qt::CustomDashLine);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kBlockRadius, kBlockRadius);
    if (m_flat) return paintFlat(painter);
    const int room = width() - 2 * kSide;
    const int side = scaled(kIcon);
    icon(QStringLiteral("moon"), t.rest).paint(&painter, kSide, kSide, side, side);
    int top = kSide + side + 6;
    const QFont strong = limber::font(TextStyle::bodyStrong);
    const int line = QFontMetrics(strong).height();
    painter.setFont(strong);
    painter.setPen(t.text);
    painter.drawText(QRect(kSide, top, room, line), Qt::AlignLeft, tr("Rest"));
    top += line + 6;
    painter.setFont(limber::font(TextStyle::small));
    painter.setPen(t.text2);
    painter.drawText(QRect(kSide, top, room, height() - top), kWrap, m_reason);
}

}  // namespace limber::inline gui
