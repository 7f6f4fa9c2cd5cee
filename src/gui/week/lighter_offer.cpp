// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/lighter_offer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "gui/week/week_text.h"

namespace limber::inline gui {

LighterOffer::LighterOffer(const PlanBlock& lighter, const Catalogue& catalogue, QWidget* parent)
    : Card(parent, &Tokens::surface2, nullptr) {
    setObjectName(QStringLiteral("lighter-offer"));
    const QString title = tr("Lighter, %1 min").arg(lighter.minutes);
    setAccessibleName(title);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(12, 10, 12, 10);
    lines->setSpacing(4);
    lines->addWidget(makeLabel(title, TextStyle::bodyStrong, Tone::text, true, this));
    for (const auto& planned : lighter.exercises)
        lines->addWidget(
            makeLabel(QStringLiteral("%1, %2").arg(nameOfExercise(planned.exercise, catalogue), shortDose(planned)),
                      TextStyle::body, Tone::text, true, this));
    auto* choices = new QHBoxLayout;
    auto* use = new QPushButton(tr("Use it today"), this);
    use->setObjectName(QStringLiteral("use-lighter"));
    auto* leave = new QPushButton(tr("Leave as it is"), this);
    leave->setProperty("quiet", true);
    for (auto* button : {use, leave}) {
        button->setAccessibleName(button->text());
        button->setProperty("compact", true);
        choices->addWidget(button);
    }
    choices->addStretch(1);
    lines->addLayout(choices);
    connect(use, &QPushButton::clicked, this, &LighterOffer::used);
    connect(leave, &QPushButton::clicked, this, &LighterOffer::left);
}

void LighterOffer::focusFirst() {
    if (auto* use = findChild<QPushButton*>(QStringLiteral("use-lighter"))) use->setFocus(Qt::TabFocusReason);
}

}  // namespace limber::inline gui
