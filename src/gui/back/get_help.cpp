// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/get_help.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/widgets/card.h"
#include "gui/widgets/flow_layout.h"

namespace limber::inline gui {

GetHelp::GetHelp(const Catalogue& catalogue, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    auto* shield = new QLabel;
    shield->setPixmap(icon("shield", &Tokens::text2).pixmap(scaled(16), scaled(16)));
    m_link = new QPushButton(tr("When to get help"));
    m_link->setProperty("link", true);
    m_link->setCheckable(true);
    m_link->setCursor(Qt::PointingHandCursor);
    row->addWidget(shield);
    row->addWidget(makeLabel(tr("Numbness, swelling, dark urine, fever?"), TextStyle::small, Tone::secondary));
    row->addWidget(m_link);
    row->addStretch(1);
    column->addLayout(row);
    m_list = makeList(catalogue);
    m_list->hide();
    column->addWidget(m_list);
    connect(m_link, &QPushButton::toggled, m_list, &QWidget::setVisible);
}

QWidget* GetHelp::makeList(const Catalogue& catalogue) {
    auto* box = new Card(nullptr, &Tokens::surface2, nullptr);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    column->setSpacing(6);
    column->addWidget(makeLabel(tr("Rare, and then help cannot wait. If one of these is so, do not train:"),
                                TextStyle::bodyStrong, Tone::text, true));
    for (const auto& question : catalogue.questions()) {
        if (classOf(question.question) != QuestionClass::emergency) continue;
        column->addWidget(makeLabel(QString::fromStdString(question.text), TextStyle::body, Tone::text, true));
        auto* action = makeLabel(QString::fromStdString(question.action), TextStyle::small, Tone::secondary, true);
        action->setContentsMargins(0, 0, 0, 4);
        column->addWidget(action);
    }
    column->addWidget(makeLabel(tr("See a professional too if it is worse after the third day, or has not settled in a "
                                   "week. Nothing here means that all is well; it cannot replace an examination."),
                                TextStyle::small, Tone::secondary, true));
    auto* button = new QPushButton(tr("Answer the safety questions"));
    button->setProperty("compact", true);
    column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &GetHelp::answer);
    return box;
}

void GetHelp::open() {
    m_link->setChecked(true);
    m_link->setFocus(Qt::OtherFocusReason);
}

}  // namespace limber::inline gui
