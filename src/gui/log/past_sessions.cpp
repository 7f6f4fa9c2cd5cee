// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/past_sessions.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/log/log_form.h"
#include "gui/widgets/card.h"
#include "gui/widgets/tightness_mark.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

constexpr int kAtOnce = 20;

QPushButton* makeAction(const QString& word, const QString& whatFor) {
    auto* button = new QPushButton(word);
    button->setProperty("compact", true);
    button->setAccessibleName(word + ", " + whatFor);
    return button;
}

QString factsOf(const Session& session) {
    QStringList facts{PastSessions::tr("%1 min").arg(session.minutes)};
    if (session.rpe) facts.append(PastSessions::tr("effort %1").arg(session.rpe->value()));
    if (session.exercises.size() == 1) facts.append(PastSessions::tr("1 exercise"));
    if (session.exercises.size() > 1) facts.append(PastSessions::tr("%1 exercises").arg(session.exercises.size()));
    if (session.isFromMemory()) facts.append(PastSessions::tr("from memory"));
    return facts.join(QStringLiteral(" · "));
}

}  // namespace

PastSessions::PastSessions(const WorkspaceBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_limit(kAtOnce) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, kCardPadding, 1, 1);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Search past sessions"));
    m_filter->setAccessibleName(tr("Search past sessions"));
    m_filter->setMaximumWidth(scaled(320));
    m_filter->setClearButtonEnabled(true);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(kCardPadding, 0, kCardPadding, 0);
    top->addWidget(m_filter);
    top->addStretch(1);
    column->addLayout(top);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(kCardPadding, 0, kCardPadding, kCardPadding);
    m_rows->setSpacing(kGrid);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    outer->addWidget(card);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        m_limit = kAtOnce;
        refresh();
    });
}

void PastSessions::refresh() {
    while (auto* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    const auto& sessions = m_bridge.snapshot().history->sessions;
    int shown = 0;
    bool more = false;
    for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
        const QString words = sessionTitle(*session, m_bridge) + " " + dayText(session->date);
        if (!words.contains(m_filter->text().trimmed(), Qt::CaseInsensitive)) continue;
        if (shown == m_limit) {
            more = true;
            break;
        }
        if (shown++ > 0) m_rows->addWidget(makeRule());
        m_rows->addWidget(makeRow(*session));
    }
    if (shown == 0)
        m_rows->addWidget(makeLabel(sessions.empty() ? tr("Nothing is logged yet. Your first session shows up here.")
                                                     : tr("No session has these words."),
                                    TextStyle::body, Tone::secondary, true));
    if (more) {
        auto* button = new QPushButton(tr("Show older sessions"));
        connect(button, &QPushButton::clicked, this, &PastSessions::showMore);
        m_rows->addWidget(button, 0, Qt::AlignLeft);
    }
    m_rows->addStretch(1);
}

void PastSessions::showMore() {
    m_limit += kAtOnce;
    refresh();
}

QWidget* PastSessions::makeRow(const Session& session) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(kGap);
    auto* date = makeLabel(shortDayText(session.date), TextStyle::body, Tone::secondary);
    date->setFixedWidth(scaled(92));
    row->addWidget(date);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    const QString title = sessionTitle(session, m_bridge);
    words->addWidget(makeLabel(title, TextStyle::bodyStrong, Tone::text, true));
    words->addWidget(makeLabel(factsOf(session), TextStyle::small, Tone::secondary, true));
    row->addLayout(words, 1);
    if (session.tightnessBefore) row->addWidget(new TightnessMark(session.tightnessBefore->value()));
    if (session.tightnessBefore && session.tightnessAfter)
        row->addWidget(makeLabel(QStringLiteral("→"), TextStyle::body, Tone::secondary));
    if (session.tightnessAfter) row->addWidget(new TightnessMark(session.tightnessAfter->value()));
    const QString whatFor = tr("%1, %2").arg(title, shortDayText(session.date));
    auto* back = makeAction(tr("Your back"), whatFor);
    auto* edit = makeAction(tr("Edit"), whatFor);
    auto* remove = makeAction(tr("Delete"), whatFor);
    for (auto* button : {back, edit, remove}) row->addWidget(button);
    const SessionId id = session.id;
    connect(back, &QPushButton::clicked, this, [this, id] { emit showBack(id); });
    connect(edit, &QPushButton::clicked, this, [this, id] { emit editSession(id); });
    connect(remove, &QPushButton::clicked, this, [this, id] { emit deleteSession(id); });
    return box;
}

}  // namespace limber::inline gui
