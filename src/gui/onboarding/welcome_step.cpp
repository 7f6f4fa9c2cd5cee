// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/onboarding/welcome_step.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/settings/safety_card.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/flow_layout.h"

namespace limber::inline gui {
namespace {

Card* makeCard(const QString& title, const QString& words) {
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(title, TextStyle::card, Tone::text, true));
    column->addWidget(makeLabel(words, TextStyle::body, Tone::text, true));
    return card;
}

}  // namespace

WelcomeStep::WelcomeStep(const Catalogue& catalogue, Date today, QWidget* parent)
    : FirstStep(tr("Welcome to Limber"), tr("Four short steps, and your first week is planned. Skip what you like."),
                parent),
      m_safety(new SafetyCard(catalogue, SafetyCard::Extent::beforeTraining)) {
    m_screen.date = today;
    right()->addWidget(m_safety);  // first: Tab comes to the questions before the other ways
    right()->addStretch(1);
    left()->addWidget(makeWords());
    left()->addWidget(makeCard(
        tr("Talk to a physician first"),
        tr("Before you begin or change your training, above all with an illness, a recent operation or medicines. "
           "Limber suggests; it does not examine anyone.")));
    left()->addWidget(makeOtherWays());
    left()->addStretch(1);
    m_safety->load({}, today);
    connect(m_safety, &SafetyCard::answered, this, &WelcomeStep::answer);
}

QWidget* WelcomeStep::makeWords() {
    return makeCard(
        tr("What it does"),
        tr("It plans your week of training, stretching and rest, and you log how tight your back gets. From "
           "that it works out what probably contributes and what helps, and next week's plan answers it."));
}

QWidget* WelcomeStep::makeOtherWays() {
    auto* card =
        makeCard(tr("Or look around first"),
                 tr("With an invented person's year. Or bring along what you logged in Strong, Hevy, FitNotes or "
                    "Limber."));
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(kGrid, kGrid, buttons);
    m_example = new QPushButton(tr("Try with example data"));
    m_history = new QPushButton(tr("Bring your history along"));
    for (auto* button : {m_example, m_history}) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    card->layout()->addWidget(buttons);
    connect(m_example, &QPushButton::clicked, this, &WelcomeStep::exampleWanted);
    connect(m_history, &QPushButton::clicked, this, &WelcomeStep::historyWanted);
    return card;
}

void WelcomeStep::answer(const std::map<SafetyQuestion, bool>& answers) {
    for (const auto& [question, yes] : answers) m_screen.answers[question] = yes;
    m_safety->load({m_screen}, m_screen.date);
    emit answered();
}

bool WelcomeStep::isEmergency() const {
    return std::any_of(m_screen.answers.begin(), m_screen.answers.end(), [](const auto& answer) {
        return answer.second && classOf(answer.first) == QuestionClass::emergency;
    });
}

void WelcomeStep::store(FirstAnswers& answers) const {
    if (!m_screen.answers.empty()) answers.screen = m_screen;
}

void WelcomeStep::focusFirst() {
    const auto first = SafetyQuestion::knownHeartMetabolicOrKidneyDisease;
    m_safety->question(first)->chip(0)->setFocus(Qt::OtherFocusReason);
}

void WelcomeStep::setBusy(bool busy) {
    m_example->setEnabled(!busy);
    m_history->setEnabled(!busy);
    m_example->setText(busy ? tr("Inventing a year …") : tr("Try with example data"));
}

}  // namespace limber::inline gui
