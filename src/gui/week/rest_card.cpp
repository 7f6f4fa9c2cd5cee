// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/rest_card.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

#include "gui/widgets/dress.h"
#include "gui/widgets/painting.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kSide = 12;
constexpr int kIcon = 18;
constexpr int kFlatHeight = 40;
constexpr int kGapBefore = 6;
constexpr int kWrap = static_cast<int>(Qt::TextWordWrap) | static_cast<int>(Qt::AlignLeft);

}  // namespace

RestCard::RestCard(const QString& reason, Shape shape, bool offers, QWidget* parent)
    : QWidget(parent), m_reason(reason), m_shape(shape) {
    QSizePolicy policy(QSizePolicy::Preferred,
                       shape == Shape::column ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setToolTip(reason);
    setAccessibleName(reason.isEmpty() ? title() : QStringLiteral("%1. %2").arg(title(), reason));
    if (offers) addOffers();
}

void RestCard::addOffers() {
    m_offers = new QWidget(this);
    const bool beside = m_shape == Shape::row;
    auto* places = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, m_offers);
    places->setContentsMargins(0, 0, 0, 0);
    places->setSpacing(beside ? kGrid : 2);
    const auto add = [&](const QString& word, const QString& spoken, const QString& name) {
        auto* button = new QPushButton(word, m_offers);
        button->setProperty("link", true);
        button->setObjectName(name);
        button->setAccessibleName(spoken);
        button->setToolTip(spoken);
        places->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    connect(add(tr("Easy walk"), tr("Add an easy walk of 20 minutes"), QStringLiteral("rest-walk")),
            &QPushButton::clicked, this, &RestCard::walkWanted);
    connect(add(tr("Stretch"), tr("Add ten minutes of gentle stretching"), QStringLiteral("rest-routine")),
            &QPushButton::clicked, this, &RestCard::routineWanted);
}

QString RestCard::title() const { return m_shape == Shape::belowOthers ? tr("No training") : tr("Rest"); }

int RestCard::textHeight(int width) const {
    const int reason =
        m_reason.isEmpty() ? 0 : wrappedHeight(m_reason, TextStyle::small, width - 2 * kSide) + kGapBefore;
    return kSide + scaled(kIcon) + kGapBefore + QFontMetrics(limber::font(TextStyle::bodyStrong)).height() + reason;
}

int RestCard::heightForWidth(int width) const {
    if (m_shape == Shape::row) return scaled(kFlatHeight);
    const int offers = m_offers == nullptr ? 0 : m_offers->sizeHint().height() + kGapBefore;
    return textHeight(width) + offers + kSide;
}

QSize RestCard::sizeHint() const { return {scaled(140), heightForWidth(scaled(140))}; }
QSize RestCard::minimumSizeHint() const {
    return {scaled(84), m_shape == Shape::row ? scaled(kFlatHeight) : heightForWidth(std::max(width(), scaled(84)))};
}

void RestCard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateGeometry();
    if (m_offers == nullptr) return;
    const QSize size = m_offers->sizeHint();
    if (m_shape == Shape::row)
        m_offers->setGeometry(width() - size.width() - kSide, (height() - size.height()) / 2, size.width(),
                              size.height());
    else
        m_offers->setGeometry(kSide - 4, textHeight(width()) + kGapBefore, width() - 2 * kSide + 8, size.height());
}

void RestCard::paintFlat(QPainter& painter) const {
    const Tokens& t = tokens();
    const int side = scaled(kIcon);
    icon(QStringLiteral("moon"), t.rest).paint(&painter, kSide, (height() - side) / 2, side, side);
    const QFont strong = limber::font(TextStyle::bodyStrong);
    int left = kSide + side + 8;
    painter.setFont(strong);
    painter.setPen(t.text);
    painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter, title());
    left += QFontMetrics(strong).horizontalAdvance(title()) + 12;
    const int right = m_offers == nullptr ? width() - kSide : m_offers->x() - kGrid;
    const QFont small = limber::font(TextStyle::small);
    painter.setFont(small);
    painter.setPen(t.text2);
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(m_reason, Qt::ElideRight, right - left));
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
    if (m_shape == Shape::row) return paintFlat(painter);
    const int room = width() - 2 * kSide;
    const int side = scaled(kIcon);
    icon(QStringLiteral("moon"), t.rest).paint(&painter, kSide, kSide, side, side);
    int top = kSide + side + kGapBefore;
    const QFont strong = limber::font(TextStyle::bodyStrong);
    const int line = QFontMetrics(strong).height();
    painter.setFont(strong);
    painter.setPen(t.text);
    painter.drawText(QRect(kSide, top, room, line), Qt::AlignLeft, title());
    top += line + kGapBefore;
    painter.setFont(limber::font(TextStyle::small));
    painter.setPen(t.text2);
    painter.drawText(QRect(kSide, top, room, height() - top), kWrap, m_reason);
}

}  // namespace limber::inline gui
