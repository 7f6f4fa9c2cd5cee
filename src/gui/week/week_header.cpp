// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/week_header.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "gui/widgets/theme.h"

namespace limber::inline gui {

WeekHeader::WeekHeader(QWidget* parent) : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGrid);
    m_which = makeWhich();
    m_actions = makeActions();
    m_row->addWidget(m_which);
    m_row->addStretch(1);
    m_row->addWidget(m_actions);
}

QPushButton* WeekHeader::makeButton(const QString& word, const QString& iconName, const QString& spoken,
                                    QWidget* parent) {
    auto* button = new QPushButton(word, parent);
    if (!iconName.isEmpty()) button->setIcon(icon(iconName, &Tokens::text));
    button->setAccessibleName(spoken);
    if (word.isEmpty()) button->setToolTip(spoken);
    button->setProperty("square", word.isEmpty());
    button->setObjectName(QStringLiteral("week-") + (iconName.isEmpty() ? word : iconName));
    return button;
}

QWidget* WeekHeader::makeWhich() {
    auto* which = new QWidget(this);
    auto* row = new QHBoxLayout(which);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid + 4);
    m_title = makeLabel({}, TextStyle::title, Tone::text, false, which);
    auto* before = makeButton({}, QStringLiteral("chevron-left"), tr("The week before"), which);
    m_thisWeek = makeButton(tr("This week"), {}, tr("This week"), which);
    auto* after = makeButton({}, QStringLiteral("chevron-right"), tr("The week after"), which);
    row->addWidget(m_title);
    row->addWidget(before);
    row->addWidget(m_thisWeek);
    row->addWidget(after);
    connect(before, &QPushButton::clicked, this, [this] { emit weekWanted(-1); });
    connect(after, &QPushButton::clicked, this, [this] { emit weekWanted(1); });
    connect(m_thisWeek, &QPushButton::clicked, this, &WeekHeader::thisWeekWanted);
    return which;
}

QWidget* WeekHeader::makeActions() {
    auto* actions = new QWidget(this);
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    m_undo = makeButton(tr("Undo"), QStringLiteral("undo"), tr("Undo the last change"), actions);
    m_redo = makeButton(tr("Redo"), QStringLiteral("redo"), tr("Redo what was undone"), actions);
    for (auto* button : {m_undo, m_redo}) {
        button->setProperty("quiet", true);
        button->setIcon(icon(button == m_undo ? QStringLiteral("undo") : QStringLiteral("redo"), &Tokens::text2));
    }
    m_undo->setToolTip(
        tr("Undo the last change (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    m_redo->setToolTip(
        tr("Redo what was undone (%1)").arg(QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText)));
    m_why = makeButton(tr("Why this week"), QStringLiteral("help"), tr("Why the week is as it is"), actions);
    m_replan = makeButton(tr("Replan"), QStringLiteral("sparkle"), tr("Replan what is not pinned"), actions);
    m_replan->setIcon(icon(QStringLiteral("sparkle"), &Tokens::onAccent));
    m_replan->setProperty("primary", true);
    m_replan->setToolTip(tr("Rearranges everything that is not pinned"));
    for (auto* button : {m_undo, m_redo, m_why, m_replan}) row->addWidget(button);
    connect(m_undo, &QPushButton::clicked, this, &WeekHeader::undoWanted);
    connect(m_redo, &QPushButton::clicked, this, &WeekHeader::redoWanted);
    connect(m_why, &QPushButton::clicked, this, &WeekHeader::whyWanted);
    connect(m_replan, &QPushButton::clicked, this, &WeekHeader::replanWanted);
    return actions;
}

void WeekHeader::setTitle(const QString& title, bool isThisWeek) {
    m_title->setText(title);
    m_thisWeek->setEnabled(!isThisWeek);
}

void WeekHeader::setUndo(bool canUndo, bool canRedo) {
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
}

void WeekHeader::setReplan(bool possible, bool underWay) {
    m_replan->setEnabled(possible && !underWay);
    m_replan->setText(underWay ? tr("Planning …") : tr("Replan"));
}

void WeekHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int wanted = m_which->sizeHint().width() + m_actions->sizeHint().width() + 2 * kGrid;
    const auto direction = wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_row->direction()) return;
    m_row->setDirection(direction);
    const auto side = direction == QBoxLayout::LeftToRight ? Qt::Alignment() : Qt::AlignLeft;
    m_row->setAlignment(m_which, side);
    m_row->setAlignment(m_actions, side);
}

}  // namespace limber::inline gui
