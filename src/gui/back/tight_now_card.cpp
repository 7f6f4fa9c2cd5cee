// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/tight_now_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace limber::inline gui {

TightNowCard::TightNowCard(QWidget* parent) : Card(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kCardPadding, 10, kCardPadding, 10);
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(makeLabel(tr("Tight right now?"), TextStyle::bodyStrong, Tone::text, true));
    words->addWidget(makeLabel(tr("Five quiet minutes of gentle movement. Say how tight it is before and after, and "
                                  "Limber learns what eases your back."),
                               TextStyle::body, Tone::secondary, true));
    row->addLayout(words, 1);
    auto* start = new QPushButton(tr("Start"));
    start->setIcon(icon("play", &Tokens::text));
    start->setAccessibleName(tr("Start, five quiet minutes"));
    row->addWidget(start);
    connect(start, &QPushButton::clicked, this,
            [this] { emit playWanted(QStringLiteral("five_quiet_minutes"), QStringLiteral("gentle_movement")); });
}

}  // namespace limber::inline gui
