// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/choice_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <utility>

#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kKeyWidth = 140;

}  // namespace

ChoicePanel::ChoicePanel(QWidget* parent) : QWidget(parent), m_scroll(new QScrollArea(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
}

void ChoicePanel::ask(const QString& title, const QString& sentence) {
    m_first = nullptr;
    setAccessibleName(title);
    if (auto* old = m_scroll->takeWidget(); old != nullptr) {
        old->hide();
        old->deleteLater();
    }
    m_content = new QWidget;
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addStretch(1);
    rows->addWidget(makeLabel(title, TextStyle::title, Tone::text, true, m_content));
    if (!sentence.isEmpty()) rows->addWidget(makeLabel(sentence, TextStyle::body, Tone::secondary, true, m_content));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(kGrid);
    rows->addLayout(m_rows);
    rows->addStretch(1);
    m_scroll->setWidget(m_content);
}

void ChoicePanel::addKey(const QString& key, const QString& meaning) {
    auto* row = new QHBoxLayout;
    auto* name = makeLabel(key, TextStyle::card, Tone::text, false, m_content);
    name->setMinimumWidth(scaled(kKeyWidth));
    row->addWidget(name);
    row->addWidget(makeLabel(meaning, TextStyle::body, Tone::secondary, true, m_content), 1);
    m_rows->addLayout(row);
}

QPushButton* ChoicePanel::makeButton(const QString& word, std::function<void()> action) {
    auto* button = new QPushButton(word, m_content);
    button->setProperty("large", true);
    button->setProperty("choice", true);
    button->setAccessibleName(word);
    connect(button, &QPushButton::clicked, this, std::move(action));
    return button;
}

void ChoicePanel::offer(const QString& word, std::function<void()> action) {
    auto* button = makeButton(word, std::move(action));
    if (m_first == nullptr) m_first = button;
    m_line = new QHBoxLayout;
    m_line->setSpacing(kGrid);
    m_line->addWidget(button);
    m_rows->addLayout(m_line);
    button->show();
}

void ChoicePanel::offerBeside(const QString& word, std::function<void()> action) {
    auto* button = makeButton(word, std::move(action));
    m_line->addWidget(button);
    button->show();
}

void ChoicePanel::focusFirst() {
    if (m_first != nullptr) m_first->setFocus(Qt::OtherFocusReason);
}

}  // namespace limber::inline gui
