// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/profile_card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace limber::inline gui {

ProfileCard::ProfileCard(const QString& title, const QString& why, QWidget* parent)
    : Card(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    m_column->setSpacing(kGrid);
    m_column->addWidget(makeLabel(title, TextStyle::card, Tone::text, true));
    if (!why.isEmpty()) m_column->addWidget(makeLabel(why, TextStyle::small, Tone::secondary, true));
}

void ProfileCard::ask(const QString& question, QWidget* answer) {
    auto* label = makeLabel(question, TextStyle::bodyStrong, Tone::text, true);
    label->setBuddy(answer);
    label->setContentsMargins(0, kGrid, 0, 0);
    if (answer->accessibleName().isEmpty()) answer->setAccessibleName(question);
    m_column->addWidget(label);
    m_column->addWidget(answer);
}

}  // namespace limber::inline gui
