// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/onboarding/first_start_page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/onboarding/back_step.h"
#include "gui/onboarding/profile_step.h"
#include "gui/onboarding/welcome_step.h"
#include "gui/settings/equipment_card.h"
#include "gui/settings/health_card.h"
#include "gui/settings/person_card.h"
#include "gui/settings/week_card.h"
#include "gui/widgets/first_weekday.h"
#include "gui/widgets/notice.h"

namespace limber::inline gui {
namespace {

constexpr int kTwoColumns = 860;
constexpr int kWidest = 1120;
/// A week with fewer days left is not worth planning for a beginning: the next one is shown.
constexpr int kFewestDays = 3;

}  // namespace

FirstStartPage::FirstStartPage(WorkspaceBridge& bridge, QWidget* parent)
    : Page(parent), m_bridge(bridge), m_welcome(new WelcomeStep(*bridge.snapshot().catalogue, bridge.today())) {
    setAccessibleName(tr("First start"));
    m_steps = {m_welcome,
               new ProfileStep(tr("You and the last four weeks"),
                               tr("So that the first weeks begin where you are, not where a book is."),
                               {new PersonCard, new HealthCard}),
               new ProfileStep(tr("When and with what"), tr("The plan fits into the time and the things you have."),
                               {new WeekCard, new EquipmentCard}),
               new BackStep(bridge.today())};
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout;
    column->setContentsMargins(kPageMargin, 2 * kGap, kPageMargin, kPageMargin);
    column->setSpacing(kGap);
    column->addWidget(makeHead());
    for (auto* step : m_steps) {
        step->hide();
        column->addWidget(step);
        connect(step, &FirstStep::finished, this, &FirstStartPage::next);
    }
    column->addStretch(1);
    middle->setLayout(column);
    m_scroll->setWidget(middle);
    rows->addWidget(m_scroll, 1);
    rows->addWidget(makeRule());
    m_foot = makeFoot();
    rows->addWidget(m_foot);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &FirstStartPage::arrange);
    connect(m_welcome, &WelcomeStep::answered, this, &FirstStartPage::sayWhatComes);
    connect(m_welcome, &WelcomeStep::exampleWanted, this, &FirstStartPage::exampleWanted);
    connect(m_welcome, &WelcomeStep::historyWanted, this, [this] { finish(End::import); });
}

QWidget* FirstStartPage::makeHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, kGrid);
    column->setSpacing(4);
    m_progress = makeLabel({}, TextStyle::small, Tone::secondary);
    m_title = makeLabel({}, TextStyle::title, Tone::text, true);
    m_why = makeLabel({}, TextStyle::body, Tone::secondary, true);
    for (auto* label : {m_progress, m_title, m_why}) column->addWidget(label);
    return head;
}

QWidget* FirstStartPage::makeFoot() {
    auto* foot = new QWidget;
    auto* rows = new QVBoxLayout(foot);
    rows->setSpacing(12);
    m_notice = new Notice;
    rows->addWidget(m_notice);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    rows->addLayout(row);
    m_skipAll = new QPushButton(tr("Skip all"));
    m_back = new QPushButton(tr("Back"));
    m_skip = new QPushButton(tr("Skip"));
    m_next = new QPushButton(tr("Next"));
    m_skipAll->setProperty("quiet", true);
    m_next->setProperty("primary", true);
    row->addWidget(m_skipAll);
    row->addStretch(1);
    for (auto* button : {m_back, m_skip, m_next}) row->addWidget(button);
    connect(m_skipAll, &QPushButton::clicked, this, [this] { finish(End::week); });
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_current - 1); });
    connect(m_skip, &QPushButton::clicked, this, &FirstStartPage::skip);
    connect(m_next, &QPushButton::clicked, this, &FirstStartPage::next);
    return foot;
}

void FirstStartPage::enter(const QString& argument) { showStep(std::max(argument.toInt() - 1, 0)); }

void FirstStartPage::showStep(int step) {
    m_current = std::clamp(step, 0, static_cast<int>(m_steps.size()) - 1);
    m_progress->setText(tr("Step %1 of %2").arg(m_current + 1).arg(m_steps.size()));
    m_title->setText(this->step()->title());
    m_why->setText(this->step()->why());
    for (auto* other : m_steps) other->setVisible(other == this->step());
    m_back->setVisible(m_current > 0);
    for (auto* button : {m_skipAll, m_back}) button->setAccessibleName(button->text());
    m_skip->setAccessibleName(tr("Skip “%1”").arg(m_title->text()));
    sayWhatComes();
    m_scroll->verticalScrollBar()->setValue(0);
    setAccessibleDescription(m_progress->text() + QStringLiteral(": ") + m_title->text());
    this->step()->focusFirst();
}

void FirstStartPage::nameNext() {
    const bool last = m_current + 1 == m_steps.size();
    m_next->setText(m_welcome->isEmergency() ? tr("See what to do") : last ? tr("Show my week") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
}

void FirstStartPage::sayWhatComes() {
    nameNext();
    if (m_welcome->isEmergency())
        m_notice->say(tr("This needs a physician before any training."), Notice::Kind::urgent);
    else
        m_notice->clear();
}

void FirstStartPage::next() {
    if (m_busy) return;
    if (!step()->isValid())
        return m_notice->say(tr("One of the numbers cannot be right. Change it, or skip this step."),
                             Notice::Kind::lookHere);
    if (m_welcome->isEmergency() || m_current + 1 == m_steps.size()) return finish(End::week);
    showStep(m_current + 1);
}

void FirstStartPage::skip() {
    step()->clear();
    next();
}

void FirstStartPage::finish(End end) {
    if (m_busy) return;
    FirstAnswers answers;
    for (auto* step : m_steps) {
        if (!step->isValid()) step->clear();
        step->store(answers);
    }
    const bool emergency = m_welcome->isEmergency();
    m_busy = true;
    const auto done = [this, end, emergency](const Result<ChangeSet>& outcome) {
        m_busy = false;
        if (outcome) return leave(end, emergency);
        const QString what = QString::fromStdString(m_bridge.phrases().text(outcome.error()));
        m_notice->say(tr("%1 Your answers are still here.").arg(what), Notice::Kind::lookHere);
    };
    if (!answers.saysNothing())
        m_bridge.apply(answers, done);
    else if (answers.screen)
        m_bridge.apply(RecordScreens{{*answers.screen}}, done);
    else
        done(ChangeSet{});
}

void FirstStartPage::leave(End end, bool emergency) {
    if (emergency) return emit goTo(PageId::back, {});
    if (end == End::import) return emit goTo(PageId::settings, QStringLiteral("import"));
    const Date today = m_bridge.today();
    const Date week = weekOf(today);
    const bool begins = daysBetween(today, week + Days{7}) >= kFewestDays;
    emit goTo(PageId::week, QString::fromStdString(toIso(begins ? today : week + Days{7})));
    emit say(begins ? tr("This is your first week. Every answer can be changed in Settings.")
                    : tr("This is your first whole week. Every answer can be changed in Settings."),
             false);
}

void FirstStartPage::setBusy(bool busy) {
    m_busy = busy;
    m_welcome->setBusy(busy);
    for (auto* button : {m_skipAll, m_back, m_skip, m_next}) button->setEnabled(!busy);
}

void FirstStartPage::sayFailed(const QString& sentence) { m_notice->say(sentence, Notice::Kind::lookHere); }

void FirstStartPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return Page::keyPressEvent(event);
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    if (button != nullptr && isAncestorOf(button))
        button->click();
    else
        next();
}

void FirstStartPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

/// In a column that reads well, in line with the foot whether the scroll bar shows or not.
void FirstStartPage::arrange() {
    const auto* bar = m_scroll->verticalScrollBar();
    const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    const int side = std::max(kPageMargin, (width() - scaled(kWidest)) / 2);
    m_scroll->widget()->layout()->setContentsMargins(side, 2 * kGap, side - taken, kPageMargin);
    m_foot->layout()->setContentsMargins(side, 12, side, 12);
    for (auto* step : m_steps) step->setNarrow(width() - 2 * side < scaled(kTwoColumns));
}

}  // namespace limber::inline gui
