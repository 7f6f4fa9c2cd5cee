// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settings_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include "gui/widgets/notice.h"

namespace limber::inline gui {

SettingsCard::SettingsCard(const QString& title, const QString& text, QWidget* parent)
    : Card(parent), m_column(new QVBoxLayout(this)), m_notice(new Notice(this)) {
    m_column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    m_column->setSpacing(kGrid);
    m_column->addWidget(makeLabel(title, TextStyle::card, Tone::text, true));
    if (!text.isEmpty()) m_column->addWidget(makeLabel(text, TextStyle::body, Tone::secondary, true));
}

void SettingsCard::addNotice() { m_column->addWidget(m_notice); }

}  // namespace limber::inline gui
