// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/tightness_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "gui/widgets/flow_layout.h"
#include "gui/widgets/tightness_mark.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

constexpr double kNotable = 0.3;
constexpr int kFigureGap = 32;
/// The bars go below the figures rather than get narrower.
constexpr int kLeastBars = 320;

struct Trend {
    QString words;
    Tone tone = Tone::secondary;
};

Trend trendOf(const TightnessSummary& summary) {
    if (!summary.change) return {};
    const QString size = QLocale().toString(std::abs(std::round(*summary.change * 10) / 10), 'g', 2);
    if (std::abs(*summary.change) < kNotable)
        return {TightnessCard::tr("→ much as in the four weeks before"), Tone::secondary};
    if (*summary.change < 0)
        return {TightnessCard::tr("↘ easing: %1 lower than in the four weeks before").arg(size), Tone::ok};
    return {TightnessCard::tr("↗ rising: %1 higher than in the four weeks before").arg(size), Tone::lookHere};
}

}  // namespace

TightnessCard::TightnessCard(QWidget* parent)
    : Card(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_bars(new TightnessBars) {
    m_layout->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    m_layout->setSpacing(kGap);
    auto* figures = new QWidget;
    m_figures = new FlowLayout(kFigureGap, kGrid, figures);
    m_layout->addWidget(figures);
    m_layout->addWidget(m_bars, 1);
}

void TightnessCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    place();
}

void TightnessCard::place() {
    int widest = 0;
    for (int i = 0; i < m_figures->count(); ++i) widest = std::max(widest, m_figures->itemAt(i)->sizeHint().width());
    const int besides = widest + scaled(kLeastBars) + kGap + 2 * kCardPadding;
    m_layout->setDirection(width() < besides ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TightnessCard::addFigure(const QString& caption, std::optional<double> tightness, const QString& words,
                              Tone tone) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(makeLabel(caption, TextStyle::small, Tone::secondary));
    auto* line = new QHBoxLayout;
    line->setSpacing(kGrid);
    if (tightness) line->addWidget(new TightnessMark(*tightness, TightnessMark::Size::large));
    auto* label = makeLabel(words, TextStyle::body, tone, false);
    line->addWidget(label, 0, Qt::AlignVCenter);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    m_figures->addWidget(box);
}

void TightnessCard::show(const BackFacts& facts) {
    while (auto* item = m_figures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& summary = facts.assessment.tightness;
    const auto& session = facts.session;
    if (session && session->tightnessAfter) {
        const QString from =
            session->tightnessBefore
                ? tr("from %1 before").arg(QLocale().toString(session->tightnessBefore->value(), 'g', 2))
                : tr("of 10");
        addFigure(tr("After training"), session->tightnessAfter->value(), from, Tone::secondary);
    } else if (summary.now) {
        addFigure(tr("Now"), summary.now, tightnessWords(static_cast<int>(std::lround(*summary.now))), Tone::secondary);
    } else {
        addFigure(tr("Now"), std::nullopt, tr("nothing logged in the last two days"), Tone::secondary);
    }
    const Trend trend = trendOf(summary);
    if (summary.fourWeekMean) addFigure(tr("Four weeks"), summary.fourWeekMean, trend.words, trend.tone);
    const bool any = std::any_of(facts.days.begin(), facts.days.end(), [](const auto& day) { return day.tightness; });
    m_bars->setVisible(any);
    if (!any)
        addFigure(tr("Four weeks"), std::nullopt, tr("each day with a log or a morning check-in shows up here"),
                  Tone::secondary);
    m_bars->setDays(facts.days);
    place();
}

}  // namespace limber::inline gui
