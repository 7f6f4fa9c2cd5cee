// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/top_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace limber::inline gui {

TopLine::TopLine(QWidget* parent)
    : Card(parent, &Tokens::accentSoft, nullptr),
      m_sentence(makeLabel({}, TextStyle::body, Tone::text, true, this)),
      m_action(new QPushButton(this)) {
    setObjectName(QStringLiteral("top-line"));
    m_action->setObjectName(QStringLiteral("top-line-action"));
    m_action->setProperty("compact", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kPageMargin, 6, kPageMargin, 6);
    row->setSpacing(kGap);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_follow) m_follow();
    });
    hide();
}

void TopLine::say(const QString& sentence, const QString& action, std::function<void()> follow) {
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_follow = std::move(follow);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

/// From edge to edge, without corners.
void TopLine::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), tokens().accentSoft); }

}  // namespace limber::inline gui
