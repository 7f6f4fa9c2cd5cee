// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trends/effects_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <array>

#include "gui/trends/effect_row.h"

namespace limber::inline gui {

QString nameOfHabit(Habit habit) {
    static constexpr std::array<const char*, kEnumSize<Habit>> kNames{
        QT_TRANSLATE_NOOP("EffectsCard", "Warm-up first"),
        QT_TRANSLATE_NOOP("EffectsCard", "Stretching before"),
        QT_TRANSLATE_NOOP("EffectsCard", "Stretching after"),
        QT_TRANSLATE_NOOP("EffectsCard", "Yoga that day or the day before"),
        QT_TRANSLATE_NOOP("EffectsCard", "Heat the same day"),
        QT_TRANSLATE_NOOP("EffectsCard", "A rest day before"),
        QT_TRANSLATE_NOOP("EffectsCard", "Heavy deadlifts and the like"),
        QT_TRANSLATE_NOOP("EffectsCard", "Rushed, awkward, tired or unusually heavy"),
        QT_TRANSLATE_NOOP("EffectsCard", "A short night after"),
        QT_TRANSLATE_NOOP("EffectsCard", "Much stress"),
        QT_TRANSLATE_NOOP("EffectsCard", "An early bedtime"),
        QT_TRANSLATE_NOOP("EffectsCard", "Fewer sets")};
    return EffectsCard::tr(kNames[static_cast<std::size_t>(habit)]);
}

QString nameOfLabel(EffectLabel label) {
    static constexpr std::array<const char*, kEnumSize<EffectLabel>> kNames{
        QT_TRANSLATE_NOOP("EffectsCard", "too early"), QT_TRANSLATE_NOOP("EffectsCard", "no clear difference"),
        QT_TRANSLATE_NOOP("EffectsCard", "leaning"), QT_TRANSLATE_NOOP("EffectsCard", "fairly consistent"),
        QT_TRANSLATE_NOOP("EffectsCard", "strong")};
    return EffectsCard::tr(kNames[static_cast<std::size_t>(label)]);
}

EffectsCard::EffectsCard(QWidget* parent)
    : Card(parent),
      m_caption(makeLabel({}, TextStyle::small, Tone::secondary, true)),
      m_finding(makeLabel({}, TextStyle::body, Tone::text, true)),
      m_rows(new QVBoxLayout),
      m_note(makeLabel({}, TextStyle::small, Tone::secondary, true)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(tr("What goes together with a tight back, for you"), TextStyle::card));
    column->addWidget(m_caption);
    column->addWidget(m_finding);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addWidget(m_note);
    column->addStretch(1);
}

void EffectsCard::show(const TrendFacts& facts) {
    while (auto* item = m_rows->takeAt(0)) {
        if (auto* widget = item->widget()) widget->deleteLater();
        delete item;
    }
    for (const auto& effect : facts.effects) {
        m_rows->addWidget(makeRule());
        m_rows->addWidget(new EffectRow(effect));
    }
    const bool any = !facts.effects.empty();
    m_caption->setText(
        any ? tr("Left: mornings after were looser. Right: tighter. The bar is where the difference lies, "
                 "four times in five.")
            : tr("After twelve training days with a reading the next morning, this compares days with a "
                 "habit and days without, all else equal."));
    const auto& finding = facts.findingOfTheWeek;
    m_finding->setVisible(finding.has_value());
    if (finding)
        m_finding->setText((*finding->effect < 0 ? tr("This week's finding: “%1” went together with looser mornings.")
                                                 : tr("This week's finding: “%1” went together with tighter mornings."))
                               .arg(nameOfHabit(finding->habit)));
    m_note->setVisible(any);
    m_note->setText(
        tr("Training load, the days before, your other habits and the general trend are held equal. It went "
           "together; that does not say what brought it about."));
}

}  // namespace limber::inline gui
