// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/notice_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace limber::inline gui {
namespace {

constexpr int kReadingWidth = 640;

QLabel* sign(const QString& name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setPixmap(icon(name, tokens().text2).pixmap(scaled(20), scaled(20)));
    return label;
}

}  // namespace

NoticeLine::NoticeLine(const QString& iconName, const QString& sentence, const QString& action, QWidget* parent)
    : Card(parent, &Tokens::surface2, nullptr) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kCardPadding, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(sign(iconName, this));
    row->addWidget(makeLabel(sentence, TextStyle::body, Tone::text, true, this), 1);
    if (action.isEmpty()) return;
    auto* follow = new QPushButton(action, this);
    follow->setProperty("link", true);
    follow->setAccessibleName(action);
    row->addWidget(follow);
    connect(follow, &QPushButton::clicked, this, &NoticeLine::followed);
}

NoPlanCard::NoPlanCard(const QString& title, const QStringList& reasons, const QString& action, QWidget* parent)
    : Card(parent) {
    setObjectName(QStringLiteral("no-plan"));
    setAccessibleName(title);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    rows->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(sign(QStringLiteral("shield"), this));
    head->addWidget(makeLabel(title, TextStyle::card, Tone::text, true, this), 1);
    rows->addLayout(head);
    for (const auto& reason : reasons) {
        auto* sentence = makeLabel(reason, TextStyle::body, Tone::text, true, this);
        sentence->setMaximumWidth(scaled(kReadingWidth));
        rows->addWidget(sentence);
    }
    auto* follow = new QPushButton(action, this);
    follow->setAccessibleName(action);
    rows->addWidget(follow, 0, Qt::AlignLeft);
    rows->addStretch(1);
    connect(follow, &QPushButton::clicked, this, &NoPlanCard::followed);
}

}  // namespace limber::inline gui
