// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/about_card.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/widgets/flow_layout.h"

namespace limber::inline gui {

AboutCard::AboutCard(QWidget* parent) : Card(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(tr("Help and about"), TextStyle::card, Tone::text, true));
    column->addWidget(makeLabel(
        tr("Limber %1, free software. It never goes on the network.").arg(QCoreApplication::applicationVersion()),
        TextStyle::body, Tone::secondary, true));
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(kGrid, kGrid, buttons);
    auto* help = new QPushButton(tr("Help and keys (F1)"));
    auto* about = new QPushButton(tr("Licences"));
    for (auto* button : {help, about}) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    column->addWidget(buttons);
    connect(help, &QPushButton::clicked, this, [this] { emit helpWanted({}); });
    connect(about, &QPushButton::clicked, this, [this] { emit helpWanted(QStringLiteral("about")); });
}

}  // namespace limber::inline gui
