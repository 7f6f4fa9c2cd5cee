// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/delayed_questions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "gui/app/workspace_bridge.h"

namespace limber::inline gui {

DelayedQuestions::DelayedQuestions(const SafetyState& state, const WorkspaceBridge& bridge, QWidget* parent)
    : Card(parent) {
    setObjectName(QStringLiteral("delayed-questions"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    rows->setSpacing(6);
    const QString title = tr("Does any of these apply to you?");
    setAccessibleName(title);
    rows->addWidget(makeLabel(title, TextStyle::bodyStrong, Tone::text, true, this));
    for (const auto& reason : state.reasons)
        if (reason.code == "safety.delayed_check")
            rows->addWidget(makeLabel(bridge.text(reason), TextStyle::body, Tone::secondary, true, this));
    for (const auto question : state.askNow) {
        const QString text = QString::fromStdString(bridge.snapshot().catalogue->question(question).text);
        rows->addWidget(makeLabel(QStringLiteral("•  ") + text, TextStyle::body, Tone::text, true, this));
    }
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->setSpacing(kGrid);
    auto* none = new QPushButton(tr("None of these"), this);
    auto* yes = new QPushButton(tr("Yes, at least one"), this);
    for (auto* button : {none, yes}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    rows->addLayout(buttons);
    connect(yes, &QPushButton::clicked, this, &DelayedQuestions::oneApplies);
    connect(none, &QPushButton::clicked, this, [this, today = bridge.today(), questions = state.askNow] {
        Screen screen;
        screen.date = today;
        for (const auto question : questions) screen.answers[question] = false;
        emit answered(screen);
    });
}

}  // namespace limber::inline gui
