// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trends/effect_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <algorithm>
#include <cmath>

#include "gui/trends/effects_card.h"
#include "gui/widgets/card.h"
#include "gui/widgets/painting.h"

namespace limber::inline gui {
namespace {

constexpr double kReach = 2;  // points either way
constexpr int kNameWidth = 190;
constexpr int kPillWidth = 150;

QString number(double value) { return QLocale().toString(std::abs(value), 'f', 1); }

QString difference(const Effect& effect) {
    const bool looser = *effect.effect < 0;
    const QString what =
        effect.nextMorning ? EffectRow::tr("Mornings after were") : EffectRow::tr("After training it was");
    return (looser ? EffectRow::tr("%1 %2 points looser on days with it, all else equal (%3 to %4).")
                   : EffectRow::tr("%1 %2 points tighter on days with it, all else equal (%3 to %4)."))
        .arg(what, number(*effect.effect), QLocale().toString(*effect.low, 'f', 1),
             QLocale().toString(*effect.high, 'f', 1));
}

QString details(const Effect& effect) {
    const QString days =
        EffectRow::tr("%1 days with, %2 without.").arg(effect.sessionsWith).arg(effect.sessionsWithout);
    if (!effect.effect)
        return EffectRow::tr("%1 It takes twelve days with a reading, four with it and four without.").arg(days);
    QString text = difference(effect) + ' ' + days;
    if (effect.missingMornings > 0)
        text +=
            ' ' + EffectRow::tr("%n training days have no reading the next morning.", nullptr, effect.missingMornings);
    return text;
}

Tone toneOf(const Effect& effect) {
    if (effect.label < EffectLabel::leaning) return Tone::secondary;
    return *effect.effect < 0 ? Tone::ok : Tone::lookHere;
}

}  // namespace

ForestMark::ForestMark(const Effect& effect, QWidget* parent)
    : QWidget(parent), m_effect(effect.effect), m_low(effect.low), m_high(effect.high) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMinimumWidth(80);
    setAccessibleName(nameOfHabit(effect.habit));
    setAccessibleDescription(details(effect));
}

QSize ForestMark::sizeHint() const { return {200, scaled(28)}; }

void ForestMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const auto place = [&](double value) {
        return width() / 2.0 + std::clamp(value, -kReach, kReach) / kReach * (width() / 2.0 - 8);
    };
    painter.setPen(QPen(tokens().line, 1));
    painter.drawLine(QPointF(place(0), 2), QPointF(place(0), height() - 2));
    if (!m_effect) return;
    QPen range(tokens().fieldLine, 3);
    range.setCapStyle(Qt::RoundCap);
    painter.setPen(range);
    painter.drawLine(QPointF(place(*m_low), middle), QPointF(place(*m_high), middle));
    painter.setPen(QPen(tokens().surface, 1.5));
    painter.setBrush(tokens().accent);
    painter.drawEllipse(QPointF(place(*m_effect), middle), 6, 6);
}

EffectPoints::EffectPoints(const Effect& effect, QWidget* parent) : QWidget(parent), m_points(effect.points) {
    setAccessibleName(tr("The readings themselves"));
    setMinimumHeight(scaled(64));
}

QSize EffectPoints::sizeHint() const { return {320, scaled(64)}; }

void EffectPoints::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(gui::font(TextStyle::small));
    const QFontMetricsF metrics(painter.font());
    const QString words[] = {tr("with"), tr("without")};
    const double left = std::max(metrics.horizontalAdvance(words[0]), metrics.horizontalAdvance(words[1])) + 12;
    const double row = height() / 2.0;
    const auto [least, most] = std::minmax_element(
        m_points.begin(), m_points.end(), [](const auto& a, const auto& b) { return a.tightness < b.tightness; });
    const double low = m_points.empty() ? 0.0 : std::min(0.0, least->tightness);
    const double high = m_points.empty() ? 10.0 : std::max(10.0, most->tightness);
    for (int side = 0; side < 2; ++side) {
        painter.setPen(tokens().text2);
        painter.drawText(QRectF(0, row * side, left, row), Qt::AlignLeft | Qt::AlignVCenter, words[side]);
        painter.setPen(QPen(tokens().line, 1));
        painter.drawLine(QPointF(left, row * (side + 0.5)), QPointF(width() - 6, row * (side + 0.5)));
    }
    painter.setPen(QPen(tokens().fieldLine, 0.8));
    std::map<std::pair<bool, int>, int> stacked;
    for (const auto& point : m_points) {
        const int tenths = static_cast<int>(std::lround(point.tightness * 2));
        const int nth = stacked[{point.with, tenths}]++;
        const double x = left + 4 + (point.tightness - low) / (high - low) * (width() - left - 14);
        const double lift = (nth % 2 == 0 ? 1 : -1) * std::min((nth + 1) / 2 * 4.0, row / 2 - 4);
        painter.setBrush(tightnessColour(std::clamp(static_cast<int>(std::lround(point.tightness)), 0, 10)));
        painter.drawEllipse(QPointF(x, row * (point.with ? 0.5 : 1.5) - lift), 3.5, 3.5);
    }
}

EffectRow::EffectRow(const Effect& effect, QWidget* parent) : QWidget(parent), m_more(new QPushButton) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    auto* name = makeLabel(nameOfHabit(effect.habit), TextStyle::body, Tone::text, true);
    name->setFixedWidth(scaled(kNameWidth));
    name->setMinimumHeight(wrappedHeight(name->text(), TextStyle::body, name->width()));
    row->addWidget(name);
    row->addWidget(new ForestMark(effect), 1);
    auto* pill = new Pill;
    pill->setUp(nameOfLabel(effect.label), {}, toneOf(effect));
    auto* place = new QWidget;
    place->setFixedWidth(scaled(kPillWidth));
    auto* inside = new QHBoxLayout(place);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(pill, 0, Qt::AlignLeft | Qt::AlignVCenter);
    row->addWidget(place);
    m_more->setProperty("quiet", true);
    m_more->setCheckable(true);
    m_more->setIcon(icon(QStringLiteral("chevron-down"), &Tokens::text2));
    m_more->setAccessibleName(tr("More about %1").arg(nameOfHabit(effect.habit)));
    row->addWidget(m_more);
    column->addLayout(row);
    m_details = new QWidget;
    auto* inner = new QVBoxLayout(m_details);
    inner->setContentsMargins(0, 0, 0, kGrid);
    inner->setSpacing(kGrid);
    inner->addWidget(makeLabel(details(effect), TextStyle::small, Tone::secondary, true));
    if (!effect.points.empty()) inner->addWidget(new EffectPoints(effect));
    column->addWidget(m_details);
    m_details->hide();
    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
}

}  // namespace limber::inline gui
