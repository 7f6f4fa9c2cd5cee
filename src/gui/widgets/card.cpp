// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/card.h"

#include <QPainter>

namespace limber::inline gui {
namespace {

struct PillColours {
    QColor fill;
    QColor ink;
};

PillColours coloursOf(Tone tone) {
    const Tokens& t = tokens();
    switch (tone) {
        case Tone::accent: return {t.accentSoft, t.accent};
        case Tone::ok: return {t.okSoft, t.ok};
        case Tone::lookHere: return {t.lookHereSoft, t.lookHere};
        case Tone::urgent: return {t.urgentSoft, t.urgent};
        case Tone::text:
        case Tone::secondary: return {t.surface2, t.text2};
    }
    return {t.surface2, t.text2};
}

constexpr int kPillSide = 10;

class Rule final : public QWidget {
public:
    explicit Rule(QWidget* parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), tokens().line); }
};

}  // namespace

Card::Card(QWidget* parent, QColor Tokens::*fill, QColor Tokens::*border)
    : QFrame(parent), m_fill(fill), m_border(border) {}

void Card::setFill(QColor Tokens::*fill, QColor Tokens::*border) {
    m_fill = fill;
    m_border = border;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_border == nullptr ? QPen(Qt::NoPen) : QPen(tokens().*m_border, 1));
    painter.setBrush(tokens().*m_fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
}

Pill::Pill(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void Pill::setUp(const QString& word, const QString& iconName, Tone tone) {
    m_word = word;
    m_icon = iconName;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const {
    const QFontMetrics metrics(limber::font(TextStyle::small));
    const int iconWidth = m_icon.isEmpty() ? 0 : scaled(14) + 6;
    return {metrics.horizontalAdvance(m_word) + iconWidth + 2 * kPillSide, scaled(21)};
}

void Pill::paintEvent(QPaintEvent*) {
    const PillColours colours = coloursOf(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    int left = kPillSide;
    if (!m_icon.isEmpty()) {
        const int side = scaled(14);
        icon(m_icon, colours.ink).paint(&painter, left, (height() - side) / 2, side, side);
        left += side + 6;
    }
    painter.setPen(colours.ink);
    painter.setFont(limber::font(TextStyle::small));
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, m_word);
}

QWidget* makeRule(QWidget* parent) { return new Rule(parent); }

}  // namespace limber::inline gui
