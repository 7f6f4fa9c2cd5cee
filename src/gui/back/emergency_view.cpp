// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/emergency_view.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/back/back_facts.h"
#include "gui/widgets/card.h"
#include "gui/widgets/flow_layout.h"

namespace limber::inline gui {

EmergencyView::EmergencyView(const WorkspaceBridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(kGap);
    auto* card = new Card(this, &Tokens::urgentSoft, &Tokens::urgent);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* sign = new QLabel;
    sign->setPixmap(icon("warning", &Tokens::urgent).pixmap(scaled(28), scaled(28)));
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(makeLabel(tr("Please get help now, before anything else"), TextStyle::title, Tone::urgent, true),
                    1);
    column->addLayout(head);
    m_items = new QVBoxLayout;
    m_items->setSpacing(12);
    column->addLayout(m_items);
    column->addWidget(makeLabel(tr("There is no plan and nothing to train until you were seen. Your log is kept."),
                                TextStyle::body, Tone::text, true));
    outer->addWidget(card);
    outer->addWidget(makeClearing());
    outer->addStretch(1);
}

QWidget* EmergencyView::makeClearing() {
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(24, kCardPadding, 24, kCardPadding);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("What has happened since?"), TextStyle::card, Tone::text, true));
    auto* box = new QWidget;
    auto* flow = new FlowLayout(kGrid, kGrid, box);
    auto* seen = new QPushButton(tr("I was seen and may train"));
    auto* mistake = new QPushButton(tr("I answered by mistake"));
    auto* notYet = new QPushButton(tr("Not seen yet"));
    for (auto* button : {notYet, seen, mistake}) flow->addWidget(button);
    column->addWidget(box);
    column->addWidget(
        makeLabel(tr("After you were seen, Limber starts gently for two weeks. After a mistake it asks these "
                     "questions again."),
                  TextStyle::small, Tone::secondary, true));
    m_later = makeLabel(tr("Then please go now. This page stays as it is."), TextStyle::bodyStrong, Tone::urgent, true);
    m_later->hide();
    column->addWidget(m_later);
    connect(seen, &QPushButton::clicked, this, [this] { emit cleared(Clearing::seenMayTrain); });
    connect(mistake, &QPushButton::clicked, this, [this] { emit cleared(Clearing::answeredByMistake); });
    connect(notYet, &QPushButton::clicked, m_later, &QWidget::show);
    return card;
}

QWidget* EmergencyView::makeItem(SafetyQuestion question) {
    const auto& text = m_bridge.snapshot().catalogue->question(question);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(makeLabel(QString::fromStdString(text.action), TextStyle::card, Tone::text, true));
    column->addWidget(makeLabel(tr("You answered yes to: %1").arg(QString::fromStdString(text.text)), TextStyle::body,
                                Tone::secondary, true));
    return box;
}

void EmergencyView::show(const SafetyState& state) {
    while (auto* item = m_items->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& reason : state.reasons)
        if (const auto question = questionOf(reason); question && classOf(*question) == QuestionClass::emergency)
            m_items->addWidget(makeItem(*question));
    m_later->hide();
}

}  // namespace limber::inline gui
