// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/safety_card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/widgets/chip.h"
#include "gui/widgets/chip_row.h"

namespace limber::inline gui {

namespace {

/// The answers that stand: later ones replace earlier ones, and a mistake opens the emergency questions again.
std::map<SafetyQuestion, bool> standing(const std::vector<Screen>& screens, Date today) {
    std::map<SafetyQuestion, bool> answers;
    for (const auto& screen : screens) {
        if (screen.date > today) continue;
        if (screen.cleared == Clearing::answeredByMistake)
            std::erase_if(answers, [](const auto& one) { return classOf(one.first) == QuestionClass::emergency; });
        for (const auto& [question, yes] : screen.answers) answers[question] = yes;
    }
    return answers;
}

}  // namespace

SafetyCard::SafetyCard(const Catalogue& catalogue, Extent extent, QWidget* parent)
    : Card(parent), m_column(new QVBoxLayout(this)), m_none(new QPushButton(tr("None of these"))) {
    m_column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    m_column->setSpacing(kGrid);
    m_column->addWidget(makeLabel(tr("Safety questions"), TextStyle::card, Tone::text, true));
    if (extent == Extent::all)
        addAll(catalogue);
    else
        addBeforeTraining(catalogue);
}

void SafetyCard::addAll(const Catalogue& catalogue) {
    m_column->addWidget(
        makeLabel(tr("Talk to a physician before you begin or change your training, above all with an illness, "
                     "a recent operation or medicines. Limber suggests; it does not examine anyone."),
                  TextStyle::body, Tone::text, true));
    m_column->addWidget(
        makeLabel(tr("What you leave open counts as open, never as no. You can answer anew at any time."),
                  TextStyle::small, Tone::secondary, true));
    addGroup(catalogue, QuestionClass::emergency, tr("Is any of this so right now?"));
    addNone();
    addGroup(catalogue, QuestionClass::prompt, tr("Worth talking over with a clinician"));
    addGroup(catalogue, QuestionClass::routine, tr("Mornings"));
    addGroup(catalogue, QuestionClass::information, tr("Where you start from"));
}

void SafetyCard::addBeforeTraining(const Catalogue& catalogue) {
    m_column->addWidget(makeLabel(tr("What you leave open counts as open, never as no; the plan stays light then."),
                                  TextStyle::small, Tone::secondary, true));
    addQuestions(catalogue,
                 {SafetyQuestion::knownHeartMetabolicOrKidneyDisease, SafetyQuestion::symptomsWithEffort,
                  SafetyQuestion::toldToLimitExercise},
                 tr("Before you train"));
    addGroup(catalogue, QuestionClass::emergency, tr("Is any of this so right now?"));
    addNone();
}

void SafetyCard::addGroup(const Catalogue& catalogue, QuestionClass group, const QString& title) {
    std::vector<SafetyQuestion> questions;
    for (const auto question : allOf<SafetyQuestion>())
        if (classOf(question) == group) questions.push_back(question);
    addQuestions(catalogue, questions, title);
}

void SafetyCard::addQuestions(const Catalogue& catalogue, const std::vector<SafetyQuestion>& questions,
                              const QString& title) {
    auto* head = makeLabel(title, TextStyle::bodyStrong, Tone::text, true);
    head->setContentsMargins(0, 12, 0, 0);
    m_column->addWidget(head);
    for (const auto question : questions) {
        const QString text = QString::fromStdString(catalogue.question(question).text);
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 2, 0, 2);
        row->setSpacing(kGap);
        row->addWidget(makeLabel(text, TextStyle::body, Tone::text, true), 1);
        auto* answers = new ChipRow({}, {tr("Yes"), tr("No")}, ChipRow::Choice::single);
        answers->setAccessibleName(text);
        answers->setFixedWidth(answers->sizeHint().width());
        for (int i = 0; i < answers->count(); ++i) answers->chip(i)->setAccessibleDescription(text);
        row->addWidget(answers, 0, Qt::AlignTop);
        m_column->addWidget(line);
        m_rows.insert(question, answers);
        connect(answers, &ChipRow::changed, this, [this, question] { pressed(question); });
    }
}

/// Under the questions that it answers: all above it.
void SafetyCard::addNone() {
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) m_noneMeans.push_back(it.key());
    m_none->setProperty("compact", true);
    m_none->setAccessibleName(m_none->text());
    m_column->addWidget(m_none, 0, Qt::AlignRight);
    connect(m_none, &QPushButton::clicked, this, [this] {
        std::map<SafetyQuestion, bool> answers;
        for (const auto question : m_noneMeans)
            if (!m_answers.contains(question)) answers[question] = false;
        if (!answers.empty()) emit answered(answers);
    });
}

void SafetyCard::pressed(SafetyQuestion question) {
    const auto chosen = m_rows.value(question)->chosen();
    // An answer can be replaced, not taken back.
    if (!chosen) {
        const auto found = m_answers.find(question);
        if (found != m_answers.end()) m_rows.value(question)->setChosen(found->second ? 0 : 1);
        return;
    }
    emit answered({{question, *chosen == 0}});
}

void SafetyCard::load(const std::vector<Screen>& screens, Date today) {
    m_answers = standing(screens, today);
    bool open = false;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        const auto found = m_answers.find(it.key());
        it.value()->setChosen(found == m_answers.end() ? std::nullopt : std::optional<int>(found->second ? 0 : 1));
    }
    for (const auto question : m_noneMeans) open = open || !m_answers.contains(question);
    m_none->setVisible(open);
}

}  // namespace limber::inline gui
