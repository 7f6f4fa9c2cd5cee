// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/reminder_line.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "gui/app/workspace_bridge.h"
#include "gui/widgets/icon_sign.h"

namespace limber::inline gui {

QString reminderAction(const Reminder& reminder) {
    switch (reminder.kind) {
        case ReminderKind::morning: return ReminderLine::tr("Check in");
        case ReminderKind::session: return ReminderLine::tr("Open it in the log");
        case ReminderKind::stretching:
            return reminder.routine.empty() ? ReminderLine::tr("Open it in the log") : ReminderLine::tr("Start");
        case ReminderKind::position: break;
    }
    return ReminderLine::tr("Done");
}

ReminderLine::ReminderLine(const WorkspaceBridge& bridge, QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_card(new Card(this, &Tokens::accentSoft, nullptr)),
      m_sentence(makeLabel({}, TextStyle::body, Tone::text, true, m_card)),
      m_follow(new QPushButton(m_card)),
      m_later(new QPushButton(m_card)) {
    setObjectName(QStringLiteral("reminder"));
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(kPageMargin, 12, kPageMargin, 0);
    whole->addWidget(m_card);
    auto* row = new QHBoxLayout(m_card);
    row->setContentsMargins(kCardPadding, 6, kGrid, 6);
    row->setSpacing(kGrid);
    row->addWidget(new IconSign(QStringLiteral("clock"), &Tokens::accent, m_card));
    row->addWidget(m_sentence, 1);
    for (auto* button : {m_follow, m_later}) {
        button->setProperty("compact", true);
        row->addWidget(button);
    }
    m_later->setProperty("quiet", true);
    connect(m_follow, &QPushButton::clicked, this, [this] {
        if (m_reminder) emit followed(Reminder(*m_reminder));
    });
    connect(m_later, &QPushButton::clicked, this, [this] {
        if (m_reminder) emit putAway(QString::fromStdString(m_reminder->key));
    });
    hide();
}

void ReminderLine::show(const std::optional<Reminder>& reminder) {
    const bool isNew = reminder && (!m_reminder || m_reminder->key != reminder->key);
    m_reminder = reminder;
    setVisible(reminder.has_value());
    if (!reminder) return;
    const QString sentence = m_bridge.text(reminder->text);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_follow->setText(reminderAction(*reminder));
    m_follow->setAccessibleName(m_follow->text());
    m_follow->setAccessibleDescription(sentence);
    m_later->setText(tr("Not now"));
    m_later->setVisible(reminder->kind != ReminderKind::position);
    m_later->setAccessibleName(m_later->text());
    m_later->setAccessibleDescription(sentence);
    if (!isNew) return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace limber::inline gui
