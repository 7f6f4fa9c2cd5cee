// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/safety_box.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/back/back_facts.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/date_field.h"

namespace limber::inline gui {

namespace {
constexpr auto kUnscreened = "safety.unscreened";
constexpr auto kDelayedCheck = "safety.delayed_check";
constexpr auto kIncidentFragile = "safety.incident_fragile";
constexpr auto kIncidentBleeds = "safety.incident_bleeds";
}  // namespace

SafetyBox::SafetyBox(const WorkspaceBridge& bridge, QWidget* parent)
    : Card(parent, &Tokens::surface, &Tokens::line), m_bridge(bridge), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    m_column->setSpacing(kGrid);
    hide();
}

void SafetyBox::show(const SafetyState& state) {
    while (auto* item = m_column->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    if (!state.askNow.empty()) addQuestionsNow(state);
    addReasons(state);
    setVisible(m_column->count() > 0);
}

void SafetyBox::addQuestionsNow(const SafetyState& state) {
    const auto& questions = state.askNow;
    m_column->addWidget(makeLabel(tr("A few questions before you go on"), TextStyle::bodyStrong, Tone::text, true));
    for (const auto& reason : state.reasons)
        if (reason.code == kDelayedCheck)
            m_column->addWidget(makeLabel(m_bridge.text(reason), TextStyle::body, Tone::secondary, true));
    for (const auto question : questions) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString text = QString::fromStdString(m_bridge.snapshot().catalogue->question(question).text);
        row->addWidget(makeLabel(text, TextStyle::body, Tone::text, true), 1);
        for (const bool yes : {true, false}) {
            auto* button = new QPushButton(yes ? tr("Yes") : tr("No"));
            button->setProperty("compact", true);
            button->setAccessibleName(button->text() + ", " + text);
            row->addWidget(button);
            connect(button, &QPushButton::clicked, this, [this, question, yes] {
                Screen screen;
                screen.date = m_bridge.today();
                screen.answers[question] = yes;
                emit answered(screen);
            });
        }
        m_column->addWidget(line);
    }
    auto* none = new QPushButton(tr("None of these"));
    m_column->addWidget(none, 0, Qt::AlignLeft);
    connect(none, &QPushButton::clicked, this, [this, questions] {
        Screen screen;
        screen.date = m_bridge.today();
        for (const auto question : questions) screen.answers[question] = false;
        emit answered(screen);
    });
}

void SafetyBox::addReasons(const SafetyState& state) {
    for (const auto& reason : state.reasons) {
        const auto question = questionOf(reason);
        if (question && classOf(*question) == QuestionClass::prompt)
            addPrompt(*question);
        else if (reason.code == kIncidentFragile || reason.code == kIncidentBleeds)
            addToTalkOver(SafetyQuestion::fallOrBlowOver65OrFragileBones, m_bridge.text(reason), {});
        else if (reason.code == kUnscreened)
            addOpenQuestions(m_bridge.text(reason));
        else if (reason.code != kDelayedCheck)
            m_column->addWidget(makeLabel(m_bridge.text(reason), TextStyle::body, Tone::text, true));
    }
}

void SafetyBox::addPrompt(SafetyQuestion question) {
    const auto& text = m_bridge.snapshot().catalogue->question(question);
    addToTalkOver(question, QString::fromStdString(text.action),
                  tr("You answered yes to: %1").arg(QString::fromStdString(text.text)));
}

void SafetyBox::addToTalkOver(SafetyQuestion question, const QString& what, const QString& why) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(what, TextStyle::bodyStrong, Tone::text, true));
    if (!why.isEmpty()) words->addWidget(makeLabel(why, TextStyle::small, Tone::secondary, true));
    row->addLayout(words, 1);
    auto* date = new DateField(tr("Discussed on"));
    date->setLatest(m_bridge.today());
    date->setDate(m_bridge.today());
    auto* button = new QPushButton(tr("I discussed this on"));
    button->setProperty("compact", true);
    row->addWidget(button);
    row->addWidget(date);
    m_column->addWidget(line);
    connect(button, &QPushButton::clicked, this, [this, question, date] {
        Screen screen;
        screen.date = date->date();
        screen.discussed = question;
        emit answered(screen);
    });
}

void SafetyBox::addOpenQuestions(const QString& why) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* sign = new QLabel;
    sign->setPixmap(icon("shield", &Tokens::text2).pixmap(scaled(18), scaled(18)));
    row->addWidget(sign);
    row->addWidget(makeLabel(why, TextStyle::body, Tone::text, true), 1);
    auto* button = new QPushButton(tr("Safety questions"));
    button->setProperty("compact", true);
    row->addWidget(button);
    m_column->addWidget(line);
    connect(button, &QPushButton::clicked, this, &SafetyBox::openQuestions);
}

}  // namespace limber::inline gui
