// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/log_header.h"

#include <QLabel>
#include <QPushButton>

#include "gui/widgets/beside.h"
#include "gui/widgets/card.h"

namespace limber::inline gui {

LogHeader::LogHeader(QWidget* parent)
    : QWidget(parent),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_title(makeLabel({}, TextStyle::title)),
      m_origin(new Pill),
      m_else(new QPushButton(tr("Something else"))),
      m_past(new QPushButton(tr("Past sessions"))),
      m_save(new QPushButton(tr("Save"))) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGrid + 4);
    m_save->setProperty("primary", true);
    m_save->setIcon(icon("check", &Tokens::onAccent));
    m_save->setToolTip(tr("Ctrl+Enter"));
    auto* words = new QHBoxLayout;
    words->setSpacing(kGrid + 4);
    words->addWidget(m_title);
    words->addWidget(m_origin);
    words->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid + 4);
    for (auto* button : {m_else, m_past, m_save}) buttons->addWidget(button);
    m_row->addLayout(words, 1);
    m_row->addLayout(buttons);
    whenRoomOrNeedsChange(*this, [this] { putBesideWhereTheyFit(*m_row, width()); });
    connect(m_else, &QPushButton::clicked, this, &LogHeader::somethingElse);
    connect(m_past, &QPushButton::clicked, this, &LogHeader::past);
    connect(m_save, &QPushButton::clicked, this, &LogHeader::save);
}

void LogHeader::showSession(const QString& title, const QString& origin) { set(title, origin, false); }
void LogHeader::showPast() { set(tr("Past sessions"), {}, true); }

void LogHeader::set(const QString& title, const QString& origin, bool past) {
    m_title->setText(title);
    m_origin->setVisible(!origin.isEmpty());
    m_origin->setUp(origin, {}, Tone::text);
    m_save->setVisible(!past);
    m_else->setVisible(!past);
    m_past->setText(past ? tr("Back to the log") : tr("Past sessions"));
}

void LogHeader::setSaving(bool saving) { m_save->setEnabled(!saving); }
void LogHeader::focusSave() { m_save->setFocus(Qt::TabFocusReason); }
QPoint LogHeader::belowSomethingElse() const { return m_else->mapToGlobal(QPoint(0, m_else->height() + 4)); }

}  // namespace limber::inline gui
