// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/onboarding/back_step.h"

#include <QLabel>
#include <QVBoxLayout>

#include "gui/widgets/body_map.h"
#include "gui/widgets/card.h"
#include "gui/widgets/tightness_scale.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr int kDaysLeftOut = 7;
constexpr int kMapWidth = 240;
constexpr int kMapHeight = 300;

QVBoxLayout* columnOf(Card& card) {
    auto* column = new QVBoxLayout(&card);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    column->setSpacing(kGrid);
    return column;
}

}  // namespace

BackStep::BackStep(Date today, QWidget* parent)
    : FirstStep(tr("Your back"), tr("Where you start from. Where it tightens, your log asks after each session."),
                parent),
      m_today(today),
      m_tightness(new TightnessScale(tr("Right now"))),
      m_map(new BodyMap),
      m_places(makeLabel({}, TextStyle::body, Tone::secondary, true)) {
    left()->addWidget(makeTightness());
    left()->addStretch(1);
    right()->addWidget(makePlaces());
    right()->addStretch(1);
    connect(m_tightness, &TightnessScale::answered, this, &BackStep::finished);
    connect(m_tightness, &TightnessScale::valueChanged, this, [this] { m_map->setTightness(m_tightness->value()); });
    connect(m_map, &BodyMap::changed, this, &BackStep::sayPlaces);
    sayPlaces();
}

QWidget* BackStep::makeTightness() {
    auto* card = new Card;
    auto* column = columnOf(*card);
    column->addWidget(makeLabel(tr("How tight is your back?"), TextStyle::card, Tone::text, true));
    column->addWidget(m_tightness);
    column->addWidget(makeLabel(tr("This is your first check-in. Tight is not the same as painful."), TextStyle::small,
                                Tone::secondary, true));
    return card;
}

QWidget* BackStep::makePlaces() {
    auto* card = new Card;
    auto* column = columnOf(*card);
    column->addWidget(makeLabel(tr("Does a place hurt?"), TextStyle::card, Tone::text, true));
    column->addWidget(makeLabel(tr("What works it stays out of the plan for a week; the rest of you goes on."),
                                TextStyle::body, Tone::secondary, true));
    m_map->setAccessibleName(tr("Where it hurts"));
    m_map->setFixedSize(scaled(kMapWidth), scaled(kMapHeight));
    column->addWidget(m_map, 0, Qt::AlignHCenter);
    m_places->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_places);
    return card;
}

void BackStep::sayPlaces() {
    QStringList places;
    for (const auto region : m_map->tight()) places << nameOfRegion(region);
    m_places->setText(places.isEmpty() ? tr("No place chosen.") : places.join(QStringLiteral("; ")));
}

void BackStep::store(FirstAnswers& answers) const {
    if (const auto value = m_tightness->value())
        answers.checkIn = CheckIn{.date = m_today, .tightness = Tightness::from(*value)};
    for (const auto region : m_map->tight()) answers.hurts.push_back({region, m_today + Days{kDaysLeftOut - 1}});
}

void BackStep::clear() {
    m_tightness->setValue(std::nullopt);
    m_map->setTight({});
    m_map->setTightness(std::nullopt);
    sayPlaces();
}

void BackStep::focusFirst() { m_tightness->setFocus(Qt::TabFocusReason); }

}  // namespace limber::inline gui
