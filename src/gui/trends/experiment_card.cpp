// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trends/experiment_card.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>

#include "gui/app/workspace_bridge.h"
#include "gui/trends/block_strip.h"
#include "gui/trends/effect_row.h"
#include "gui/trends/effects_card.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/segmented.h"

namespace limber::inline gui {
namespace {

constexpr quint64 kSeeds = 1ULL << 53U;
constexpr int kUsualHope = 1;  // 1.5 points

void clear(QVBoxLayout& layout) {
    while (auto* item = layout.takeAt(0)) {
        if (auto* widget = item->widget()) widget->deleteLater();
        delete item;
    }
}

QString points(double value) { return QLocale().toString(value, 'g', 2); }

}  // namespace

ExperimentCard::ExperimentCard(WorkspaceBridge& bridge, QWidget* parent)
    : Card(parent), m_bridge(bridge), m_past(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(tr("Find out by trying"), TextStyle::card));
    m_form = makeForm();
    m_running = makeRunning();
    column->addWidget(m_form);
    column->addWidget(m_running);
    m_past->setSpacing(kGrid);
    column->addLayout(m_past);
    m_running->hide();
}

QWidget* ExperimentCard::makeForm() {
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(
        tr("What went together may have other reasons. Trying a habit on some training days and leaving it on "
           "others, in an order drawn by lot, tells whether it makes a difference for you."),
        TextStyle::body, Tone::secondary, true));
    m_habit = new QComboBox;
    m_habit->setAccessibleName(tr("Habit to try"));
    m_habit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_hope = new Segmented(tr("Difference that would be worth it, in points of tightness"),
                           {points(1), points(1.5), points(2), points(3)});
    m_hope->setChosen(kUsualHope);
    auto* hope = new QWidget;
    auto* hopeRow = new QHBoxLayout(hope);
    hopeRow->setContentsMargins(0, 0, 0, 0);
    hopeRow->setSpacing(kGrid);
    hopeRow->addWidget(makeLabel(tr("worth it from"), TextStyle::body, Tone::secondary));
    hopeRow->addWidget(m_hope);
    hopeRow->addWidget(makeLabel(tr("points"), TextStyle::body, Tone::secondary));
    auto* row = new FlowLayout(kGrid, kGrid);
    row->addWidget(m_habit);
    row->addWidget(hope);
    column->addLayout(row);
    m_outlook = makeLabel({}, TextStyle::small, Tone::secondary, true);
    column->addWidget(m_outlook);
    m_start = new QPushButton(tr("Draw the order and start"));
    column->addWidget(m_start, 0, Qt::AlignLeft);
    connect(m_habit, &QComboBox::currentIndexChanged, this, &ExperimentCard::showOutlook);
    connect(m_hope, &Segmented::changed, this, &ExperimentCard::showOutlook);
    connect(m_start, &QPushButton::clicked, this, &ExperimentCard::start);
    return form;
}

QWidget* ExperimentCard::makeRunning() {
    auto* running = new QWidget;
    auto* column = new QVBoxLayout(running);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    auto* head = new QHBoxLayout;
    m_name = makeLabel({}, TextStyle::bodyStrong, Tone::text, true);
    m_next = new Pill;
    head->addWidget(m_name, 1);
    head->addWidget(m_next, 0, Qt::AlignTop);
    column->addLayout(head);
    m_blocks = new QVBoxLayout;
    column->addLayout(m_blocks);
    m_progress = makeLabel({}, TextStyle::small, Tone::secondary, true);
    column->addWidget(m_progress);
    m_stop = new QPushButton(tr("Stop the experiment"));
    m_stop->setProperty("quiet", true);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    m_sure = new QWidget;
    auto* sure = new QHBoxLayout(m_sure);
    sure->setContentsMargins(0, 0, 0, 0);
    sure->setSpacing(kGrid);
    sure->addWidget(
        makeLabel(tr("It cannot go on afterwards. What it found so far stays."), TextStyle::body, Tone::text, true), 1);
    auto* yes = new QPushButton(tr("Stop it"));
    auto* no = new QPushButton(tr("Go on"));
    sure->addWidget(yes);
    sure->addWidget(no);
    column->addWidget(m_sure);
    m_sure->hide();
    connect(m_stop, &QPushButton::clicked, this, [this, no] {
        askToStop(true);
        no->setFocus();
    });
    connect(no, &QPushButton::clicked, this, [this] {
        askToStop(false);
        m_stop->setFocus();
    });
    connect(yes, &QPushButton::clicked, this, &ExperimentCard::stop);
    return running;
}

void ExperimentCard::askToStop(bool asked) {
    m_stop->setVisible(!asked);
    m_sure->setVisible(asked);
}

void ExperimentCard::show(const std::vector<ExperimentReport>& reports, ExperimentChoices choices) {
    const int chosen = m_habit->currentIndex();
    m_choices = std::move(choices);
    {
        const QSignalBlocker quiet(m_habit);
        m_habit->clear();
        for (const auto& choice : m_choices.habits) m_habit->addItem(nameOfHabit(choice.habit));
        m_habit->setCurrentIndex(std::max(0, chosen));
    }
    const ExperimentReport* running = nullptr;
    for (const auto& report : reports)
        if (!report.state.finished) running = &report;
    const bool turned = m_form->isHidden() != (running != nullptr);
    const bool focused = isAncestorOf(QApplication::focusWidget());
    m_form->setVisible(running == nullptr);
    m_running->setVisible(running != nullptr);
    if (running != nullptr) showRunning(*running);
    showOutlook();
    showPast(reports);
    if (turned && focused) running != nullptr ? m_stop->setFocus() : m_habit->setFocus();
}

void ExperimentCard::showOutlook() {
    const auto habit = static_cast<std::size_t>(std::max(0, m_habit->currentIndex()));
    const auto hope = static_cast<std::size_t>(std::max(0, m_hope->chosen()));
    if (habit >= m_choices.habits.size() || hope >= m_choices.hopes.size()) return m_start->setEnabled(false);
    const auto& whyNot = m_choices.habits[habit].whyNot;
    m_start->setEnabled(!whyNot);
    if (whyNot) return m_outlook->setText(m_bridge.text(*whyNot));
    const auto& outlook = m_choices.hopes[hope].second;
    QString text =
        tr("It takes %1 training days, about %2 weeks: blocks of four days with and without. What each day is "
           "for stands in your week. The first day after a change does not count.")
            .arg(outlook.trainingDays)
            .arg(outlook.weeks);
    text += ' ' + (outlook.enough ? tr("Four of five such experiments would show a difference of that size.")
                                  : tr("A difference of that size would still be missed now and then."));
    m_outlook->setText(text + ' ' + tr("You can stop any time, and safety rules come first."));
}

void ExperimentCard::showRunning(const ExperimentReport& report) {
    askToStop(false);
    const auto& state = report.state;
    m_name->setText(nameOfHabit(report.experiment.habit));
    if (state.today)
        m_next->setUp(*state.today ? tr("next training day: with") : tr("next training day: without"), {},
                      *state.today ? Tone::accent : Tone::text);
    clear(*m_blocks);
    m_blocks->addWidget(new BlockStrip(report.experiment, state));
    QString text = tr("%1 of %2 training days.").arg(state.daysDone).arg(report.experiment.days());
    if (state.daysKnown > 0)
        text += ' ' + tr("Followed on %1 of the %2 that the log says something about; those that were not count as "
                         "they were drawn.")
                          .arg(state.daysFollowed)
                          .arg(state.daysKnown);
    m_progress->setText(text + ' ' + tr("Log how tight each next morning is."));
}

void ExperimentCard::showPast(const std::vector<ExperimentReport>& reports) {
    clear(*m_past);
    for (auto report = reports.rbegin(); report != reports.rend(); ++report) {
        if (!report->state.finished) continue;
        m_past->addWidget(makeRule());
        m_past->addWidget(makeLabel(m_bridge.text(outcomeOf(*report)), TextStyle::body, Tone::text, true));
        if (report->result.effect && report->state.followedEnough)
            m_past->addWidget(new ForestMark(*report->result.effect));
        m_past->addWidget(makeLabel(tr("%1 of %2 training days, followed on %3.")
                                        .arg(report->state.daysDone)
                                        .arg(report->experiment.days())
                                        .arg(report->state.daysFollowed),
                                    TextStyle::small, Tone::secondary, true));
    }
}

void ExperimentCard::start() {
    const auto habit = m_choices.habits[static_cast<std::size_t>(m_habit->currentIndex())].habit;
    const double hope = m_choices.hopes[static_cast<std::size_t>(m_hope->chosen())].first;
    const Seed seed{QRandomGenerator::system()->generate64() % kSeeds};
    m_start->blockSignals(true);  // not disabled, which would send the focus away
    m_bridge.ask(
        this, [=](const Snapshot& snapshot) { return experimentToStart(habit, hope, seed, snapshot); },
        [this](const StartExperiment& begin) {
            m_bridge.apply(begin, [this](const Result<ChangeSet>& outcome) {
                m_start->blockSignals(false);
                outcome ? emit say(tr("The order is drawn and kept. Your week says what each day is for."), true)
                        : emit say(QString::fromStdString(m_bridge.phrases().text(outcome.error())), false);
            });
        });
}

void ExperimentCard::stop() {
    m_bridge.apply(StopExperiment{}, [this](const Result<ChangeSet>& outcome) {
        outcome ? emit say(tr("Stopped."), false)
                : emit say(QString::fromStdString(m_bridge.phrases().text(outcome.error())), false);
    });
}

}  // namespace limber::inline gui
