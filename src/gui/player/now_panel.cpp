// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/now_panel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "gui/player/big_text.h"
#include "gui/player/player_words.h"
#include "gui/player/ring.h"

namespace limber::inline gui {
namespace {

constexpr int kRoomyHeight = 500;
constexpr int kTwoCuesHeight = 640;
constexpr qsizetype kCues = 2;

QString nowText(const Player& player) {
    if (player.state() != PlayState::paused) return phaseText(player.phase().kind);
    return player.hasSlept() ? NowPanel::tr("Paused while the computer slept") : NowPanel::tr("Paused");
}

QStringList cuesOf(const Exercise& exercise) {
    QStringList cues;
    for (const auto& cue : exercise.cues) cues << QString::fromStdString(cue);
    return cues.mid(0, kCues);
}

}  // namespace

NowPanel::NowPanel(CataloguePtr catalogue, QWidget* parent)
    : QWidget(parent),
      m_catalogue(std::move(catalogue)),
      m_now(makeBigLabel(Tone::secondary, this)),
      m_name(makeBigLabel(Tone::text, this)),
      m_side(makeBigLabel(Tone::accent, this)),
      m_cue(makeBigLabel(Tone::secondary, this)),
      m_ring(new Ring(this)),
      m_row(new QHBoxLayout) {
    m_name->setObjectName(QStringLiteral("player-name"));
    m_now->setObjectName(QStringLiteral("player-now"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addStretch(1);
    for (auto* label : {m_now, m_name, m_side, m_cue}) column->addWidget(label);
    column->addSpacing(kGrid);
    m_row->addWidget(m_ring);
    auto* facts = new QVBoxLayout;
    facts->setSpacing(2);
    facts->addStretch(1);
    m_musclesWord = addFact(*facts, Tone::secondary);
    m_muscles = addFact(*facts, Tone::text);
    facts->addSpacing(kGrid);
    m_nextWord = addFact(*facts, Tone::secondary);
    m_next = addFact(*facts, Tone::text);
    facts->addStretch(1);
    m_nextWord->setText(tr("Next"));
    m_row->addLayout(facts, 1);
    column->addLayout(m_row);
    column->addStretch(1);
}

QLabel* NowPanel::addFact(QVBoxLayout& facts, Tone tone) {
    auto* label = makeBigLabel(tone, this);
    facts.addWidget(label);
    m_facts.append(label);
    return label;
}

void NowPanel::fit(QSize window) {
    setPixels(*m_now, sizedFor(window, 20, scaled(15)));
    setPixels(*m_name, sizedFor(window, 48, 32), QFont::DemiBold);
    setPixels(*m_side, sizedFor(window, 28, 22), QFont::DemiBold);
    setPixels(*m_cue, sizedFor(window, scaled(20), scaled(14)));
    for (auto* fact : m_facts) setPixels(*fact, sizedFor(window, scaled(18), scaled(14)));
    m_ring->setPixels(sizedFor(window, 120, 64));
    m_row->setSpacing(sizedFor(window, 28, 16));
    m_roomy = window.height() >= scaled(kRoomyHeight);
    m_tall = window.height() >= scaled(kTwoCuesHeight);
    showExtras();
}

/// What there is to do, for how long and what is next comes before the rest where there is little room.
void NowPanel::showExtras() {
    m_cue->setText(m_cues.mid(0, m_tall ? kCues : 1).join(QLatin1Char('\n')));
    m_cue->setVisible(m_roomy && !m_cues.isEmpty());
    m_musclesWord->setVisible(m_roomy);
    m_muscles->setVisible(m_roomy);
}

void NowPanel::show(const Player& player) {
    const Phase& phase = player.phase();
    const bool hold = phase.kind == PhaseKind::hold;
    m_ring->show(player.leftOfPhase(), phase.length, !hold || player.state() == PlayState::paused);
    const Exercise* exercise = m_catalogue->exercise(player.step().exercise);
    if (exercise == nullptr) return;
    m_now->setText(nowText(player));
    m_name->setText(QString::fromStdString(exercise->name));
    m_side->setText(sideText(phase.side));
    m_side->setVisible(phase.side != Side::both);
    m_cues = cuesOf(*exercise);
    m_musclesWord->setText(isStretch(*exercise) ? tr("Stretches") : tr("Works"));
    m_muscles->setText(musclesText(*exercise, *m_catalogue));
    const Phase* next = player.nextHold();
    m_next->setText(next == nullptr ? tr("That is all") : nameOfHold(*next, player, *m_catalogue));
    showExtras();
    tell(player);
}

void NowPanel::tell(const Player& player) {
    const QString said = m_now->text() + ": " + nameOfHold(player.phase(), player, *m_catalogue);
    if (said == accessibleName()) return;
    setAccessibleName(said);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace limber::inline gui
