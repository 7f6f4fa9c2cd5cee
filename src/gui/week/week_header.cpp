// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/week_header.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
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

QPushButton* WeekHeader::makeQuiet(const QString& word, const QString& iconName, const QString& spoken,
                                   QWidget* parent) {
    auto* button = makeButton(word, iconName, spoken, parent);
    button->setProperty("quiet", true);
    button->setIcon(icon(iconName, &Tokens::text2));
    return button;
}

QWidget* WeekHeader::makeWhich() {
    auto* which = new QWidget(this);
    auto* row = new QHBoxLayout(which);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    m_title = makeLabel({}, TextStyle::title, Tone::text, false, which);
    auto* before = makeButton({}, QStringLiteral("chevron-left"), tr("The week before"), which);
    m_thisWeek = makeButton(tr("This week"), {}, tr("This week"), which);
    auto* after = makeButton({}, QStringLiteral("chevron-right"), tr("The week after"), which);
    m_month = makeQuiet({}, QStringLiteral("week"), tr("Four weeks at a glance"), which);
    m_month->setCheckable(true);
    row->addWidget(m_title);
    row->addSpacing(4);
    for (auto* button : {before, m_thisWeek, after, m_month}) row->addWidget(button);
    connect(before, &QPushButton::clicked, this, [this] { emit weekWanted(-1); });
    connect(after, &QPushButton::clicked, this, [this] { emit weekWanted(1); });
    connect(m_thisWeek, &QPushButton::clicked, this, &WeekHeader::thisWeekWanted);
    connect(m_month, &QPushButton::toggled, this, &WeekHeader::monthToggled);
    return which;
}

QWidget* WeekHeader::makeActions() {
    auto* actions = new QWidget(this);
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_undo = makeQuiet({}, QStringLiteral("undo"), tr("Undo the last change"), actions);
    m_redo = makeQuiet({}, QStringLiteral("redo"), tr("Redo what was undone"), actions);
    const auto withKey = [](const QString& words, QKeySequence::StandardKey key) {
        return QStringLiteral("%1 (%2)").arg(words, QKeySequence(key).toString(QKeySequence::NativeText));
    };
    m_undo->setToolTip(withKey(m_undo->accessibleName(), QKeySequence::Undo));
    m_redo->setToolTip(withKey(m_redo->accessibleName(), QKeySequence::Redo));
    m_print = makeQuiet(tr("Print"), QStringLiteral("print"), tr("Print the week, or take it along"), actions);
    m_more = makeQuiet(tr("More"), QStringLiteral("chevron-down"), tr("More to do with this week"), actions);
    m_why = makeButton(tr("Why this week"), QStringLiteral("help"), tr("Why this week is as it is"), actions);
    m_replan = makeButton(tr("Replan"), QStringLiteral("sparkle"), tr("Replan what is not pinned"), actions);
    m_replan->setIcon(icon(QStringLiteral("sparkle"), &Tokens::onAccent));
    m_replan->setProperty("primary", true);
    m_replan->setToolTip(tr("Rearranges everything that is not pinned (Ctrl+R)"));
    for (auto* button : {m_undo, m_redo, m_print, m_more}) row->addWidget(button);
    row->addSpacing(4);
    row->addWidget(m_why);
    row->addSpacing(4);
    row->addWidget(m_replan);
    auto* print = new QMenu(m_print);
    fillPrint(*print);
    m_print->setMenu(print);
    auto* more = new QMenu(m_more);
    fillMore(*more);
    m_more->setMenu(more);
    connect(m_undo, &QPushButton::clicked, this, &WeekHeader::undoWanted);
    connect(m_redo, &QPushButton::clicked, this, &WeekHeader::redoWanted);
    connect(m_why, &QPushButton::clicked, this, &WeekHeader::whyWanted);
    connect(m_replan, &QPushButton::clicked, this, &WeekHeader::replanWanted);
    return actions;
}

void WeekHeader::fillPrint(QMenu& menu) {
    menu.setAccessibleName(tr("Print the week, or take it along"));
    const auto add = [&](const QString& text, const QString& name, auto wanted) {
        auto* action = menu.addAction(text, this, wanted);
        action->setObjectName(name);
        return action;
    };
    m_ofPlan << add(tr("Print this week …"), QStringLiteral("print-week"), &WeekHeader::printWanted);
    m_ofPlan << add(tr("Save this week as PDF …"), QStringLiteral("pdf-week"), &WeekHeader::pdfWanted);
    menu.addSeparator();
    m_dayCard = add(tr("Pocket card of today …"), QStringLiteral("card-day"), &WeekHeader::dayCardWanted);
    m_ofPlan << add(tr("Pocket cards of this week …"), QStringLiteral("card-week"), &WeekHeader::weekCardsWanted);
    menu.addSeparator();
    m_ofPlan << add(tr("Save this week for my calendar …"), QStringLiteral("calendar-week"),
                    &WeekHeader::calendarWanted);
}

void WeekHeader::fillMore(QMenu& menu) {
    menu.setAccessibleName(tr("More to do with this week"));
    const auto add = [&](const QString& text, const QString& name, auto wanted) {
        auto* action = menu.addAction(text, this, wanted);
        action->setObjectName(name);
        return action;
    };
    m_ofFuture << add(tr("This week is different …"), QStringLiteral("different"), &WeekHeader::differentWanted);
    m_ofFuture << add(tr("Something hurts …"), QStringLiteral("hurts"), &WeekHeader::hurtsWanted);
    menu.addSeparator();
    m_ofPlan << add(tr("Copy to the next week"), QStringLiteral("copy-week"), &WeekHeader::copyWanted);
    m_ofPlan << add(tr("Keep as my usual week"), QStringLiteral("keep-usual"), &WeekHeader::keepUsualWanted);
    m_useUsual = add(tr("Use my usual week"), QStringLiteral("use-usual"), &WeekHeader::useUsualWanted);
}

void WeekHeader::setTitle(const QString& title, bool isThisWeek) {
    m_title->setText(title);
    m_thisWeek->setEnabled(!isThisWeek);
    arrange();
}

void WeekHeader::setUndo(bool canUndo, bool canRedo) {
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
}

void WeekHeader::setReplan(bool possible, bool underWay) {
    m_replan->setEnabled(possible && !underWay);
    m_replan->setText(underWay ? tr("Planning …") : tr("Replan"));
}

void WeekHeader::setMenus(bool canPlan, bool hasBlocks, bool hasToday) {
    for (auto* action : m_ofFuture) action->setEnabled(canPlan);
    for (auto* action : m_ofPlan) action->setEnabled(hasBlocks);
    m_dayCard->setEnabled(hasToday);
}

void WeekHeader::setUsualWeek(bool canPlan, bool isKept) {
    m_useUsual->setEnabled(canPlan && isKept);
    m_useUsual->setText(isKept ? tr("Use my usual week") : tr("Use my usual week (none is kept yet)"));
}

bool WeekHeader::showsMonth() const { return m_month->isChecked(); }

void WeekHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void WeekHeader::arrange() {
    const int wanted = m_which->sizeHint().width() + m_actions->sizeHint().width() + 2 * kGrid;
    const auto direction = wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_row->direction()) return;
    m_row->setDirection(direction);
    const auto side = direction == QBoxLayout::LeftToRight ? Qt::Alignment() : Qt::AlignLeft;
    m_row->setAlignment(m_which, side);
    m_row->setAlignment(m_actions, side);
}

}  // namespace limber::inline gui
